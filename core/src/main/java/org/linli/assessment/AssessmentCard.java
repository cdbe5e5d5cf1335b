package org.linli.assessment;

import java.util.List;
import org.linli.kernel.Id;

/**
 * An assessment as the assessed sees it (本人考核).
 *
 * @param assessment the assessment
 * @param title what the rubric is called
 * @param status how it stands
 * @param score the score, with every line and its evidence
 * @param appeals the own appeals, and the answers
 */
public record AssessmentCard(
        Id<Assessment> assessment,
        String title,
        AssessmentStatus status,
        AssessmentScore score,
        List<AssessmentAppeal> appeals) {
    /** Copies the list. */
    public AssessmentCard {
        appeals = List.copyOf(appeals);
    }
}
