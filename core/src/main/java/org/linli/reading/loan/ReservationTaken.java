package org.linli.reading.loan;

import java.time.LocalDate;

/**
 * What was done with a reservation (预约记录).
 *
 * @param step which step
 * @param on on which day
 * @param by opaque id of the actor
 */
public record ReservationTaken(ReservationStep step, LocalDate on, String by) {}
