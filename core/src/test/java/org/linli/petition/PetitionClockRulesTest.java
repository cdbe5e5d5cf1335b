package org.linli.petition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.linli.calendar.CivilTime;
import org.linli.calendar.Term;
import org.linli.calendar.WorkCalendar;
import org.linli.clock.TrackedClock;
import org.linli.clock.TrackedClocks;
import org.linli.clock.TrackedDuty;
import org.linli.kernel.RuleCase;
import org.linli.kernel.RuleTest;

class PetitionClockRulesTest {
    private static final LocalDate DAY = PetitionSample.DAY;

    /** A clock of a number of days from 2 March 2026 on: overdue when its last day is over, and nothing was done by then. */
    abstract static class Watched {
        private final TrackedDuty duty;
        private final TrackedClock clock;
        private final RuleCase<TrackedClock.Running> rule;
        private final LocalDate lastDay;

        Watched(TrackedDuty duty, int days, LocalDate lastDay) {
            this.duty = duty;
            this.rule = RuleCase.warning(PetitionClockRules.of(duty));
            this.lastDay = lastDay;
            this.clock = TrackedClocks.NONE
                    .start(duty, TrackedClocks.at(DAY), Term.days(days), WorkCalendar.china())
                    .orElseThrow()
                    .open(duty)
                    .orElseThrow();
        }

        private TrackedClock.Running running(Instant now) {
            return new TrackedClock.Running(DAY, clock, now);
        }

        @Test
        void satisfied_in_time_and_when_it_was_done() {
            rule.holds(running(TrackedClocks.at(DAY.plusDays(1))));
            TrackedClock met = new TrackedClocks(List.of(clock))
                    .meet(duty, TrackedClocks.at(lastDay))
                    .orElseThrow()
                    .last(duty)
                    .orElseThrow();
            rule.holds(new TrackedClock.Running(DAY, met, TrackedClocks.at(lastDay.plusDays(9))));
        }

        @Test
        void violated_long_after() {
            rule.breaks(
                    running(TrackedClocks.at(lastDay.plusDays(9))),
                    Map.of("received", DAY, "due", lastDay, "provisional", false));
        }

        @Test
        void boundary_is_the_end_of_the_last_day() {
            Instant end = CivilTime.endOf(lastDay, CivilTime.CHINA);
            rule.holds(running(end));
            rule.breaks(running(end.plusMillis(1)));
        }
    }

    @Nested
    @RuleTest("petition-transfer-15d")
    class petition_transfer_15d extends Watched {
        petition_transfer_15d() {
            super(TrackedDuty.TRANSFER, 15, LocalDate.of(2026, 3, 17));
        }
    }

    @Nested
    @RuleTest("petition-notice-15d")
    class petition_notice_15d extends Watched {
        petition_notice_15d() {
            super(TrackedDuty.NOTICE, 15, LocalDate.of(2026, 3, 17));
        }
    }

    @Nested
    @RuleTest("petition-finish-60d")
    class petition_finish_60d extends Watched {
        petition_finish_60d() {
            super(TrackedDuty.FINISH, 60, LocalDate.of(2026, 5, 6));
        }
    }

    @Nested
    @RuleTest("petition-review-30d")
    class petition_review_30d extends Watched {
        petition_review_30d() {
            super(TrackedDuty.REVIEW, 30, LocalDate.of(2026, 4, 1));
        }
    }

    @Nested
    @RuleTest("petition-recheck-30d")
    class petition_recheck_30d extends Watched {
        petition_recheck_30d() {
            super(TrackedDuty.RECHECK, 30, LocalDate.of(2026, 4, 1));
        }
    }
}
