package org.linli.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.linli.duty.DutyPostingRules.Ending;
import org.linli.duty.DutyPostingRules.Lead;
import org.linli.duty.DutyPostingRules.Moving;
import org.linli.duty.DutyPostingRules.Places;
import org.linli.duty.DutyPostingRules.Site;
import org.linli.duty.DutyPostingRules.Sited;
import org.linli.duty.DutyPostingRules.Watched;
import org.linli.kernel.Explained;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Label;
import org.linli.kernel.LifeCycle.Move;
import org.linli.kernel.Period;
import org.linli.kernel.RuleTest;
import org.linli.kernel.Severity;
import org.linli.reporting.ReportSample;

class DutyPostingRulesTest {
    private static final LocalDate BEGINS = PostingSample.BEGINS;
    private static final LocalDate LAST = BEGINS.plusDays(1);

    @Nested
    @RuleTest("duty-posting-step")
    class duty_posting_step {
        @Test
        void satisfied_by_publishing_a_draft() {
            assertEquals(Optional.empty(), ask(DutyPostingStatus.DRAFT, DutyPostingStep.PUBLISH));
        }

        @Test
        void violated_by_claiming_a_draft() {
            Finding finding = Explained.of(ask(DutyPostingStatus.DRAFT, DutyPostingStep.CLAIM));
            assertEquals(Severity.VIOLATION, finding.severity());
            assertEquals(
                    Map.of("status", Label.of(DutyPostingStatus.DRAFT), "step", Label.of(DutyPostingStep.CLAIM)),
                    finding.figures());
        }

        @Test
        void boundary_is_what_is_over_of_which_nothing_can_be_done() {
            for (DutyPostingStep step : DutyPostingStep.values()) {
                assertTrue(ask(DutyPostingStatus.CLOSED, step).isPresent());
                assertTrue(ask(DutyPostingStatus.CANCELLED, step).isPresent());
                assertEquals(
                        step == DutyPostingStep.PUBLISH,
                        ask(DutyPostingStatus.PUBLISHED, step).isPresent());
            }
        }

        private Optional<Finding> ask(DutyPostingStatus status, DutyPostingStep step) {
            return DutyPostingRules.STEP.check(new Move<>(status, step));
        }
    }

    @Nested
    @RuleTest("duty-posting-quota")
    class duty_posting_quota {
        @Test
        void satisfied_by_five() {
            assertEquals(Optional.empty(), DutyPostingRules.QUOTA.check(5));
        }

        @Test
        void violated_by_none() {
            Finding finding = Explained.of(DutyPostingRules.QUOTA.check(0));
            assertEquals(Severity.VIOLATION, finding.severity());
            assertEquals(Map.of("quota", 0L, "most", 200L), finding.figures());
        }

        @Test
        void boundary_is_one_and_two_hundred() {
            assertEquals(Optional.empty(), DutyPostingRules.QUOTA.check(1));
            assertEquals(Optional.empty(), DutyPostingRules.QUOTA.check(200));
            assertTrue(DutyPostingRules.QUOTA.check(201).isPresent());
            assertTrue(DutyPostingRules.QUOTA.check(-1).isPresent());
        }
    }

    @Nested
    @RuleTest("duty-posting-quota-held")
    class duty_posting_quota_held {
        @Test
        void satisfied_by_more_places() {
            assertEquals(Optional.empty(), DutyPostingRules.QUOTA_HELD.check(new Places(5, 3)));
        }

        @Test
        void violated_by_fewer_places_than_are_held() {
            Finding finding = Explained.of(DutyPostingRules.QUOTA_HELD.check(new Places(1, 3)));
            assertEquals(Severity.VIOLATION, finding.severity());
            assertEquals(Map.of("quota", 1L, "held", 3L), finding.figures());
        }

        @Test
        void boundary_is_as_many_as_are_held() {
            assertEquals(Optional.empty(), DutyPostingRules.QUOTA_HELD.check(new Places(3, 3)));
            assertTrue(DutyPostingRules.QUOTA_HELD.check(new Places(2, 3)).isPresent());
        }
    }

    @Nested
    @RuleTest("duty-posting-time")
    class duty_posting_time {
        @Test
        void satisfied_by_two_days() {
            assertEquals(Optional.empty(), DutyPostingRules.TIME.check(PostingSample.TWO_DAYS));
        }

        @Test
        void violated_by_what_has_no_end() {
            Finding finding = Explained.of(DutyPostingRules.TIME.check(Period.from(BEGINS)));
            assertEquals(Severity.VIOLATION, finding.severity());
            assertEquals(Map.of("from", BEGINS, "most", 366L), finding.figures());
        }

        @Test
        void boundary_is_a_day_and_a_leap_year() {
            assertEquals(Optional.empty(), DutyPostingRules.TIME.check(Period.between(BEGINS, BEGINS.plusDays(1))));
            assertEquals(Optional.empty(), DutyPostingRules.TIME.check(Period.between(BEGINS, BEGINS.plusDays(366))));
            assertTrue(DutyPostingRules.TIME
                    .check(Period.between(BEGINS, BEGINS.plusDays(367)))
                    .isPresent());
        }
    }

    @Nested
    @RuleTest("duty-posting-over")
    class duty_posting_over {
        @Test
        void satisfied_before_it_begins() {
            assertEquals(Optional.empty(), ask(BEGINS.minusDays(9)));
        }

        @Test
        void violated_long_after() {
            Finding finding = Explained.of(ask(LAST.plusDays(9)));
            assertEquals(Severity.VIOLATION, finding.severity());
            assertEquals(Map.of("last", LAST, "today", LAST.plusDays(9)), finding.figures());
        }

        @Test
        void boundary_is_the_last_day() {
            assertEquals(Optional.empty(), ask(LAST));
            assertTrue(ask(LAST.plusDays(1)).isPresent());
        }

        private Optional<Finding> ask(LocalDate today) {
            return DutyPostingRules.OVER.check(new Ending(PostingSample.TWO_DAYS, today));
        }
    }

    @Nested
    @RuleTest("duty-posting-time-held")
    class duty_posting_time_held {
        private final Period later = Period.between(BEGINS.plusDays(1), BEGINS.plusDays(2));

        @Test
        void satisfied_by_the_same_days() {
            assertEquals(Optional.empty(), ask(PostingSample.TWO_DAYS, 2));
        }

        @Test
        void violated_by_a_day_that_is_gone() {
            Finding finding = Explained.of(ask(later, 2));
            assertEquals(Severity.VIOLATION, finding.severity());
            assertEquals(Map.of("held", 2L, "from", BEGINS), finding.figures());
        }

        @Test
        void boundary_is_one_who_holds_a_place() {
            assertEquals(Optional.empty(), ask(later, 0));
            assertTrue(ask(later, 1).isPresent());
        }

        private Optional<Finding> ask(Period after, int held) {
            return DutyPostingRules.TIME_HELD.check(new Moving(PostingSample.TWO_DAYS, after, held));
        }
    }

    @Nested
    @RuleTest("duty-posting-skills")
    class duty_posting_skills {
        @Test
        void satisfied_by_two() {
            assertEquals(Optional.empty(), DutyPostingRules.SKILLS.check(2));
        }

        @Test
        void violated_by_thirty() {
            Finding finding = Explained.of(DutyPostingRules.SKILLS.check(30));
            assertEquals(Severity.VIOLATION, finding.severity());
            assertEquals(Map.of("count", 30L, "most", 10L), finding.figures());
        }

        @Test
        void boundary_is_ten() {
            assertEquals(Optional.empty(), DutyPostingRules.SKILLS.check(10));
            assertTrue(DutyPostingRules.SKILLS.check(11).isPresent());
        }
    }

    @Nested
    @RuleTest("duty-posting-grid")
    class duty_posting_grid {
        @Test
        void satisfied_by_a_grid_of_the_division_in_force() {
            assertEquals(Optional.empty(), DutyPostingRules.GRID.check(new Site(ReportSample.SOUTH, true)));
        }

        @Test
        void violated_by_another() {
            Finding finding = Explained.of(DutyPostingRules.GRID.check(new Site(ReportSample.NORTH, false)));
            assertEquals(Severity.VIOLATION, finding.severity());
            assertEquals(Map.of("grid", "north"), finding.figures());
        }

        @Test
        void boundary_is_a_posting_without_a_grid_of_which_nothing_is_asked() {
            assertTrue(PostingSample.drafting(PostingSample.FORM).isAccepted());
            assertTrue(DutyPostingRules.GRID
                    .check(new Site(ReportSample.SOUTH, false))
                    .isPresent());
        }
    }

    @Nested
    @RuleTest("duty-posting-lead")
    class duty_posting_lead {
        @Test
        void satisfied_two_months_ahead() {
            assertEquals(Optional.empty(), ask(BEGINS.minusDays(60), 30));
        }

        @Test
        void violated_on_the_eve() {
            Finding finding = Explained.of(ask(BEGINS.minusDays(1), 30));
            assertEquals(Severity.WARNING, finding.severity());
            assertEquals(Map.of("begins", BEGINS, "published", BEGINS.minusDays(1), "days", 30L), finding.figures());
        }

        @Test
        void boundary_is_the_number_of_days_of_the_charter() {
            assertEquals(Optional.empty(), ask(BEGINS.minusDays(30), 30));
            assertTrue(ask(BEGINS.minusDays(29), 30).isPresent());
            assertEquals(Optional.empty(), ask(BEGINS.minusDays(29), 29));
        }

        private Optional<Finding> ask(LocalDate published, int days) {
            return DutyPostingRules.LEAD.check(new Lead(published, BEGINS, days));
        }
    }

    @Nested
    @RuleTest("duty-posting-close")
    class duty_posting_close {
        @Test
        void satisfied_the_week_after() {
            assertEquals(Optional.empty(), ask(LAST.plusDays(7)));
        }

        @Test
        void violated_before_it_begins() {
            Finding finding = Explained.of(ask(BEGINS.minusDays(1)));
            assertEquals(Severity.VIOLATION, finding.severity());
            assertEquals(Map.of("last", LAST, "today", BEGINS.minusDays(1)), finding.figures());
        }

        @Test
        void boundary_is_the_last_day() {
            assertEquals(Optional.empty(), ask(LAST));
            assertTrue(ask(LAST.minusDays(1)).isPresent());
        }

        private Optional<Finding> ask(LocalDate today) {
            return DutyPostingRules.CLOSE.check(new Ending(PostingSample.TWO_DAYS, today));
        }
    }

    @Nested
    @RuleTest("duty-posting-places-free")
    class duty_posting_places_free {
        private final DutyPosting half = PostingSample.claimed(PostingSample.published(), 1);

        @Test
        void satisfied_when_all_places_are_held() {
            assertEquals(Optional.empty(), ask(PostingSample.claimed(half, 2), BEGINS));
        }

        @Test
        void violated_by_a_free_place_of_what_begins_tomorrow() {
            Finding finding = Explained.of(ask(half, BEGINS.minusDays(1)));
            assertEquals(Severity.WARNING, finding.severity());
            assertEquals(Map.of("posting", "posting-1", "begins", BEGINS, "free", 1L, "quota", 2L), finding.figures());
        }

        @Test
        void boundary_is_the_number_of_days_of_the_charter_and_the_first_day() {
            assertEquals(Optional.empty(), ask(half, BEGINS.minusDays(8)));
            assertTrue(ask(half, BEGINS.minusDays(7)).isPresent());
            assertTrue(ask(half, BEGINS).isPresent());
            assertEquals(Optional.empty(), ask(half, BEGINS.plusDays(1)));
        }

        private Optional<Finding> ask(DutyPosting posting, LocalDate today) {
            return DutyPostingRules.PLACES_FREE.check(new Watched(posting, 7, today));
        }
    }

    @Nested
    @RuleTest("duty-posting-not-closed")
    class duty_posting_not_closed {
        @Test
        void satisfied_before_it_begins() {
            assertEquals(Optional.empty(), ask(BEGINS.minusDays(1)));
        }

        @Test
        void violated_a_month_after() {
            Finding finding = Explained.of(ask(LAST.plusDays(30)));
            assertEquals(Severity.WARNING, finding.severity());
            assertEquals(Map.of("posting", "posting-1", "last", LAST), finding.figures());
        }

        @Test
        void boundary_is_the_last_day() {
            assertEquals(Optional.empty(), ask(LAST));
            assertTrue(ask(LAST.plusDays(1)).isPresent());
        }

        private Optional<Finding> ask(LocalDate today) {
            return DutyPostingRules.NOT_CLOSED.check(new Watched(PostingSample.published(), 7, today));
        }
    }

    @Nested
    @RuleTest("duty-posting-grid-gone")
    class duty_posting_grid_gone {
        @Test
        void satisfied_by_a_grid_that_is_there() {
            assertEquals(Optional.empty(), ask("posting-1", true));
        }

        @Test
        void violated_by_one_that_was_drawn_anew() {
            Finding finding = Explained.of(ask("posting-1", false));
            assertEquals(Severity.WARNING, finding.severity());
            assertEquals(Map.of("posting", "posting-1", "grid", "south"), finding.figures());
        }

        @Test
        void boundary_is_each_posting_of_the_same_grid() {
            assertEquals(
                    "posting-2", Explained.of(ask("posting-2", false)).figures().get("posting"));
            assertEquals(Optional.empty(), ask("posting-2", true));
        }

        private Optional<Finding> ask(String posting, boolean inForce) {
            return DutyPostingRules.GRID_GONE.check(new Sited(Id.of(posting), new Site(ReportSample.SOUTH, inForce)));
        }
    }
}
