package org.linli.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.linli.charter.Charter;
import org.linli.charter.CharterSample;
import org.linli.kernel.Decision;
import org.linli.kernel.Explained;
import org.linli.kernel.RuleCase;
import org.linli.kernel.RuleTest;

class DutyCharterRulesTest {
    private static final LocalDate DAY = LocalDate.of(2022, 9, 1);

    @Nested
    @RuleTest("pass-points-reachable")
    class pass_points_reachable {
        private final RuleCase<Map<String, String>> rule = RuleCase.warning(DutyCharterRules.PASS_REACHABLE)
                .on(set -> with(set).orElseThrow().terms(DutyTerms.TERMS, DAY));

        @Test
        void satisfied_by_the_national_charter_which_counts_no_points() {
            rule.holds(Map.of());
        }

        @Test
        void violated_by_sixty_points_at_one_an_hour_for_twenty_hours() {
            Map<String, String> set = Map.of("duty.passPoints", "60", "duty.pointsPerHour", "1");
            rule.breaks(set, Map.of("pass", 60, "hours", 20, "perHour", 1, "reached", 20));
            Decision<Charter> drafted = with(set);
            assertEquals(
                    List.of("pass-points-reachable"), Explained.warned(drafted), "told on the charter, which stands");
        }

        @Test
        void boundary_is_what_the_hours_bring() {
            rule.holds(Map.of("duty.passPoints", "60", "duty.pointsPerHour", "3"));
            rule.breaks(Map.of("duty.passPoints", "61", "duty.pointsPerHour", "3"));
            rule.breaks(Map.of("duty.passPoints", "1"));
        }
    }

    private static Decision<Charter> with(Map<String, String> changes) {
        return CharterSample.community(DAY).with(changes);
    }
}
