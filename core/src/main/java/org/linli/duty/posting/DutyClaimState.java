package org.linli.duty.posting;

/** The state of a claim (认领状态). */
public enum DutyClaimState {
    /** The member holds the place (已认领). */
    HELD,
    /** The place was given back (已退回). */
    GIVEN_BACK,
    /** Another member holds the place (已替换). */
    REPLACED
}
