package org.linli.dispute.clock;

/** What a clock of a dispute waits for (时限事项). */
public enum DisputeDuty {
    /** Accept, refer or reject it (受理). */
    ACCEPT,
    /** Mediate it (调解). */
    MEDIATE,
    /** Mediate a labour dispute, before the parties may ask for arbitration (劳动争议调解). */
    LABOUR_MEDIATION,
    /** Ask for the arbitration of a labour dispute, before the limitation is over (劳动仲裁时效). */
    LABOUR_LIMITATION,
    /** Dissuade from noise (噪声劝阻). */
    DISSUADE,
    /** Apply for judicial confirmation (申请司法确认). */
    CONFIRMATION,
    /** Perform the agreement (履行协议). */
    PERFORMANCE,
    /** Follow up for the first time (首次回访). */
    FOLLOW_UP,
    /** Follow up for the last time (末次回访). */
    LAST_FOLLOW_UP;

    /** {@return whether a statute sets the window: it neither stops nor is extended} */
    public boolean isStatutory() {
        return this == LABOUR_MEDIATION || this == LABOUR_LIMITATION || this == CONFIRMATION;
    }

    /** {@return whether the parties wait for the community: only then does the case pass to the next tier} */
    public boolean isOfTheCommunity() {
        return this != LABOUR_LIMITATION && this != CONFIRMATION && this != PERFORMANCE;
    }
}
