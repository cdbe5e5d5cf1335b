package org.linli.grid.patrol;

import com.google.common.collect.Maps;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import org.linli.charter.Rate;
import org.linli.grid.incident.IncidentCategory;

/**
 * The incidents that were found in a grid in a month, as they stand now (网格事件情况).
 *
 * @param byCategory how many of each category, none left out
 * @param declined how many of them were not accepted
 * @param onTime those that were handled in time, of those that were handled or are overdue (按时办结率)
 * @param givenBack how often one was given back as a wrong dispatch (退回次数)
 * @param repeated those before which another of the same category had been found in the same building in the month, of
 *     those whose building is known (重复率)
 * @param evaluated how many were evaluated
 * @param scores the sum of their scores
 */
public record GridMonthIncidents(
        Map<IncidentCategory, Long> byCategory,
        long declined,
        Rate onTime,
        long givenBack,
        Rate repeated,
        long evaluated,
        long scores) {
    /** Copies the map. */
    public GridMonthIncidents {
        byCategory = Maps.immutableEnumMap(byCategory);
    }

    /** {@return how many there were} */
    public long total() {
        return byCategory.values().stream().mapToLong(Long::longValue).sum();
    }

    /** {@return the average score to two places (平均满意度); empty when none was evaluated} */
    public Optional<BigDecimal> satisfaction() {
        return evaluated == 0
                ? Optional.empty()
                : Optional.of(
                        BigDecimal.valueOf(scores).divide(BigDecimal.valueOf(evaluated), 2, RoundingMode.HALF_UP));
    }
}
