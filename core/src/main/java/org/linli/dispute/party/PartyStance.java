package org.linli.dispute.party;

/** What a party says to mediation (当事人意愿). */
public enum PartyStance {
    /** Has not been asked yet, or has not answered (未表态). */
    OPEN,
    /** Agrees to mediation (同意调解). */
    AGREES,
    /** Refuses it expressly (明确拒绝). */
    REFUSES
}
