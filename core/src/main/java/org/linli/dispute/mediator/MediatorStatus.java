package org.linli.dispute.mediator;

/** How a mediator stands (调解员状态). */
public enum MediatorStatus {
    /** Mediates (在任). */
    ACTIVE,
    /** Dismissed for serious misconduct (罢免、解聘). */
    DISMISSED,
    /** No longer a mediator, for another reason (离任). */
    ENDED
}
