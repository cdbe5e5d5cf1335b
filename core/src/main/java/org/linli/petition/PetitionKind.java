package org.linli.petition;

/** What a petition asks for (信访事项类别). */
public enum PetitionKind {
    /** An opinion or a proposal (建议意见). */
    PROPOSAL,
    /** An accusation of an office or its staff, kept from those whom it accuses (检举控告). */
    ACCUSATION,
    /** A complaint or a claim, which is answered within a time (申诉求决). */
    CLAIM
}
