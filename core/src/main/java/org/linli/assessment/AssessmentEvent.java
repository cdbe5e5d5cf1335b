package org.linli.assessment;

import java.time.LocalDate;
import org.linli.kernel.Event;
import org.linli.kernel.Id;

/** What happens to assessments (考核事件). Who is assessed, and what was written, stand in the assessment alone. */
public sealed interface AssessmentEvent extends Event {
    /** {@return the assessment} */
    Id<Assessment> assessment();

    /**
     * It has begun (开始考核).
     *
     * @param assessment its id
     * @param rubric by which rubric
     */
    record AssessmentBegun(Id<Assessment> assessment, Id<Rubric> rubric) implements AssessmentEvent {}

    /**
     * A line was entered (记录).
     *
     * @param assessment its id
     * @param number the number of the line
     * @param indicator the number of its indicator
     */
    record LineEntered(Id<Assessment> assessment, int number, int indicator) implements AssessmentEvent {}

    /**
     * A line was struck (作废记录).
     *
     * @param assessment its id
     * @param number the number of the line
     */
    record LineStruck(Id<Assessment> assessment, int number) implements AssessmentEvent {}

    /**
     * A step was taken that is told by its name (流转).
     *
     * @param assessment its id
     * @param step which
     * @param on on which day
     * @param status how it stands
     */
    record AssessmentAdvanced(Id<Assessment> assessment, AssessmentStep step, LocalDate on, AssessmentStatus status)
            implements AssessmentEvent {}
}
