package org.linli.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.linli.charter.Charter;
import org.linli.code.DivisionCode;
import org.linli.grid.Grid;
import org.linli.kernel.Basis;
import org.linli.kernel.Evidence;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Label;
import org.linli.kernel.LifeCycle.Move;
import org.linli.kernel.RuleCase;
import org.linli.kernel.RuleTest;
import org.linli.kernel.Texts;
import org.linli.person.PoliticalStatus;
import org.linli.reporting.MemberReportRules.Beside;
import org.linli.reporting.MemberReportRules.Excuse;
import org.linli.reporting.MemberReportRules.Kept;
import org.linli.reporting.MemberReportRules.Notified;
import org.linli.reporting.MemberReportRules.Overdue;
import org.linli.reporting.MemberReportRules.Place;
import org.linli.reporting.MemberReportRules.Reported;
import org.linli.reporting.MemberReportRules.Span;
import org.linli.reporting.MemberReportRules.Transfer;
import org.linli.reporting.MemberReportRules.Unit;

class MemberReportRulesTest {
    private static final LocalDate TODAY = ReportSample.TODAY;
    private static final ReportingTerms TERMS = ReportSample.TERMS;

    @Nested
    @RuleTest("dual-report-party-member")
    class dual_report_party_member {
        private final RuleCase<PoliticalStatus> rule = RuleCase.violation(MemberReportRules.PARTY_MEMBER);

        @Test
        void satisfied_by_a_full_member() {
            rule.holds(PoliticalStatus.PARTY_MEMBER);
        }

        @Test
        void violated_by_others_without_saying_what_they_are() {
            rule.breaks(PoliticalStatus.LEAGUE_MEMBER, Map.of());
            rule.breaks(PoliticalStatus.DEMOCRATIC_LEAGUE, Map.of());
            rule.breaks(PoliticalStatus.NONE, Map.of());
        }

        @Test
        void boundary_is_a_probationary_member() {
            rule.holds(PoliticalStatus.PROBATIONARY_MEMBER);
            rule.breaks(PoliticalStatus.LEAGUE_MEMBER);
        }
    }

    @Nested
    @RuleTest("dual-report-unit-kind")
    class dual_report_unit_kind {
        private final RuleCase<Unit> rule = RuleCase.warning(MemberReportRules.UNIT_KIND);

        @Test
        void satisfied_by_the_kinds_of_the_national_charter() {
            rule.holds(new Unit(UnitKind.AGENCY, TERMS));
            rule.holds(new Unit(UnitKind.INSTITUTION, TERMS));
            rule.holds(new Unit(UnitKind.STATE_ENTERPRISE, TERMS));
        }

        @Test
        void violated_by_another_kind() {
            rule.breaks(
                    new Unit(UnitKind.OTHER, TERMS), Map.of("kind", UnitKind.OTHER, "allowed", TERMS.unitKindLabels()));
        }

        @Test
        void boundary_is_what_the_charter_names() {
            ReportingTerms wider = ReportSample.terms("unitKinds", "机关,其他");
            rule.holds(new Unit(UnitKind.OTHER, wider));
            rule.breaks(
                    new Unit(UnitKind.STATE_ENTERPRISE, wider),
                    Map.of(
                            "kind",
                            UnitKind.STATE_ENTERPRISE,
                            "allowed",
                            new Label("unit-kind.AGENCY+unit-kind.OTHER")));
        }
    }

    @Nested
    @RuleTest("dual-report-specialities")
    class dual_report_specialities {
        private final RuleCase<Integer> rule = RuleCase.violation(MemberReportRules.SPECIALITIES);

        @Test
        void satisfied_by_none() {
            rule.holds(0);
        }

        @Test
        void violated_by_a_long_list() {
            rule.breaks(30, Map.of("count", 30, "most", 10));
        }

        @Test
        void boundary_is_ten() {
            rule.holds(10);
            rule.breaks(11);
        }
    }

    @Nested
    @RuleTest("dual-report-not-in-future")
    class dual_report_not_in_future {
        private final RuleCase<LocalDate> rule =
                RuleCase.violation(MemberReportRules.NOT_IN_FUTURE).on(day -> new Reported(day, TODAY));

        @Test
        void satisfied_by_last_week() {
            rule.holds(TODAY.minusDays(7));
        }

        @Test
        void violated_by_next_week() {
            rule.breaks(TODAY.plusDays(7), Map.of("day", TODAY.plusDays(7), "today", TODAY));
        }

        @Test
        void boundary_is_today() {
            rule.holds(TODAY);
            rule.breaks(TODAY.plusDays(1));
        }
    }

    @Nested
    @RuleTest("dual-report-deadline")
    class dual_report_deadline {
        private final RuleCase<Optional<LocalDate>> rule =
                RuleCase.warning(MemberReportRules.DEADLINE).on(notified -> notified(TERMS, TODAY, notified));

        @Test
        void satisfied_without_a_notice() {
            rule.holds(Optional.empty());
        }

        @Test
        void violated_two_months_after_the_notice() {
            LocalDate due = LocalDate.of(2022, 8, 12);
            rule.breaks(Optional.of(TODAY.minusDays(60)), Map.of("day", TODAY, "due", due));
        }

        @Test
        void boundary_is_the_thirtieth_day() {
            rule.holds(Optional.of(LocalDate.of(2022, 8, 12)));
            RuleCase<LocalDate> on = RuleCase.warning(MemberReportRules.DEADLINE)
                    .on(day -> notified(TERMS, day, Optional.of(LocalDate.of(2022, 8, 1))));
            on.holds(LocalDate.of(2022, 8, 31));
            on.breaks(LocalDate.of(2022, 9, 1));
        }

        @Test
        void boundary_is_the_first_working_day_when_the_thirtieth_day_is_a_festival() {
            RuleCase<LocalDate> on = RuleCase.warning(MemberReportRules.DEADLINE)
                    .on(day -> notified(TERMS, day, Optional.of(LocalDate.of(2022, 9, 1))));
            on.holds(LocalDate.of(2022, 10, 8));
            on.breaks(LocalDate.of(2022, 10, 9));
        }

        @Test
        void it_cites_the_days_and_how_they_are_counted_and_no_day_of_another_place() {
            assertEquals(
                    List.of("reporting.deadline", "reporting.deadlineDays"), MemberReportRules.DEADLINE.parameters());
            Charter national = Charter.national(TODAY);
            Finding late = MemberReportRules.DEADLINE
                    .check(notified(TERMS, TODAY, Optional.of(TODAY.minusDays(60))))
                    .orElseThrow();
            assertEquals(
                    List.of(Evidence.DESIGN, Evidence.VERIFIED),
                    national.cited(late, TODAY).basis().stream()
                            .map(Basis::evidence)
                            .toList());
        }
    }

    @Nested
    @RuleTest("dual-report-deadline-day")
    class dual_report_deadline_day {
        private final ReportingTerms terms = ReportSample.terms("deadline", "CALENDAR_DAY");
        private final LocalDate june = LocalDate.of(2024, 6, 30);
        private final RuleCase<LocalDate> rule = RuleCase.warning(MemberReportRules.DEADLINE_DAY)
                .on(day -> notified(terms, day, Optional.of(LocalDate.of(2024, 1, 5))));

        @Test
        void satisfied_in_june() {
            rule.holds(june.minusDays(20));
            assertEquals(
                    Optional.of(june),
                    notified(terms, june, Optional.of(june.minusDays(1))).due());
        }

        @Test
        void violated_in_july() {
            rule.breaks(june.plusDays(5), Map.of("day", june.plusDays(5), "due", june));
        }

        @Test
        void boundary_is_the_day_of_the_calendar_that_a_charter_names() {
            assertEquals(
                    Optional.of(june.plusYears(1)),
                    notified(terms, june, Optional.of(june)).due(),
                    "the day itself");
            rule.holds(june);
            rule.breaks(june.plusDays(1));
        }

        @Test
        void each_of_the_two_is_asked_where_the_charter_finds_the_day_so() {
            Notified byDay = notified(terms, june.plusDays(1), Optional.of(LocalDate.of(2024, 1, 5)));
            Notified byDays = notified(TERMS, TODAY, Optional.of(TODAY.minusDays(60)));
            assertEquals(List.of("dual-report-deadline-day"), codes(byDay));
            assertEquals(List.of("dual-report-deadline"), codes(byDays));
        }

        private List<String> codes(Notified facts) {
            return MemberReportRules.DEADLINES.check(facts).stream()
                    .map(Finding::code)
                    .toList();
        }
    }

    private static Notified notified(ReportingTerms terms, LocalDate on, Optional<LocalDate> notified) {
        return new Notified(
                on,
                notified.map(day -> terms.deadline()
                        .after(day, terms, ReportSample.CALENDAR)
                        .orElseThrow()),
                terms.deadline());
    }

    @Nested
    @RuleTest("dual-report-step")
    class dual_report_step {
        private static final Map<MemberReportStatus, EnumSet<MemberReportStep>> ALLOWED = Map.of(
                MemberReportStatus.REPORTED,
                EnumSet.of(
                        MemberReportStep.CONFIRM,
                        MemberReportStep.AMEND,
                        MemberReportStep.TRANSFER,
                        MemberReportStep.EXIT),
                MemberReportStatus.CONFIRMED,
                EnumSet.of(
                        MemberReportStep.PLACE,
                        MemberReportStep.EXEMPT,
                        MemberReportStep.AMEND,
                        MemberReportStep.TRANSFER,
                        MemberReportStep.EXIT,
                        MemberReportStep.UNCONFIRM),
                MemberReportStatus.SERVING,
                EnumSet.of(
                        MemberReportStep.PLACE,
                        MemberReportStep.EXEMPT,
                        MemberReportStep.AMEND,
                        MemberReportStep.TRANSFER,
                        MemberReportStep.EXIT),
                MemberReportStatus.EXEMPT,
                EnumSet.of(
                        MemberReportStep.RESUME,
                        MemberReportStep.RESUME_SERVING,
                        MemberReportStep.AMEND,
                        MemberReportStep.TRANSFER,
                        MemberReportStep.EXIT),
                MemberReportStatus.TRANSFERRED,
                EnumSet.noneOf(MemberReportStep.class),
                MemberReportStatus.EXITED,
                EnumSet.noneOf(MemberReportStep.class));

        private final RuleCase<Move<MemberReportStatus, MemberReportStep>> rule =
                RuleCase.violation(MemberReportRules.STEP);

        @Test
        void satisfied_by_every_step_of_the_life_cycle() {
            ALLOWED.forEach((status, steps) -> steps.forEach(step -> rule.holds(new Move<>(status, step))));
        }

        @Test
        void violated_by_every_other_step() {
            for (MemberReportStatus status : MemberReportStatus.values()) {
                for (MemberReportStep step : EnumSet.complementOf(ALLOWED.get(status))) {
                    rule.breaks(
                            new Move<>(status, step),
                            Map.of("status", status, "step", step, "allowed", Label.all(ALLOWED.get(status))));
                }
            }
        }

        @Test
        void violated_by_placing_a_member_who_is_not_confirmed() {
            rule.breaks(
                    new Move<>(MemberReportStatus.REPORTED, MemberReportStep.PLACE),
                    Map.of(
                            "status",
                            MemberReportStatus.REPORTED,
                            "step",
                            MemberReportStep.PLACE,
                            "allowed",
                            Label.all(ALLOWED.get(MemberReportStatus.REPORTED))));
        }

        @Test
        void boundary_is_the_end_after_which_nothing_happens() {
            rule.holds(new Move<>(MemberReportStatus.SERVING, MemberReportStep.EXIT));
            for (MemberReportStep step : MemberReportStep.values()) {
                rule.breaks(new Move<>(MemberReportStatus.EXITED, step));
                rule.breaks(new Move<>(MemberReportStatus.TRANSFERRED, step));
            }
        }
    }

    @Nested
    @RuleTest("dual-report-grid")
    class dual_report_grid {
        private final RuleCase<Place> rule = RuleCase.violation(MemberReportRules.GRID);

        @Test
        void satisfied_by_a_grid_in_force() {
            rule.holds(new Place(ReportSample.SOUTH, true));
        }

        @Test
        void violated_by_a_grid_that_is_not() {
            rule.breaks(new Place(ReportSample.SOUTH, false), Map.of("grid", "south"));
        }

        @Test
        void boundary_is_a_report_that_is_not_changed_by_it() {
            MemberReport serving = ReportSample.serving();
            Place gone = new Place(ReportSample.NORTH, false);
            Finding refusal = rule.breaks(gone, Map.of("grid", "north"));
            assertEquals(
                    List.of(refusal), serving.place(gone, ReportSample.TODAY).findings());
            Place inForce = new Place(ReportSample.NORTH, true);
            rule.holds(inForce);
            assertEquals(List.of(), serving.place(inForce, ReportSample.TODAY).findings());
        }
    }

    @Nested
    @RuleTest("dual-report-grid-gone")
    class dual_report_grid_gone {
        private static final Optional<Id<Grid>> SOUTH = Optional.of(ReportSample.SOUTH);

        private final RuleCase<Kept> rule = RuleCase.warning(MemberReportRules.GRID_GONE);

        @Test
        void satisfied_by_a_grid_of_the_division_in_force() {
            rule.holds(new Kept(ReportSample.ID, SOUTH, true));
        }

        @Test
        void violated_by_a_grid_that_is_gone() {
            rule.breaks(new Kept(ReportSample.ID, SOUTH, false), Map.of("report", "report-1", "grid", "south"));
        }

        @Test
        void boundary_is_a_member_without_a_grid() {
            rule.holds(new Kept(ReportSample.ID, Optional.empty(), false));
            rule.breaks(new Kept(ReportSample.ID, SOUTH, false));
        }
    }

    @Nested
    @RuleTest("dual-report-exempt-reason")
    class dual_report_exempt_reason {
        private final RuleCase<Excuse> rule = RuleCase.violation(MemberReportRules.EXEMPT_REASON);

        @Test
        void satisfied_by_a_reason_of_the_charter() {
            rule.holds(new Excuse(ExemptionReason.ILLNESS, TERMS));
            rule.holds(new Excuse(ExemptionReason.DISTANCE, TERMS));
        }

        @Test
        void violated_by_another_without_repeating_it() {
            rule.breaks(new Excuse(ExemptionReason.CARE, TERMS), Map.of("allowed", TERMS.exemptReasonLabels()));
            Finding finding = MemberReportRules.EXEMPT_REASON
                    .check(new Excuse(ExemptionReason.CARE, TERMS))
                    .orElseThrow();
            assertEquals("没有该项免除情形。可选情形：因病、长期外出。请从中选择，或由社区修订章程。", finding.explain(Locale.CHINESE));
            String english = finding.explain(Locale.ENGLISH);
            assertTrue(
                    english.codePoints().noneMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN),
                    english);
            assertEquals(
                    "organ of party or state, \"民企\"",
                    Texts.of(Label.list(List.of(new Label("unit-kind.AGENCY"), new Label("民企"))), Locale.ENGLISH));
        }

        @Test
        void boundary_is_what_the_charter_names() {
            ReportingTerms other = ReportSample.terms("exemptReasons", "其他法定情形");
            rule.holds(new Excuse(ExemptionReason.OTHER_LAWFUL, other));
            rule.breaks(
                    new Excuse(ExemptionReason.ILLNESS, other),
                    Map.of("allowed", Label.of(ExemptionReason.OTHER_LAWFUL)));
            rule.breaks(new Excuse(ExemptionReason.OTHER_LAWFUL, TERMS));
        }
    }

    @Nested
    @RuleTest("dual-report-exempt-end")
    class dual_report_exempt_end {
        private final RuleCase<LocalDate> rule =
                RuleCase.violation(MemberReportRules.EXEMPT_END).on(until -> new Span(TODAY, until));

        @Test
        void satisfied_by_a_month() {
            rule.holds(TODAY.plusMonths(1));
        }

        @Test
        void violated_by_yesterday() {
            rule.breaks(TODAY.minusDays(1), Map.of("from", TODAY, "until", TODAY.minusDays(1)));
        }

        @Test
        void boundary_is_one_day() {
            rule.holds(TODAY.plusDays(1));
            rule.breaks(TODAY);
        }
    }

    @Nested
    @RuleTest("dual-report-exemption-over")
    class dual_report_exemption_over {
        private final RuleCase<Optional<LocalDate>> rule = RuleCase.warning(MemberReportRules.EXEMPTION_OVER)
                .on(until -> new Overdue(ReportSample.ID, until, TODAY));

        @Test
        void satisfied_by_a_member_who_is_not_exempt() {
            rule.holds(Optional.empty());
        }

        @Test
        void violated_after_the_end() {
            rule.breaks(Optional.of(TODAY.minusDays(1)), Map.of("report", "report-1", "until", TODAY.minusDays(1)));
        }

        @Test
        void boundary_is_the_first_day_after() {
            rule.holds(Optional.of(TODAY.plusDays(1)));
            rule.breaks(Optional.of(TODAY));
        }
    }

    @Nested
    @RuleTest("dual-report-transfer")
    class dual_report_transfer {
        private final RuleCase<DivisionCode> rule =
                RuleCase.violation(MemberReportRules.TRANSFER).on(to -> new Transfer(ReportSample.COMMUNITY, to));

        @Test
        void satisfied_by_a_neighbour() {
            rule.holds(ReportSample.NEIGHBOUR);
        }

        @Test
        void violated_by_the_same_community() {
            rule.breaks(ReportSample.COMMUNITY, Map.of("to", "350603005004"));
        }

        @Test
        void boundary_is_a_code_that_is_no_community() {
            DivisionCode subDistrict = ReportSample.COMMUNITY.parent().orElseThrow();
            rule.breaks(subDistrict, Map.of("to", subDistrict.value()));
            rule.holds(ReportSample.NEIGHBOUR);
        }
    }

    @Nested
    @RuleTest("dual-report-apart")
    class dual_report_apart {
        private final ReportDays over = new ReportDays("first", TODAY.minusDays(30), Optional.of(TODAY.minusDays(10)));
        private final RuleCase<LocalDate> rule = RuleCase.violation(MemberReportRules.APART)
                .on(day -> new Beside(new ReportDays("second", day, Optional.empty()), List.of(over)));

        @Test
        void satisfied_by_a_report_after_the_other_and_by_one_without_another() {
            rule.holds(TODAY);
            RuleCase<Beside> beside = RuleCase.violation(MemberReportRules.APART);
            beside.holds(new Beside(over, List.of()));
            beside.holds(new Beside(new ReportDays("second", TODAY, Optional.empty()), List.of(over.reopened())));
            beside.holds(new Beside(
                    new ReportDays("second", TODAY.minusDays(20), Optional.of(TODAY.minusDays(20))), List.of(over)));
        }

        @Test
        void violated_by_one_that_begins_before_the_other_was_over() {
            rule.breaks(
                    TODAY.minusDays(20),
                    Map.of(
                            "day", TODAY.minusDays(20),
                            "report", "first",
                            "from", TODAY.minusDays(30),
                            "until", TODAY.minusDays(10)));
            RuleCase.violation(MemberReportRules.APART)
                    .breaks(new Beside(over, List.of(new ReportDays("second", TODAY.minusDays(40), Optional.empty()))));
        }

        @Test
        void boundary_is_the_first_day_after_the_other_and_its_last_before() {
            rule.holds(TODAY.minusDays(10));
            rule.breaks(TODAY.minusDays(11));
            RuleCase<LocalDate> until = RuleCase.violation(MemberReportRules.APART)
                    .on(day ->
                            new Beside(new ReportDays("second", TODAY.minusDays(40), Optional.of(day)), List.of(over)));
            until.holds(TODAY.minusDays(30));
            until.breaks(TODAY.minusDays(29));
        }
    }
}
