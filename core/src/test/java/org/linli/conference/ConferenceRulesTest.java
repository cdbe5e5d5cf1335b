package org.linli.conference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.linli.charter.Fraction;
import org.linli.kernel.LifeCycle.Move;
import org.linli.kernel.RuleCase;
import org.linli.kernel.RuleTest;

class ConferenceRulesTest {
    private static final LocalDate DAY = ConferenceSample.DAY;
    private static final ConferenceTerms TERMS = ConferenceSample.TERMS;

    @Nested
    @RuleTest("conference-step")
    class conference_step {
        private static final Map<ConferenceStatus, EnumSet<ConferenceStep>> ALLOWED = Map.of(
                ConferenceStatus.PROPOSED,
                        EnumSet.of(ConferenceStep.ADD_TOPIC, ConferenceStep.SCHEDULE, ConferenceStep.CANCEL),
                ConferenceStatus.SCHEDULED,
                        EnumSet.of(
                                ConferenceStep.ADD_TOPIC,
                                ConferenceStep.SCHEDULE,
                                ConferenceStep.HOLD,
                                ConferenceStep.CANCEL,
                                ConferenceStep.CORRECT),
                ConferenceStatus.HELD, EnumSet.of(ConferenceStep.HOLD, ConferenceStep.MINUTE, ConferenceStep.CORRECT),
                ConferenceStatus.MINUTED, EnumSet.of(ConferenceStep.MINUTE, ConferenceStep.CORRECT),
                ConferenceStatus.CANCELLED, EnumSet.noneOf(ConferenceStep.class));

        private final RuleCase<Move<ConferenceStatus, ConferenceStep>> rule = RuleCase.violation(ConferenceRules.STEP);

        @Test
        void satisfied_by_the_next_step() {
            rule.holds(new Move<>(ConferenceStatus.PROPOSED, ConferenceStep.SCHEDULE));
        }

        @Test
        void violated_by_a_step_that_the_table_does_not_name() {
            rule.breaks(new Move<>(ConferenceStatus.PROPOSED, ConferenceStep.HOLD));
        }

        @Test
        void boundary_is_each_pair_of_the_table() {
            for (ConferenceStatus status : ConferenceStatus.values()) {
                for (ConferenceStep step : ConferenceStep.values()) {
                    rule.breaksIf(!ALLOWED.get(status).contains(step), new Move<>(status, step));
                }
            }
        }
    }

    @Nested
    @RuleTest("conference-topics")
    class conference_topics {
        private final RuleCase<ConferenceRules.Agenda> rule = RuleCase.violation(ConferenceRules.TOPICS);

        @Test
        void satisfied_by_one() {
            rule.holds(new ConferenceRules.Agenda(1));
        }

        @Test
        void violated_by_too_many() {
            rule.breaks(new ConferenceRules.Agenda(60), Map.of("most", 50));
        }

        @Test
        void boundary_is_the_most() {
            rule.holds(new ConferenceRules.Agenda(50));
            rule.breaks(new ConferenceRules.Agenda(51), Map.of("most", 50));
        }
    }

    @Nested
    @RuleTest("conference-agenda")
    class conference_agenda {
        private final RuleCase<ConferenceRules.Agenda> rule = RuleCase.warning(ConferenceRules.AGENDA);

        @Test
        void satisfied_by_topics() {
            rule.holds(new ConferenceRules.Agenda(3));
        }

        @Test
        void violated_by_none() {
            rule.breaks(new ConferenceRules.Agenda(0), Map.of());
        }

        @Test
        void boundary_is_one() {
            rule.holds(new ConferenceRules.Agenda(1));
            rule.breaks(new ConferenceRules.Agenda(0), Map.of());
        }
    }

    @Nested
    @RuleTest("conference-topics-ahead")
    class conference_topics_ahead {
        private final RuleCase<ConferenceRules.Ahead> rule = RuleCase.warning(ConferenceRules.TOPICS_AHEAD);

        @Test
        void satisfied_by_a_topic_of_last_month() {
            rule.holds(submitted(31));
        }

        @Test
        void violated_by_a_topic_of_the_same_day() {
            rule.breaks(submitted(0), Map.of("topics", 1, "days", 7, "day", DAY));
        }

        @Test
        void boundary_is_a_week() {
            rule.holds(submitted(7));
            rule.breaks(submitted(6), Map.of("topics", 1, "days", 7, "day", DAY));
        }

        private ConferenceRules.Ahead submitted(int daysAhead) {
            Topic early = new Topic("充电桩", Optional.empty(), DAY.minusDays(40));
            Topic topic = new Topic("企业噪声", Optional.empty(), DAY.minusDays(daysAhead));
            return new ConferenceRules.Ahead(List.of(early, topic), DAY, TERMS);
        }
    }

    @Nested
    @RuleTest("conference-day")
    class conference_day {
        private final RuleCase<ConferenceRules.Convening> rule = RuleCase.violation(ConferenceRules.DAY);

        @Test
        void satisfied_by_a_day_to_come() {
            rule.holds(new ConferenceRules.Convening(DAY.plusDays(9), DAY));
        }

        @Test
        void violated_by_last_month() {
            rule.breaks(
                    new ConferenceRules.Convening(DAY.minusMonths(1), DAY),
                    Map.of("day", DAY.minusMonths(1), "today", DAY));
        }

        @Test
        void boundary_is_today() {
            rule.holds(new ConferenceRules.Convening(DAY, DAY));
            rule.breaks(new ConferenceRules.Convening(DAY.minusDays(1), DAY));
        }
    }

    @Nested
    @RuleTest("conference-not-yet")
    class conference_not_yet {
        private final RuleCase<ConferenceRules.Coming> rule = RuleCase.violation(ConferenceRules.NOT_YET);

        @Test
        void satisfied_by_a_day_that_is_over() {
            rule.holds(coming(6, 0, DAY.plusDays(3)));
        }

        @Test
        void violated_by_a_day_to_come() {
            rule.breaks(coming(6, 0, DAY.minusDays(3)), Map.of("day", DAY, "today", DAY.minusDays(3)));
        }

        @Test
        void boundary_is_the_day_itself() {
            rule.holds(coming(6, 0, DAY));
            rule.breaks(coming(6, 0, DAY.minusDays(1)));
        }
    }

    @Nested
    @RuleTest("conference-seated")
    class conference_seated {
        private final RuleCase<ConferenceRules.Coming> rule = RuleCase.violation(ConferenceRules.SEATED);

        @Test
        void satisfied_by_units_with_a_seat() {
            rule.holds(coming(9, 0, DAY));
        }

        @Test
        void violated_by_guests() {
            rule.breaks(coming(12, 0, DAY), Map.of("guests", 3));
        }

        @Test
        void boundary_is_one_guest() {
            rule.holds(coming(9, 0, DAY));
            rule.breaks(coming(10, 0, DAY), Map.of("guests", 1));
        }
    }

    @Nested
    @RuleTest("conference-voters")
    class conference_voters {
        private final RuleCase<ConferenceRules.Coming> rule = RuleCase.violation(ConferenceRules.VOTERS);

        @Test
        void satisfied_by_voters_who_came() {
            rule.holds(coming(6, 4, DAY));
        }

        @Test
        void violated_by_voters_who_did_not() {
            rule.breaks(coming(4, 6, DAY), Map.of("units", 2));
        }

        @Test
        void boundary_is_one_of_them() {
            rule.holds(coming(6, 6, DAY));
            rule.breaks(coming(6, 7, DAY), Map.of("units", 1));
        }
    }

    @Nested
    @RuleTest("conference-quorum")
    class conference_quorum {
        private final RuleCase<ConferenceRules.Quorum> rule = RuleCase.warning(ConferenceRules.QUORUM);

        @Test
        void satisfied_by_all() {
            rule.holds(new ConferenceRules.Quorum(9, 9, TERMS));
        }

        @Test
        void violated_by_half() {
            rule.breaks(
                    new ConferenceRules.Quorum(4, 9, TERMS),
                    Map.of("present", 4, "seats", 9, "quorum", "2/3", "least", 6));
        }

        @Test
        void boundary_is_two_thirds_exactly() {
            rule.holds(new ConferenceRules.Quorum(6, 9, TERMS));
            rule.breaks(new ConferenceRules.Quorum(5, 9, TERMS));
            rule.holds(new ConferenceRules.Quorum(7, 10, TERMS));
            rule.breaks(
                    new ConferenceRules.Quorum(6, 10, TERMS),
                    Map.of("present", 6, "seats", 10, "quorum", "2/3", "least", 7));
            rule.breaks(
                    new ConferenceRules.Quorum(0, 0, TERMS),
                    Map.of("present", 0, "seats", 0, "quorum", "2/3", "least", 1));
        }

        @Test
        void boundary_moves_with_the_charter() {
            ConferenceTerms half = new ConferenceTerms(new Fraction(1, 2), 7, 3, 30);
            rule.holds(new ConferenceRules.Quorum(5, 10, half));
            rule.breaks(new ConferenceRules.Quorum(4, 10, half));
        }
    }

    @Nested
    @RuleTest("conference-corrected-day")
    class conference_corrected_day {
        private final RuleCase<ConferenceRules.Corrected> rule = RuleCase.violation(ConferenceRules.CORRECTED_DAY);

        @Test
        void satisfied_by_a_day_that_has_come() {
            rule.holds(corrected(DAY.minusDays(2), ConferenceStatus.MINUTED));
        }

        @Test
        void violated_by_a_held_conference_of_tomorrow_and_by_none() {
            rule.breaks(
                    corrected(DAY.plusDays(1), ConferenceStatus.HELD), Map.of("day", DAY.plusDays(1), "today", DAY));
            rule.breaks(new ConferenceRules.Corrected(Optional.empty(), ConferenceStatus.SCHEDULED, DAY));
        }

        @Test
        void boundary_is_today_and_one_that_is_still_to_be_held() {
            rule.holds(corrected(DAY, ConferenceStatus.HELD));
            rule.breaks(corrected(DAY.plusDays(1), ConferenceStatus.MINUTED));
            rule.holds(corrected(DAY.plusDays(1), ConferenceStatus.SCHEDULED));
        }

        private ConferenceRules.Corrected corrected(LocalDate day, ConferenceStatus status) {
            return new ConferenceRules.Corrected(Optional.of(day), status, DAY);
        }
    }

    @Nested
    @RuleTest("conference-votes-open")
    class conference_votes_open {
        private final RuleCase<ConferenceRules.Business> rule = RuleCase.violation(ConferenceRules.VOTES_OPEN);

        @Test
        void satisfied_by_none() {
            rule.holds(new ConferenceRules.Business(0));
        }

        @Test
        void violated_by_some() {
            rule.breaks(new ConferenceRules.Business(3), Map.of("resolutions", 3));
        }

        @Test
        void boundary_is_one() {
            rule.holds(new ConferenceRules.Business(0));
            rule.breaks(new ConferenceRules.Business(1), Map.of("resolutions", 1));
        }
    }

    @Nested
    @RuleTest("resolution-closed-loop")
    class resolution_closed_loop {
        private final RuleCase<ConferenceRules.Carried> rule = RuleCase.warning(ConferenceRules.REPORTED);

        @Test
        void satisfied_by_a_report() {
            rule.holds(carried(true));
        }

        @Test
        void violated_by_silence() {
            rule.breaks(carried(false), Map.of("text", "增设充电桩", "day", DAY, "conference", "第四季度联席会议"));
        }

        @Test
        void boundary_is_the_report_to_this_conference() {
            Conference next = ConferenceSample.held("next", DAY.plusMonths(3), 6);
            Conference last = ConferenceSample.held("last", DAY.plusMonths(6), 6);
            Resolution reported =
                    ConferenceSample.adopted().report(next, "已完成一半。").orElseThrow();
            List<Resolution> open = List.of(reported);
            ConferenceOutlook.carried(open, next).forEach(rule::holds);
            ConferenceOutlook.carried(open, last).forEach(rule::breaks);
            assertEquals(1, ConferenceOutlook.carried(open, last).size());
            assertEquals(List.of(), ConferenceOutlook.carried(open, ConferenceSample.held(6)));
        }

        private ConferenceRules.Carried carried(boolean isReported) {
            return new ConferenceRules.Carried("增设充电桩", DAY, "第四季度联席会议", isReported);
        }
    }

    @Nested
    @RuleTest("conference-rhythm")
    class conference_rhythm {
        private final RuleCase<ConferenceRules.Rhythm> rule = RuleCase.warning(ConferenceRules.RHYTHM);

        @Test
        void satisfied_by_last_month() {
            rule.holds(last(DAY.minusMonths(1)));
        }

        @Test
        void violated_by_last_year() {
            rule.breaks(last(DAY.minusYears(1)), Map.of("last", DAY.minusYears(1), "months", 3));
        }

        @Test
        void boundary_is_three_months() {
            rule.holds(last(DAY.minusMonths(3)));
            rule.breaks(last(DAY.minusMonths(3).minusDays(1)));
        }

        private ConferenceRules.Rhythm last(LocalDate day) {
            return new ConferenceRules.Rhythm(day, TERMS, DAY);
        }
    }

    @Nested
    @RuleTest("conference-seat-alliance")
    class conference_seat_alliance {
        private final RuleCase<ConferenceRules.Seating> rule = RuleCase.warning(ConferenceRules.SEAT_ALLIANCE);

        @Test
        void satisfied_by_a_member() {
            rule.holds(seating(SeatKind.ALLIANCE_UNIT, true, DAY));
        }

        @Test
        void violated_by_a_stranger() {
            rule.breaks(seating(SeatKind.ALLIANCE_UNIT, false, DAY), Map.of("unit", "青蛙王子"));
        }

        @Test
        void boundary_is_another_kind_of_unit() {
            for (SeatKind kind : SeatKind.values()) {
                rule.breaksIf(kind == SeatKind.ALLIANCE_UNIT, seating(kind, false, DAY));
            }
        }
    }

    @Nested
    @RuleTest("conference-seat-day")
    class conference_seat_day {
        private final RuleCase<ConferenceRules.Seating> rule = RuleCase.violation(ConferenceRules.SEAT_DAY);

        @Test
        void satisfied_by_last_year() {
            rule.holds(seating(SeatKind.DEPARTMENT, false, DAY.minusYears(1)));
        }

        @Test
        void violated_by_next_month() {
            rule.breaks(
                    seating(SeatKind.DEPARTMENT, false, DAY.plusMonths(1)),
                    Map.of("since", DAY.plusMonths(1), "latest", DAY));
        }

        @Test
        void boundary_is_today() {
            rule.holds(seating(SeatKind.DEPARTMENT, false, DAY));
            rule.breaks(seating(SeatKind.DEPARTMENT, false, DAY.plusDays(1)));
            LocalDate left = DAY.minusDays(5);
            rule.holds(
                    new ConferenceRules.Seating("青蛙王子", SeatKind.DEPARTMENT, false, left, Optional.of(left), 0, DAY));
            rule.breaks(new ConferenceRules.Seating(
                    "青蛙王子", SeatKind.DEPARTMENT, false, left.plusDays(1), Optional.of(left), 0, DAY));
        }
    }

    @Nested
    @RuleTest("conference-seat-open")
    class conference_seat_open {
        private final RuleCase<ConferenceRules.Vacating> rule = RuleCase.violation(ConferenceRules.SEAT_OPEN);

        @Test
        void satisfied_by_a_day_between() {
            rule.holds(vacating(Optional.empty(), DAY.minusDays(3)));
        }

        @Test
        void violated_by_one_that_has_left() {
            rule.breaks(
                    vacating(Optional.of(DAY.minusDays(5)), DAY.minusDays(3)),
                    Map.of("day", DAY.minusDays(3), "since", DAY.minusYears(1), "today", DAY));
        }

        @Test
        void boundary_is_the_first_day_and_today() {
            rule.holds(vacating(Optional.empty(), DAY));
            rule.breaks(vacating(Optional.empty(), DAY.plusDays(1)));
            rule.holds(vacating(Optional.empty(), DAY.minusYears(1)));
            rule.breaks(vacating(Optional.empty(), DAY.minusYears(1).minusDays(1)));
        }

        private ConferenceRules.Vacating vacating(Optional<LocalDate> until, LocalDate day) {
            return new ConferenceRules.Vacating(DAY.minusYears(1), until, day, DAY);
        }
    }

    @Nested
    @RuleTest("conference-seat-tasks")
    class conference_seat_tasks {
        private final RuleCase<ConferenceRules.Leaving> rule = RuleCase.warning(ConferenceRules.SEAT_TASKS);

        @Test
        void satisfied_by_nothing_left() {
            rule.holds(new ConferenceRules.Leaving("青蛙王子", 0));
        }

        @Test
        void violated_by_items_left() {
            rule.breaks(new ConferenceRules.Leaving("青蛙王子", 7), Map.of("unit", "青蛙王子", "resolutions", 7));
        }

        @Test
        void boundary_is_one() {
            rule.holds(new ConferenceRules.Leaving("青蛙王子", 0));
            rule.breaks(new ConferenceRules.Leaving("青蛙王子", 1), Map.of("unit", "青蛙王子", "resolutions", 1));
        }
    }

    @Nested
    @RuleTest("conference-seat-present")
    class conference_seat_present {
        private final RuleCase<List<LocalDate>> rule =
                RuleCase.warning(ConferenceRules.SEAT_PRESENT).on(days -> new ConferenceRules.Came("青蛙王子", days));

        @Test
        void satisfied_by_a_unit_that_came_while_it_had_its_seat() {
            rule.holds(List.of());
        }

        @Test
        void violated_by_conferences_without_a_seat() {
            rule.breaks(List.of(DAY, DAY.plusDays(30)), Map.of("unit", "青蛙王子", "conferences", 2, "first", DAY));
        }

        @Test
        void boundary_is_one() {
            rule.holds(List.of());
            rule.breaks(List.of(DAY));
        }
    }

    private static ConferenceRules.Coming coming(int present, int voters, LocalDate today) {
        return new ConferenceRules.Coming(
                ConferenceSample.units(present),
                ConferenceSample.NINE,
                ConferenceSample.units(voters),
                Optional.of(DAY),
                TERMS,
                today);
    }

    private static ConferenceRules.Seating seating(SeatKind kind, boolean isMember, LocalDate since) {
        return new ConferenceRules.Seating("青蛙王子", kind, isMember, since, Optional.empty(), 0, DAY);
    }

    @Nested
    @RuleTest("conference-seat-overlap")
    class conference_seat_overlap {
        private final RuleCase<Integer> rule = RuleCase.violation(ConferenceRules.SEAT_OVERLAP)
                .on(others -> new ConferenceRules.Seating(
                        "青蛙王子", SeatKind.DEPARTMENT, false, DAY, Optional.empty(), others, DAY));

        @Test
        void satisfied_by_the_only_seat() {
            rule.holds(0);
        }

        @Test
        void violated_beside_another() {
            rule.breaks(2, Map.of("unit", "青蛙王子"));
        }

        @Test
        void boundary_is_one() {
            rule.holds(0);
            rule.breaks(1);
        }
    }

    @Nested
    @RuleTest("conference-unheld")
    class conference_unheld {
        private final RuleCase<LocalDate> rule = RuleCase.warning(ConferenceRules.UNHELD)
                .on(today -> new ConferenceRules.Standing(ConferenceSample.scheduled("c", DAY), today));

        @Test
        void satisfied_ahead_of_its_day() {
            rule.holds(DAY.minusDays(5));
        }

        @Test
        void violated_a_month_later() {
            rule.breaks(DAY.plusMonths(1), Map.of("conference", "第三季度联席会议", "day", DAY));
        }

        @Test
        void boundary_is_its_day() {
            rule.holds(DAY);
            rule.breaks(DAY.plusDays(1));
        }
    }

    @Nested
    @RuleTest("conference-unminuted")
    class conference_unminuted {
        private final RuleCase<LocalDate> rule = RuleCase.warning(ConferenceRules.UNMINUTED)
                .on(today -> new ConferenceRules.Standing(ConferenceSample.held(6), today));

        @Test
        void satisfied_on_its_day() {
            rule.holds(DAY);
        }

        @Test
        void violated_a_month_later() {
            rule.breaks(DAY.plusMonths(1), Map.of("conference", "第三季度联席会议", "day", DAY));
        }

        @Test
        void boundary_is_its_day() {
            rule.holds(DAY);
            rule.breaks(DAY.plusDays(1));
        }
    }
}
