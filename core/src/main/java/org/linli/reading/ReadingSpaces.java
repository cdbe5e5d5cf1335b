package org.linli.reading;

import java.time.LocalDate;
import java.util.List;
import org.linli.code.Reasoned;
import org.linli.kernel.Command;
import org.linli.kernel.Commands;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Listing;
import org.linli.kernel.OpenTie;
import org.linli.kernel.Paging;
import org.linli.kernel.Period;
import org.linli.kernel.Question;
import org.linli.kernel.Role;
import org.linli.storage.Query;
import org.linli.storage.Selection;
import org.linli.work.Needs;
import org.linli.work.Office;
import org.linli.work.Sheet;

/**
 * The reading spaces of the community (居民阅读空间). Immutable, for use by any thread.
 *
 * <p>Every command is refused with {@code actor-may-not} for roles that the table of permissions does not name, and with {@code
 * not-found}, once for each, when something that it names is not registered.
 */
public final class ReadingSpaces {
    private static final Commands<ReadingSpace> SPACES = Commands.of("readingSpaces", ReadingSpace.class, Role.OFFICE);
    private static final Command<ReadingSpace> OPEN = SPACES.command("open", Open.class);
    private static final Command<ReadingSpace> AMEND = SPACES.fact("amend", Amend.class);
    private static final Command<ReadingSpace> CORRECT = SPACES.fact("correct", Correct.class);
    private static final Command<ReadingSpace> ANNOUNCE = SPACES.command("announce", Announce.class);
    private static final Command<ReadingSpace> WITHDRAW = SPACES.fact("withdraw", Withdraw.class);
    private static final Command<ReadingSpace> CLOSE = SPACES.fact("close", Close.class);
    private static final Command<ReadingSpace> REOPEN = SPACES.fact("reopen", Reopen.class);

    /** The commands of this class. */
    public static final List<Command<?>> COMMANDS = List.of(OPEN, AMEND, CORRECT, ANNOUNCE, WITHDRAW, CLOSE, REOPEN);

    private static final Question TIES = SPACES.question("ties");

    /** The guarded questions of this class; where books are lent is open to every role. */
    public static final List<Question> QUESTIONS = List.of(TIES);

    static final Sheet<ReadingSpace> SHEET =
            Sheet.of("readingSpaces", ReadingSpace.KIND).ordered(ReadingSpace.NAME);

    private final Office office;

    /**
     * For the library's own use.
     *
     * @param office where commands are given
     */
    @SuppressWarnings("exports") // hosts get this from a desk
    public ReadingSpaces(Office office) {
        this.office = office;
    }

    /**
     * Opens a reading space (设立阅读空间).
     *
     * @param form as written
     * @return the space; refused with {@code space-owners-vote}, {@code space-vote-count}, {@code space-opening}, {@code space-devices}
     *     and what is wrong in the texts
     */
    public Decision<ReadingSpace> open(SpaceForm form) {
        return office.command(
                OPEN,
                new Open(form),
                work -> work.save(ReadingSpace.KIND, ReadingSpace.open(work.community(), work.newId(), form)));
    }

    /**
     * Writes down that a space has changed (变更阅读空间).
     *
     * @param space its id
     * @param form as written; begin with {@link ReadingSpace#form()}
     * @return the space; refused with {@code space-closed}, and as {@link #open}
     */
    public Decision<ReadingSpace> amend(Id<ReadingSpace> space, SpaceForm form) {
        return office.command(
                AMEND,
                new Amend(space, form),
                work -> work.change(ReadingSpace.KIND, space, before -> before.amend(form, work.today())));
    }

    /**
     * Corrects what was written wrongly of a space (更正阅读空间登记错误). The journal keeps what was written before.
     *
     * @param space its id
     * @param form what is right; begin with {@link ReadingSpace#form()}
     * @param reason why
     * @return the space; refused as {@link #open}, and for its reason
     */
    public Decision<ReadingSpace> correct(Id<ReadingSpace> space, SpaceForm form, String reason) {
        return office.command(
                CORRECT,
                new Correct(space, form, reason),
                work -> work.change(ReadingSpace.KIND, space, before -> before.correct(form, reason)));
    }

    /**
     * Announces on which days a space is closed (闭馆公告).
     *
     * @param space its id
     * @param time which days; it has an end
     * @param reason why
     * @return the space, with the warning {@code space-closure-announced} when it is closed already; refused with {@code space-closed},
     *     {@code space-closure} and for its reason
     */
    public Decision<ReadingSpace> announce(Id<ReadingSpace> space, Period time, String reason) {
        return office.command(
                ANNOUNCE,
                new Announce(space, time, reason),
                work -> work.change(ReadingSpace.KIND, space, before -> before.announce(time, reason, work.today())));
    }

    /**
     * Takes back an announcement (撤回闭馆公告).
     *
     * @param space its id
     * @param from the first of the days that were announced
     * @param reason why
     * @return the space; refused with {@code space-closure-there} and for its reason
     */
    public Decision<ReadingSpace> withdraw(Id<ReadingSpace> space, LocalDate from, String reason) {
        return office.command(
                WITHDRAW,
                new Withdraw(space, from, reason),
                work -> work.change(ReadingSpace.KIND, space, before -> before.withdraw(from, reason)));
    }

    /**
     * Closes a space for good (撤销阅读空间).
     *
     * @param space its id
     * @param day the first day on which it is not there
     * @param reason why
     * @return the space; refused with {@code space-closed} and as {@link org.linli.community.Closing#read}, with {@code closing-tied}
     *     for each copy that stands in it
     */
    public Decision<ReadingSpace> close(Id<ReadingSpace> space, LocalDate day, String reason) {
        return office.command(
                CLOSE,
                new Close(space, day, reason),
                work -> work.change(
                        ReadingSpace.KIND,
                        space,
                        before -> work.closed(
                                ReadingSpace.KIND,
                                before,
                                day,
                                work.today(),
                                ties -> before.close(day, reason, ties, work.today()))));
    }

    /**
     * Undoes a closing that was a mistake (恢复误撤销的阅读空间).
     *
     * @param space its id
     * @param reason why
     * @return the space; refused with {@code closing-to-reopen} and for its reason
     */
    public Decision<ReadingSpace> reopen(Id<ReadingSpace> space, String reason) {
        return office.command(
                REOPEN,
                new Reopen(space, reason),
                work -> work.change(ReadingSpace.KIND, space, before -> before.reopen(reason, work.today())));
    }

    /**
     * What hangs on a space, and has to be ended before it is closed: the copies that stand in it.
     *
     * @param space its id
     * @return the ties, each with the way out; refused with {@code actor-may-not} and {@code not-found}
     */
    public Decision<List<OpenTie>> ties(Id<ReadingSpace> space) {
        return office.ties(TIES, ReadingSpace.KIND, space);
    }

    /**
     * One space, with its opening days and announcements.
     *
     * @param space its id
     * @return the space; refused with {@code not-found}
     */
    public Decision<ReadingSpace> find(Id<ReadingSpace> space) {
        return office.read(view -> Needs.orNotFound(view.find(ReadingSpace.KIND, space), ReadingSpace.KIND, space));
    }

    /**
     * Spaces that are there, ordered by {@link ReadingSpace#NAME}.
     *
     * @param paging which page
     * @return the page; refused with {@code page-size} and {@code page-token}
     */
    public Decision<Listing<ReadingSpace>> list(Paging paging) {
        return SHEET.page(office, all(office, false), Selection.all(), paging);
    }

    /**
     * Spaces that are not there any more, by name.
     *
     * @param paging which page
     * @return the page; refused with {@code page-size} and {@code page-token}
     */
    public Decision<Listing<ReadingSpace>> closed(Paging paging) {
        return SHEET.part("closed").page(office, all(office, true), Selection.all(), paging);
    }

    private static Query<ReadingSpace> all(Office office, boolean closed) {
        return Query.in(office.community(), ReadingSpace.KIND).where(ReadingSpace.CLOSED, closed);
    }

    private record Open(SpaceForm form) {}

    private record Amend(Id<ReadingSpace> space, SpaceForm form) {}

    private record Correct(Id<ReadingSpace> space, SpaceForm form, String reason) implements Reasoned {}

    private record Announce(Id<ReadingSpace> space, Period time, String reason) implements Reasoned {}

    private record Withdraw(Id<ReadingSpace> space, LocalDate from, String reason) implements Reasoned {}

    private record Close(Id<ReadingSpace> space, LocalDate day, String reason) implements Reasoned {}

    private record Reopen(Id<ReadingSpace> space, String reason) implements Reasoned {}
}
