package org.linli.petition;

import org.linli.kernel.LifeCycle;

/** The life cycle of a petition, as a table. */
final class PetitionLifeCycle {
    private PetitionLifeCycle() {}

    static LifeCycle<PetitionStatus, PetitionStep> table() {
        LifeCycle<PetitionStatus, PetitionStep> table = LifeCycle.<PetitionStatus, PetitionStep>empty()
                .allow(PetitionStatus.REGISTERED, PetitionStep.TRANSFER, PetitionStatus.TRANSFERRED)
                .allow(PetitionStatus.REGISTERED, PetitionStep.ACCEPT, PetitionStatus.ACCEPTED)
                .allow(PetitionStatus.REGISTERED, PetitionStep.DECLINE, PetitionStatus.NOT_ACCEPTED)
                .allow(PetitionStatus.REGISTERED, PetitionStep.WITHDRAW, PetitionStatus.WITHDRAWN)
                .allow(PetitionStatus.TRANSFERRED, PetitionStep.GIVE_BACK, PetitionStatus.REGISTERED)
                .allow(PetitionStatus.TRANSFERRED, PetitionStep.ACCEPT, PetitionStatus.ACCEPTED)
                .allow(PetitionStatus.TRANSFERRED, PetitionStep.DECLINE, PetitionStatus.NOT_ACCEPTED)
                .allow(PetitionStatus.TRANSFERRED, PetitionStep.WITHDRAW, PetitionStatus.WITHDRAWN)
                .allow(PetitionStatus.ACCEPTED, PetitionStep.EXTEND, PetitionStatus.ACCEPTED)
                .allow(PetitionStatus.ACCEPTED, PetitionStep.ANSWER, PetitionStatus.ANSWERED)
                .allow(PetitionStatus.ACCEPTED, PetitionStep.WITHDRAW, PetitionStatus.WITHDRAWN)
                .allow(PetitionStatus.ANSWERED, PetitionStep.ASK_REVIEW, PetitionStatus.IN_REVIEW)
                .allow(PetitionStatus.IN_REVIEW, PetitionStep.REVIEW, PetitionStatus.REVIEWED)
                .allow(PetitionStatus.REVIEWED, PetitionStep.ASK_RECHECK, PetitionStatus.IN_RECHECK)
                .allow(PetitionStatus.IN_RECHECK, PetitionStep.HEAR, PetitionStatus.IN_RECHECK)
                .allow(PetitionStatus.IN_RECHECK, PetitionStep.RECHECK, PetitionStatus.FINAL);
        for (PetitionStatus status : PetitionStatus.values()) {
            table = table.allow(status, PetitionStep.CORRECT, status);
        }
        return table;
    }
}
