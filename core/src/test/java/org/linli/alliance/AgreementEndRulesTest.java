package org.linli.alliance;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.linli.alliance.AllianceRules.Agreed;
import org.linli.kernel.RuleCase;
import org.linli.kernel.RuleTest;

class AgreementEndRulesTest {
    private static final int NOTICE = Sample.TERMS.agreementNoticeDays();

    private static Member frog(MemberStatus status) {
        return Sample.withFrog(status).member(Sample.FROG).orElseThrow();
    }

    private static final LocalDate END =
            frog(MemberStatus.ACTIVE).agreement().until().orElseThrow();

    private static Agreed on(LocalDate today, MemberStatus status) {
        return new Agreed("青蛙王子党支部", frog(status), today, Sample.TERMS);
    }

    private static Agreed on(LocalDate today) {
        return on(today, MemberStatus.ACTIVE);
    }

    @Nested
    @RuleTest("alliance-agreement-over")
    class alliance_agreement_over {
        private final RuleCase<Agreed> rule = RuleCase.warning(AllianceRules.AGREEMENT_OVER);

        @Test
        void satisfied_by_an_agreement_that_runs() {
            rule.holds(on(END.minusMonths(1)));
        }

        @Test
        void violated_by_one_that_ran_out_and_was_not_entered() {
            rule.breaks(on(END.plusMonths(1)), Map.of("member", "青蛙王子党支部", "until", END));
            rule.breaks(on(END.plusMonths(1), MemberStatus.SUSPENDED));
            rule.holds(on(END.plusMonths(1), MemberStatus.EXPIRED));
        }

        @Test
        void boundary_is_the_first_day_without_it() {
            rule.holds(on(END.minusDays(1)));
            rule.breaks(on(END));
        }
    }

    @Nested
    @RuleTest("alliance-agreement-ends")
    class alliance_agreement_ends {
        private final RuleCase<Agreed> rule = RuleCase.hint(AllianceRules.AGREEMENT_ENDS);

        @Test
        void satisfied_by_one_that_runs_for_long() {
            rule.holds(on(END.minusMonths(6)));
        }

        @Test
        void violated_by_one_that_ends_soon() {
            rule.breaks(on(END.minusDays(7)), Map.of("member", "青蛙王子党支部", "until", END));
            rule.holds(on(END.minusDays(7), MemberStatus.WITHDRAWN));
        }

        @Test
        void boundary_is_the_days_of_the_charter_and_the_end_itself() {
            rule.holds(on(END.minusDays(NOTICE + 1)));
            rule.breaks(on(END.minusDays(NOTICE)));
            rule.breaks(on(END.minusDays(1)));
            rule.holds(on(END));
        }
    }
}
