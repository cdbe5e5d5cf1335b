package org.linli.job;

import static org.linli.job.ReferralStatus.DECLINED;
import static org.linli.job.ReferralStatus.DISCARDED;
import static org.linli.job.ReferralStatus.ENTERED;
import static org.linli.job.ReferralStatus.HIRED;
import static org.linli.job.ReferralStatus.INTERVIEWED;
import static org.linli.job.ReferralStatus.LEFT;
import static org.linli.job.ReferralStatus.OFFERED;
import static org.linli.job.ReferralStatus.REFERRED;

import java.util.List;
import org.linli.kernel.LifeCycle;

/** What may happen to a referral, as data. */
final class ReferralLifeCycle {
    private ReferralLifeCycle() {}

    static LifeCycle<ReferralStatus, ReferralStep> table() {
        LifeCycle<ReferralStatus, ReferralStep> cycle = LifeCycle.<ReferralStatus, ReferralStep>empty()
                .allow(List.of(REFERRED, INTERVIEWED), ReferralStep.INTERVIEW, INTERVIEWED)
                .allow(List.of(REFERRED, INTERVIEWED), ReferralStep.OFFER, OFFERED)
                .allow(List.of(REFERRED, INTERVIEWED, OFFERED), ReferralStep.DECLINE, DECLINED)
                .allow(List.of(REFERRED, INTERVIEWED, OFFERED, ENTERED), ReferralStep.ENTER, ENTERED)
                .allow(List.of(REFERRED, INTERVIEWED, OFFERED, ENTERED), ReferralStep.CONFIRM, HIRED)
                .allow(HIRED, ReferralStep.LEAVE, LEFT)
                .allow(List.of(ENTERED, HIRED, LEFT), ReferralStep.REVOKE, DECLINED)
                .allow(DECLINED, ReferralStep.REOPEN, REFERRED)
                .allow(LEFT, ReferralStep.REINSTATE, HIRED)
                .allow(HIRED, ReferralStep.CORRECT_HIRE, HIRED)
                .allow(LEFT, ReferralStep.CORRECT_HIRE, LEFT)
                .allow(List.of(REFERRED, INTERVIEWED, OFFERED, ENTERED, DECLINED), ReferralStep.DISCARD, DISCARDED);
        for (ReferralStatus status : List.of(REFERRED, INTERVIEWED, OFFERED, ENTERED, HIRED, LEFT, DECLINED)) {
            cycle = cycle.allow(status, ReferralStep.CORRECT, status);
        }
        return cycle;
    }
}
