package org.linli.recognition;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.linli.kernel.Id;

/**
 * A candidate among those of the category (评选得分表).
 *
 * @param nomination the nomination
 * @param category for what
 * @param name the masked name
 * @param status how it stands
 * @param merits what was on record
 * @param reviewers how many reviewers gave points
 * @param points the sum of their points
 * @param votes the votes of residents, where there were any
 * @param total the total, shown to two places
 * @param place the place by the total, which people of one total share
 * @param tied how many people have the same total, this one among them
 * @param inQuota whether the places last for all up to this one, those of the same total among them
 */
public record AwardStanding(
        Id<AwardNomination> nomination,
        AwardCategory category,
        String name,
        AwardStatus status,
        List<AwardMerit> merits,
        int reviewers,
        long points,
        Optional<AwardVotes> votes,
        BigDecimal total,
        int place,
        int tied,
        boolean inQuota) {
    /** Copies the list. */
    public AwardStanding {
        merits = List.copyOf(merits);
    }

    /** Leaves out who it is. */
    @Override
    public String toString() {
        return "AwardStanding " + nomination + ", " + total + ", place " + place;
    }
}
