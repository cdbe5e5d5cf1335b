package org.linli.alliance;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.linli.alliance.PastAgreementRules.Beside;
import org.linli.alliance.PastAgreementRules.LeftLater;
import org.linli.kernel.Period;
import org.linli.kernel.RuleCase;
import org.linli.kernel.RuleTest;

class PastAgreementRulesTest {
    private static final LocalDate DAY = LocalDate.of(2023, 1, 1);

    @Nested
    @RuleTest("agreement-left-after-end")
    class agreement_left_after_end {
        private final RuleCase<Optional<LocalDate>> rule =
                RuleCase.warning(PastAgreementRules.LEFT_AFTER_END).on(left -> new LeftLater("frog党支部", DAY, left));

        @Test
        void satisfied_by_a_member_that_stayed() {
            rule.holds(Optional.empty());
        }

        @Test
        void violated_by_a_member_that_left_a_year_later() {
            LocalDate left = DAY.plusYears(1);
            rule.breaks(Optional.of(left), Map.of("member", "frog党支部", "left", left, "until", DAY));
        }

        @Test
        void boundary_is_the_end() {
            rule.holds(Optional.of(DAY));
            rule.breaks(Optional.of(DAY.plusDays(1)));
        }
    }

    @Nested
    @RuleTest("agreement-terms-overlap")
    class agreement_terms_overlap {
        private final RuleCase<LocalDate> rule = RuleCase.warning(PastAgreementRules.TERMS_OVERLAP)
                .on(from -> new Beside(
                        "frog党支部",
                        Period.between(from, from.plusYears(1)),
                        Optional.of(Period.between(DAY.minusYears(1), DAY))));

        @Test
        void satisfied_by_the_next_agreement() {
            rule.holds(DAY.plusMonths(1));
        }

        @Test
        void violated_by_one_within_the_other() {
            LocalDate from = DAY.minusMonths(3);
            rule.breaks(from, Map.of("member", "frog党支部", "from", from, "other", DAY.minusYears(1)));
        }

        @Test
        void boundary_is_the_day_on_which_the_other_ends() {
            rule.holds(DAY);
            rule.breaks(DAY.minusDays(1));
            rule.holds(DAY.minusYears(2));
            rule.breaks(DAY.minusYears(2).plusDays(1));
        }
    }
}
