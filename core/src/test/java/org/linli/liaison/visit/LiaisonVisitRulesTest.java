package org.linli.liaison.visit;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.linli.kernel.LifeCycle.Move;
import org.linli.kernel.RuleCase;
import org.linli.kernel.RuleTest;
import org.linli.liaison.LiaisonTerms;
import org.linli.liaison.OfficerRole;
import org.linli.liaison.VisitCycle;

class LiaisonVisitRulesTest {
    private static final LocalDate DAY = LocalDate.of(2022, 9, 15);
    private static final LiaisonTerms TERMS = LiaisonTerms.TERMS.latest();

    private static LiaisonVisitRules.Stated about(String... topics) {
        return new LiaisonVisitRules.Stated(VisitPurpose.LIAISON, List.of(topics), TERMS);
    }

    @Nested
    @RuleTest("liaison-visit-step")
    class liaison_visit_step {
        private static final Map<LiaisonVisitStatus, EnumSet<LiaisonVisitStep>> ALLOWED = Map.of(
                LiaisonVisitStatus.PLANNED,
                EnumSet.of(
                        LiaisonVisitStep.HOLD,
                        LiaisonVisitStep.MISS,
                        LiaisonVisitStep.RESCHEDULE,
                        LiaisonVisitStep.DROP,
                        LiaisonVisitStep.CORRECT),
                LiaisonVisitStatus.RESCHEDULED,
                EnumSet.of(
                        LiaisonVisitStep.HOLD,
                        LiaisonVisitStep.MISS,
                        LiaisonVisitStep.RESCHEDULE,
                        LiaisonVisitStep.DROP,
                        LiaisonVisitStep.CORRECT),
                LiaisonVisitStatus.DONE,
                EnumSet.of(LiaisonVisitStep.SIGN, LiaisonVisitStep.UNDO, LiaisonVisitStep.CORRECT),
                LiaisonVisitStatus.MISSED,
                EnumSet.of(
                        LiaisonVisitStep.HOLD,
                        LiaisonVisitStep.RESCHEDULE,
                        LiaisonVisitStep.UNDO,
                        LiaisonVisitStep.DROP,
                        LiaisonVisitStep.CORRECT),
                LiaisonVisitStatus.DROPPED,
                EnumSet.noneOf(LiaisonVisitStep.class));

        private final RuleCase<Move<LiaisonVisitStatus, LiaisonVisitStep>> rule =
                RuleCase.violation(LiaisonVisitRules.STEP);

        @Test
        void satisfied_by_the_next_step() {
            rule.holds(new Move<>(LiaisonVisitStatus.PLANNED, LiaisonVisitStep.HOLD));
        }

        @Test
        void violated_by_a_step_that_the_table_does_not_name() {
            rule.breaks(new Move<>(LiaisonVisitStatus.DONE, LiaisonVisitStep.MISS));
        }

        @Test
        void boundary_is_each_pair_of_the_table() {
            for (LiaisonVisitStatus status : LiaisonVisitStatus.values()) {
                for (LiaisonVisitStep step : LiaisonVisitStep.values()) {
                    rule.breaksIf(!ALLOWED.get(status).contains(step), new Move<>(status, step));
                }
            }
        }
    }

    @Nested
    @RuleTest("visit-not-inspection")
    class visit_not_inspection {
        private final RuleCase<LiaisonVisitRules.Stated> rule = RuleCase.violation(LiaisonVisitRules.NOT_INSPECTION);

        @Test
        void satisfied_by_what_the_enterprise_needs() {
            rule.holds(about("政策需求", "招工困难"));
        }

        @Test
        void violated_by_the_stated_purpose() {
            rule.breaks(
                    new LiaisonVisitRules.Stated(VisitPurpose.INSPECTION, List.of("政策需求"), TERMS),
                    Map.of("purpose", true, "topic", ""));
        }

        @Test
        void boundary_is_a_topic_of_no_other_word() {
            List.of("检查", "督导", " 整改 ", "Inspection").forEach(topic -> rule.breaks(about("政策需求", topic)));
            List.of("严格规范涉企行政检查", "治理涉企违规收费", "如何应对环保检查", "消防安全检查", "fire inspection")
                    .forEach(topic -> rule.holds(about(topic)));
        }
    }

    @Nested
    @RuleTest("visit-inspection-words")
    class visit_inspection_words {
        private final RuleCase<LiaisonVisitRules.Stated> rule = RuleCase.warning(LiaisonVisitRules.WORDS);

        @Test
        void satisfied_by_other_words() {
            rule.holds(about("疫情防控"));
        }

        @Test
        void violated_by_a_word() {
            rule.breaks(about("检查事项清单解读"), Map.of("topic", "检查事项清单解读"));
        }

        @Test
        void boundary_is_a_mention_that_is_no_inspection_itself() {
            rule.holds(about("检查"));
            rule.breaks(about("消防安全检查"));
        }
    }

    @Nested
    @RuleTest("liaison-visit-topics")
    class liaison_visit_topics {
        private final RuleCase<LiaisonVisitRules.Stated> rule = RuleCase.violation(LiaisonVisitRules.TOPICS);

        @Test
        void satisfied_by_a_topic() {
            rule.holds(about("政策需求"));
        }

        @Test
        void violated_without_one() {
            rule.breaks(about(), Map.of("topics", 0, "most", 10));
        }

        @Test
        void boundary_is_ten() {
            rule.holds(many(10));
            rule.breaks(many(11));
        }

        private LiaisonVisitRules.Stated many(int topics) {
            return about(IntStream.range(0, topics).mapToObj(i -> "主题" + i).toArray(String[]::new));
        }
    }

    @Nested
    @RuleTest("liaison-visit-open-topic")
    class liaison_visit_open_topic {
        private final RuleCase<LiaisonVisitRules.Stated> rule = RuleCase.hint(LiaisonVisitRules.OPEN_TOPIC);

        @Test
        void satisfied_by_topics_of_the_charter() {
            rule.holds(about("疫情防控", "创建文明城市", "政策需求", "动态管理"));
        }

        @Test
        void violated_by_another() {
            rule.breaks(about("疫情防控", "停车"), Map.of("topic", "停车"));
        }

        @Test
        void boundary_is_the_list() {
            rule.holds(about("动态管理"));
            rule.breaks(about("动态管理员"));
        }
    }

    @Nested
    @RuleTest("liaison-visit-no-day")
    class liaison_visit_no_day {
        private final RuleCase<LiaisonVisitRules.Planned> rule = RuleCase.violation(LiaisonVisitRules.NO_DAY);

        @Test
        void satisfied_by_a_month_with_a_day() {
            rule.holds(new LiaisonVisitRules.Planned(DAY.withDayOfMonth(1), Optional.of(DAY), DAY));
        }

        @Test
        void violated_by_a_month_without_one() {
            rule.breaks(
                    new LiaisonVisitRules.Planned(DAY.withDayOfMonth(1), Optional.empty(), DAY),
                    Map.of("month", DAY.withDayOfMonth(1)));
        }

        @Test
        void boundary_is_the_day() {
            rule.breaksIf(false, new LiaisonVisitRules.Planned(DAY, Optional.of(DAY), DAY));
            rule.breaksIf(true, new LiaisonVisitRules.Planned(DAY, Optional.empty(), DAY));
        }
    }

    private static LiaisonVisitRules.Held held(LocalDate day, boolean stood, OfficerRole... came) {
        return new LiaisonVisitRules.Held(
                day,
                stood,
                Set.of(came),
                Set.of(OfficerRole.GRID_OFFICER, OfficerRole.SERVICE_OFFICER),
                DAY.withDayOfMonth(1),
                Set.of(DAY.minusDays(9)),
                TERMS,
                DAY);
    }

    @Nested
    @RuleTest("liaison-visit-not-yet")
    class liaison_visit_not_yet {
        private final RuleCase<LiaisonVisitRules.Planned> rule = RuleCase.violation(LiaisonVisitRules.NOT_YET);

        private LiaisonVisitRules.Planned since(LocalDate since) {
            return new LiaisonVisitRules.Planned(DAY.withDayOfMonth(1), Optional.of(DAY), since);
        }

        @Test
        void satisfied_in_care() {
            rule.holds(since(DAY.minusYears(1)));
        }

        @Test
        void violated_before_the_care_began() {
            rule.breaks(since(DAY.plusMonths(2)), Map.of("month", DAY.withDayOfMonth(1), "since", DAY.plusMonths(2)));
        }

        @Test
        void boundary_is_the_last_day_of_the_month() {
            rule.holds(since(LocalDate.of(2022, 9, 30)));
            rule.breaks(since(LocalDate.of(2022, 10, 1)));
        }
    }

    @Nested
    @RuleTest("liaison-visit-other-month")
    class liaison_visit_other_month {
        private final RuleCase<LiaisonVisitRules.Held> rule = RuleCase.warning(LiaisonVisitRules.OTHER_MONTH);

        @Test
        void satisfied_in_its_month() {
            rule.holds(held(DAY, true));
        }

        @Test
        void violated_by_the_day_of_another_visit() {
            rule.breaks(
                    held(DAY.minusDays(9), true),
                    Map.of("day", DAY.minusDays(9), "month", DAY.withDayOfMonth(1), "twice", true));
        }

        @Test
        void boundary_is_the_first_day_of_the_month() {
            rule.holds(held(DAY.withDayOfMonth(1), true));
            rule.breaks(held(DAY.withDayOfMonth(1).minusDays(1), true));
        }
    }

    @Nested
    @RuleTest("liaison-visit-undated")
    class liaison_visit_undated {
        private final RuleCase<LiaisonVisitRules.Undated> rule = RuleCase.warning(LiaisonVisitRules.UNDATED);

        @Test
        void satisfied_by_a_day() {
            rule.holds(new LiaisonVisitRules.Undated("丽景食品厂", DAY, Optional.of(DAY)));
        }

        @Test
        void violated_without_one() {
            rule.breaks(
                    new LiaisonVisitRules.Undated("丽景食品厂", DAY, Optional.empty()),
                    Map.of("enterprise", "丽景食品厂", "month", DAY));
        }

        @Test
        void boundary_is_whether_there_is_a_day() {
            rule.breaksIf(false, new LiaisonVisitRules.Undated("", DAY, Optional.of(DAY.minusYears(9))));
            rule.breaksIf(true, new LiaisonVisitRules.Undated("", DAY, Optional.empty()));
        }
    }

    @Nested
    @RuleTest("liaison-day-visits")
    class liaison_day_visits {
        private final RuleCase<LiaisonVisitRules.Skipped> rule = RuleCase.warning(LiaisonVisitRules.SKIPPED);

        @Test
        void satisfied_by_none() {
            rule.holds(new LiaisonVisitRules.Skipped(DAY, 0));
        }

        @Test
        void violated_by_several() {
            rule.breaks(new LiaisonVisitRules.Skipped(DAY, 50), Map.of("month", DAY, "visits", 50));
        }

        @Test
        void boundary_is_one() {
            rule.holds(new LiaisonVisitRules.Skipped(DAY, 0));
            rule.breaks(new LiaisonVisitRules.Skipped(DAY, 1));
        }
    }

    @Nested
    @RuleTest("liaison-visit-day")
    class liaison_visit_day {
        private final RuleCase<LiaisonVisitRules.Held> rule = RuleCase.violation(LiaisonVisitRules.DAY);

        @Test
        void satisfied_by_a_day_in_care() {
            rule.holds(held(DAY.minusDays(2), true));
        }

        @Test
        void violated_before_the_care_began() {
            rule.breaks(held(DAY.minusDays(2), false), Map.of("day", DAY.minusDays(2), "today", DAY));
        }

        @Test
        void boundary_is_today() {
            rule.holds(held(DAY, true));
            rule.breaks(held(DAY.plusDays(1), true));
        }
    }

    @Nested
    @RuleTest("liaison-visit-officers")
    class liaison_visit_officers {
        private final RuleCase<LiaisonVisitRules.Held> rule = RuleCase.violation(LiaisonVisitRules.OFFICERS);

        @Test
        void satisfied_by_officers_that_there_are() {
            rule.holds(held(DAY, true, OfficerRole.GRID_OFFICER));
        }

        @Test
        void violated_by_a_vacant_role() {
            rule.breaks(
                    held(DAY, true, OfficerRole.PARTY_ADVISER), Map.of("roles", OfficerRole.PARTY_ADVISER, "day", DAY));
        }

        @Test
        void boundary_is_each_role() {
            rule.holds(held(DAY, true, OfficerRole.GRID_OFFICER, OfficerRole.SERVICE_OFFICER));
            rule.breaks(held(DAY, true, OfficerRole.GRID_OFFICER, OfficerRole.PARTY_ADVISER));
        }
    }

    @Nested
    @RuleTest("visit-complete")
    class visit_complete {
        private final RuleCase<LiaisonVisitRules.Held> rule = RuleCase.warning(LiaisonVisitRules.COMPLETE);

        @Test
        void satisfied_by_all_three() {
            rule.holds(held(DAY, true, OfficerRole.values()));
        }

        @Test
        void violated_by_none() {
            rule.breaks(held(DAY, true), Map.of("came", 0, "least", 2));
        }

        @Test
        void boundary_is_two_of_three() {
            rule.holds(held(DAY, true, OfficerRole.GRID_OFFICER, OfficerRole.PARTY_ADVISER));
            rule.breaks(held(DAY, true, OfficerRole.GRID_OFFICER));
        }
    }

    @Nested
    @RuleTest("liaison-visit-new-day")
    class liaison_visit_new_day {
        private final RuleCase<LiaisonVisitRules.Moved> rule = RuleCase.violation(LiaisonVisitRules.NEW_DAY);

        @Test
        void satisfied_by_a_day_to_come() {
            rule.holds(new LiaisonVisitRules.Moved(DAY.plusDays(5), DAY));
        }

        @Test
        void violated_by_a_day_that_is_over() {
            rule.breaks(
                    new LiaisonVisitRules.Moved(DAY.minusDays(5), DAY), Map.of("day", DAY.minusDays(5), "today", DAY));
        }

        @Test
        void boundary_is_today() {
            rule.holds(new LiaisonVisitRules.Moved(DAY, DAY));
            rule.breaks(new LiaisonVisitRules.Moved(DAY.minusDays(1), DAY));
        }
    }

    @Nested
    @RuleTest("liaison-visit-sign-day")
    class liaison_visit_sign_day {
        private final RuleCase<LiaisonVisitRules.Signed> rule = RuleCase.violation(LiaisonVisitRules.SIGN_DAY);

        @Test
        void satisfied_after_the_visit() {
            rule.holds(signed(false, DAY.minusDays(1)));
        }

        @Test
        void violated_a_second_time() {
            rule.breaks(signed(true, DAY.minusDays(1)), Map.of("signed", true, "day", DAY.minusDays(1), "today", DAY));
        }

        @Test
        void boundary_is_the_visit_and_today() {
            rule.holds(signed(false, DAY.minusDays(4)));
            rule.breaks(signed(false, DAY.minusDays(5)));
            rule.holds(signed(false, DAY));
            rule.breaks(signed(false, DAY.plusDays(1)));
        }

        private LiaisonVisitRules.Signed signed(boolean before, LocalDate day) {
            return new LiaisonVisitRules.Signed(Optional.of(DAY.minusDays(4)), before, day, DAY);
        }
    }

    @Nested
    @RuleTest("liaison-visit-recorded")
    class liaison_visit_recorded {
        private final RuleCase<LiaisonVisitRules.Recording> rule = RuleCase.violation(LiaisonVisitRules.RECORDED);

        @Test
        void satisfied_by_a_record_for_a_record() {
            rule.holds(new LiaisonVisitRules.Recording(true, true));
        }

        @Test
        void violated_by_a_record_of_what_was_not() {
            rule.breaks(new LiaisonVisitRules.Recording(false, true), Map.of("has", false, "none", true));
        }

        @Test
        void boundary_is_both_or_none() {
            rule.holds(new LiaisonVisitRules.Recording(false, false));
            rule.breaks(new LiaisonVisitRules.Recording(true, false));
        }
    }

    private static LiaisonVisitRules.Standing standing(LiaisonVisitStatus status, LocalDate due) {
        return new LiaisonVisitRules.Standing("丽景食品厂", status, due, DAY);
    }

    @Nested
    @RuleTest("liaison-visit-overdue")
    class liaison_visit_overdue {
        private final RuleCase<LiaisonVisitRules.Standing> rule = RuleCase.warning(LiaisonVisitRules.OVERDUE);

        @Test
        void satisfied_by_a_visit_that_took_place() {
            rule.holds(standing(LiaisonVisitStatus.DONE, DAY.minusDays(30)));
        }

        @Test
        void violated_by_a_day_that_is_over() {
            rule.breaks(
                    standing(LiaisonVisitStatus.RESCHEDULED, DAY.minusDays(9)),
                    Map.of("enterprise", "丽景食品厂", "day", DAY.minusDays(9)));
        }

        @Test
        void boundary_is_the_day_itself() {
            rule.holds(standing(LiaisonVisitStatus.PLANNED, DAY));
            rule.breaks(standing(LiaisonVisitStatus.PLANNED, DAY.minusDays(1)));
        }
    }

    @Nested
    @RuleTest("liaison-visit-missed")
    class liaison_visit_missed {
        private final RuleCase<LiaisonVisitRules.Standing> rule = RuleCase.warning(LiaisonVisitRules.MISSED);

        @Test
        void satisfied_by_a_visit_that_is_to_come() {
            rule.holds(standing(LiaisonVisitStatus.PLANNED, DAY));
        }

        @Test
        void violated_by_one_that_was_missed() {
            rule.breaks(standing(LiaisonVisitStatus.MISSED, DAY), Map.of("enterprise", "丽景食品厂", "day", DAY));
        }

        @Test
        void boundary_is_the_new_day() {
            rule.holds(standing(LiaisonVisitStatus.RESCHEDULED, DAY));
            rule.breaks(standing(LiaisonVisitStatus.MISSED, DAY));
        }
    }

    @Nested
    @RuleTest("liaison-visit-unsigned")
    class liaison_visit_unsigned {
        private final RuleCase<LiaisonVisitRules.Confirmed> rule = RuleCase.warning(LiaisonVisitRules.UNSIGNED);

        @Test
        void satisfied_by_a_signature() {
            rule.holds(new LiaisonVisitRules.Confirmed("厂", DAY.minusDays(9), true, DAY));
        }

        @Test
        void violated_without_one() {
            rule.breaks(
                    new LiaisonVisitRules.Confirmed("厂", DAY.minusDays(9), false, DAY),
                    Map.of("enterprise", "厂", "day", DAY.minusDays(9)));
        }

        @Test
        void boundary_is_the_day_after() {
            rule.holds(new LiaisonVisitRules.Confirmed("厂", DAY, false, DAY));
            rule.breaks(new LiaisonVisitRules.Confirmed("厂", DAY.minusDays(1), false, DAY));
        }
    }

    @Nested
    @RuleTest("liaison-coverage")
    class liaison_coverage {
        private final RuleCase<LiaisonVisitRules.Cycle> rule = RuleCase.warning(LiaisonVisitRules.COVERAGE);

        @Test
        void satisfied_by_a_complete_visit() {
            rule.holds(cycle(3, 2));
        }

        @Test
        void violated_without_a_visit() {
            rule.breaks(
                    cycle(0, 0),
                    Map.of(
                            "enterprise",
                            "厂",
                            "cycle",
                            VisitCycle.MONTH,
                            "from",
                            DAY.withDayOfMonth(1),
                            "visits",
                            0,
                            "least",
                            2));
        }

        @Test
        void boundary_is_one_complete_visit() {
            rule.holds(cycle(1, 1));
            rule.breaks(cycle(1, 0));
        }

        private LiaisonVisitRules.Cycle cycle(int visits, int complete) {
            return new LiaisonVisitRules.Cycle("厂", DAY.withDayOfMonth(1), visits, complete, true, TERMS);
        }
    }
}
