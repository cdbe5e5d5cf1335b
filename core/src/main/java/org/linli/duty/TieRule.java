package org.linli.duty;

/**
 * What happens to members who are equal by every criterion where the places end (并列处理). Neither ids nor names nor the order of
 * entry choose among them.
 */
public enum TieRule {
    /** All of them are taken, beyond the places (并列者全部列入). */
    ALL,
    /** None of them is taken, and the places stay vacant (并列者均不列入，名额空缺). */
    NONE
}
