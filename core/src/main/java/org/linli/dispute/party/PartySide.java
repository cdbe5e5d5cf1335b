package org.linli.dispute.party;

/** On which side a party of a dispute stands (当事人地位). */
public enum PartySide {
    /** The side that asks for mediation (申请方). */
    APPLICANT,
    /** The other side (被申请方). */
    RESPONDENT
}
