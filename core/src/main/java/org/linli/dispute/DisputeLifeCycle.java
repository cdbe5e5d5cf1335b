package org.linli.dispute;

import static org.linli.dispute.DisputeStatus.ACCEPTED;
import static org.linli.dispute.DisputeStatus.AGREED;
import static org.linli.dispute.DisputeStatus.ARCHIVED;
import static org.linli.dispute.DisputeStatus.ASSIGNED;
import static org.linli.dispute.DisputeStatus.BREACHED;
import static org.linli.dispute.DisputeStatus.FOLLOWED_UP;
import static org.linli.dispute.DisputeStatus.JOINED;
import static org.linli.dispute.DisputeStatus.MEDIATING;
import static org.linli.dispute.DisputeStatus.PERFORMED;
import static org.linli.dispute.DisputeStatus.PERFORMING;
import static org.linli.dispute.DisputeStatus.REFERRED;
import static org.linli.dispute.DisputeStatus.REGISTERED;
import static org.linli.dispute.DisputeStatus.REJECTED;
import static org.linli.dispute.DisputeStatus.TERMINATED;

import java.util.List;
import org.linli.kernel.LifeCycle;

/** The steps of a dispute as data: the way of the case first, then what may happen beside it. */
final class DisputeLifeCycle {
    private DisputeLifeCycle() {}

    static LifeCycle<DisputeStatus, DisputeStep> table() {
        return beside(way());
    }

    private static LifeCycle<DisputeStatus, DisputeStep> way() {
        return LifeCycle.<DisputeStatus, DisputeStep>empty()
                .allow(REGISTERED, DisputeStep.ACCEPT, ACCEPTED)
                .allow(REGISTERED, DisputeStep.REJECT, REJECTED)
                .allow(REGISTERED, DisputeStep.JOIN, JOINED)
                .allow(JOINED, DisputeStep.SEPARATE, REGISTERED)
                .allow(JOINED, DisputeStep.CLOSE_ALONG, ARCHIVED)
                .allow(List.of(REGISTERED, ACCEPTED, ASSIGNED, MEDIATING, BREACHED), DisputeStep.REFER, REFERRED)
                .allow(List.of(ACCEPTED, ASSIGNED), DisputeStep.ASSIGN, ASSIGNED)
                .allow(MEDIATING, DisputeStep.ASSIGN, MEDIATING)
                .allow(ASSIGNED, DisputeStep.RELEASE, ASSIGNED)
                .allow(MEDIATING, DisputeStep.RELEASE, MEDIATING)
                .allow(ASSIGNED, DisputeStep.START, MEDIATING)
                .allow(MEDIATING, DisputeStep.AGREE, AGREED)
                .allow(List.of(ACCEPTED, ASSIGNED, MEDIATING), DisputeStep.TERMINATE, TERMINATED)
                .allow(AGREED, DisputeStep.SIGN, AGREED)
                .allow(AGREED, DisputeStep.RETRACT, MEDIATING)
                .allow(AGREED, DisputeStep.PERFORM, PERFORMING)
                .allow(PERFORMING, DisputeStep.FULFIL, PERFORMED)
                .allow(List.of(AGREED, PERFORMING), DisputeStep.BREACH, BREACHED)
                .allow(BREACHED, DisputeStep.REMEDY, PERFORMING)
                .allow(List.of(PERFORMED, FOLLOWED_UP), DisputeStep.FOLLOW_UP, FOLLOWED_UP)
                .allow(List.of(FOLLOWED_UP, REJECTED, REFERRED, TERMINATED), DisputeStep.ARCHIVE, ARCHIVED)
                .allow(ARCHIVED, DisputeStep.REOPEN, ACCEPTED);
    }

    private static LifeCycle<DisputeStatus, DisputeStep> beside(LifeCycle<DisputeStatus, DisputeStep> way) {
        LifeCycle<DisputeStatus, DisputeStep> all = way;
        for (DisputeStatus status : DisputeStatus.UNSETTLED) {
            all = all.allow(status, DisputeStep.ANSWER, status)
                    .allow(status, DisputeStep.DISSUADE, status)
                    .allow(status, DisputeStep.REPORT, status)
                    .allow(status, DisputeStep.ESCALATE, status)
                    .allow(status, DisputeStep.GRADE, status)
                    .allow(status, DisputeStep.STOP, status)
                    .allow(status, DisputeStep.GO_ON, status);
        }
        for (DisputeStatus status : List.of(AGREED, PERFORMING, BREACHED)) {
            all = all.allow(status, DisputeStep.DISSUADE, status).allow(status, DisputeStep.REPORT, status);
        }
        for (DisputeStatus status : DisputeStatus.values()) {
            all = all.allow(status, DisputeStep.CORRECT, status);
        }
        return all.allow(MEDIATING, DisputeStep.INVITE, MEDIATING)
                .allow(ACCEPTED, DisputeStep.EXTEND, ACCEPTED)
                .allow(ASSIGNED, DisputeStep.EXTEND, ASSIGNED)
                .allow(MEDIATING, DisputeStep.EXTEND, MEDIATING)
                .allow(AGREED, DisputeStep.CONFIRM, AGREED)
                .allow(PERFORMING, DisputeStep.CONFIRM, PERFORMING)
                .allow(PERFORMED, DisputeStep.SETTLE, PERFORMED)
                .allow(FOLLOWED_UP, DisputeStep.SETTLE, FOLLOWED_UP);
    }
}
