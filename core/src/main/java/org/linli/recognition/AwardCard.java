package org.linli.recognition;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.linli.kernel.Id;

/**
 * A nomination as its person sees it (本人提名). The own total is shown once it is decided; what each reviewer gave is not.
 *
 * @param nomination the nomination
 * @param title what the round is called
 * @param category for what
 * @param nominatedOn on which day
 * @param status how it stands
 * @param merits what was on record
 * @param publicity how long the person is public, once so
 * @param total the own total, once it is decided
 * @param barredUntil the first day on which the person may be put forward again, where the honour was taken back
 */
public record AwardCard(
        Id<AwardNomination> nomination,
        String title,
        AwardCategory category,
        LocalDate nominatedOn,
        AwardStatus status,
        List<AwardMerit> merits,
        Optional<AwardPublicity> publicity,
        Optional<BigDecimal> total,
        Optional<LocalDate> barredUntil) {
    /** Copies the list. */
    public AwardCard {
        merits = List.copyOf(merits);
    }
}
