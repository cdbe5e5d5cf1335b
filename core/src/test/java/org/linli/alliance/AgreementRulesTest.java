package org.linli.alliance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.linli.alliance.AllianceRules.Renewal;
import org.linli.alliance.AllianceRules.Signing;
import org.linli.kernel.RuleCase;
import org.linli.kernel.RuleTest;
import org.linli.person.PoliticalStatus;

class AgreementRulesTest {
    private static final LocalDate TODAY = Sample.TODAY;
    private static final LocalDate SIGNED = TODAY.minusMonths(1);

    @Nested
    @RuleTest("agreement-order")
    class agreement_order {
        private final RuleCase<LocalDate> rule =
                RuleCase.violation(AllianceRules.AGREEMENT_ORDER).on(until -> signing(SIGNED, until));

        @Test
        void satisfied_by_a_year() {
            rule.holds(SIGNED.plusYears(1));
        }

        @Test
        void violated_by_an_end_before_the_beginning() {
            rule.breaks(SIGNED.minusDays(3), Map.of("from", SIGNED, "until", SIGNED.minusDays(3)));
        }

        @Test
        void boundary_is_a_single_day() {
            rule.holds(SIGNED.plusDays(1));
            rule.breaks(SIGNED);
        }
    }

    @Nested
    @RuleTest("agreement-current")
    class agreement_current {
        private final RuleCase<Signing> rule = RuleCase.violation(AllianceRules.AGREEMENT_CURRENT);

        @Test
        void satisfied_by_an_agreement_that_runs() {
            rule.holds(signing(SIGNED, SIGNED.plusYears(1)));
        }

        @Test
        void violated_by_one_that_has_run_out() {
            LocalDate from = TODAY.minusYears(2);
            rule.breaks(
                    signing(from, from.plusYears(1)), Map.of("from", from, "until", from.plusYears(1), "today", TODAY));
        }

        @Test
        void boundary_is_an_end_tomorrow_and_an_end_today() {
            rule.holds(signing(SIGNED, TODAY.plusDays(1)));
            rule.breaks(signing(SIGNED, TODAY));
        }

        @Test
        void boundary_is_a_signature_today_and_a_signature_tomorrow() {
            LocalDate end = TODAY.plusMonths(6);
            rule.holds(signing(TODAY, end));
            rule.breaks(signing(TODAY.plusDays(1), end));
        }
    }

    @Nested
    @RuleTest("agreement-years")
    class agreement_years {
        private final RuleCase<Signing> rule = RuleCase.warning(AllianceRules.AGREEMENT_YEARS);

        @Test
        void satisfied_by_half_a_year() {
            rule.holds(signing(SIGNED, SIGNED.plusMonths(6)));
        }

        @Test
        void violated_by_five_years() {
            rule.breaks(signing(SIGNED, SIGNED.plusYears(5)), Map.of("until", SIGNED.plusYears(5), "years", 1));
        }

        @Test
        void boundary_is_exactly_one_year() {
            LocalDate end = SIGNED.plusYears(1);
            rule.holds(signing(SIGNED, end));
            rule.breaks(signing(SIGNED, end.plusDays(1)));
        }

        @Test
        void boundary_without_an_end_is_the_charter_s_own_even_from_a_leap_day() {
            LocalDate leap = LocalDate.of(2024, 2, 29);
            Signing signing = new Signing(Sample.joining(Sample.FROG, leap), Sample.TERMS, leap);
            assertEquals(LocalDate.of(2025, 2, 28), signing.end());
            rule.holds(signing);
            rule.breaks(signing(leap, LocalDate.of(2025, 3, 1)), Map.of("until", LocalDate.of(2025, 3, 1), "years", 1));
        }
    }

    @Nested
    @RuleTest("agreement-contact-party-member")
    class agreement_contact_party_member {
        private final RuleCase<PoliticalStatus> rule =
                RuleCase.warning(AllianceRules.CONTACT_PARTY_MEMBER).on(this::signing);

        @Test
        void satisfied_by_a_full_member() {
            rule.holds(PoliticalStatus.PARTY_MEMBER);
        }

        @Test
        void violated_by_a_contact_without_party() {
            rule.breaks(PoliticalStatus.NONE, Map.of("member", "青蛙王子党支部"));
        }

        @Test
        void boundary_is_a_probationary_member_who_is_no_full_member_yet() {
            rule.holds(PoliticalStatus.PARTY_MEMBER);
            assertEquals(
                    rule.breaks(PoliticalStatus.NONE),
                    rule.breaks(PoliticalStatus.PROBATIONARY_MEMBER),
                    "and nothing else is said");
        }

        private Signing signing(PoliticalStatus status) {
            Joining joining =
                    new Joining(Sample.FROG, "青蛙王子党支部", AgreementForm.of(SIGNED, Sample.CONTACT), status, List.of());
            return new Signing(joining, Sample.TERMS, TODAY);
        }
    }

    @Nested
    @RuleTest("agreement-renewal-later")
    class agreement_renewal_later {
        private static final LocalDate BEFORE = TODAY.plusMonths(6);

        private final RuleCase<LocalDate> rule = RuleCase.violation(AllianceRules.RENEWAL_LATER)
                .on(until -> new Renewal(signing(SIGNED, until), BEFORE));

        @Test
        void satisfied_by_another_year() {
            rule.holds(BEFORE.plusYears(1));
        }

        @Test
        void violated_by_an_agreement_that_ends_earlier() {
            rule.breaks(
                    BEFORE.minusMonths(1),
                    Map.of("member", "frog党支部", "until", BEFORE.minusMonths(1), "before", BEFORE));
        }

        @Test
        void boundary_is_the_same_end() {
            rule.breaks(BEFORE);
            rule.holds(BEFORE.plusDays(1));
        }
    }

    private static Signing signing(LocalDate from, LocalDate until) {
        AgreementForm agreement = AgreementForm.of(from, Sample.CONTACT).until(until);
        return new Signing(Sample.joining(Sample.FROG, agreement), Sample.TERMS, TODAY);
    }
}
