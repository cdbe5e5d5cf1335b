package org.linli.dispute.mediator;

/** Which office a member of a mediation committee holds (调委会职务). */
public enum CommitteeOffice {
    /** Head of the committee (主任). */
    HEAD,
    /** Deputy head (副主任). */
    DEPUTY,
    /** Member (委员). */
    MEMBER
}
