package org.linli.dispute;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.linli.dispute.DisputeRules.About;
import org.linli.dispute.DisputeRules.Dissuading;
import org.linli.dispute.DisputeRules.Failing;
import org.linli.dispute.DisputeRules.Filing;
import org.linli.dispute.DisputeRules.Joining;
import org.linli.dispute.DisputeRules.NoiseClosing;
import org.linli.dispute.DisputeRules.Penalty;
import org.linli.dispute.DisputeRules.Registering;
import org.linli.dispute.DisputeRules.Reopening;
import org.linli.dispute.DisputeRules.Risk;
import org.linli.dispute.agreement.MediationAgreement;
import org.linli.dispute.agreement.MediationAgreementForm;
import org.linli.dispute.clock.DisputeTier;
import org.linli.dispute.mediator.DisputeSubject;
import org.linli.dispute.mediator.MediatorTerms;
import org.linli.dispute.noise.NoiseKind;
import org.linli.dispute.party.DisputeClass;
import org.linli.dispute.party.Party;
import org.linli.dispute.party.PartyForm;
import org.linli.dispute.party.PartyKind;
import org.linli.dispute.party.PartySide;
import org.linli.kernel.Id;
import org.linli.kernel.Label;
import org.linli.kernel.LifeCycle.Move;
import org.linli.kernel.RuleCase;
import org.linli.kernel.RuleTest;

class DisputeRulesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 11);

    static Party resident(PartySide side, String id) {
        return Party.of(PartyForm.person(side, Id.of(id)), PartyKind.RESIDENT);
    }

    static Party organisation(PartyKind kind, String id) {
        return Party.of(PartyForm.organisation(PartySide.RESPONDENT, Id.of(id)), kind);
    }

    private static final List<Party> PAIR =
            List.of(resident(PartySide.APPLICANT, "zhang"), resident(PartySide.RESPONDENT, "wang"));

    private static Registering registering(List<Party> parties, Optional<DisputeClass> stated) {
        return new Registering(parties, stated, DAY, 2, 0, DAY);
    }

    @Nested
    @RuleTest("dispute-step")
    class dispute_step {
        private final RuleCase<Move<DisputeStatus, DisputeStep>> rule = RuleCase.violation(DisputeRules.STEP);

        @Test
        void satisfied_by_the_way_of_a_case() {
            rule.holds(new Move<>(DisputeStatus.REGISTERED, DisputeStep.ACCEPT));
            rule.holds(new Move<>(DisputeStatus.FOLLOWED_UP, DisputeStep.ARCHIVE));
        }

        @Test
        void violated_by_each_step_that_the_table_does_not_allow() {
            int refused = 0;
            for (DisputeStatus status : DisputeStatus.values()) {
                for (DisputeStep step : DisputeStep.values()) {
                    boolean allowed = Dispute.LIFE_CYCLE.next(status, step).isPresent();
                    rule.breaksIf(!allowed, new Move<>(status, step));
                    refused += allowed ? 0 : 1;
                }
            }
            assertEquals(
                    DisputeStatus.values().length * DisputeStep.values().length
                            - Dispute.LIFE_CYCLE.transitions().size(),
                    refused);
        }

        @Test
        void boundary_is_the_agreement_which_comes_from_mediation_alone() {
            rule.holds(new Move<>(DisputeStatus.MEDIATING, DisputeStep.AGREE));
            rule.breaks(new Move<>(DisputeStatus.ASSIGNED, DisputeStep.AGREE));
        }
    }

    @Nested
    @RuleTest("dispute-agreed-parties")
    class dispute_agreed_parties {
        private final Dispute agreed = agreed(DisputeSample.about("d-1", DisputeSubject.CHARGING, "zhang", "li"));
        private final RuleCase<PartyForm[]> rule = RuleCase.warning(DisputeRules.AGREED_PARTIES)
                .on(parties ->
                        new DisputeRules.AgreedParties(agreed, agreed.form().between(parties)));

        private static Dispute agreed(Dispute registered) {
            DisputeMoment moment = DisputeSample.moment();
            Dispute accepted =
                    DisputeIntake.accept(registered, Set.of(), moment).orElseThrow();
            Dispute assigned = DisputeMediation.assign(
                            accepted,
                            Id.of("m-1"),
                            List.of(),
                            new MediationRules.Assigning(true, false, false, 0, MediatorTerms.TERMS.latest()),
                            moment)
                    .orElseThrow();
            Dispute mediating =
                    DisputeMediation.start(assigned, List.of(List.of()), moment).orElseThrow();
            return DisputeSettlement.agree(
                            mediating,
                            MediationAgreementForm.written("样本"),
                            new MediationRules.Manned(mediating.name(), false),
                            moment)
                    .orElseThrow();
        }

        private PartyForm[] parties(String applicant, String respondent) {
            return new PartyForm[] {
                PartyForm.person(PartySide.APPLICANT, Id.of(applicant)),
                PartyForm.person(PartySide.RESPONDENT, Id.of(respondent))
            };
        }

        @Test
        void satisfied_by_the_same_parties() {
            rule.holds(parties("zhang", "li"));
        }

        @Test
        void violated_by_another_party() {
            rule.breaks(
                    parties("zhang", "wang"),
                    Map.of(
                            "registered",
                            agreed.registeredOn(),
                            "class",
                            DisputeClass.RESIDENT_RESIDENT,
                            "day",
                            agreed.registeredOn()));
        }

        @Test
        void boundary_is_the_agreement() {
            Dispute registered = DisputeSample.about("d-1", DisputeSubject.CHARGING, "zhang", "li");
            RuleCase.warning(DisputeRules.AGREED_PARTIES)
                    .holds(new DisputeRules.AgreedParties(
                            registered, registered.form().between(parties("zhang", "wang"))));
            rule.breaks(parties("zhang", "wang"));
        }
    }

    @Nested
    @RuleTest("dispute-sides")
    class dispute_sides {
        private final RuleCase<List<Party>> rule =
                RuleCase.violation(DisputeRules.SIDES).on(parties -> registering(parties, Optional.empty()));

        @Test
        void satisfied_by_a_party_on_each_side() {
            rule.holds(PAIR);
        }

        @Test
        void violated_by_no_party() {
            rule.breaks(List.of(), Map.of("applicants", 0, "respondents", 0));
        }

        @Test
        void boundary_is_the_other_side() {
            rule.holds(PAIR);
            rule.breaks(List.of(PAIR.get(0)));
            rule.breaks(List.of(PAIR.get(1)));
        }
    }

    @Nested
    @RuleTest("party-conflict")
    class party_conflict {
        private final RuleCase<List<Party>> rule =
                RuleCase.violation(DisputeRules.PARTY_CONFLICT).on(parties -> registering(parties, Optional.empty()));

        @Test
        void satisfied_by_different_parties() {
            rule.holds(PAIR);
        }

        @Test
        void violated_by_a_person_against_him_or_herself() {
            rule.breaks(
                    List.of(PAIR.get(0), resident(PartySide.RESPONDENT, "zhang")),
                    Map.of("parties", 2, "different", 1));
        }

        @Test
        void boundary_is_the_same_side_twice() {
            rule.holds(List.of(PAIR.get(0), PAIR.get(1), resident(PartySide.APPLICANT, "li")));
            rule.breaks(List.of(PAIR.get(0), PAIR.get(1), resident(PartySide.APPLICANT, "zhang")));
        }
    }

    @Nested
    @RuleTest("dispute-category-by-parties")
    class dispute_category_by_parties {
        private final RuleCase<Registering> rule = RuleCase.violation(DisputeRules.CATEGORY);

        @Test
        void satisfied_by_each_class_as_it_follows_from_the_parties() {
            Party enterprise = organisation(PartyKind.ENTERPRISE, "shop");
            Party social = organisation(PartyKind.SOCIAL_ORGANISATION, "club");
            Party office = organisation(PartyKind.OTHER_ORGANISATION, "office");
            holds(DisputeClass.RESIDENT_RESIDENT, PAIR);
            holds(DisputeClass.RESIDENT_ENTERPRISE, List.of(PAIR.get(0), enterprise));
            holds(DisputeClass.RESIDENT_SOCIAL_ORGANISATION, List.of(PAIR.get(0), social));
            holds(DisputeClass.OTHER, List.of(PAIR.get(0), office));
            holds(DisputeClass.OTHER, List.of(PAIR.get(0), enterprise, social));
            holds(DisputeClass.OTHER, List.of(enterprise, organisation(PartyKind.ENTERPRISE, "factory")));
        }

        private void holds(DisputeClass stated, List<Party> parties) {
            rule.holds(registering(parties, Optional.of(stated)));
        }

        @Test
        void violated_by_a_register_that_says_otherwise() {
            rule.breaks(
                    registering(PAIR, Optional.of(DisputeClass.RESIDENT_ENTERPRISE)),
                    Map.of("stated", DisputeClass.RESIDENT_ENTERPRISE, "derived", DisputeClass.RESIDENT_RESIDENT));
        }

        @Test
        void boundary_is_a_register_that_says_nothing() {
            rule.holds(registering(PAIR, Optional.empty()));
            rule.breaks(registering(PAIR, Optional.of(DisputeClass.OTHER)));
        }
    }

    @Nested
    @RuleTest("dispute-not-in-future")
    class dispute_not_in_future {
        private final RuleCase<LocalDate> rule = RuleCase.violation(DisputeRules.NOT_IN_FUTURE)
                .on(latest -> new Registering(PAIR, Optional.empty(), latest, 2, 0, DAY));

        @Test
        void satisfied_by_a_past_day() {
            rule.holds(DAY.minusDays(100));
        }

        @Test
        void violated_by_next_week() {
            rule.breaks(DAY.plusDays(7), Map.of("day", DAY.plusDays(7), "today", DAY));
        }

        @Test
        void boundary_is_today() {
            rule.holds(DAY);
            rule.breaks(DAY.plusDays(1));
        }
    }

    @Nested
    @RuleTest("dispute-size")
    class dispute_size {
        private final RuleCase<Long> rule = RuleCase.violation(DisputeRules.SIZE)
                .on(amount -> new Registering(PAIR, Optional.empty(), DAY, 2, amount, DAY));

        @Test
        void satisfied_by_an_amount() {
            rule.holds(500_000L);
        }

        @Test
        void violated_by_people_below_zero() {
            RuleCase.violation(DisputeRules.SIZE)
                    .breaks(
                            new Registering(PAIR, Optional.empty(), DAY, -2, 0, DAY),
                            Map.of(
                                    "people",
                                    -2,
                                    "amount",
                                    0,
                                    "mostPeople",
                                    1_000_000,
                                    "mostAmount",
                                    1_000_000_000_000L));
        }

        @Test
        void boundary_is_zero_and_the_most() {
            rule.holds(0L);
            rule.breaks(-1L);
            rule.holds(1_000_000_000_000L);
            rule.breaks(1_000_000_000_001L);
            RuleCase<Registering> sizes = RuleCase.violation(DisputeRules.SIZE);
            sizes.holds(new Registering(PAIR, Optional.empty(), DAY, 1_000_000, 0, DAY));
            sizes.breaks(new Registering(PAIR, Optional.empty(), DAY, 1_000_001, 0, DAY));
        }
    }

    @Nested
    @RuleTest("commercial-mediation")
    class commercial_mediation {
        private final RuleCase<Set<PartyKind>> rule = RuleCase.warning(DisputeRules.COMMERCIAL);

        @Test
        void satisfied_by_residents() {
            rule.holds(Set.of(PartyKind.RESIDENT));
        }

        @Test
        void violated_by_enterprises_among_themselves() {
            rule.breaks(Set.of(PartyKind.ENTERPRISE), Map.of());
        }

        @Test
        void boundary_is_a_resident_beside_them() {
            rule.holds(Set.of(PartyKind.ENTERPRISE, PartyKind.RESIDENT));
            rule.breaks(Set.of(PartyKind.ENTERPRISE));
        }
    }

    @Nested
    @RuleTest("dispute-industrial-noise")
    class dispute_industrial_noise {
        private final RuleCase<Optional<NoiseKind>> rule = RuleCase.warning(DisputeRules.INDUSTRIAL);

        @Test
        void satisfied_by_no_noise() {
            rule.holds(Optional.empty());
        }

        @Test
        void violated_by_industrial_noise() {
            rule.breaks(Optional.of(NoiseKind.INDUSTRIAL), Map.of());
        }

        @Test
        void boundary_is_the_noise_of_a_shop() {
            rule.holds(Optional.of(NoiseKind.SOCIAL));
            rule.breaks(Optional.of(NoiseKind.INDUSTRIAL));
        }
    }

    @Nested
    @RuleTest("risk-report-police")
    class risk_report_police {
        private final RuleCase<Risk> rule = RuleCase.warning(DisputeRules.RISK);

        @Test
        void satisfied_by_no_risk() {
            rule.holds(new Risk(false, false));
        }

        @Test
        void violated_by_a_risk_of_which_the_police_do_not_know() {
            rule.breaks(new Risk(true, false), Map.of());
        }

        @Test
        void boundary_is_the_report() {
            rule.holds(new Risk(true, true));
            rule.breaks(new Risk(true, false));
        }
    }

    @Nested
    @RuleTest("noise-record-first")
    class noise_record_first {
        private final RuleCase<Penalty> rule = RuleCase.warning(DisputeRules.NOISE_RECORD);

        @Test
        void satisfied_by_a_record() {
            rule.holds(new Penalty(true, DisputeReferral.POLICE, 1, DAY));
        }

        @Test
        void violated_by_none() {
            rule.breaks(new Penalty(true, DisputeReferral.POLICE, 0, DAY), Map.of("to", DisputeReferral.POLICE));
            rule.breaks(new Penalty(true, DisputeReferral.DEPARTMENT, 0, DAY));
        }

        @Test
        void boundary_is_a_court_another_matter_and_the_edition_of_the_law() {
            rule.holds(new Penalty(true, DisputeReferral.COURT, 0, DAY));
            rule.holds(new Penalty(false, DisputeReferral.POLICE, 0, DAY));
            rule.holds(new Penalty(true, DisputeReferral.POLICE, 0, LocalDate.of(2025, 12, 31)));
            rule.breaks(new Penalty(true, DisputeReferral.POLICE, 0, LocalDate.of(2026, 1, 1)));
        }
    }

    @Nested
    @RuleTest("noise-duty")
    class noise_duty {
        private final RuleCase<NoiseClosing> rule = RuleCase.violation(DisputeRules.NOISE_DUTY);

        @Test
        void satisfied_by_what_was_done() {
            rule.holds(new NoiseClosing(true, true, DAY));
        }

        @Test
        void violated_by_nothing_done() {
            rule.breaks(new NoiseClosing(true, false, DAY), Map.of("day", DAY));
        }

        @Test
        void boundary_is_another_matter_and_the_day_of_the_law() {
            rule.holds(new NoiseClosing(false, false, DAY));
            rule.holds(new NoiseClosing(true, false, LocalDate.of(2022, 6, 4)));
            rule.breaks(new NoiseClosing(true, false, LocalDate.of(2022, 6, 5)));
        }
    }

    @Nested
    @RuleTest("noise-record-day")
    class noise_record_day {
        private final RuleCase<LocalDate> rule =
                RuleCase.violation(DisputeRules.NOISE_DAY).on(on -> new Dissuading(true, on, DAY.minusDays(5), DAY));

        @Test
        void satisfied_by_a_day_since_the_noise() {
            rule.holds(DAY.minusDays(2));
        }

        @Test
        void violated_in_another_dispute() {
            RuleCase.violation(DisputeRules.NOISE_DAY)
                    .breaks(
                            new Dissuading(false, DAY, DAY, DAY),
                            Map.of("noise", false, "on", DAY, "occurred", DAY, "today", DAY));
        }

        @Test
        void boundary_is_the_day_of_the_noise_and_today() {
            rule.breaks(DAY.minusDays(6));
            rule.holds(DAY.minusDays(5));
            rule.holds(DAY);
            rule.breaks(DAY.plusDays(1));
        }
    }

    @Nested
    @RuleTest("dispute-tier-above")
    class dispute_tier_above {
        private final RuleCase<DisputeTier> rule = RuleCase.violation(DisputeRules.TIER_ABOVE);

        @Test
        void satisfied_by_the_community() {
            rule.holds(DisputeTier.COMMUNITY);
        }

        @Test
        void violated_by_the_district() {
            rule.breaks(DisputeTier.DISTRICT, Map.of("tier", DisputeTier.DISTRICT));
        }

        @Test
        void boundary_is_the_sub_district() {
            rule.holds(DisputeTier.SUBDISTRICT);
            rule.breaks(DisputeTier.DISTRICT);
        }
    }

    @Nested
    @RuleTest("dispute-join")
    class dispute_join {
        private final RuleCase<Joining> rule = RuleCase.violation(DisputeRules.JOIN);

        @Test
        void satisfied_by_another_open_case() {
            rule.holds(new Joining(false, true, 0, true));
        }

        @Test
        void violated_by_itself() {
            rule.breaks(new Joining(true, true, 0, true), Map.of("same", true, "open", true, "repeats", 0));
        }

        @Test
        void boundary_is_a_case_that_is_closed_or_a_repeat_itself() {
            rule.holds(new Joining(false, true, 0, false));
            rule.breaks(new Joining(false, false, 0, true));
            rule.breaks(new Joining(false, true, 1, true), Map.of("same", false, "open", true, "repeats", 1));
        }
    }

    @Nested
    @RuleTest("dispute-join-matter")
    class dispute_join_matter {
        private final RuleCase<Boolean> rule =
                RuleCase.warning(DisputeRules.SAME_MATTER).on(same -> new Joining(false, true, 0, same));

        @Test
        void satisfied_by_the_same_matter() {
            rule.holds(true);
        }

        @Test
        void violated_by_another() {
            rule.breaks(false, Map.of());
        }

        @Test
        void boundary_is_a_closed_case_of_which_another_rule_speaks() {
            RuleCase.warning(DisputeRules.SAME_MATTER).holds(new Joining(true, false, 0, true));
            rule.breaks(false);
        }
    }

    @Nested
    @RuleTest("dispute-separate")
    class dispute_separate {
        private final RuleCase<Boolean> rule = RuleCase.violation(DisputeRules.SEPARATE);

        @Test
        void satisfied_while_the_case_is_open() {
            rule.holds(true);
        }

        @Test
        void violated_when_it_is_closed() {
            rule.breaks(false, Map.of());
        }

        @Test
        void boundary_is_the_closing() {
            rule.holds(true);
            rule.breaks(false);
        }
    }

    @Nested
    @RuleTest("mediation-failure-notice")
    class mediation_failure_notice {
        private final RuleCase<Failing> rule = RuleCase.violation(DisputeRules.FAILURE_NOTICE);

        @Test
        void satisfied_by_parties_who_were_told() {
            rule.holds(new Failing(true, Set.of(LegalRoute.JUDICIAL, LegalRoute.ARBITRATION)));
        }

        @Test
        void violated_by_parties_who_were_not() {
            rule.breaks(new Failing(true, Set.of()), Map.of());
        }

        @Test
        void boundary_is_one_way_and_what_was_never_mediated() {
            rule.holds(new Failing(true, Set.of(LegalRoute.ADMINISTRATIVE)));
            rule.holds(new Failing(false, Set.of()));
            rule.breaks(new Failing(true, Set.of()));
        }
    }

    @Nested
    @RuleTest("mediation-archive")
    class mediation_archive {
        private final Optional<MediationAgreement> agreement =
                Optional.of(MediationAgreement.reached(MediationAgreementForm.oral("已谈妥"), "已谈妥", DAY));
        private final RuleCase<Set<ArchivedPaper>> rule =
                RuleCase.violation(DisputeRules.ARCHIVE).on(filed -> new Filing(true, agreement, filed));

        @Test
        void satisfied_by_all_three_papers() {
            rule.holds(Set.of(ArchivedPaper.values()));
        }

        @Test
        void violated_by_no_paper_with_all_that_is_missing() {
            rule.breaks(
                    Set.of(),
                    Map.of(
                            "missing",
                            Label.all(List.of(
                                    ArchivedPaper.REGISTRATION, ArchivedPaper.RECORD, ArchivedPaper.AGREEMENT))));
        }

        @Test
        void boundary_is_a_case_that_was_not_mediated_or_not_settled() {
            rule.breaks(Set.of(ArchivedPaper.REGISTRATION, ArchivedPaper.RECORD));
            RuleCase<Filing> any = RuleCase.violation(DisputeRules.ARCHIVE);
            any.holds(new Filing(true, Optional.empty(), Set.of(ArchivedPaper.REGISTRATION, ArchivedPaper.RECORD)));
            any.breaks(new Filing(true, Optional.empty(), Set.of(ArchivedPaper.REGISTRATION)));
            any.holds(new Filing(false, Optional.empty(), Set.of(ArchivedPaper.REGISTRATION)));
        }
    }

    @Nested
    @RuleTest("dispute-follow-ups")
    class dispute_follow_ups {
        private final RuleCase<Boolean> rule =
                RuleCase.warning(DisputeRules.FOLLOW_UPS).on(open -> new DisputeRules.FollowUps(open, DAY));

        @Test
        void satisfied_by_the_last_follow_up() {
            rule.holds(false);
        }

        @Test
        void violated_before_it() {
            rule.breaks(true, Map.of("due", DAY));
        }

        @Test
        void boundary_is_the_last_follow_up() {
            rule.holds(false);
            rule.breaks(true);
        }
    }

    @Nested
    @RuleTest("dispute-reopen")
    class dispute_reopen {
        private final RuleCase<LocalDate> rule =
                RuleCase.warning(DisputeRules.REOPEN).on(today -> new Reopening(DAY, 90, today));

        @Test
        void satisfied_after_forty_days() {
            rule.holds(DAY.plusDays(40));
        }

        @Test
        void violated_after_a_year() {
            rule.breaks(DAY.plusDays(365), Map.of("archived", DAY, "days", 90));
        }

        @Test
        void boundary_is_the_ninetieth_day() {
            rule.holds(DAY.plusDays(90));
            rule.breaks(DAY.plusDays(91));
        }
    }

    @Nested
    @RuleTest("dispute-noise-kind")
    class dispute_noise_kind {
        private final RuleCase<DisputeSubject> rule = RuleCase.violation(DisputeRules.NOISE_KIND)
                .on(subject -> new About(subject, Optional.of(NoiseKind.SOCIAL), Optional.empty()));

        @Test
        void satisfied_by_a_dispute_about_noise() {
            rule.holds(DisputeSubject.NOISE);
        }

        @Test
        void violated_by_a_family_dispute() {
            rule.breaks(DisputeSubject.FAMILY, Map.of("subject", DisputeSubject.FAMILY));
        }

        @Test
        void boundary_is_the_kind() {
            rule.breaks(DisputeSubject.OTHER);
            RuleCase.violation(DisputeRules.NOISE_KIND)
                    .holds(new About(DisputeSubject.OTHER, Optional.empty(), Optional.empty()));
        }
    }

    @Nested
    @RuleTest("dispute-labour-day")
    class dispute_labour_day {
        private final RuleCase<Optional<LocalDate>> rule = RuleCase.warning(DisputeRules.LABOUR_DAY)
                .on(day -> new About(DisputeSubject.LABOUR, Optional.empty(), day));

        @Test
        void satisfied_by_the_day() {
            rule.holds(Optional.of(DAY));
        }

        @Test
        void violated_without() {
            rule.breaks(Optional.empty(), Map.of());
        }

        @Test
        void boundary_is_the_subject() {
            rule.breaks(Optional.empty());
            RuleCase.warning(DisputeRules.LABOUR_DAY)
                    .holds(new About(DisputeSubject.DAMAGES, Optional.empty(), Optional.empty()));
        }
    }
}
