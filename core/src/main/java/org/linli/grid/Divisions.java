package org.linli.grid;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.linli.community.Building;
import org.linli.feature.Matter;
import org.linli.feature.Watch;
import org.linli.kernel.Command;
import org.linli.kernel.Commands;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;
import org.linli.kernel.Listing;
import org.linli.kernel.Paging;
import org.linli.kernel.Period;
import org.linli.kernel.Question;
import org.linli.kernel.Role;
import org.linli.storage.Selection;
import org.linli.work.Concerning;
import org.linli.work.Needs;
import org.linli.work.Office;
import org.linli.work.Reading;
import org.linli.work.Sheet;
import org.linli.work.UnitOfWork;

/**
 * The division of the community into grids (网格划分): drawn, reviewed, filed, published, and in its time replaced. Immutable,
 * for use by any thread.
 *
 * <p>Every command is refused with {@code actor-may-not} for roles that the table of permissions does not name, and
 * with {@code not-found}, once for each, when something that it names is not registered.
 */
public final class Divisions {
    private static final Commands<Division> DIVISIONS =
            Commands.of("divisions", Division.class, Set.of(Role.SUBDISTRICT_OFFICER));
    private static final Set<Role> DRAWERS =
            Set.of(Role.COMMUNITY_SECRETARY, Role.COMMUNITY_WORKER, Role.SUBDISTRICT_OFFICER, Role.SYSTEM);
    private static final Command<Division> DRAW =
            DIVISIONS.command("draw", Draw.class).by(DRAWERS);
    private static final Command<Division> REDRAW =
            DIVISIONS.command("redraw", Redraw.class).by(DRAWERS);
    private static final Command<Division> REVIEW = DIVISIONS.command("review", Advance.class);
    private static final Command<Division> FILE = DIVISIONS.command("file", Advance.class);
    private static final Command<Division> SEND_BACK = DIVISIONS.command("sendBack", Advance.class);
    private static final Command<Division> DROP =
            DIVISIONS.command("drop", Advance.class).by(Role.COMMUNITY_SECRETARY, Role.SUBDISTRICT_OFFICER);

    /** The commands of this class. */
    public static final List<Command<?>> COMMANDS = List.of(DRAW, REDRAW, REVIEW, FILE, SEND_BACK, DROP);

    private static final Question FIND = DIVISIONS.question("find").by(DRAWERS);
    private static final Question LIST = DIVISIONS.question("list").by(DRAWERS);
    private static final Question ATTENTION = DIVISIONS.question("attention").by(DRAWERS);

    static final Watch WATCH = Watch.of(
            ATTENTION,
            (view, now, today) -> inForceFrom(view, today).stream()
                    .flatMap(division -> Matter.of(Division.KIND, division.id())
                            .settledBy(DRAW)
                            .found(strayed(view, division, today))));

    /** The guarded questions of this class. */
    public static final List<Question> QUESTIONS = List.of(FIND, LIST, ATTENTION);

    static final Sheet<Division> SHEET = Sheet.of("divisions", Division.KIND).filtered(Division.STATUS);

    private final Office office;

    /**
     * For the library's own use.
     *
     * @param office where commands are given
     */
    @SuppressWarnings("exports") // hosts get this from a desk
    public Divisions(Office office) {
        this.office = office;
    }

    /**
     * Draws a division (拟定方案).
     *
     * @param form as written
     * @return the division, with the warnings {@code grid-size-range}, {@code grid-residents-range} and {@code microgrid-size-range}; refused with
     *     {@code not-found} and {@code building-closed} for buildings, and with everything that is wrong in the drawing: {@code
     *     division-extent}, {@code grid-not-empty}, {@code grid-full-coverage}, {@code grid-no-overlap}, {@code grid-dedicated-once},
     *     {@code grid-number-once}, {@code grid-name-once}, {@code grid-code-prefix}, {@code grid-residents}, {@code
     *     grid-continues-present}, {@code grid-continued-once}, {@code microgrid-count}, {@code microgrid-within-grid} and {@code
     *     microgrid-no-overlap}
     */
    public Decision<Division> draw(DivisionForm form) {
        return office.command(
                DRAW,
                new Draw(form),
                work -> work.save(Division.KIND, Division.draw(drawing(work, form), work.newId(), work.today())));
    }

    /**
     * Draws a draft anew, against the division that is the present one now (修改方案).
     *
     * @param division its id
     * @param form as written
     * @return as {@link #draw}; refused with {@code division-step} too
     */
    public Decision<Division> redraw(Id<Division> division, DivisionForm form) {
        return office.command(
                REDRAW,
                new Redraw(division, form),
                work -> work.change(
                        Division.KIND, division, before -> before.redraw(drawing(work, form), work.today())));
    }

    /**
     * The sub-district has reviewed it (街道审核).
     *
     * @param division its id
     * @return the division; refused with {@code division-step}
     */
    public Decision<Division> review(Id<Division> division) {
        return office.command(REVIEW, new Advance(division), work -> advance(work, division, DivisionStep.REVIEW));
    }

    /**
     * It was filed with the district (区级备案).
     *
     * @param division its id
     * @return the division; refused with {@code division-step}
     */
    public Decision<Division> file(Id<Division> division) {
        return office.command(FILE, new Advance(division), work -> advance(work, division, DivisionStep.FILE));
    }

    /**
     * Sends it back to be drawn again (退回).
     *
     * @param division its id
     * @return the division; refused with {@code division-step}
     */
    public Decision<Division> sendBack(Id<Division> division) {
        return office.command(
                SEND_BACK, new Advance(division), work -> advance(work, division, DivisionStep.SEND_BACK));
    }

    /**
     * Gives it up (放弃).
     *
     * @param division its id
     * @return the division; refused with {@code division-step}
     */
    public Decision<Division> drop(Id<Division> division) {
        return office.command(DROP, new Advance(division), work -> advance(work, division, DivisionStep.DROP));
    }

    /**
     * One division.
     *
     * @param division its id
     * @return it; refused with {@code actor-may-not} and {@code not-found}
     */
    public Decision<Division> find(Id<Division> division) {
        return office.find(FIND, Division.KIND, division, Concerning.NO_ONE);
    }

    /**
     * The division in force on a day.
     *
     * @param day the day
     * @return the division; empty when none was published for that day
     */
    public Optional<Division> inForceOn(LocalDate day) {
        return office.read(view -> inForce(view, day));
    }

    /**
     * Which grids cover a building on a day (楼栋归属).
     *
     * @param building the building
     * @param day the day
     * @return the cover; empty when no division was in force, or the one that was did not know the building
     */
    public Optional<Cover> coverOf(Id<Building> building, LocalDate day) {
        return inForceOn(day).flatMap(division -> division.coverOf(building));
    }

    /**
     * Buildings that no grid covers, because they were registered after the division was published (未划入网格的楼栋), and those that were
     * closed since and that grids still have (已撤销楼栋).
     *
     * @return the finding {@code grid-building-uncovered} for the division in force, and {@code grid-building-gone} for it and those
     *     published to follow it; empty when all is well, or when no division is published
     */
    public Decision<List<Finding>> attention() {
        return WATCH.ask(office);
    }

    /**
     * Divisions, filtered by {@link Division#STATUS}, by id (历次方案).
     *
     * @param wanted what of it, and in which order
     * @param paging which page
     * @return the page; refused with {@code page-size}, {@code page-token} and {@code list-column}
     */
    public Decision<Listing<Division>> list(Selection<Division> wanted, Paging paging) {
        return office.ask(LIST, () -> SHEET.page(office, wanted, paging));
    }

    /**
     * The division in force on a day, for features that stand on it.
     *
     * @param view what the transaction reads
     * @param day the day
     * @return the division, if there is one
     */
    @SuppressWarnings("exports") // for the library's own use
    public static Optional<Division> inForce(Reading view, LocalDate day) {
        return published(view).stream()
                .filter(division ->
                        division.inForce().filter(term -> term.contains(day)).isPresent())
                .findFirst();
    }

    /**
     * The division in force on a day, and those published to follow it, for features that stand on it.
     *
     * @param view what the transaction reads
     * @param day the day
     * @return the divisions, in their order
     */
    @SuppressWarnings("exports") // for the library's own use
    public static List<Division> inForceFrom(Reading view, LocalDate day) {
        return published(view).stream()
                .filter(division -> division.inForce()
                        .flatMap(Period::until)
                        .filter(until -> !until.isAfter(day))
                        .isEmpty())
                .toList();
    }

    /**
     * What people call a grid, for findings on a grid that the division in force no longer has.
     *
     * @param view what the transaction reads
     * @param grid the grid
     * @return its name in the latest division that has it; its id where none has
     */
    @SuppressWarnings("exports") // for the library's own use
    public static String gridName(Reading view, Id<Grid> grid) {
        return published(view).stream()
                .flatMap(division -> division.grid(grid).stream())
                .map(Grid::name)
                .reduce((earlier, later) -> later)
                .orElse(grid.value());
    }

    /**
     * Publishes a division in place of the present one, for the use case that settles what loses its place to it.
     *
     * @param work the transaction
     * @param division its id
     * @param from its first day
     * @param losses what the rules find against the settlement of what loses its place
     * @param settle settles it, once nothing refuses the publication; gives what the rules find then
     * @return the division; refused with {@code division-step}, {@code division-drawn-on-present}, {@code
     *     division-effective-day}, {@code building-closed}, with what no longer holds of the partition, and with what was found of losses
     */
    @SuppressWarnings("exports") // for the library's own use
    public static Decision<Division> publish(
            UnitOfWork work,
            Id<Division> division,
            LocalDate from,
            List<Finding> losses,
            Supplier<List<Finding>> settle) {
        Optional<Division> present = latest(work);
        Division drawn = work.require(Division.KIND, division);
        Needs needs = work.needs();
        drawn.grids().forEach(grid -> standing(work, grid.buildings()).forEach(needs::unless));
        needs.orRefuse();
        Decision<Division> published = drawn.publish(present, premises(work), from, work.today(), losses);
        if (!published.isAccepted()) {
            return published;
        }
        present.ifPresent(old -> work.change(Division.KIND, old.id(), before -> before.adjust(division, from)));
        return new Inspection().found(settle.get()).decide(() -> work.save(Division.KIND, published));
    }

    /**
     * Takes over a division of the past, for the use case that knows where it comes from. A grid goes on with the one of the division
     * before that has its number and name.
     *
     * @param work the transaction
     * @param form as written
     * @param from its first day
     * @param until the first day on which it was no longer in force, where it was not the last
     * @return the division, decided as {@code Division.takeOver}
     */
    @SuppressWarnings("exports") // for the library's own use
    public static Decision<Division> takeOver(
            UnitOfWork work, DivisionForm form, LocalDate from, Optional<LocalDate> until) {
        return work.save(
                Division.KIND,
                Division.takeOver(drawing(work, form.goingOn(latest(work))), work.newId(), from, until, work.today()));
    }

    /**
     * Revokes a division that is not in force yet, and lets the one before it go on, for the use case that undoes what was settled.
     *
     * @param work the transaction
     * @param division its id
     * @param reason why
     * @param undo undoes it, once nothing refuses the revocation; gives what the rules find then
     * @return the division; refused with {@code division-step}, {@code division-revoked-in-time}, what is wrong in the reason, and
     *     what was found
     */
    @SuppressWarnings("exports") // for the library's own use
    public static Decision<Division> revoke(
            UnitOfWork work, Id<Division> division, String reason, Supplier<List<Finding>> undo) {
        Division before = work.require(Division.KIND, division);
        Decision<Division> revoked = before.revoke(reason, work.today());
        if (!revoked.isAccepted()) {
            return revoked;
        }
        before.replaces().ifPresent(old -> work.change(Division.KIND, old, adjusted -> adjusted.resume(division)));
        return new Inspection().found(undo.get()).decide(() -> work.save(Division.KIND, revoked));
    }

    private static Optional<Division> latest(Reading view) {
        List<Division> all = published(view);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    // A community is divided anew every few years, so all that were ever published are few.
    static List<Division> published(Reading view) {
        return view.list(view.all(Division.KIND).orderedBy(Division.FROM));
    }

    private static Drawing drawing(UnitOfWork work, DivisionForm form) {
        Map<Id<Building>, Premises> premises = premises(work);
        Needs needs = work.needs();
        form.buildings().stream().sorted().forEach(building -> needs.a(Building.KIND, building));
        standing(work, form.buildings()).forEach(needs::unless);
        needs.orRefuse();
        return new Drawing(
                work.community(),
                form,
                latest(work),
                premises,
                work.terms(GridTerms.TERMS),
                work.gridCodes(),
                () -> work.newId().value());
    }

    /** What is found of buildings that do not stand any more. */
    private static List<Optional<Finding>> standing(UnitOfWork work, Collection<Id<Building>> buildings) {
        return work.find(Building.KIND, buildings.stream().sorted().toList()).stream()
                .map(building -> building.closedOn(work.today()))
                .toList();
    }

    /** What has changed among the buildings since a division was published. */
    private static List<Finding> strayed(Reading view, Division division, LocalDate today) {
        Partition present = new Partition(DivisionForm.of(division).grids(), premises(view));
        Inspection inspection = new Inspection();
        if (division.inForce().filter(term -> term.contains(today)).isPresent()) {
            inspection.ask(DivisionRules.BUILDING_UNCOVERED, present);
        }
        return inspection.ask(DivisionRules.BUILDING_GONE, present).findings();
    }

    static Map<Id<Building>, Premises> premises(Reading view) {
        return Premises.of(view.list(view.all(Building.KIND)));
    }

    private static Decision<Division> advance(UnitOfWork work, Id<Division> division, DivisionStep step) {
        return work.change(Division.KIND, division, before -> before.advance(step));
    }

    private record Draw(DivisionForm form) {}

    private record Redraw(Id<Division> division, DivisionForm form) {}

    private record Advance(Id<Division> division) {}
}
