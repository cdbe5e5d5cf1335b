package org.linli.duty.posting;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.linli.duty.posting.DutyPostingRules.Ending;
import org.linli.duty.posting.DutyPostingRules.Lead;
import org.linli.duty.posting.DutyPostingRules.Moving;
import org.linli.duty.posting.DutyPostingRules.Places;
import org.linli.duty.posting.DutyPostingRules.Site;
import org.linli.duty.posting.DutyPostingRules.Sited;
import org.linli.duty.posting.DutyPostingRules.Watched;
import org.linli.kernel.Id;
import org.linli.kernel.Label;
import org.linli.kernel.LifeCycle.Move;
import org.linli.kernel.Period;
import org.linli.kernel.RuleCase;
import org.linli.kernel.RuleTest;
import org.linli.reporting.ReportSample;

class DutyPostingRulesTest {
    private static final LocalDate BEGINS = PostingSample.BEGINS;
    private static final LocalDate LAST = BEGINS.plusDays(1);

    @Nested
    @RuleTest("duty-posting-step")
    class duty_posting_step {
        private static final Map<DutyPostingStatus, EnumSet<DutyPostingStep>> ALLOWED = Map.of(
                DutyPostingStatus.DRAFT,
                EnumSet.of(DutyPostingStep.AMEND, DutyPostingStep.PUBLISH, DutyPostingStep.CANCEL),
                DutyPostingStatus.PUBLISHED,
                EnumSet.of(
                        DutyPostingStep.AMEND,
                        DutyPostingStep.CLAIM,
                        DutyPostingStep.GIVE_BACK,
                        DutyPostingStep.REPLACE,
                        DutyPostingStep.CLOSE,
                        DutyPostingStep.CANCEL),
                DutyPostingStatus.CLOSED,
                EnumSet.of(DutyPostingStep.REOPEN),
                DutyPostingStatus.CANCELLED,
                EnumSet.of(DutyPostingStep.REOPEN, DutyPostingStep.REOPEN_DRAFT));

        private final RuleCase<Move<DutyPostingStatus, DutyPostingStep>> rule =
                RuleCase.violation(DutyPostingRules.STEP);

        @Test
        void satisfied_by_every_step_of_the_life_cycle() {
            ALLOWED.forEach((status, steps) -> steps.forEach(step -> rule.holds(new Move<>(status, step))));
        }

        @Test
        void violated_by_every_other_step() {
            for (DutyPostingStatus status : DutyPostingStatus.values()) {
                for (DutyPostingStep step : EnumSet.complementOf(ALLOWED.get(status))) {
                    rule.breaks(
                            new Move<>(status, step),
                            Map.of("status", status, "step", step, "allowed", Label.all(ALLOWED.get(status))));
                }
            }
        }

        @Test
        void violated_by_claiming_a_draft() {
            rule.breaks(
                    new Move<>(DutyPostingStatus.DRAFT, DutyPostingStep.CLAIM),
                    Map.of(
                            "status",
                            DutyPostingStatus.DRAFT,
                            "step",
                            DutyPostingStep.CLAIM,
                            "allowed",
                            Label.all(ALLOWED.get(DutyPostingStatus.DRAFT))));
        }

        @Test
        void boundary_is_what_is_over_which_can_only_be_reopened() {
            Set<DutyPostingStep> reopening = EnumSet.of(DutyPostingStep.REOPEN, DutyPostingStep.REOPEN_DRAFT);
            for (DutyPostingStep step : DutyPostingStep.values()) {
                rule.breaksIf(step != DutyPostingStep.REOPEN, new Move<>(DutyPostingStatus.CLOSED, step));
                rule.breaksIf(!reopening.contains(step), new Move<>(DutyPostingStatus.CANCELLED, step));
                rule.breaksIf(
                        step == DutyPostingStep.PUBLISH || reopening.contains(step),
                        new Move<>(DutyPostingStatus.PUBLISHED, step));
            }
        }
    }

    @Nested
    @RuleTest("duty-posting-quota")
    class duty_posting_quota {
        private final RuleCase<Integer> rule = RuleCase.violation(DutyPostingRules.QUOTA);

        @Test
        void satisfied_by_five() {
            rule.holds(5);
        }

        @Test
        void violated_by_none() {
            rule.breaks(0, Map.of("quota", 0, "most", 200));
        }

        @Test
        void boundary_is_one_and_two_hundred() {
            rule.holds(1);
            rule.holds(200);
            rule.breaks(0);
            rule.breaks(201);
            rule.breaks(-1);
        }
    }

    @Nested
    @RuleTest("duty-posting-quota-held")
    class duty_posting_quota_held {
        private final RuleCase<Places> rule = RuleCase.violation(DutyPostingRules.QUOTA_HELD);

        @Test
        void satisfied_by_more_places() {
            rule.holds(new Places(5, 3));
        }

        @Test
        void violated_by_fewer_places_than_are_held() {
            rule.breaks(new Places(1, 3), Map.of("quota", 1, "held", 3));
        }

        @Test
        void boundary_is_as_many_as_are_held() {
            rule.holds(new Places(3, 3));
            rule.breaks(new Places(2, 3));
        }
    }

    @Nested
    @RuleTest("duty-posting-time")
    class duty_posting_time {
        private final RuleCase<Period> rule = RuleCase.violation(DutyPostingRules.TIME);

        @Test
        void satisfied_by_two_days() {
            rule.holds(PostingSample.TWO_DAYS);
        }

        @Test
        void violated_by_what_has_no_end() {
            rule.breaks(Period.from(BEGINS), Map.of("from", BEGINS, "most", 366));
        }

        @Test
        void boundary_is_a_day_and_a_leap_year() {
            rule.holds(Period.between(BEGINS, BEGINS.plusDays(1)));
            rule.holds(Period.between(BEGINS, BEGINS.plusDays(366)));
            rule.breaks(Period.between(BEGINS, BEGINS.plusDays(367)));
        }
    }

    @Nested
    @RuleTest("duty-posting-over")
    class duty_posting_over {
        private final RuleCase<LocalDate> rule =
                RuleCase.violation(DutyPostingRules.OVER).on(today -> new Ending(PostingSample.TWO_DAYS, today));

        @Test
        void satisfied_before_it_begins() {
            rule.holds(BEGINS.minusDays(9));
        }

        @Test
        void violated_long_after() {
            rule.breaks(LAST.plusDays(9), Map.of("last", LAST, "today", LAST.plusDays(9)));
        }

        @Test
        void boundary_is_the_last_day() {
            rule.holds(LAST);
            rule.breaks(LAST.plusDays(1));
        }
    }

    @Nested
    @RuleTest("duty-posting-time-held")
    class duty_posting_time_held {
        private static final Period LATER = Period.between(BEGINS.plusDays(1), BEGINS.plusDays(2));

        private final RuleCase<Moving> rule = RuleCase.violation(DutyPostingRules.TIME_HELD);

        @Test
        void satisfied_by_the_same_days() {
            rule.holds(new Moving(PostingSample.TWO_DAYS, PostingSample.TWO_DAYS, 2));
        }

        @Test
        void violated_by_a_day_that_is_gone() {
            rule.breaks(new Moving(PostingSample.TWO_DAYS, LATER, 2), Map.of("held", 2, "from", BEGINS));
        }

        @Test
        void boundary_is_one_member_who_holds_a_place() {
            rule.holds(new Moving(PostingSample.TWO_DAYS, LATER, 0));
            rule.breaks(new Moving(PostingSample.TWO_DAYS, LATER, 1));
        }
    }

    @Nested
    @RuleTest("duty-posting-skills")
    class duty_posting_skills {
        private final RuleCase<Integer> rule = RuleCase.violation(DutyPostingRules.SKILLS);

        @Test
        void satisfied_by_two() {
            rule.holds(2);
        }

        @Test
        void violated_by_thirty() {
            rule.breaks(30, Map.of("count", 30, "most", 10));
        }

        @Test
        void boundary_is_ten() {
            rule.holds(10);
            rule.breaks(11);
        }
    }

    @Nested
    @RuleTest("duty-posting-grid")
    class duty_posting_grid {
        private final RuleCase<Site> rule = RuleCase.violation(DutyPostingRules.GRID);

        @Test
        void satisfied_by_a_grid_of_the_division_in_force() {
            rule.holds(new Site(ReportSample.SOUTH, true));
        }

        @Test
        void violated_by_another() {
            rule.breaks(new Site(ReportSample.NORTH, false), Map.of("grid", "north"));
        }

        @Test
        void boundary_is_a_posting_without_a_grid_of_which_nothing_is_asked() {
            assertTrue(PostingSample.drafting(PostingSample.FORM).isAccepted());
            rule.holds(new Site(ReportSample.SOUTH, true));
            rule.breaks(new Site(ReportSample.SOUTH, false), Map.of("grid", "south"));
        }
    }

    @Nested
    @RuleTest("duty-posting-lead")
    class duty_posting_lead {
        private final RuleCase<Lead> rule = RuleCase.warning(DutyPostingRules.LEAD);

        @Test
        void satisfied_two_months_ahead() {
            rule.holds(new Lead(BEGINS.minusDays(60), BEGINS, 30));
        }

        @Test
        void violated_on_the_eve() {
            LocalDate eve = BEGINS.minusDays(1);
            rule.breaks(new Lead(eve, BEGINS, 30), Map.of("begins", BEGINS, "published", eve, "days", 30));
        }

        @Test
        void boundary_is_the_number_of_days_of_the_charter() {
            rule.holds(new Lead(BEGINS.minusDays(30), BEGINS, 30));
            rule.breaks(new Lead(BEGINS.minusDays(29), BEGINS, 30));
            rule.holds(new Lead(BEGINS.minusDays(29), BEGINS, 29));
        }
    }

    @Nested
    @RuleTest("duty-posting-close")
    class duty_posting_close {
        private final RuleCase<LocalDate> rule =
                RuleCase.violation(DutyPostingRules.CLOSE).on(today -> new Ending(PostingSample.TWO_DAYS, today));

        @Test
        void satisfied_the_week_after() {
            rule.holds(LAST.plusDays(7));
        }

        @Test
        void violated_before_it_begins() {
            rule.breaks(BEGINS.minusDays(1), Map.of("last", LAST, "today", BEGINS.minusDays(1)));
        }

        @Test
        void boundary_is_the_last_day() {
            rule.holds(LAST);
            rule.breaks(LAST.minusDays(1));
        }
    }

    @Nested
    @RuleTest("duty-posting-places-free")
    class duty_posting_places_free {
        private final DutyPosting half = PostingSample.claimed(PostingSample.published(), 1);
        private final RuleCase<Watched> rule = RuleCase.warning(DutyPostingRules.PLACES_FREE);

        @Test
        void satisfied_when_all_places_are_held() {
            rule.holds(new Watched(PostingSample.claimed(half, 2), 7, BEGINS));
        }

        @Test
        void violated_by_a_free_place_of_what_begins_tomorrow() {
            rule.breaks(
                    new Watched(half, 7, BEGINS.minusDays(1)),
                    Map.of("posting", "法律咨询", "begins", BEGINS, "free", 1, "quota", 2));
        }

        @Test
        void boundary_is_the_number_of_days_of_the_charter_and_the_first_day() {
            rule.holds(new Watched(half, 7, BEGINS.minusDays(8)));
            rule.breaks(new Watched(half, 7, BEGINS.minusDays(7)));
            rule.breaks(new Watched(half, 7, BEGINS));
            rule.holds(new Watched(half, 7, BEGINS.plusDays(1)));
        }
    }

    @Nested
    @RuleTest("duty-posting-not-closed")
    class duty_posting_not_closed {
        private final RuleCase<LocalDate> rule = RuleCase.warning(DutyPostingRules.NOT_CLOSED)
                .on(today -> new Watched(PostingSample.published(), 7, today));

        @Test
        void satisfied_before_it_begins() {
            rule.holds(BEGINS.minusDays(1));
        }

        @Test
        void violated_a_month_after() {
            rule.breaks(LAST.plusDays(30), Map.of("posting", "法律咨询", "last", LAST));
        }

        @Test
        void boundary_is_the_last_day() {
            rule.holds(LAST);
            rule.breaks(LAST.plusDays(1));
        }
    }

    @Nested
    @RuleTest("duty-posting-grid-gone")
    class duty_posting_grid_gone {
        private final RuleCase<Sited> rule = RuleCase.warning(DutyPostingRules.GRID_GONE);

        @Test
        void satisfied_by_a_grid_that_is_there() {
            rule.holds(sited("posting-1", true));
        }

        @Test
        void violated_by_one_that_was_drawn_anew() {
            rule.breaks(sited("posting-1", false), Map.of("posting", "posting-1", "grid", "south"));
        }

        @Test
        void boundary_is_each_posting_of_the_same_grid() {
            rule.breaks(sited("posting-2", false), Map.of("posting", "posting-2", "grid", "south"));
            rule.holds(sited("posting-2", true));
        }

        private Sited sited(String posting, boolean inForce) {
            return new Sited(Id.of(posting), new Site(ReportSample.SOUTH, inForce));
        }
    }
}
