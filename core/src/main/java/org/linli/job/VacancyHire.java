package org.linli.job;

import java.time.LocalDate;
import java.util.Optional;
import org.linli.kernel.Id;

/**
 * A place of a vacancy that a hire has taken (录用占位).
 *
 * @param referral the referral that led to it
 * @param from the first day at work
 * @param leftOn the first day no longer at work, once the person has left
 * @param freed whether the enterprise has asked for another person in the place of one who left
 */
public record VacancyHire(Id<Referral> referral, LocalDate from, Optional<LocalDate> leftOn, boolean freed) {
    boolean isThereOn(LocalDate day) {
        return !day.isBefore(from) && leftOn.stream().allMatch(day::isBefore);
    }

    VacancyHire dated(LocalDate first, Optional<LocalDate> end) {
        return new VacancyHire(referral, first, end, freed && end.isPresent());
    }

    VacancyHire free() {
        return new VacancyHire(referral, from, leftOn, leftOn.isPresent());
    }
}
