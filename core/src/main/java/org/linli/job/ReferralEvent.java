package org.linli.job;

import java.time.LocalDate;
import java.util.Optional;
import org.linli.kernel.Event;
import org.linli.kernel.Id;

/** What happens to referrals (推荐事件). Who was referred, and what people wrote, stand in the referral alone. */
public sealed interface ReferralEvent extends Event {
    /** {@return the referral} */
    Id<Referral> referral();

    /**
     * A person was referred (推荐).
     *
     * @param referral its id
     * @param vacancy to which vacancy
     * @param on on which day
     */
    record SeekerReferred(Id<Referral> referral, Id<Vacancy> vacancy, LocalDate on) implements ReferralEvent {}

    /**
     * A step was taken that is told by its name (流转).
     *
     * @param referral its id
     * @param step which
     * @param on on which day
     * @param status how it stands
     */
    record ReferralAdvanced(Id<Referral> referral, ReferralStep step, LocalDate on, ReferralStatus status)
            implements ReferralEvent {}

    /**
     * The enterprise has confirmed a hire (确认录用).
     *
     * @param referral its id
     * @param from the first day at work
     * @param resident whether the person lived in the community
     * @param voice through whom the enterprise spoke
     */
    record HireConfirmed(Id<Referral> referral, LocalDate from, boolean resident, EnterpriseVoice voice)
            implements ReferralEvent {}

    /**
     * The days of a hire were corrected, or a mistaken hire was taken back (更正、撤销录用). The reason stands in the referral alone.
     *
     * @param referral its id
     * @param was the days that were written
     * @param now the days that are right; none when it is no hire
     */
    record HireCorrected(Id<Referral> referral, HireDays was, Optional<HireDays> now) implements ReferralEvent {}

    /**
     * What was written of a referral was corrected (更正推荐). The reason and the note stand in the referral alone.
     *
     * @param referral its id
     * @param was the day that was written
     * @param now the day that is right
     * @param noteChanged whether the note was corrected too
     */
    record ReferralCorrected(Id<Referral> referral, LocalDate was, LocalDate now, boolean noteChanged)
            implements ReferralEvent {}

    /**
     * What was written of a step was corrected (更正步骤). Reasons stand in the referral alone.
     *
     * @param referral its id
     * @param step which
     * @param was the day that was written
     * @param now the day that is right
     * @param declinedBy who has declined, of a step by which it was declined
     * @param reasonChanged whether the reason of the step was corrected too
     */
    record StepCorrected(
            Id<Referral> referral,
            ReferralStep step,
            LocalDate was,
            LocalDate now,
            Optional<DeclinedBy> declinedBy,
            boolean reasonChanged)
            implements ReferralEvent {}
}
