package org.linli.dispute.agreement;

import java.time.LocalDate;
import java.util.Set;

/**
 * An application for the judicial confirmation of an agreement (司法确认申请).
 *
 * @param appliedOn the day
 * @param applicants the numbers of the parties who apply, from 1 in the order of the dispute
 * @param court why this court
 * @param aboutStatus whether the agreement is about personal status, adoption or marriage
 */
public record ConfirmationForm(LocalDate appliedOn, Set<Integer> applicants, CourtTie court, boolean aboutStatus) {
    /** Copies the set. */
    public ConfirmationForm {
        applicants = Set.copyOf(applicants);
    }

    /**
     * An application at the basic court of the mediation body.
     *
     * @param appliedOn the day
     * @param applicants the numbers of the parties who apply
     * @return the form
     */
    public static ConfirmationForm of(LocalDate appliedOn, Integer... applicants) {
        return new ConfirmationForm(appliedOn, Set.of(applicants), CourtTie.MEDIATION_BODY, false);
    }

    /**
     * The same at another court.
     *
     * @param other why that court
     * @return the form
     */
    public ConfirmationForm at(CourtTie other) {
        return new ConfirmationForm(appliedOn, applicants, other, aboutStatus);
    }

    /**
     * The same on personal status, adoption or marriage.
     *
     * @return the form
     */
    public ConfirmationForm onStatus() {
        return new ConfirmationForm(appliedOn, applicants, court, true);
    }
}
