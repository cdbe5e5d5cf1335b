package org.linli.alliance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.linli.alliance.AllianceRules.Renewal;
import org.linli.alliance.AllianceRules.Signing;
import org.linli.kernel.Explained;
import org.linli.kernel.Finding;
import org.linli.kernel.RuleTest;
import org.linli.kernel.Severity;
import org.linli.person.PoliticalStatus;

class AgreementRulesTest {
    private static final LocalDate TODAY = Sample.TODAY;
    private static final LocalDate SIGNED = TODAY.minusMonths(1);

    @Nested
    @RuleTest("agreement-order")
    class agreement_order {
        @Test
        void satisfied_by_a_year() {
            assertEquals(Optional.empty(), AllianceRules.AGREEMENT_ORDER.check(signing(SIGNED, SIGNED.plusYears(1))));
        }

        @Test
        void violated_by_an_end_before_the_beginning() {
            Finding finding = Explained.of(AllianceRules.AGREEMENT_ORDER.check(signing(SIGNED, SIGNED.minusDays(3))));
            assertEquals(Severity.VIOLATION, finding.severity());
            assertEquals(Map.of("from", SIGNED, "until", SIGNED.minusDays(3)), finding.figures());
        }

        @Test
        void boundary_is_a_single_day() {
            assertEquals(Optional.empty(), AllianceRules.AGREEMENT_ORDER.check(signing(SIGNED, SIGNED.plusDays(1))));
            assertTrue(
                    AllianceRules.AGREEMENT_ORDER.check(signing(SIGNED, SIGNED)).isPresent());
        }
    }

    @Nested
    @RuleTest("agreement-current")
    class agreement_current {
        @Test
        void satisfied_by_an_agreement_that_runs() {
            assertEquals(Optional.empty(), AllianceRules.AGREEMENT_CURRENT.check(signing(SIGNED, SIGNED.plusYears(1))));
        }

        @Test
        void violated_by_one_that_has_run_out() {
            LocalDate from = TODAY.minusYears(2);
            Finding finding = Explained.of(AllianceRules.AGREEMENT_CURRENT.check(signing(from, from.plusYears(1))));
            assertEquals(Severity.VIOLATION, finding.severity());
            assertEquals(Map.of("from", from, "until", from.plusYears(1), "today", TODAY), finding.figures());
        }

        @Test
        void boundary_is_an_end_tomorrow_and_an_end_today() {
            assertEquals(Optional.empty(), AllianceRules.AGREEMENT_CURRENT.check(signing(SIGNED, TODAY.plusDays(1))));
            assertTrue(AllianceRules.AGREEMENT_CURRENT
                    .check(signing(SIGNED, TODAY))
                    .isPresent());
        }

        @Test
        void boundary_is_a_signature_today_and_a_signature_tomorrow() {
            LocalDate end = TODAY.plusMonths(6);
            assertEquals(Optional.empty(), AllianceRules.AGREEMENT_CURRENT.check(signing(TODAY, end)));
            assertTrue(AllianceRules.AGREEMENT_CURRENT
                    .check(signing(TODAY.plusDays(1), end))
                    .isPresent());
        }
    }

    @Nested
    @RuleTest("agreement-years")
    class agreement_years {
        @Test
        void satisfied_by_half_a_year() {
            assertEquals(Optional.empty(), AllianceRules.AGREEMENT_YEARS.check(signing(SIGNED, SIGNED.plusMonths(6))));
        }

        @Test
        void violated_by_five_years() {
            Finding finding = Explained.of(AllianceRules.AGREEMENT_YEARS.check(signing(SIGNED, SIGNED.plusYears(5))));
            assertEquals(Severity.WARNING, finding.severity());
            assertEquals(Map.of("until", SIGNED.plusYears(5), "years", 1L), finding.figures());
        }

        @Test
        void boundary_is_exactly_one_year() {
            LocalDate end = SIGNED.plusYears(1);
            assertEquals(Optional.empty(), AllianceRules.AGREEMENT_YEARS.check(signing(SIGNED, end)));
            assertTrue(AllianceRules.AGREEMENT_YEARS
                    .check(signing(SIGNED, end.plusDays(1)))
                    .isPresent());
        }

        @Test
        void boundary_without_an_end_is_the_charter_s_own_even_from_a_leap_day() {
            LocalDate leap = LocalDate.of(2024, 2, 29);
            Signing signing = new Signing(Sample.joining(Sample.FROG, leap), Sample.TERMS, leap);
            assertEquals(LocalDate.of(2025, 2, 28), signing.end());
            assertEquals(Optional.empty(), AllianceRules.AGREEMENT_YEARS.check(signing));
        }
    }

    @Nested
    @RuleTest("agreement-contact-party-member")
    class agreement_contact_party_member {
        @Test
        void satisfied_by_a_full_member() {
            assertEquals(Optional.empty(), ask(PoliticalStatus.PARTY_MEMBER));
        }

        @Test
        void violated_by_somebody_without_party() {
            Finding finding = Explained.of(ask(PoliticalStatus.NONE));
            assertEquals(Severity.WARNING, finding.severity());
            assertEquals(Map.of("member", "青蛙王子党支部"), finding.figures());
        }

        @Test
        void boundary_is_a_probationary_member_who_is_none_yet() {
            assertEquals(
                    ask(PoliticalStatus.NONE), ask(PoliticalStatus.PROBATIONARY_MEMBER), "and nothing else is said");
        }

        private Optional<Finding> ask(PoliticalStatus status) {
            Joining joining =
                    new Joining(Sample.FROG, "青蛙王子党支部", AgreementForm.of(SIGNED, Sample.CONTACT), status, List.of());
            return AllianceRules.CONTACT_PARTY_MEMBER.check(new Signing(joining, Sample.TERMS, TODAY));
        }
    }

    @Nested
    @RuleTest("agreement-renewal-later")
    class agreement_renewal_later {
        private static final LocalDate BEFORE = TODAY.plusMonths(6);

        @Test
        void satisfied_by_another_year() {
            assertEquals(Optional.empty(), ask(BEFORE.plusYears(1)));
        }

        @Test
        void violated_by_an_agreement_that_ends_earlier() {
            Finding finding = Explained.of(ask(BEFORE.minusMonths(1)));
            assertEquals(Severity.VIOLATION, finding.severity());
            assertEquals(
                    Map.of("member", "frog党支部", "until", BEFORE.minusMonths(1), "before", BEFORE), finding.figures());
        }

        @Test
        void boundary_is_the_same_end() {
            assertTrue(ask(BEFORE).isPresent());
            assertEquals(Optional.empty(), ask(BEFORE.plusDays(1)));
        }

        private Optional<Finding> ask(LocalDate until) {
            return AllianceRules.RENEWAL_LATER.check(new Renewal(signing(SIGNED, until), BEFORE));
        }
    }

    private static Signing signing(LocalDate from, LocalDate until) {
        AgreementForm agreement = AgreementForm.of(from, Sample.CONTACT).until(until);
        return new Signing(Sample.joining(Sample.FROG, agreement), Sample.TERMS, TODAY);
    }
}
