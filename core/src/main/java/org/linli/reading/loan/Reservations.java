package org.linli.reading.loan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linli.kernel.Command;
import org.linli.kernel.Commands;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;
import org.linli.kernel.Listing;
import org.linli.kernel.Paging;
import org.linli.kernel.Question;
import org.linli.kernel.Relation;
import org.linli.kernel.Role;
import org.linli.person.Person;
import org.linli.reading.Reader;
import org.linli.reading.ReaderTies;
import org.linli.reading.Title;
import org.linli.storage.Selection;
import org.linli.work.Concerning;
import org.linli.work.Office;
import org.linli.work.Reading;
import org.linli.work.Sheet;
import org.linli.work.UnitOfWork;

/**
 * Who waits for which title (预约). Immutable, for use by any thread.
 *
 * <p>Every command is refused with {@code actor-may-not} for roles that the table of permissions does not name, and with {@code
 * not-found}, once for each, when something that it names is not registered.
 */
public final class Reservations {
    private static final Commands<Reservation> RESERVATIONS =
            Commands.of("reservations", Reservation.class, Role.OFFICE);
    private static final Command<Reservation> RESERVE = RESERVATIONS
            .command("reserve", Reserve.class)
            .by(Role.OFFICE_AND_SELF)
            .within(Relation.SELF);
    static final Command<Reservation> CANCEL =
            RESERVATIONS.fact("cancel", Cancel.class).by(Role.OFFICE_AND_SELF).within(Relation.SELF);
    static final Command<Reservation> EXPIRE = RESERVATIONS.fact("expire", Which.class);

    /** The commands of this class. */
    public static final List<Command<?>> COMMANDS = List.of(RESERVE, CANCEL, EXPIRE);

    private static final Question FIND = RESERVATIONS.question("find");
    private static final Question LIST = RESERVATIONS.question("list");
    private static final Question OF_READER =
            RESERVATIONS.question("ofReader").by(Role.OFFICE_AND_SELF).within(Relation.SELF);

    /** The guarded questions of this class. */
    public static final List<Question> QUESTIONS = List.of(FIND, LIST, OF_READER);

    static final Sheet<Reservation> SHEET = Sheet.of("reservations", Reservation.KIND)
            .ordered(Reservation.RESERVED_ON)
            .filtered(Reservation.STATUS);

    private final Office office;

    /**
     * For the library's own use.
     *
     * @param office where commands are given
     */
    @SuppressWarnings("exports") // hosts get this from a desk
    public Reservations(Office office) {
        this.office = office;
    }

    /**
     * Reserves a title for a reader (预约). A copy on the shelf is put aside at once; else the reader waits behind those who came
     * before.
     *
     * @param title which title
     * @param reader who waits
     * @return the reservation, with the warning {@code reservation-max}; refused with {@code reservation-once}, {@code
     *     reservation-copies}, {@code loan-overdue-block}, {@code loan-suitable-age}, {@code title-closed}, {@code reader-closed} and {@code person-held}
     */
    public Decision<Reservation> reserve(Id<Title> title, Id<Reader> reader) {
        return office.command(RESERVE, new Reserve(title, reader), work -> {
            Borrower.needs(work, reader).open(Title.KIND, title).orRefuse();
            Borrower borrower = Borrower.of(work, reader);
            List<Copy> copies = HoldQueue.copies(work, title).stream()
                    .filter(copy -> HoldQueue.serves(work, copy, reader))
                    .toList();
            Inspection inspection = borrower.mayReserve(work.require(Title.KIND, title), !copies.isEmpty());
            Reservation waiting = new Reservation(
                    work.community(),
                    work.newId(),
                    title,
                    reader,
                    work.now(),
                    HoldQueue.end(work, title),
                    ReservationStatus.WAITING,
                    Optional.empty(),
                    Optional.empty(),
                    List.of());
            Decision<Reservation> reserved = work.save(Reservation.KIND, waiting.reserved(inspection));
            Optional<Copy> shelved = copies.stream()
                    .filter(copy -> copy.status() == CopyStatus.AVAILABLE)
                    .findFirst();
            if (!reserved.isAccepted() || shelved.isEmpty()) {
                return reserved;
            }
            Copy copy = shelved.orElseThrow();
            work.save(Copy.KIND, copy.go(CopyStep.PUT_ASIDE));
            return work.save(
                            Reservation.KIND,
                            waiting.ready(copy.id(), HoldQueue.until(work, copy), work.actor(), work.today()))
                    .alsoFound(reserved.findings());
        });
    }

    /**
     * Records that a reader waits no longer (取消预约). A copy that was put aside goes to who comes next.
     *
     * @param reservation its id
     * @return the reservation; refused with {@code reservation-step}
     */
    public Decision<Reservation> cancel(Id<Reservation> reservation) {
        return office.command(
                CANCEL,
                new Cancel(reservation),
                work -> ended(work, reservation, ReservationStep.CANCEL, new Inspection()));
    }

    /**
     * Records that a copy was not fetched in time (预约逾期). It goes to who comes next.
     *
     * @param reservation its id
     * @return the reservation; refused with {@code reservation-step}, and {@code reservation-expiry} until its last day is over
     */
    public Decision<Reservation> expire(Id<Reservation> reservation) {
        return office.command(EXPIRE, new Which(reservation), work -> {
            Reservation before = work.require(Reservation.KIND, reservation);
            Inspection inspection = new Inspection()
                    .ask(ReservationRules.EXPIRY, new ReservationRules.Held("", before.until(), work.today()));
            return ended(work, reservation, ReservationStep.EXPIRE, inspection);
        });
    }

    /**
     * One reservation.
     *
     * @param reservation its id
     * @return it; refused with {@code actor-may-not} and {@code not-found}
     */
    public Decision<Reservation> find(Id<Reservation> reservation) {
        return office.find(FIND, Reservation.KIND, reservation, Concerning.NO_ONE);
    }

    /**
     * Reservations, filtered by {@link Reservation#STATUS}, ordered by {@link Reservation#RESERVED_ON} (预约清单).
     *
     * @param wanted what of it, and in which order
     * @param paging which page
     * @return the page; refused with {@code page-size}, {@code page-token} and {@code list-column}
     */
    public Decision<Listing<Reservation>> list(Selection<Reservation> wanted, Paging paging) {
        return office.ask(LIST, () -> SHEET.page(office, wanted, paging));
    }

    /**
     * The reservations of a reader (本人预约). No one but the reader, a child's guardian and the desk sees them.
     *
     * @param reader the reader
     * @return the reservations, the first one in front; refused with {@code actor-may-not} and {@code actor-not-related}
     */
    public Decision<List<Reservation>> ofReader(Id<Reader> reader) {
        return office.ask(
                OF_READER,
                (view, role, day) -> ReaderTies.speakers(view, reader, role, day),
                () -> Decision.accepted(office.read(view ->
                        view.list(view.all(Reservation.KIND).where(Reservation.READER, reader)).stream()
                                .sorted(Comparator.comparing(Reservation::at).thenComparingLong(Reservation::place))
                                .toList())));
    }

    private static Decision<Reservation> ended(
            UnitOfWork work, Id<Reservation> id, ReservationStep step, Inspection inspection) {
        Reservation before = work.require(Reservation.KIND, id);
        HoldQueue.guard(work, before.title());
        Optional<Copy> aside = before.aside().map(copy -> work.require(Copy.KIND, copy));
        Optional<Reservation> next = aside.flatMap(copy -> HoldQueue.next(work, copy));
        Decision<Reservation> ended =
                work.save(Reservation.KIND, before.go(step, inspection, work.actor(), work.today()));
        if (ended.isAccepted()) {
            aside.ifPresent(copy -> HoldQueue.shelved(work, copy.go(CopyStep.LET_GO), next));
        }
        return ended;
    }

    private record Reserve(Id<Title> title, Id<Reader> reader) implements ReaderTies.OfReader {}

    private record Cancel(Id<Reservation> reservation) implements Concerning {
        @Override
        public Set<Id<Person>> people(Reading view, Role role, LocalDate day) {
            return view.find(Reservation.KIND, reservation)
                    .map(found -> ReaderTies.speakers(view, found.reader(), role, day))
                    .orElse(Set.of());
        }
    }

    private record Which(Id<Reservation> reservation) {}
}
