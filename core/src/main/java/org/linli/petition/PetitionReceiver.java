package org.linli.petition;

/** Who received a petition first (收件单位). */
public enum PetitionReceiver {
    /** A petition office, which passes it on (信访部门). */
    PETITION_OFFICE,
    /** Another body, which tells whether it accepts it (其他机关、单位). */
    OTHER_BODY
}
