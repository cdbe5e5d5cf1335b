package org.linli.needs;

import static org.linli.needs.NeedStatus.CLAIMED;
import static org.linli.needs.NeedStatus.CONFIRMED;
import static org.linli.needs.NeedStatus.DELIVERED;
import static org.linli.needs.NeedStatus.ESCALATED;
import static org.linli.needs.NeedStatus.IN_PROGRESS;
import static org.linli.needs.NeedStatus.PUBLISHED;
import static org.linli.needs.NeedStatus.RATED;
import static org.linli.needs.NeedStatus.REJECTED;
import static org.linli.needs.NeedStatus.SUBMITTED;
import static org.linli.needs.NeedStatus.UNMATCHED;
import static org.linli.needs.NeedStatus.VERIFIED;
import static org.linli.needs.NeedStatus.WITHDRAWN;

import java.util.EnumSet;
import java.util.List;
import org.linli.kernel.LifeCycle;

/** Where each step of a need leads. */
final class NeedLifeCycle {
    private NeedLifeCycle() {}

    static LifeCycle<NeedStatus, NeedStep> table() {
        LifeCycle<NeedStatus, NeedStep> table = LifeCycle.<NeedStatus, NeedStep>empty()
                .allow(SUBMITTED, NeedStep.VERIFY, VERIFIED)
                .allow(VERIFIED, NeedStep.PUBLISH, PUBLISHED)
                .allow(SUBMITTED, NeedStep.REJECT, REJECTED)
                .allow(VERIFIED, NeedStep.REJECT, REJECTED)
                .allow(PUBLISHED, NeedStep.LEAVE_UNMATCHED, UNMATCHED)
                .allow(CLAIMED, NeedStep.BEGIN, IN_PROGRESS)
                .allow(DELIVERED, NeedStep.CONTEST, IN_PROGRESS)
                .allow(DELIVERED, NeedStep.CONFIRM, CONFIRMED);
        for (NeedStatus status : NeedStatus.UNCLAIMED) {
            table = table.allow(status, NeedStep.ESCALATE, ESCALATED)
                    .allow(status, NeedStep.CLAIM, CLAIMED)
                    .allow(status, NeedStep.DISPATCH, CLAIMED);
        }
        for (NeedStatus status : NeedStatus.SERVED) {
            table = table.allow(status, NeedStep.RELEASE, PUBLISHED).allow(status, NeedStep.DELIVER, DELIVERED);
        }
        for (NeedStatus status : List.of(CONFIRMED, RATED)) {
            table = table.allow(status, NeedStep.RATE, RATED).allow(status, NeedStep.RETRACT, DELIVERED);
        }
        for (NeedStatus status : List.of(REJECTED, WITHDRAWN)) {
            table = table.allow(status, NeedStep.REOPEN, SUBMITTED);
        }
        for (NeedStatus status : EnumSet.range(SUBMITTED, RATED)) {
            table = table.allow(status, NeedStep.WITHDRAW, WITHDRAWN);
        }
        for (NeedStatus status : EnumSet.range(SUBMITTED, RATED)) {
            table = table.allow(status, NeedStep.CORRECT, status);
        }
        return table;
    }
}
