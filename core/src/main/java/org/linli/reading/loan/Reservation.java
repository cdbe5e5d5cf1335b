package org.linli.reading.loan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linli.calendar.CivilTime;
import org.linli.code.DivisionCode;
import org.linli.kernel.Actor;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;
import org.linli.kernel.LifeCycle;
import org.linli.reading.Reader;
import org.linli.reading.Title;
import org.linli.storage.Column;
import org.linli.storage.Index;
import org.linli.storage.Kind;
import org.linli.storage.Ref;
import org.linli.storage.ValueType;

/**
 * A reader waits for a title (预约). Any copy of it meets the reservation; who comes first is served first. Known to the reader and to
 * the desk alone.
 *
 * @param community the community
 * @param id its id there
 * @param title which title
 * @param reader who waits
 * @param at since when
 * @param place the place in the line of the title: who has a smaller one came before
 * @param status how it stands
 * @param copy which copy is put aside, while one is
 * @param until the last day on which it waits
 * @param taken what was done, oldest first
 */
public record Reservation(
        DivisionCode community,
        Id<Reservation> id,
        Id<Title> title,
        Id<Reader> reader,
        Instant at,
        long place,
        ReservationStatus status,
        Optional<Id<Copy>> copy,
        Optional<LocalDate> until,
        List<ReservationTaken> taken) {
    private static final List<ReservationStatus> OPEN = List.of(ReservationStatus.WAITING, ReservationStatus.READY);

    /** What may happen to it. */
    public static final LifeCycle<ReservationStatus, ReservationStep> LIFE_CYCLE =
            LifeCycle.<ReservationStatus, ReservationStep>empty()
                    .allow(ReservationStatus.WAITING, ReservationStep.PUT_ASIDE, ReservationStatus.READY)
                    .allow(OPEN, ReservationStep.MEET, ReservationStatus.MET)
                    .allow(ReservationStatus.READY, ReservationStep.EXPIRE, ReservationStatus.EXPIRED)
                    .allow(OPEN, ReservationStep.CANCEL, ReservationStatus.CANCELLED);

    /** How it stands. */
    public static final Index<Reservation, ReservationStatus> STATUS =
            Index.one("status", ValueType.of(ReservationStatus.class), Reservation::status);

    /** On which day the title was reserved. */
    public static final Index<Reservation, LocalDate> RESERVED_ON = Index.one(
            "reserved_on", ValueType.DAY, reservation -> LocalDate.ofInstant(reservation.at(), CivilTime.CHINA));

    /** The last day on which a copy waits. */
    public static final Column<Reservation, LocalDate> UNTIL =
            Column.optional("until_day", ValueType.DAY, Reservation::until);

    /** The title of one that is open. */
    public static final Index<Reservation, Id<Title>> OPEN_TITLE = Index.optional(
            "open_title",
            ValueType.id(),
            reservation -> Optional.of(reservation.title()).filter(title -> reservation.isOpen()));

    /** Who waits, while one does; in no view. */
    static final Index<Reservation, Id<Reader>> OPEN_OF = Index.<Reservation, Id<Reader>>optional(
                    "open_of",
                    ValueType.id(),
                    reservation -> Optional.of(reservation.reader()).filter(reader -> reservation.isOpen()))
            .unreported();

    /** Who has reserved, at any time; in no view. */
    static final Index<Reservation, Id<Reader>> READER = Index.<Reservation, Id<Reader>>one(
                    "reader", ValueType.id(), Reservation::reader)
            .unreported();

    /** The copy that is put aside: for one reader at a time. */
    static final Index<Reservation, Id<Copy>> COPY = Index.<Reservation, Id<Copy>>optional(
                    "held_copy",
                    ValueType.id(),
                    reservation -> reservation.copy().filter(copy -> reservation.status() == ReservationStatus.READY))
            .unique("reservation-copy-once")
            .unreported();

    /** A reader waits for a title once at a time. */
    static final Index<Reservation, String> ONCE = Index.<Reservation, String>optional(
                    "once",
                    ValueType.TEXT,
                    reservation -> Optional.of(reservation.reader() + "/" + reservation.title())
                            .filter(key -> reservation.isOpen()))
            .unique("reservation-once")
            .unreported();

    /** Its kind. */
    public static final Kind<Reservation> KIND = Kind.named(
                    "reservation", 1, Reservation.class, reservation -> Ref.of(reservation.community, reservation.id))
            .together(STATUS, RESERVED_ON)
            .index(OPEN_TITLE)
            .naming(OPEN_TITLE, Title.NAME_OF)
            .index(OPEN_OF)
            .index(READER)
            .index(COPY)
            .index(ONCE)
            .column(UNTIL)
            .events(ReservationEvent.class)
            .build();

    /** Copies the list. */
    public Reservation {
        taken = List.copyOf(taken);
    }

    Decision<Reservation> reserved(Inspection inspection) {
        return inspection.decide(() -> Decision.accepted(this, new ReservationEvent.TitleReserved(id, title)));
    }

    Decision<Reservation> ready(Id<Copy> aside, LocalDate last, Actor actor, LocalDate today) {
        return Inspection.of(ReservationRules.STEP, status, ReservationStep.PUT_ASIDE)
                .decide(() -> Decision.accepted(
                        with(ReservationStep.PUT_ASIDE, Optional.of(aside), Optional.of(last), actor, today),
                        new ReservationEvent.CopyPutAside(id, aside, last)));
    }

    Decision<Reservation> go(ReservationStep step, Inspection inspection, Actor actor, LocalDate today) {
        return inspection
                .ask(ReservationRules.STEP, new LifeCycle.Move<>(status, step))
                .decide(() -> {
                    Reservation next = with(step, copy, until, actor, today);
                    return Decision.accepted(next, new ReservationEvent.ReservationAdvanced(id, step, next.status()));
                });
    }

    /** {@return whether the reader still waits, or can fetch a copy} */
    public boolean isOpen() {
        return OPEN.contains(status);
    }

    /** The copy that is put aside for it. */
    Optional<Id<Copy>> aside() {
        return copy.filter(held -> status == ReservationStatus.READY);
    }

    private Reservation with(
            ReservationStep step, Optional<Id<Copy>> held, Optional<LocalDate> last, Actor actor, LocalDate today) {
        return new Reservation(
                community,
                id,
                title,
                reader,
                at,
                place,
                LIFE_CYCLE.next(status, step).orElseThrow(),
                held,
                last,
                Stream.concat(taken.stream(), Stream.of(new ReservationTaken(step, today, actor.who())))
                        .toList());
    }

    /** Leaves out who waits for what. */
    @Override
    public String toString() {
        return "Reservation " + community + "/" + id + ", " + status;
    }
}
