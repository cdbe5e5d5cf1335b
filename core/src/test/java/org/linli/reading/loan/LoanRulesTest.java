package org.linli.reading.loan;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.linli.kernel.LifeCycle.Move;
import org.linli.kernel.RuleCase;
import org.linli.kernel.RuleTest;
import org.linli.reading.ReaderKind;

class LoanRulesTest {
    private static final LocalDate DAY = LocalDate.of(2022, 3, 1);

    @Nested
    @RuleTest("loan-step")
    class loan_step {
        private final RuleCase<Move<LoanStatus, LoanStep>> rule = RuleCase.violation(LoanRules.STEP);

        @Test
        void satisfied_by_the_return_of_an_open_one() {
            rule.holds(new Move<>(LoanStatus.OPEN, LoanStep.RETURN));
        }

        @Test
        void violated_by_renewing_what_came_back() {
            rule.breaks(new Move<>(LoanStatus.RETURNED, LoanStep.RENEW));
        }

        @Test
        void boundary_is_that_what_was_revoked_is_opened_again_alone() {
            for (LoanStep step : LoanStep.values()) {
                rule.breaksIf(step != LoanStep.REOPEN, new Move<>(LoanStatus.REVOKED, step));
            }
        }
    }

    @Nested
    @RuleTest("loan-day")
    class loan_day {
        private final RuleCase<LoanRules.Dated> rule = RuleCase.violation(LoanRules.DAY);

        @Test
        void satisfied_by_a_day_that_has_come() {
            rule.holds(new LoanRules.Dated(DAY.minusDays(3), DAY));
        }

        @Test
        void violated_by_one_that_has_not() {
            rule.breaks(new LoanRules.Dated(DAY.plusDays(3), DAY), Map.of("day", DAY.plusDays(3), "today", DAY));
        }

        @Test
        void boundary_is_today() {
            rule.holds(new LoanRules.Dated(DAY, DAY));
            rule.breaks(new LoanRules.Dated(DAY.plusDays(1), DAY));
        }
    }

    @Nested
    @RuleTest("loan-length")
    class loan_length {
        private final RuleCase<Integer> rule = RuleCase.violation(LoanRules.LENGTH);

        @Test
        void satisfied_by_thirty_days() {
            rule.holds(30);
        }

        @Test
        void violated_by_a_due_day_before_the_loan() {
            rule.breaks(-5, Map.of("days", -5, "most", 36_600));
        }

        @Test
        void boundary_is_one_day_and_a_hundred_years() {
            rule.holds(1);
            rule.breaks(0);
            rule.holds(36_600);
            rule.breaks(36_601);
        }
    }

    @Nested
    @RuleTest("loan-length-most")
    class loan_length_most {
        private final RuleCase<LoanRules.Lent> rule = RuleCase.warning(LoanRules.LENGTH_MOST);

        @Test
        void satisfied_by_a_fortnight() {
            rule.holds(new LoanRules.Lent(14, 30, CopyOwner.LOCAL));
        }

        @Test
        void violated_by_a_quarter() {
            rule.breaks(
                    new LoanRules.Lent(90, 30, CopyOwner.LOCAL),
                    Map.of("days", 90, "most", 30, "owner", CopyOwner.LOCAL));
        }

        @Test
        void boundary_is_the_days_of_the_owner() {
            rule.holds(new LoanRules.Lent(30, 30, CopyOwner.LOCAL));
            rule.breaks(new LoanRules.Lent(31, 30, CopyOwner.DISTRICT_LIBRARY));
        }
    }

    @Nested
    @RuleTest("loan-max")
    class loan_max {
        private final RuleCase<LoanRules.Having> rule = RuleCase.warning(LoanRules.MAX);

        @Test
        void satisfied_by_a_first_copy() {
            rule.holds(new LoanRules.Having(0, 5));
        }

        @Test
        void violated_by_a_ninth() {
            rule.breaks(new LoanRules.Having(8, 5), Map.of("open", 8, "most", 5));
        }

        @Test
        void boundary_is_the_fifth() {
            rule.holds(new LoanRules.Having(4, 5));
            rule.breaks(new LoanRules.Having(5, 5));
        }
    }

    @Nested
    @RuleTest("loan-overdue-block")
    class loan_overdue_block {
        private final RuleCase<LoanRules.Late> rule = RuleCase.violation(LoanRules.OVERDUE_BLOCK);

        @Test
        void satisfied_by_one_who_keeps_nothing_too_long() {
            rule.holds(new LoanRules.Late(0, 0));
        }

        @Test
        void violated_by_one_who_does() {
            rule.breaks(new LoanRules.Late(3, 0), Map.of("overdue", 3, "allowed", 0));
        }

        @Test
        void boundary_is_more_than_the_charter_allows() {
            rule.breaks(new LoanRules.Late(1, 0));
            rule.holds(new LoanRules.Late(2, 2));
            rule.breaks(new LoanRules.Late(3, 2));
        }
    }

    @Nested
    @RuleTest("loan-suitable-age")
    class loan_suitable_age {
        private final RuleCase<LoanRules.Suited> rule = RuleCase.violation(LoanRules.SUITABLE);

        @Test
        void satisfied_by_an_adult() {
            rule.holds(new LoanRules.Suited(16, DAY.minusYears(40), DAY));
        }

        @Test
        void violated_by_a_child() {
            rule.breaks(new LoanRules.Suited(16, DAY.minusYears(9), DAY), Map.of("from", 16, "adult", 18));
        }

        @Test
        void boundary_is_the_birthday() {
            rule.holds(new LoanRules.Suited(12, DAY.minusYears(12), DAY));
            rule.breaks(new LoanRules.Suited(12, DAY.minusYears(12).plusDays(1), DAY));
        }
    }

    @Nested
    @RuleTest("loan-restricted")
    class loan_restricted {
        private final RuleCase<LoanRules.Restricted> rule = RuleCase.violation(LoanRules.RESTRICTED);

        @Test
        void satisfied_by_who_studies() {
            rule.holds(new LoanRules.Restricted(true, ReaderKind.RESEARCHER));
        }

        @Test
        void violated_by_a_resident() {
            rule.breaks(new LoanRules.Restricted(true, ReaderKind.RESIDENT), Map.of("kind", ReaderKind.RESIDENT));
        }

        @Test
        void boundary_is_what_the_copy_says_and_who_reads() {
            for (ReaderKind kind : ReaderKind.values()) {
                rule.breaksIf(kind != ReaderKind.RESEARCHER, new LoanRules.Restricted(true, kind));
                rule.holds(new LoanRules.Restricted(false, kind));
            }
        }
    }

    @Nested
    @RuleTest("loan-held")
    class loan_held {
        private final RuleCase<LoanRules.Kept> rule = RuleCase.violation(LoanRules.HELD);

        @Test
        void satisfied_by_who_has_reserved_it() {
            rule.holds(new LoanRules.Kept(true, true));
        }

        @Test
        void violated_by_another() {
            rule.breaks(new LoanRules.Kept(true, false), Map.of());
        }

        @Test
        void boundary_is_for_whom_it_is_kept() {
            rule.holds(new LoanRules.Kept(false, false));
            rule.breaks(new LoanRules.Kept(true, false));
        }
    }

    @Nested
    @RuleTest("loan-in-transit")
    class loan_in_transit {
        private final RuleCase<LoanRules.Kept> rule = RuleCase.violation(LoanRules.IN_TRANSIT);

        @Test
        void satisfied_by_the_first_who_waits() {
            rule.holds(new LoanRules.Kept(true, true));
        }

        @Test
        void violated_by_another() {
            rule.breaks(new LoanRules.Kept(true, false), Map.of());
        }

        @Test
        void boundary_is_the_first_who_waits() {
            rule.holds(new LoanRules.Kept(false, false));
            rule.breaks(new LoanRules.Kept(true, false));
        }
    }

    @Nested
    @RuleTest("loan-renewals")
    class loan_renewals {
        private final RuleCase<LoanRules.Renewed> rule = RuleCase.violation(LoanRules.RENEWALS);

        @Test
        void satisfied_by_a_first_renewal() {
            rule.holds(new LoanRules.Renewed(0, 2, CopyOwner.LOCAL));
        }

        @Test
        void violated_by_a_fourth() {
            rule.breaks(
                    new LoanRules.Renewed(3, 1, CopyOwner.LOCAL),
                    Map.of("renewals", 3, "most", 1, "owner", CopyOwner.LOCAL));
        }

        @Test
        void boundary_is_the_last_that_the_owner_allows() {
            rule.holds(new LoanRules.Renewed(0, 1, CopyOwner.LOCAL));
            rule.breaks(new LoanRules.Renewed(1, 1, CopyOwner.LOCAL));
            rule.breaks(new LoanRules.Renewed(0, 0, CopyOwner.DISTRICT_LIBRARY));
        }
    }

    @Nested
    @RuleTest("loan-wanted")
    class loan_wanted {
        private final RuleCase<Integer> rule = RuleCase.violation(LoanRules.WANTED);

        @Test
        void satisfied_by_a_title_for_which_no_one_waits() {
            rule.holds(0);
        }

        @Test
        void violated_by_one_for_which_three_wait() {
            rule.breaks(3, Map.of("waiting", 3));
        }

        @Test
        void boundary_is_the_first_who_waits() {
            rule.holds(0);
            rule.breaks(1);
        }
    }

    @Nested
    @RuleTest("loan-renewal-gains")
    class loan_renewal_gains {
        private final RuleCase<LoanRules.Gained> rule = RuleCase.violation(LoanRules.GAINS);

        @Test
        void satisfied_by_a_month_more() {
            rule.holds(new LoanRules.Gained(DAY, DAY.plusDays(30)));
        }

        @Test
        void violated_by_a_shorter_time() {
            rule.breaks(new LoanRules.Gained(DAY, DAY.minusDays(5)), Map.of("due", DAY, "later", DAY.minusDays(5)));
        }

        @Test
        void boundary_is_a_day_more() {
            rule.breaks(new LoanRules.Gained(DAY, DAY));
            rule.holds(new LoanRules.Gained(DAY, DAY.plusDays(1)));
        }
    }

    @Nested
    @RuleTest("loan-back")
    class loan_back {
        private final RuleCase<LoanRules.Back> rule = RuleCase.violation(LoanRules.BACK);

        @Test
        void satisfied_by_a_day_between() {
            rule.holds(new LoanRules.Back(DAY.minusDays(9), DAY.minusDays(2), DAY));
        }

        @Test
        void violated_by_a_day_before_the_loan() {
            rule.breaks(
                    new LoanRules.Back(DAY.minusDays(9), DAY.minusDays(20), DAY),
                    Map.of("day", DAY.minusDays(20), "out", DAY.minusDays(9), "today", DAY));
        }

        @Test
        void boundary_is_the_day_of_the_loan_and_today() {
            rule.holds(new LoanRules.Back(DAY, DAY, DAY));
            rule.breaks(new LoanRules.Back(DAY, DAY.minusDays(1), DAY));
            rule.breaks(new LoanRules.Back(DAY, DAY.plusDays(1), DAY));
        }
    }

    @Nested
    @RuleTest("loan-days")
    class loan_days {
        private final RuleCase<LoanDays> rule = RuleCase.violation(LoanRules.DAYS);

        @Test
        void satisfied_by_thirty_days() {
            rule.holds(new LoanDays(DAY, DAY.plusDays(30), Optional.empty()));
        }

        @Test
        void violated_by_a_due_day_before_the_loan() {
            rule.breaks(
                    new LoanDays(DAY, DAY.minusDays(3), Optional.empty()), Map.of("out", DAY, "due", DAY.minusDays(3)));
        }

        @Test
        void boundary_is_a_day() {
            rule.holds(new LoanDays(DAY, DAY.plusDays(1), Optional.empty()));
            rule.breaks(new LoanDays(DAY, DAY, Optional.empty()));
        }
    }

    @Nested
    @RuleTest("loan-ended")
    class loan_ended {
        private final RuleCase<LoanRules.Ended> rule = RuleCase.violation(LoanRules.ENDED);

        @Test
        void satisfied_by_an_open_one_without_a_day() {
            rule.holds(new LoanRules.Ended(true, Optional.empty()));
        }

        @Test
        void violated_by_an_open_one_with_a_day() {
            rule.breaks(new LoanRules.Ended(true, Optional.of(DAY)), Map.of("open", true));
        }

        @Test
        void boundary_is_the_end() {
            rule.holds(new LoanRules.Ended(false, Optional.of(DAY)));
            rule.breaks(new LoanRules.Ended(false, Optional.empty()));
        }
    }

    @Nested
    @RuleTest("loan-overdue")
    class loan_overdue {
        private final RuleCase<LoanRules.Due> rule = RuleCase.warning(LoanRules.OVERDUE);

        @Test
        void satisfied_by_one_with_time_left() {
            rule.holds(new LoanRules.Due("001", DAY.plusDays(9), DAY));
        }

        @Test
        void violated_by_one_whose_day_is_over() {
            rule.breaks(
                    new LoanRules.Due("001", DAY.minusDays(9), DAY), Map.of("barcode", "001", "due", DAY.minusDays(9)));
        }

        @Test
        void boundary_is_the_last_day() {
            rule.holds(new LoanRules.Due("001", DAY, DAY));
            rule.breaks(new LoanRules.Due("001", DAY.minusDays(1), DAY));
        }
    }
}
