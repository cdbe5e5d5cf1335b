package org.linli.dispute.agreement;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.linli.dispute.agreement.AgreementRules.Confirming;
import org.linli.dispute.agreement.AgreementRules.Effect;
import org.linli.dispute.agreement.AgreementRules.Numbers;
import org.linli.dispute.agreement.AgreementRules.Reaching;
import org.linli.dispute.agreement.AgreementRules.Settling;
import org.linli.dispute.party.CaseName;
import org.linli.dispute.party.DisputeClass;
import org.linli.kernel.RuleCase;
import org.linli.kernel.RuleTest;

class AgreementRulesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final MediationAgreementForm WRITTEN = MediationAgreementForm.written("物业修好下水道");

    private static MediationAgreementForm form(AgreementMode mode, String content, boolean withoutPaper, long fee) {
        return new MediationAgreementForm(mode, content, Optional.empty(), withoutPaper, fee);
    }

    @Nested
    @RuleTest("mediation-free")
    class mediation_free {
        private final RuleCase<Long> rule = RuleCase.violation(AgreementRules.FREE)
                .on(fee -> new Reaching(form(AgreementMode.WRITTEN, "已谈妥", false, fee), DAY));

        @Test
        void satisfied_by_nothing() {
            rule.holds(0L);
        }

        @Test
        void violated_by_fifty_yuan() {
            rule.breaks(5000L, Map.of("fee", 5000));
        }

        @Test
        void boundary_is_a_fen() {
            rule.holds(0L);
            rule.breaks(1L);
            rule.breaks(-1L);
        }
    }

    @Nested
    @RuleTest("agreement-effective-oral")
    class agreement_effective_oral {
        private final RuleCase<MediationAgreementForm> rule =
                RuleCase.violation(AgreementRules.ORAL).on(form -> new Reaching(form, DAY));

        @Test
        void satisfied_by_consent_and_record() {
            rule.holds(MediationAgreementForm.oral("当日清走杂物"));
        }

        @Test
        void violated_without_consent() {
            rule.breaks(form(AgreementMode.ORAL, "当日清走杂物", false, 0), Map.of());
        }

        @Test
        void boundary_is_an_empty_record_and_a_written_agreement() {
            rule.breaks(MediationAgreementForm.oral(" "));
            rule.holds(form(AgreementMode.WRITTEN, " ", false, 0));
        }
    }

    @Nested
    @RuleTest("agreement-content")
    class agreement_content {
        private final RuleCase<MediationAgreementForm> rule =
                RuleCase.violation(AgreementRules.CONTENT).on(form -> new Reaching(form, DAY));

        @Test
        void satisfied_by_a_sentence() {
            rule.holds(WRITTEN);
        }

        @Test
        void violated_by_nothing() {
            rule.breaks(MediationAgreementForm.written(""), Map.of());
        }

        @Test
        void boundary_is_one_character() {
            rule.holds(MediationAgreementForm.written("好"));
            rule.breaks(MediationAgreementForm.written(" "));
        }
    }

    @Nested
    @RuleTest("agreement-perform-by")
    class agreement_perform_by {
        private final RuleCase<LocalDate> rule =
                RuleCase.violation(AgreementRules.PERFORM_BY).on(day -> new Reaching(WRITTEN.performedBy(day), DAY));

        @Test
        void satisfied_by_a_later_day_and_by_none() {
            rule.holds(DAY.plusDays(30));
            RuleCase.violation(AgreementRules.PERFORM_BY).holds(new Reaching(WRITTEN, DAY));
        }

        @Test
        void violated_by_a_day_that_has_passed() {
            rule.breaks(DAY.minusDays(3), Map.of("by", DAY.minusDays(3), "today", DAY));
        }

        @Test
        void boundary_is_today() {
            rule.holds(DAY);
            rule.breaks(DAY.minusDays(1));
        }
    }

    private static MediationAgreement signed(Signing signing) {
        return MediationAgreement.reached(WRITTEN, "已谈妥", DAY).signed(signing, 2, DAY);
    }

    @Nested
    @RuleTest("agreement-effective-written")
    class agreement_effective_written {
        private final RuleCase<Signing> rule =
                RuleCase.violation(AgreementRules.WRITTEN).on(signing -> new Effect(signed(signing), 2));

        @Test
        void satisfied_by_all_signatures_and_the_seal_and_by_an_oral_agreement() {
            rule.holds(Signing.by(1, 2));
            MediationAgreement oral = MediationAgreement.reached(MediationAgreementForm.oral("已谈妥"), "已谈妥", DAY);
            RuleCase.violation(AgreementRules.WRITTEN).holds(new Effect(oral, 2));
        }

        @Test
        void violated_by_no_signature() {
            rule.breaks(Signing.NONE, Map.of("parties", 2, "signed", 0, "mediator", false, "seal", false));
        }

        @Test
        void boundary_is_what_comes_last() {
            rule.breaks(Signing.by(1));
            rule.breaks(new Signing(Set.of(1, 2), true, false));
            rule.breaks(new Signing(Set.of(1, 2), false, true));
            rule.holds(new Signing(Set.of(1, 2), true, false).and(new Signing(Set.of(), false, true)));
        }
    }

    @Nested
    @RuleTest("agreement-parties")
    class agreement_parties {
        private final RuleCase<Set<Integer>> rule =
                RuleCase.violation(AgreementRules.NUMBERS).on(named -> new Numbers(named, 3));

        @Test
        void satisfied_by_parties_and_by_no_one() {
            rule.holds(Set.of(1, 2, 3));
            rule.holds(Set.of());
        }

        @Test
        void violated_by_a_fourth_of_three() {
            rule.breaks(Set.of(1, 4), Map.of("parties", 3));
        }

        @Test
        void boundary_is_one_and_the_last() {
            rule.breaks(Set.of(0));
            rule.holds(Set.of(1, 3));
            rule.breaks(Set.of(4));
        }
    }

    private static Confirming confirming(ConfirmationForm form, boolean invited) {
        return new Confirming(form, DAY, DAY.plusDays(30), 2, invited, DAY.plusDays(60));
    }

    @Nested
    @RuleTest("judicial-confirmation-window")
    class judicial_confirmation_window {
        private final RuleCase<LocalDate> rule =
                RuleCase.violation(AgreementRules.WINDOW).on(day -> confirming(ConfirmationForm.of(day, 1, 2), false));

        @Test
        void satisfied_within_a_month() {
            rule.holds(DAY.plusDays(10));
        }

        @Test
        void violated_after_it() {
            rule.breaks(DAY.plusDays(40), Map.of("applied", DAY.plusDays(40), "lastDay", DAY.plusDays(30), "days", 30));
        }

        @Test
        void boundary_is_the_day_of_its_effect_and_the_thirtieth() {
            rule.breaks(DAY.minusDays(1));
            rule.holds(DAY);
            rule.holds(DAY.plusDays(30));
            rule.breaks(DAY.plusDays(31));
        }
    }

    @Nested
    @RuleTest("judicial-confirmation-day")
    class judicial_confirmation_day {
        private final RuleCase<LocalDate> rule = RuleCase.violation(AgreementRules.APPLIED_ON)
                .on(day -> confirming(ConfirmationForm.of(day, 1, 2), false));

        @Test
        void satisfied_by_a_day_that_has_passed() {
            rule.holds(DAY);
        }

        @Test
        void violated_by_a_day_to_come() {
            rule.breaks(DAY.plusDays(70), Map.of("applied", DAY.plusDays(70), "today", DAY.plusDays(60)));
        }

        @Test
        void boundary_is_today() {
            rule.holds(DAY.plusDays(60));
            rule.breaks(DAY.plusDays(61));
        }
    }

    @Nested
    @RuleTest("judicial-confirmation-joint")
    class judicial_confirmation_joint {
        private final RuleCase<ConfirmationForm> rule =
                RuleCase.violation(AgreementRules.JOINTLY).on(form -> confirming(form, false));

        @Test
        void satisfied_by_both() {
            rule.holds(ConfirmationForm.of(DAY, 1, 2));
        }

        @Test
        void violated_by_no_one() {
            rule.breaks(ConfirmationForm.of(DAY), Map.of("parties", 2, "applicants", 0));
        }

        @Test
        void boundary_is_one_of_two() {
            rule.holds(ConfirmationForm.of(DAY, 1, 2));
            rule.breaks(ConfirmationForm.of(DAY, 1));
        }
    }

    @Nested
    @RuleTest("not-confirmable")
    class not_confirmable {
        private final RuleCase<ConfirmationForm> rule =
                RuleCase.violation(AgreementRules.CONFIRMABLE).on(form -> confirming(form, false));

        @Test
        void satisfied_by_money() {
            rule.holds(ConfirmationForm.of(DAY, 1, 2));
        }

        @Test
        void violated_by_marriage() {
            rule.breaks(ConfirmationForm.of(DAY, 1, 2).onStatus(), Map.of());
        }

        @Test
        void boundary_is_what_it_is_about_and_not_who_applies() {
            rule.holds(ConfirmationForm.of(DAY, 1));
            rule.breaks(ConfirmationForm.of(DAY, 1).onStatus());
        }
    }

    @Nested
    @RuleTest("confirm-court")
    class confirm_court {
        private final RuleCase<CourtTie> rule = RuleCase.violation(AgreementRules.COURT)
                .on(court -> confirming(ConfirmationForm.of(DAY, 1, 2).at(court), false));

        @Test
        void satisfied_by_the_court_of_a_party_the_object_or_the_body() {
            rule.holds(CourtTie.PARTY_RESIDENCE);
            rule.holds(CourtTie.OBJECT);
            rule.holds(CourtTie.MEDIATION_BODY);
        }

        @Test
        void violated_by_another() {
            rule.breaks(CourtTie.OTHER, Map.of("court", CourtTie.OTHER, "invited", false));
        }

        @Test
        void boundary_is_the_invitation() {
            rule.breaks(CourtTie.INVITED);
            ConfirmationForm form = ConfirmationForm.of(DAY, 1, 2);
            RuleCase.violation(AgreementRules.COURT).holds(confirming(form.at(CourtTie.INVITED), true));
            RuleCase.violation(AgreementRules.COURT).breaks(confirming(form.at(CourtTie.PARTY_RESIDENCE), true));
        }
    }

    @Nested
    @RuleTest("agreement-ends-penalty")
    class agreement_ends_penalty {
        private final RuleCase<PoliceSettlement> rule =
                RuleCase.violation(AgreementRules.ENDS_PENALTY).on(form -> new Settling(form, true, Optional.of(DAY)));

        @Test
        void satisfied_by_performance_application_acceptance_and_copy() {
            rule.holds(PoliceSettlement.of(DAY, DAY.plusDays(1), DAY.plusDays(2), DAY.plusDays(2)));
        }

        @Test
        void violated_without_an_application_in_writing() {
            rule.breaks(
                    new PoliceSettlement(Optional.of(DAY), Optional.empty(), Optional.of(DAY), Optional.of(DAY)),
                    Map.of(
                            "fromPolice",
                            true,
                            "performed",
                            true,
                            "applied",
                            false,
                            "accepted",
                            true,
                            "copy",
                            true,
                            "from",
                            LocalDate.of(2026, 1, 1)));
        }

        @Test
        void boundary_is_the_order_the_copy_the_source_and_the_edition_of_the_law() {
            rule.holds(PoliceSettlement.of(DAY, DAY, DAY, DAY));
            rule.breaks(PoliceSettlement.of(DAY, DAY.minusDays(1), DAY, DAY));
            rule.breaks(PoliceSettlement.of(DAY, DAY.plusDays(1), DAY, DAY));
            rule.breaks(PoliceSettlement.of(DAY.minusDays(1), DAY, DAY, DAY));
            rule.breaks(new PoliceSettlement(Optional.of(DAY), Optional.of(DAY), Optional.of(DAY), Optional.empty()));
            RuleCase<Settling> any = RuleCase.violation(AgreementRules.ENDS_PENALTY);
            any.breaks(new Settling(PoliceSettlement.of(DAY, DAY, DAY, DAY), false, Optional.of(DAY)));
            any.breaks(new Settling(PoliceSettlement.of(DAY, DAY, DAY, DAY), true, Optional.empty()));
            LocalDate first = LocalDate.of(2026, 1, 1);
            any.holds(new Settling(PoliceSettlement.of(first, first, first, first), true, Optional.of(first)));
            LocalDate before = first.minusDays(1);
            any.breaks(new Settling(PoliceSettlement.of(before, before, before, before), true, Optional.of(before)));
        }
    }

    @Nested
    @RuleTest("agreement-binding")
    class agreement_binding {
        private final RuleCase<Signing> rule = RuleCase.violation(AgreementRules.BINDING)
                .on(signing -> new AgreementRules.Effect(
                        MediationAgreement.reached(
                                        MediationAgreementForm.written("样本"), "样本", LocalDate.of(2022, 9, 14))
                                .signed(signing, 2, LocalDate.of(2022, 9, 15)),
                        2));

        @Test
        void satisfied_by_an_agreement_that_no_one_has_signed() {
            rule.holds(Signing.by());
        }

        @Test
        void violated_by_one_in_effect() {
            rule.breaks(Signing.by(1, 2), Map.of("day", LocalDate.of(2022, 9, 15)));
        }

        @Test
        void boundary_is_the_last_signature() {
            rule.holds(Signing.by(1));
            rule.breaks(Signing.by(1, 2));
        }
    }

    @Nested
    @RuleTest("agreement-sign-written")
    class agreement_sign_written {
        private final RuleCase<MediationAgreementForm> rule = RuleCase.violation(AgreementRules.SIGNED)
                .on(form -> new AgreementRules.Effect(
                        MediationAgreement.reached(form, "样本", LocalDate.of(2022, 9, 14)), 2));

        @Test
        void satisfied_by_a_written_agreement() {
            rule.holds(MediationAgreementForm.written("样本"));
        }

        @Test
        void violated_by_an_oral_one() {
            rule.breaks(MediationAgreementForm.oral("样本"), Map.of("day", LocalDate.of(2022, 9, 14)));
        }

        @Test
        void boundary_is_the_paper() {
            rule.holds(MediationAgreementForm.written("样本"));
            rule.breaks(MediationAgreementForm.oral("样本"));
        }
    }

    @Nested
    @RuleTest("agreement-unsigned")
    class agreement_unsigned {
        private final RuleCase<Signing> rule = RuleCase.warning(AgreementRules.UNSIGNED)
                .on(signing -> new AgreementRules.Unsigned(
                        new CaseName(LocalDate.of(2022, 9, 13), DisputeClass.OTHER),
                        MediationAgreement.reached(
                                        MediationAgreementForm.written("样本"), "样本", LocalDate.of(2022, 9, 14))
                                .signed(signing, 2, LocalDate.of(2022, 9, 15))));

        @Test
        void satisfied_by_an_agreement_in_effect() {
            rule.holds(Signing.by(1, 2));
        }

        @Test
        void violated_by_one_that_no_one_has_signed() {
            rule.breaks(
                    Signing.by(),
                    Map.of(
                            "registered",
                            LocalDate.of(2022, 9, 13),
                            "class",
                            DisputeClass.OTHER,
                            "day",
                            LocalDate.of(2022, 9, 14)));
        }

        @Test
        void boundary_is_the_last_signature() {
            rule.breaks(Signing.by(1));
            rule.holds(Signing.by(1, 2));
        }
    }
}
