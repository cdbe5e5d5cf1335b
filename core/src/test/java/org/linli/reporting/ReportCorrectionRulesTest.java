package org.linli.reporting;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.linli.grid.Grid;
import org.linli.kernel.Id;
import org.linli.kernel.RuleCase;
import org.linli.kernel.RuleTest;
import org.linli.reporting.ReportCorrectionRules.Beginning;
import org.linli.reporting.ReportCorrectionRules.Following;
import org.linli.reporting.ReportCorrectionRules.Lasting;
import org.linli.reporting.ReportCorrectionRules.Member;
import org.linli.reporting.ReportCorrectionRules.Resumed;

class ReportCorrectionRulesTest {
    private static final LocalDate TODAY = ReportSample.TODAY;

    @Nested
    @RuleTest("dual-report-before-end")
    class dual_report_before_end {
        private final RuleCase<LocalDate> rule =
                RuleCase.violation(ReportCorrectionRules.BEFORE_END).on(day -> new Lasting(day, Optional.of(TODAY)));

        @Test
        void satisfied_by_a_day_before_the_end() {
            rule.holds(TODAY.minusYears(1));
            RuleCase.violation(ReportCorrectionRules.BEFORE_END).holds(new Lasting(TODAY, Optional.empty()));
        }

        @Test
        void violated_by_a_day_after_the_end() {
            rule.breaks(TODAY.plusDays(9), Map.of("day", TODAY.plusDays(9), "ended", TODAY));
        }

        @Test
        void boundary_is_the_day_of_the_end() {
            rule.holds(TODAY);
            rule.breaks(TODAY.plusDays(1));
        }
    }

    @Nested
    @RuleTest("dual-report-ended")
    class dual_report_ended {
        private final RuleCase<MemberReport> rule = RuleCase.violation(ReportCorrectionRules.ENDED)
                .on(report -> report.end().map(MemberReportEnd::on));

        @Test
        void satisfied_by_a_report_that_is_over() {
            rule.holds(ReportSample.retired(ReportSample.serving(), TODAY.plusDays(9)));
        }

        @Test
        void violated_by_a_report_that_is_not() {
            rule.breaks(ReportSample.serving());
        }

        @Test
        void boundary_is_a_report_that_ended_on_its_first_day() {
            MemberReport serving = ReportSample.serving();
            rule.holds(ReportSample.retired(serving, serving.form().reportedOn()));
            rule.breaks(serving);
        }
    }

    @Nested
    @RuleTest("dual-report-same-person")
    class dual_report_same_person {
        private final RuleCase<String> rule = RuleCase.violation(ReportCorrectionRules.SAME_PERSON)
                .on(person -> new Member(Id.of("person-1"), Id.of(person)));

        @Test
        void satisfied_by_the_member() {
            rule.holds("person-1");
        }

        @Test
        void violated_by_another() {
            rule.breaks("other");
        }

        @Test
        void boundary_is_another_id_of_the_same_length() {
            rule.holds("person-1");
            rule.breaks("person-2");
        }
    }

    @Nested
    @RuleTest("dual-report-placed")
    class dual_report_placed {
        private final RuleCase<Optional<Id<Grid>>> rule = RuleCase.violation(ReportCorrectionRules.PLACED);

        @Test
        void satisfied_by_a_member_in_a_grid() {
            rule.holds(Optional.of(ReportSample.SOUTH));
        }

        @Test
        void violated_by_a_member_in_none() {
            rule.breaks(Optional.empty(), Map.of());
        }

        @Test
        void boundary_is_the_placement() {
            rule.holds(ReportSample.serving().grid());
            rule.breaks(ReportSample.confirmed().grid());
        }
    }

    @Nested
    @RuleTest("dual-report-exempted")
    class dual_report_exempted {
        private final RuleCase<Integer> rule = RuleCase.violation(ReportCorrectionRules.EXEMPTED);

        @Test
        void satisfied_by_several_exemptions() {
            rule.holds(3);
        }

        @Test
        void violated_by_none() {
            rule.breaks(0);
        }

        @Test
        void boundary_is_one() {
            rule.holds(1);
            rule.breaks(0);
        }
    }

    @Nested
    @RuleTest("dual-report-exemption-begun")
    class dual_report_exemption_begun {
        private final RuleCase<LocalDate> rule =
                RuleCase.violation(ReportCorrectionRules.EXEMPTION_BEGUN).on(from -> new Beginning(from, TODAY));

        @Test
        void satisfied_by_an_exemption_that_has_begun() {
            rule.holds(TODAY.minusDays(9));
        }

        @Test
        void violated_by_one_that_is_to_begin() {
            rule.breaks(TODAY.plusDays(9), Map.of("from", TODAY.plusDays(9), "today", TODAY));
        }

        @Test
        void boundary_is_today() {
            rule.holds(TODAY);
            rule.breaks(TODAY.plusDays(1));
        }
    }

    @Nested
    @RuleTest("dual-report-exemption-apart")
    class dual_report_exemption_apart {
        private final RuleCase<LocalDate> rule = RuleCase.violation(ReportCorrectionRules.EXEMPTION_APART)
                .on(from -> new Following(from, Optional.of(TODAY)));

        @Test
        void satisfied_by_an_exemption_some_days_after_the_one_before_it() {
            rule.holds(TODAY.plusDays(9));
            RuleCase.violation(ReportCorrectionRules.EXEMPTION_APART).holds(new Following(TODAY, Optional.empty()));
        }

        @Test
        void violated_by_one_that_shares_days_with_it() {
            rule.breaks(TODAY.minusDays(9), Map.of("from", TODAY.minusDays(9), "former", TODAY));
        }

        @Test
        void boundary_is_the_first_day_after_it() {
            rule.holds(TODAY);
            rule.breaks(TODAY.minusDays(1));
        }
    }

    @Nested
    @RuleTest("dual-report-exemption-resumed")
    class dual_report_exemption_resumed {
        private final RuleCase<LocalDate> rule = RuleCase.violation(ReportCorrectionRules.EXEMPTION_RESUMED)
                .on(until -> new Resumed(false, Optional.of(until), TODAY));

        @Test
        void satisfied_by_an_exemption_that_is_over_and_by_one_of_a_member_who_is_exempt() {
            rule.holds(TODAY.minusDays(9));
            RuleCase.violation(ReportCorrectionRules.EXEMPTION_RESUMED)
                    .holds(new Resumed(true, Optional.of(TODAY.plusDays(9)), TODAY));
        }

        @Test
        void violated_by_one_that_runs_although_the_member_serves() {
            rule.breaks(TODAY.plusDays(9), Map.of("until", TODAY.plusDays(9), "today", TODAY));
        }

        @Test
        void boundary_is_an_exemption_whose_last_day_was_yesterday() {
            rule.holds(TODAY);
            rule.breaks(TODAY.plusDays(1));
        }
    }

    @Nested
    @RuleTest("dual-report-confirmed-alone")
    class dual_report_confirmed_alone {
        private final RuleCase<Integer> rule = RuleCase.violation(ReportCorrectionRules.CONFIRMED_ALONE);

        @Test
        void satisfied_by_a_member_who_was_never_exempt() {
            rule.holds(ReportSample.confirmed().exemptions().size());
        }

        @Test
        void violated_by_one_who_was_exempt_twice() {
            rule.breaks(2, Map.of("exemptions", 2));
        }

        @Test
        void boundary_is_the_first_exemption() {
            rule.holds(0);
            rule.breaks(1);
        }
    }

    @Nested
    @RuleTest("dual-report-grid-since")
    class dual_report_grid_since {
        private final RuleCase<ReportCorrectionRules.Placed> rule = RuleCase.warning(ReportCorrectionRules.GRID_SINCE);

        @Test
        void satisfied_by_a_grid_that_was_there() {
            rule.holds(new ReportCorrectionRules.Placed("南网格", TODAY, true));
        }

        @Test
        void violated_by_a_grid_that_came_later() {
            rule.breaks(new ReportCorrectionRules.Placed("大网格", TODAY, false), Map.of("grid", "大网格", "from", TODAY));
        }

        @Test
        void boundary_is_whether_the_first_day_has_it() {
            rule.holds(new ReportCorrectionRules.Placed("大网格", TODAY.plusDays(1), true));
            rule.breaks(new ReportCorrectionRules.Placed("大网格", TODAY, false));
        }
    }
}
