package org.linli.dispute.party;

/**
 * A party of a dispute (当事人).
 *
 * @param form on which side, and who
 * @param kind what it was when the dispute was registered
 * @param stance what it says to mediation
 */
public record Party(PartyForm form, PartyKind kind, PartyStance stance) {
    /**
     * A party whose applicants agree to mediation, and whose respondents have not been asked.
     *
     * @param form on which side, and who
     * @param kind what it is
     * @return the party
     */
    public static Party of(PartyForm form, PartyKind kind) {
        return new Party(form, kind, form.side() == PartySide.APPLICANT ? PartyStance.AGREES : PartyStance.OPEN);
    }

    /**
     * The same, saying something to mediation.
     *
     * @param now what
     * @return the party
     */
    public Party saying(PartyStance now) {
        return new Party(form, kind, now);
    }
}
