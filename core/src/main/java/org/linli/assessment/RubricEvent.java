package org.linli.assessment;

import java.time.LocalDate;
import org.linli.kernel.Event;
import org.linli.kernel.Id;

/** What happens to rubrics (考核方案事件). */
public sealed interface RubricEvent extends Event {
    /** {@return the rubric} */
    Id<Rubric> rubric();

    /**
     * It was laid down (制定).
     *
     * @param rubric its id
     * @param form its lines
     */
    record RubricLaidDown(Id<Rubric> rubric, RubricForm form) implements RubricEvent {}

    /**
     * It has changed (变更).
     *
     * @param rubric its id
     * @param form its lines now
     */
    record RubricAmended(Id<Rubric> rubric, RubricForm form) implements RubricEvent {}

    /**
     * What was written wrongly was corrected (更正).
     *
     * @param rubric its id
     * @param was what was written
     * @param now what is right
     * @param reason why
     */
    record RubricCorrected(Id<Rubric> rubric, RubricForm was, RubricForm now, String reason) implements RubricEvent {}

    /**
     * It is over (结束).
     *
     * @param rubric its id
     * @param day since when
     * @param reason why
     */
    record RubricClosed(Id<Rubric> rubric, LocalDate day, String reason) implements RubricEvent {}

    /**
     * Its end was a mistake (恢复).
     *
     * @param rubric its id
     * @param reason why
     */
    record RubricReopened(Id<Rubric> rubric, String reason) implements RubricEvent {}
}
