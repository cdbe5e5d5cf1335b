package org.linli.person;

/** Political status (政治面貌). */
public enum PoliticalStatus {
    /** Full member of the Communist Party of China (中共党员). */
    PARTY_MEMBER,
    /** Probationary member (中共预备党员). */
    PROBATIONARY_MEMBER,
    /** Member of the Communist Youth League (共青团员). */
    LEAGUE_MEMBER,
    /** Member of one of the other parties (民主党派成员). */
    OTHER_PARTY,
    /** None of these (群众). */
    NONE
}
