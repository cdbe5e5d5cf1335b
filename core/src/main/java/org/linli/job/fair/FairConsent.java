package org.linli.job.fair;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Whether the police agree to other days of a fair than those that they have permitted (变更时间同意).
 *
 * @param asked whether its days have changed since the permit
 * @param on since when the police agree to the days that hold now
 */
public record FairConsent(boolean asked, Optional<LocalDate> on) {
    /** Of a fair on the days that were permitted. */
    static final FairConsent NONE = new FairConsent(false, Optional.empty());

    /** Of a fair on other days, to which the police have not agreed yet. */
    static final FairConsent ASKED = new FairConsent(true, Optional.empty());

    static FairConsent of(LocalDate day) {
        return new FairConsent(true, Optional.of(day));
    }

    /** {@return whether the police have to agree yet} */
    public boolean isDue() {
        return asked && on.isEmpty();
    }

    boolean wasGivenBy(LocalDate day) {
        return !asked || on.filter(given -> !given.isAfter(day)).isPresent();
    }
}
