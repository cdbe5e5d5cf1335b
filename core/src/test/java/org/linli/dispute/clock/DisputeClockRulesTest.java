package org.linli.dispute.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.linli.calendar.CivilTime;
import org.linli.calendar.Deadline;
import org.linli.calendar.Term;
import org.linli.calendar.WorkCalendar;
import org.linli.dispute.clock.DisputeClockRules.Extending;
import org.linli.dispute.clock.DisputeClockRules.Running;
import org.linli.dispute.clock.DisputeClockRules.Stopping;
import org.linli.dispute.party.CaseName;
import org.linli.dispute.party.DisputeClass;
import org.linli.kernel.Label;
import org.linli.kernel.RuleCase;
import org.linli.kernel.RuleTest;

class DisputeClockRulesTest {
    private static final Instant START = Instant.parse("2022-09-13T02:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2022, 9, 13);
    private static final CaseName NAME = new CaseName(DAY, DisputeClass.OTHER);
    private static final MediationTerms TERMS = MediationTerms.TERMS.latest();

    private static Running running(DisputeDuty duty, Term term, Instant now) {
        Deadline deadline = Deadline.start(START, term, CivilTime.CHINA, WorkCalendar.china())
                .orElseThrow();
        return new Running(NAME, new DutyClock(duty, deadline, false), now);
    }

    private static Instant end(Term term) {
        return running(DisputeDuty.MEDIATE, term, START).clock().deadline().due();
    }

    @Nested
    @RuleTest("dispute-stop-once")
    class dispute_stop_once {
        private final RuleCase<Set<StopCause>> rule =
                RuleCase.violation(DisputeClockRules.STOP_ONCE).on(stopped -> new Stopping(stopped, StopCause.HEARING));

        @Test
        void satisfied_by_a_case_that_waits_for_nothing() {
            rule.holds(Set.of());
        }

        @Test
        void violated_by_the_same_cause() {
            rule.breaks(Set.of(StopCause.HEARING), Map.of("cause", StopCause.HEARING));
        }

        @Test
        void boundary_is_another_cause() {
            rule.holds(Set.of(StopCause.APPRAISAL));
            rule.breaks(Set.of(StopCause.APPRAISAL, StopCause.HEARING));
        }
    }

    @Nested
    @RuleTest("dispute-waits-long")
    class dispute_waits_long {
        private final RuleCase<LocalDate> rule = RuleCase.warning(DisputeClockRules.WAITS_LONG)
                .on(today -> new DisputeClockRules.Waiting(NAME, DAY, Set.of(StopCause.HEARING), today, TERMS));

        @Test
        void satisfied_by_a_week() {
            rule.holds(DAY.plusDays(7));
        }

        @Test
        void violated_by_half_a_year() {
            rule.breaks(
                    DAY.plusDays(180),
                    Map.of(
                            "registered",
                            DAY,
                            "class",
                            DisputeClass.OTHER,
                            "since",
                            DAY,
                            "causes",
                            Label.of(StopCause.HEARING),
                            "days",
                            30));
        }

        @Test
        void boundary_is_as_long_as_mediation_may_take() {
            rule.holds(DAY.plusDays(30));
            rule.breaks(DAY.plusDays(31));
        }
    }

    @Nested
    @RuleTest("dispute-stop-open")
    class dispute_stop_open {
        private final RuleCase<Set<StopCause>> rule =
                RuleCase.violation(DisputeClockRules.STOP_OPEN).on(stopped -> new Stopping(stopped, StopCause.HEARING));

        @Test
        void satisfied_by_the_cause_for_which_it_waits() {
            rule.holds(Set.of(StopCause.HEARING));
        }

        @Test
        void violated_by_a_case_that_waits_for_nothing() {
            rule.breaks(Set.of(), Map.of("cause", StopCause.HEARING));
        }

        @Test
        void boundary_is_another_cause() {
            rule.holds(Set.of(StopCause.APPRAISAL, StopCause.HEARING));
            rule.breaks(Set.of(StopCause.APPRAISAL));
        }
    }

    @Nested
    @RuleTest("dispute-clock-statutory")
    class dispute_clock_statutory {
        private final RuleCase<DisputeDuty> rule =
                RuleCase.violation(DisputeClockRules.STATUTORY).on(duty -> new Extending(duty, 10, true, TERMS));

        @Test
        void satisfied_by_the_communitys_own_time() {
            rule.holds(DisputeDuty.MEDIATE);
        }

        @Test
        void violated_by_the_window_for_confirmation() {
            rule.breaks(DisputeDuty.CONFIRMATION, Map.of("duty", DisputeDuty.CONFIRMATION));
        }

        @Test
        void boundary_is_labour() {
            rule.holds(DisputeDuty.MEDIATE);
            rule.breaks(DisputeDuty.LABOUR_MEDIATION);
        }
    }

    @Nested
    @RuleTest("mediation-extension-consent")
    class mediation_extension_consent {
        private final RuleCase<Boolean> rule = RuleCase.warning(DisputeClockRules.EXTENSION_CONSENT)
                .on(consented -> new Extending(DisputeDuty.MEDIATE, 10, consented, TERMS));

        @Test
        void satisfied_by_consent() {
            rule.holds(true);
        }

        @Test
        void violated_without() {
            rule.breaks(false, Map.of());
        }

        @Test
        void boundary_is_a_single_day_which_needs_consent_too() {
            rule.holds(true);
            RuleCase.warning(DisputeClockRules.EXTENSION_CONSENT)
                    .breaks(new Extending(DisputeDuty.MEDIATE, 1, false, TERMS));
        }
    }

    @Nested
    @RuleTest("mediation-extension-length")
    class mediation_extension_length {
        private final RuleCase<Integer> rule = RuleCase.violation(DisputeClockRules.EXTENSION_LENGTH)
                .on(days -> new Extending(DisputeDuty.MEDIATE, days, true, TERMS));

        @Test
        void satisfied_by_a_month() {
            rule.holds(30);
        }

        @Test
        void violated_by_less_than_none() {
            rule.breaks(-1, Map.of("days", -1, "most", 366));
        }

        @Test
        void boundary_is_a_day_and_a_year() {
            rule.breaks(0);
            rule.holds(1);
            rule.holds(366);
            rule.breaks(367);
        }
    }

    @Nested
    @RuleTest("mediation-extension-usual")
    class mediation_extension_usual {
        private final RuleCase<Integer> rule = RuleCase.warning(DisputeClockRules.EXTENSION_USUAL)
                .on(days -> new Extending(DisputeDuty.MEDIATE, days, true, TERMS));

        @Test
        void satisfied_by_ten_days() {
            rule.holds(10);
        }

        @Test
        void violated_by_two_months() {
            rule.breaks(60, Map.of("days", 60, "most", 30));
        }

        @Test
        void boundary_is_thirty() {
            rule.holds(30);
            rule.breaks(31);
        }
    }

    @Nested
    @RuleTest("mediation-time-limit")
    class mediation_time_limit {
        private final RuleCase<Instant> rule = RuleCase.warning(DisputeClockRules.TIME_LIMIT)
                .on(now -> running(DisputeDuty.MEDIATE, Term.days(30), now));

        @Test
        void satisfied_while_it_runs() {
            rule.holds(START.plus(Duration.ofDays(20)));
        }

        @Test
        void violated_when_it_is_over() {
            rule.breaks(
                    START.plus(Duration.ofDays(40)),
                    Map.of(
                            "registered",
                            DAY,
                            "class",
                            DisputeClass.OTHER,
                            "due",
                            LocalDate.of(2022, 10, 13),
                            "provisional",
                            false));
        }

        @Test
        void boundary_is_midnight_of_the_last_day() {
            rule.holds(end(Term.days(30)));
            rule.breaks(end(Term.days(30)).plusSeconds(1));
        }
    }

    @Nested
    @RuleTest("labour-mediation-15d")
    class labour_mediation_15d {
        private final RuleCase<Instant> rule = RuleCase.warning(DisputeClockRules.LABOUR_15D)
                .on(now -> running(DisputeDuty.LABOUR_MEDIATION, Term.days(15), now));

        @Test
        void satisfied_on_the_tenth_day() {
            rule.holds(START.plus(Duration.ofDays(10)));
        }

        @Test
        void violated_on_the_twentieth() {
            rule.breaks(
                    START.plus(Duration.ofDays(20)),
                    Map.of(
                            "registered",
                            DAY,
                            "class",
                            DisputeClass.OTHER,
                            "due",
                            LocalDate.of(2022, 9, 28),
                            "provisional",
                            false));
        }

        @Test
        void boundary_is_midnight_of_the_fifteenth() {
            rule.holds(end(Term.days(15)));
            rule.breaks(end(Term.days(15)).plusSeconds(1));
        }
    }

    @Nested
    @RuleTest("labour-limitation")
    class labour_limitation {
        private final RuleCase<Instant> rule = RuleCase.warning(DisputeClockRules.LABOUR_LIMITATION)
                .on(now -> running(DisputeDuty.LABOUR_LIMITATION, Term.years(1), now));

        @Test
        void satisfied_in_the_first_months() {
            rule.holds(START.plus(Duration.ofDays(100)));
        }

        @Test
        void violated_when_it_runs_out() {
            rule.breaks(
                    START.plus(Duration.ofDays(350)),
                    Map.of(
                            "registered",
                            DAY,
                            "class",
                            DisputeClass.OTHER,
                            "due",
                            LocalDate.of(2023, 9, 13),
                            "provisional",
                            false));
        }

        @Test
        void boundary_is_the_yellow_light() {
            Duration whole = Duration.between(START, end(Term.years(1)));
            Instant yellow = end(Term.years(1)).minus(whole.dividedBy(5));
            rule.holds(yellow.minusSeconds(1));
            rule.breaks(yellow);
        }
    }

    @Nested
    @RuleTest("dispute-overdue")
    class dispute_overdue {
        private final RuleCase<Instant> rule = RuleCase.warning(DisputeClockRules.OVERDUE)
                .on(now -> running(DisputeDuty.ACCEPT, Term.workingDays(1), now));

        @Test
        void satisfied_on_the_day_after() {
            rule.holds(START.plus(Duration.ofDays(1)));
        }

        @Test
        void violated_a_week_later() {
            rule.breaks(
                    START.plus(Duration.ofDays(7)),
                    Map.of(
                            "registered",
                            DAY,
                            "class",
                            DisputeClass.OTHER,
                            "due",
                            LocalDate.of(2022, 9, 14),
                            "provisional",
                            false,
                            "duty",
                            DisputeDuty.ACCEPT));
        }

        @Test
        void boundary_is_midnight_and_what_is_waited_for() {
            Instant end = end(Term.workingDays(1));
            rule.holds(end);
            rule.breaks(end.plusSeconds(1));
            Running over = running(DisputeDuty.ACCEPT, Term.workingDays(1), end.plusSeconds(1));
            RuleCase.warning(DisputeClockRules.OVERDUE)
                    .holds(new Running(
                            NAME, new DutyClock(DisputeDuty.ACCEPT, over.clock().deadline(), true), over.now()));
        }
    }

    @Nested
    @RuleTest("dispute-another-urgency")
    class dispute_another_urgency {
        private final RuleCase<DisputeUrgency> rule = RuleCase.violation(DisputeClockRules.ANOTHER_URGENCY)
                .on(now -> new DisputeClockRules.Grading(DisputeUrgency.YELLOW, now));

        @Test
        void satisfied_by_another() {
            rule.holds(DisputeUrgency.RED);
        }

        @Test
        void violated_by_the_same() {
            rule.breaks(DisputeUrgency.YELLOW, Map.of("urgency", DisputeUrgency.YELLOW));
        }

        @Test
        void boundary_is_the_next_one() {
            rule.holds(DisputeUrgency.BLUE);
            rule.breaks(DisputeUrgency.YELLOW);
        }
    }
}
