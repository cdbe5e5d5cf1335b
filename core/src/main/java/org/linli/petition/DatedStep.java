package org.linli.petition;

import java.time.LocalDate;

/**
 * A step of a petition as it is recorded (已登记步骤).
 *
 * @param step which
 * @param on on which day; of a hearing its last day
 */
public record DatedStep(PetitionStep step, LocalDate on) {
    /**
     * A step on a day.
     *
     * @param step which
     * @param on on which day
     * @return the step
     */
    public static DatedStep of(PetitionStep step, LocalDate on) {
        return new DatedStep(step, on);
    }
}
