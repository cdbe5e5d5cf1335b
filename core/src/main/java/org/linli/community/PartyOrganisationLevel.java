package org.linli.community;

/** The level of a party organisation (党组织层级). */
public enum PartyOrganisationLevel {
    /** Party committee (党委). */
    COMMITTEE,
    /** General branch (党总支). */
    GENERAL_BRANCH,
    /** Branch (党支部). */
    BRANCH
}
