package org.linli.assessment;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.linli.charter.Share;
import org.linli.kernel.LifeCycle.Move;
import org.linli.kernel.RuleCase;
import org.linli.kernel.RuleTest;

class RubricRulesTest {
    private static final LocalDate FROM = LocalDate.of(2022, 1, 1);
    private static final LocalDate UNTIL = LocalDate.of(2023, 1, 1);

    private static RubricForm weighing(int... basisPoints) {
        return new RubricForm(
                "网格员考核",
                AssessedKind.PERSON,
                FROM,
                UNTIL,
                Arrays.stream(basisPoints)
                        .mapToObj(points -> Indicator.counted("样本", new Share(points)))
                        .toList());
    }

    @Nested
    @RuleTest("rubric-step")
    class rubric_step {
        private final RuleCase<Move<RubricStatus, RubricStep>> rule = RuleCase.violation(RubricRules.STEP);

        @Test
        void satisfied_by_an_assessment_while_in_force() {
            rule.holds(new Move<>(RubricStatus.IN_FORCE, RubricStep.ASSESS));
        }

        @Test
        void violated_by_an_assessment_after_the_end() {
            rule.breaks(new Move<>(RubricStatus.CLOSED, RubricStep.ASSESS));
        }

        @Test
        void boundary_is_that_what_is_over_is_reopened_and_corrected_alone() {
            for (RubricStep step : RubricStep.values()) {
                rule.breaksIf(
                        step != RubricStep.REOPEN && step != RubricStep.CORRECT, new Move<>(RubricStatus.CLOSED, step));
            }
        }
    }

    @Nested
    @RuleTest("assessment-weights")
    class assessment_weights {
        private final RuleCase<RubricForm> rule = RuleCase.violation(RubricRules.WEIGHTS);

        @Test
        void satisfied_by_halves() {
            rule.holds(weighing(5000, 5000));
        }

        @Test
        void violated_by_a_half_alone() {
            rule.breaks(weighing(5000), Map.of("weights", "50.00%"));
        }

        @Test
        void boundary_is_a_hundredth_of_a_percent() {
            rule.holds(weighing(9999, 1));
            rule.breaks(weighing(9999));
            rule.breaks(weighing(9999, 2));
        }

        @Test
        void boundary_of_case_96_ten_tenths_are_the_whole_and_100_point_4_percent_is_not() {
            rule.holds(weighing(1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000));
            rule.breaks(weighing(3330, 3350, 3360), Map.of("weights", "100.40%"));
        }
    }

    @Nested
    @RuleTest("rubric-figures")
    class rubric_figures {
        private final RuleCase<RubricForm> rule = RuleCase.violation(RubricRules.FIGURES);

        private RubricForm lines(int number) {
            return weighing()
                    .with(Stream.generate(() -> Indicator.counted("样本", new Share(100)))
                            .limit(number)
                            .toList());
        }

        @Test
        void satisfied_by_a_year_with_lines() {
            rule.holds(lines(5));
        }

        @Test
        void violated_by_no_line() {
            rule.breaks(lines(0), Map.of("from", FROM, "until", UNTIL, "lines", 0, "most", 100));
        }

        @Test
        void boundary_is_a_hundred_lines_and_one_day() {
            rule.holds(lines(1));
            rule.holds(lines(100));
            rule.breaks(lines(101));
            rule.holds(new RubricForm("样本", AssessedKind.GRID, FROM, FROM.plusDays(1), lines(1).indicators()));
            rule.breaks(new RubricForm("样本", AssessedKind.GRID, FROM, FROM, lines(1).indicators()));
        }
    }

    @Nested
    @RuleTest("rubric-indicator")
    class rubric_indicator {
        private final RuleCase<Indicator> rule = RuleCase.violation(RubricRules.INDICATOR);
        private final Indicator line = Indicator.counted("样本", Share.percent(10));

        @Test
        void satisfied_by_a_hundred_points() {
            rule.holds(line);
        }

        @Test
        void violated_by_more_points_than_the_cap() {
            rule.breaks(line.from(120, 100), Map.of("weight", "10%", "begins", 120, "cap", 100, "most", 1000));
        }

        @Test
        void boundary_is_some_weight_and_a_cap() {
            rule.holds(Indicator.counted("样本", new Share(1)));
            rule.breaks(Indicator.counted("样本", new Share(0)));
            rule.holds(line.from(100, 100));
            rule.breaks(line.from(101, 100));
            rule.holds(line.from(0, 1));
            rule.breaks(line.from(-1, 1));
            rule.holds(line.from(0, 1000));
            rule.breaks(line.from(0, 1001));
            rule.breaks(line.from(0, 0));
        }
    }

    @Nested
    @RuleTest("assessment-not-by-traces")
    class assessment_not_by_traces {
        private final RuleCase<RubricRules.Traced> rule = RuleCase.warning(RubricRules.TRACES);

        @Test
        void satisfied_by_results_alone() {
            rule.holds(new RubricRules.Traced(0, false));
        }

        @Test
        void violated_by_traces_alone_even_where_a_charter_allows_them() {
            rule.breaks(new RubricRules.Traced(10_000, true), Map.of("traces", "100.00%", "alone", true));
        }

        @Test
        void boundary_is_the_least_weight_and_all_but_the_least() {
            rule.breaks(new RubricRules.Traced(1, false), Map.of("traces", "0.01%", "alone", false));
            rule.holds(new RubricRules.Traced(9999, true));
            rule.breaks(new RubricRules.Traced(10_000, true));
        }
    }

    @Nested
    @RuleTest("rubric-kept")
    class rubric_kept {
        private final RuleCase<RubricRules.Kept> rule = RuleCase.violation(RubricRules.KEPT);

        @Test
        void satisfied_by_the_same_lines() {
            rule.holds(new RubricRules.Kept(true, 9));
        }

        @Test
        void violated_by_other_lines_after_assessments() {
            rule.breaks(new RubricRules.Kept(false, 9), Map.of("assessments", 9));
        }

        @Test
        void boundary_is_the_first_assessment() {
            rule.holds(new RubricRules.Kept(false, 0));
            rule.breaks(new RubricRules.Kept(false, 1));
        }
    }
}
