package org.linli.community;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.linli.code.Reasoned;
import org.linli.kernel.Command;
import org.linli.kernel.Commands;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Listing;
import org.linli.kernel.OpenTie;
import org.linli.kernel.Paging;
import org.linli.kernel.Question;
import org.linli.kernel.Role;
import org.linli.storage.Query;
import org.linli.storage.Selection;
import org.linli.work.Needs;
import org.linli.work.Office;
import org.linli.work.Reading;
import org.linli.work.Sheet;
import org.linli.work.UnitOfWork;

/**
 * The buildings of the community (楼栋). Immutable, for use by any thread.
 *
 * <p>Every command is refused with {@code actor-may-not} for roles that the table of permissions does not name.
 */
public final class Buildings {
    private static final Commands<Building> BUILDINGS = Commands.of("buildings", Building.class, Role.OFFICE);
    private static final Command<Building> REGISTER = BUILDINGS.fact("register", Register.class);
    private static final Command<Building> AMEND = BUILDINGS.fact("amend", Amend.class);
    private static final Command<Building> CORRECT = BUILDINGS.fact("correct", Correct.class);
    private static final Command<Building> CLOSE = BUILDINGS.fact("close", Close.class);
    private static final Command<Building> REOPEN = BUILDINGS.fact("reopen", Reopen.class);

    /** The commands of this class. */
    public static final List<Command<?>> COMMANDS = List.of(REGISTER, AMEND, CORRECT, CLOSE, REOPEN);

    private static final Question TIES = BUILDINGS.question("ties");

    /** The guarded questions of this class. */
    public static final List<Question> QUESTIONS = List.of(TIES);

    static final Sheet<Building> SHEET =
            Sheet.of("buildings", Building.KIND).ordered(Building.ORDER, Building.HOUSEHOLDS);

    private final Office office;

    /**
     * For the library's own use.
     *
     * @param office where commands are given
     */
    @SuppressWarnings("exports") // hosts get this from a desk
    public Buildings(Office office) {
        this.office = office;
    }

    /**
     * Registers a building.
     *
     * @param form as written
     * @return the building; refused with {@code building-number-taken}, which names the one that is there, {@code
     *     building-households}, and with everything that is wrong in the form
     */
    public Decision<Building> register(BuildingForm form) {
        return office.command(REGISTER, new Register(form), work -> enter(work, form));
    }

    /**
     * Registers a building within a command of another feature.
     *
     * @param work the transaction
     * @param form as written
     * @return as {@link #register}
     */
    @SuppressWarnings("exports") // for the library's own use
    public static Decision<Building> enter(UnitOfWork work, BuildingForm form) {
        return work.save(Building.KIND, Building.register(work.community(), work.newId(), form));
    }

    /**
     * The building that a list calls by its number, for features that read lists.
     *
     * @param view what the transaction reads
     * @param number its number, in any spelling
     * @return the building, if there is one
     */
    @SuppressWarnings("exports") // for the library's own use
    public static Optional<Building> called(Reading view, String number) {
        return view.holder(Building.KIND, Building.NUMBER_KEY, NameKey.of(number));
    }

    /**
     * Writes down that a building has changed: from today on it is as in the form. Begin with {@link Building#form()}, for what the
     * form leaves out is taken out. What was never so is {@linkplain #correct corrected}.
     *
     * @param building its id
     * @param form as written
     * @return the building; refused with {@code not-found}, {@code building-closed}, and as {@link #register}
     */
    public Decision<Building> amend(Id<Building> building, BuildingForm form) {
        return office.command(
                AMEND,
                new Amend(building, form),
                work -> work.change(Building.KIND, building, before -> before.amend(form, work.today())));
    }

    /**
     * Corrects what was written wrongly: it is as if it had always been as in the form. The journal keeps what was written before.
     * Begin with {@link Building#form()}. What heads, posts and grids are held to is judged by the figures as they are now: {@code
     * gridPosts().attention()} shows it.
     *
     * <pre>{@code
     * desk.buildings().correct(tower.id(), tower.form().households(86), "登记时误作68户");
     * }</pre>
     *
     * @param building its id
     * @param form as written
     * @param reason why, 1 to {@value Reasoned#MAX_REASON} characters
     * @return the building, with the warnings {@code grid-size-range} and {@code microgrid-size-range} for grids, in force or published to
     *     follow, that are too small or too large by its households; refused with {@code not-found}, as {@link #register}, and for its
     *     reason
     */
    public Decision<Building> correct(Id<Building> building, BuildingForm form, String reason) {
        return office.command(
                CORRECT,
                new Correct(building, form, reason),
                work -> work.change(
                        Building.KIND,
                        building,
                        before -> work.rejudged(Building.KIND, before.correct(form, reason), work.today())));
    }

    /**
     * Closes a building that was pulled down (拆除): it leaves the list, takes no new posts, members or incidents, and stays in history.
     * Its number is free for another. A division that has it goes on having it until the next one; {@code divisions().attention()} says so.
     *
     * @param building its id
     * @param day the first day on which it does not stand any more
     * @param reason why, 1 to {@value Reasoned#MAX_REASON} characters
     * @return the building, with the warning {@code closing-recorded-after}; refused with {@code not-found}, {@code building-closed},
     *     {@code closing-not-in-future}, with {@code closing-tied} for each of its {@link #ties} and {@code closing-ties-more} when there
     *     are very many, and for its reason
     */
    public Decision<Building> close(Id<Building> building, LocalDate day, String reason) {
        return office.command(
                CLOSE,
                new Close(building, day, reason),
                work -> work.change(
                        Building.KIND,
                        building,
                        before -> work.closed(
                                Building.KIND,
                                before.close(day, reason, work.ties(Building.KIND, before, work.today()), work.today()),
                                day)));
    }

    /**
     * Undoes a closing that was a mistake.
     *
     * @param building its id
     * @param reason why, 1 to {@value Reasoned#MAX_REASON} characters
     * @return the building; refused with {@code not-found}, {@code closing-to-reopen}, {@code building-number-taken} when another has
     *     the number by now, and for its reason
     */
    public Decision<Building> reopen(Id<Building> building, String reason) {
        return office.command(
                REOPEN,
                new Reopen(building, reason),
                work -> work.change(Building.KIND, building, before -> before.reopen(reason, work.today())));
    }

    /**
     * What still hangs on a building, and has to be ended before it is closed: people and members who live or work in it, posts at it
     * and of those who do, incidents that are open.
     *
     * @param building its id
     * @return the ties, each with the way out; refused with {@code actor-may-not} and {@code not-found}
     */
    public Decision<List<OpenTie>> ties(Id<Building> building) {
        return office.ties(TIES, Building.KIND, building);
    }

    /**
     * One building, also one that does not stand any more.
     *
     * @param building its id
     * @return the building; refused with {@code not-found}
     */
    public Decision<Building> find(Id<Building> building) {
        return office.read(view -> Needs.orNotFound(view.find(Building.KIND, building), Building.KIND, building));
    }

    /**
     * All buildings that stand, by number, as people count: 9, 10, 11.
     *
     * @param paging which page
     * @return the page; refused with {@code page-size}, {@code page-token}
     */
    public Decision<Listing<Building>> list(Paging paging) {
        return list(Selection.all(), paging);
    }

    /**
     * Buildings that stand, ordered by {@link Building#ORDER} or {@link Building#HOUSEHOLDS}.
     *
     * @param wanted what of it, and in which order
     * @param paging which page
     * @return the page; refused with {@code page-size}, {@code page-token} and {@code list-column}
     */
    public Decision<Listing<Building>> list(Selection<Building> wanted, Paging paging) {
        return SHEET.page(office, all(false), wanted, paging);
    }

    /**
     * All buildings that do not stand any more, by number.
     *
     * @param paging which page
     * @return the page; refused with {@code page-size}, {@code page-token}
     */
    public Decision<Listing<Building>> closed(Paging paging) {
        return SHEET.part("closed").page(office, all(true), Selection.all(), paging);
    }

    private Query<Building> all(boolean closed) {
        return Query.in(office.community(), Building.KIND).where(Building.CLOSED, closed);
    }

    private record Register(BuildingForm form) {}

    private record Amend(Id<Building> building, BuildingForm form) {}

    private record Correct(Id<Building> building, BuildingForm form, String reason) implements Reasoned {}

    private record Close(Id<Building> building, LocalDate day, String reason) implements Reasoned {}

    private record Reopen(Id<Building> building, String reason) implements Reasoned {}
}
