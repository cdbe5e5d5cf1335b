package org.linli.job;

import java.time.LocalDate;
import java.util.Optional;
import org.linli.kernel.Id;

/**
 * A referral as the person and the enterprise see it (推荐卡).
 *
 * @param referral its id
 * @param vacancy the vacancy
 * @param title what the post is called
 * @param name the masked name of the person
 * @param referredOn on which day the person was referred
 * @param status how it stands
 * @param days the days of the hire, once it was confirmed
 */
public record ReferralCard(
        Id<Referral> referral,
        Id<Vacancy> vacancy,
        String title,
        String name,
        LocalDate referredOn,
        ReferralStatus status,
        Optional<HireDays> days) {
    static ReferralCard of(Referral referral, String title, String name) {
        return new ReferralCard(
                referral.id(),
                referral.form().vacancy(),
                title,
                name,
                referral.form().on(),
                referral.status(),
                referral.hire().map(Hire::days));
    }

    /** Leaves out who it is. */
    @Override
    public String toString() {
        return "ReferralCard " + referral + ", " + status;
    }
}
