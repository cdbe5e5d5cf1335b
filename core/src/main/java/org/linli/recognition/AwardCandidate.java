package org.linli.recognition;

import java.util.List;
import org.linli.kernel.Id;

/**
 * A candidate as reviewers see one before they give points (候选人情况): with what is on record, and without what others have given.
 *
 * @param nomination the nomination
 * @param category for what
 * @param name the masked name
 * @param by who has put the person forward
 * @param grounds what the person has done
 * @param status how it stands
 * @param merits what was on record
 */
public record AwardCandidate(
        Id<AwardNomination> nomination,
        AwardCategory category,
        String name,
        NominatedBy by,
        String grounds,
        AwardStatus status,
        List<AwardMerit> merits) {
    /** Copies the list. */
    public AwardCandidate {
        merits = List.copyOf(merits);
    }

    /** Leaves out who it is and what is written. */
    @Override
    public String toString() {
        return "AwardCandidate " + nomination + ", " + status;
    }
}
