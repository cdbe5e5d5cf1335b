package org.linli.job;

import java.time.LocalDate;
import java.util.Optional;
import org.linli.kernel.Actor;
import org.linli.kernel.Role;
import org.linli.work.UnitOfWork;

/**
 * Who records a step of a referral, and when.
 *
 * @param actor who acts
 * @param today the day on which the command is decided
 */
record ReferralMoment(Actor actor, LocalDate today) {
    static ReferralMoment of(UnitOfWork work) {
        return new ReferralMoment(work.actor(), work.today());
    }

    ReferralTaken taken(ReferralStep step, LocalDate on) {
        return new ReferralTaken(
                step,
                on,
                actor.who(),
                actor.role() == Role.UNIT_CONTACT ? Optional.of(EnterpriseVoice.CONTACT) : Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
