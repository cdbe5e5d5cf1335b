package org.linli.recognition;

import static org.linli.recognition.AwardStatus.AWARDED;
import static org.linli.recognition.AwardStatus.NOMINATED;
import static org.linli.recognition.AwardStatus.NOT_AWARDED;
import static org.linli.recognition.AwardStatus.OBJECTED;
import static org.linli.recognition.AwardStatus.PUBLICISED;
import static org.linli.recognition.AwardStatus.QUALIFIED;
import static org.linli.recognition.AwardStatus.REVOKED;
import static org.linli.recognition.AwardStatus.WITHDRAWN;

import java.util.List;
import org.linli.kernel.LifeCycle;

/** What may happen to a nomination, as data. */
final class AwardLifeCycle {
    private static final List<AwardStatus> OPEN = List.of(NOMINATED, QUALIFIED, PUBLICISED, OBJECTED);

    private AwardLifeCycle() {}

    static LifeCycle<AwardStatus, AwardStep> table() {
        LifeCycle<AwardStatus, AwardStep> table = LifeCycle.<AwardStatus, AwardStep>empty()
                .allow(List.of(NOMINATED, QUALIFIED), AwardStep.QUALIFY, QUALIFIED)
                .allow(QUALIFIED, AwardStep.SCORE, QUALIFIED)
                .allow(QUALIFIED, AwardStep.VOTE, QUALIFIED)
                .allow(QUALIFIED, AwardStep.PUBLICISE, PUBLICISED)
                .allow(List.of(PUBLICISED, OBJECTED), AwardStep.OBJECT, OBJECTED)
                .allow(OBJECTED, AwardStep.DISMISS, PUBLICISED)
                .allow(OBJECTED, AwardStep.UPHOLD, NOT_AWARDED)
                .allow(PUBLICISED, AwardStep.AWARD, AWARDED)
                .allow(List.of(NOMINATED, QUALIFIED, PUBLICISED), AwardStep.DECLINE, NOT_AWARDED)
                .allow(OPEN, AwardStep.WITHDRAW, WITHDRAWN)
                .allow(List.of(NOT_AWARDED, WITHDRAWN), AwardStep.REOPEN, NOMINATED)
                .allow(AWARDED, AwardStep.REVOKE, REVOKED)
                .allow(REVOKED, AwardStep.REINSTATE, AWARDED);
        for (AwardStatus status : OPEN) {
            table = table.allow(status, AwardStep.RECUSE, status);
        }
        for (AwardStatus status : AwardStatus.values()) {
            table = table.allow(status, AwardStep.CORRECT, status);
        }
        return table;
    }
}
