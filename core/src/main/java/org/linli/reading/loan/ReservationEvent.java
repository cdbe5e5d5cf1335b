package org.linli.reading.loan;

import java.time.LocalDate;
import org.linli.kernel.Event;
import org.linli.kernel.Id;
import org.linli.reading.Title;

/** What happens to reservations (预约流转). Who reserves stands in no event. */
public sealed interface ReservationEvent extends Event {
    /** {@return the reservation} */
    Id<Reservation> reservation();

    /**
     * A title was reserved (预约).
     *
     * @param reservation its id
     * @param title which title
     */
    record TitleReserved(Id<Reservation> reservation, Id<Title> title) implements ReservationEvent {}

    /**
     * A copy is put aside: the reader is told once (到书通知).
     *
     * @param reservation its id
     * @param copy which copy
     * @param until the last day on which it waits
     */
    record CopyPutAside(Id<Reservation> reservation, Id<Copy> copy, LocalDate until) implements ReservationEvent {}

    /**
     * It has ended, or waits again (预约变动).
     *
     * @param reservation its id
     * @param step which step
     * @param status how it stands
     */
    record ReservationAdvanced(Id<Reservation> reservation, ReservationStep step, ReservationStatus status)
            implements ReservationEvent {}
}
