package org.linli.dispute;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.linli.community.Organisation;
import org.linli.dispute.MediationRules.Assigning;
import org.linli.dispute.MediationRules.Manned;
import org.linli.dispute.MediationRules.Numbered;
import org.linli.dispute.MediationRules.Stances;
import org.linli.dispute.mediator.MediatorTerms;
import org.linli.dispute.party.CaseName;
import org.linli.dispute.party.DisputeClass;
import org.linli.dispute.party.Party;
import org.linli.dispute.party.PartyKind;
import org.linli.dispute.party.PartySide;
import org.linli.dispute.party.PartyStance;
import org.linli.kernel.Id;
import org.linli.kernel.RuleCase;
import org.linli.kernel.RuleTest;
import org.linli.person.Person;

class MediationRulesTest {
    private static final LocalDate DAY = LocalDate.of(2022, 9, 13);
    private static final CaseName NAME = new CaseName(DAY, DisputeClass.RESIDENT_ENTERPRISE);
    private static final MediatorTerms TERMS = MediatorTerms.TERMS.latest();
    private static final Party RESIDENT = DisputeRulesTest.resident(PartySide.APPLICANT, "zhang");
    private static final Party SHOP = DisputeRulesTest.organisation(PartyKind.ENTERPRISE, "shop");

    private static List<MediatorTie> ties(
            Id<Person> person, Set<Id<Person>> relatives, Optional<Id<Organisation>> employer) {
        return MediatorTie.of(List.of(RESIDENT, SHOP), person, relatives, employer);
    }

    private static Assigning standing(boolean active, boolean assigned, boolean rejected, int open) {
        return new Assigning(active, assigned, rejected, open, TERMS);
    }

    @Nested
    @RuleTest("no-mediation-on-refusal")
    class no_mediation_on_refusal {
        private final RuleCase<PartyStance> rule = RuleCase.violation(MediationRules.REFUSAL)
                .on(stance -> new Stances(List.of(RESIDENT, SHOP.saying(stance))));

        @Test
        void satisfied_by_consent() {
            rule.holds(PartyStance.AGREES);
        }

        @Test
        void violated_by_one_who_refuses() {
            rule.breaks(PartyStance.REFUSES, Map.of("refusing", 1));
        }

        @Test
        void boundary_is_one_who_has_said_nothing() {
            rule.holds(PartyStance.OPEN);
            rule.breaks(PartyStance.REFUSES);
        }
    }

    @Nested
    @RuleTest("dispute-party")
    class dispute_party {
        private final RuleCase<Integer> rule =
                RuleCase.violation(MediationRules.PARTY).on(number -> new Numbered(number, 2));

        @Test
        void satisfied_by_a_party() {
            rule.holds(2);
        }

        @Test
        void violated_by_a_number_beyond() {
            rule.breaks(7, Map.of("number", 7, "parties", 2));
        }

        @Test
        void boundary_is_one_and_the_last() {
            rule.breaks(0);
            rule.holds(1);
            rule.holds(2);
            rule.breaks(3);
        }
    }

    @Nested
    @RuleTest("mediator-count")
    class mediator_count {
        private final RuleCase<Integer> rule = RuleCase.violation(MediationRules.COUNT);

        @Test
        void satisfied_by_two() {
            rule.holds(2);
        }

        @Test
        void violated_by_none() {
            rule.breaks(0, Map.of("mediators", 0));
        }

        @Test
        void boundary_is_one() {
            rule.holds(1);
            rule.breaks(0);
        }
    }

    @Nested
    @RuleTest("mediator-recusal")
    class mediator_recusal {
        private final RuleCase<List<MediatorTie>> rule = RuleCase.violation(MediationRules.RECUSAL);

        @Test
        void satisfied_by_a_stranger_who_works_elsewhere() {
            rule.holds(ties(Id.of("mediator"), Set.of(Id.of("li")), Optional.of(Id.of("factory"))));
        }

        @Test
        void violated_by_a_party_a_relative_and_an_employee() {
            rule.breaks(ties(Id.of("zhang"), Set.of(), Optional.empty()), Map.of("tie", MediatorTie.PARTY));
            rule.breaks(
                    ties(Id.of("mediator"), Set.of(Id.of("zhang")), Optional.empty()),
                    Map.of("tie", MediatorTie.RELATIVE));
            rule.breaks(
                    ties(Id.of("mediator"), Set.of(), Optional.of(Id.of("shop"))), Map.of("tie", MediatorTie.EMPLOYEE));
        }

        @Test
        void boundary_is_the_employer() {
            rule.holds(ties(Id.of("mediator"), Set.of(), Optional.of(Id.of("other-shop"))));
            rule.breaks(ties(Id.of("mediator"), Set.of(), Optional.of(Id.of("shop"))));
        }
    }

    @Nested
    @RuleTest("mediator-active")
    class mediator_active {
        private final RuleCase<Boolean> rule =
                RuleCase.violation(MediationRules.ACTIVE).on(active -> standing(active, false, false, 0));

        @Test
        void satisfied_by_who_mediates() {
            rule.holds(true);
        }

        @Test
        void violated_by_who_does_not() {
            rule.breaks(false, Map.of());
        }

        @Test
        void boundary_is_the_end() {
            rule.holds(true);
            rule.breaks(false);
        }
    }

    @Nested
    @RuleTest("mediator-assigned-once")
    class mediator_assigned_once {
        private final RuleCase<Boolean> rule =
                RuleCase.violation(MediationRules.ASSIGNED_ONCE).on(had -> standing(true, had, false, 0));

        @Test
        void satisfied_by_another() {
            rule.holds(false);
        }

        @Test
        void violated_by_one_of_its_mediators() {
            rule.breaks(true, Map.of());
        }

        @Test
        void boundary_is_the_second_time() {
            rule.holds(false);
            rule.breaks(true);
        }
    }

    @Nested
    @RuleTest("party-rights")
    class party_rights {
        private final RuleCase<Boolean> rule =
                RuleCase.violation(MediationRules.ACCEPTED).on(rejected -> standing(true, false, rejected, 0));

        @Test
        void satisfied_by_whom_no_party_has_rejected() {
            rule.holds(false);
        }

        @Test
        void violated_by_whom_a_party_has_rejected() {
            rule.breaks(true, Map.of());
        }

        @Test
        void boundary_is_the_rejection() {
            rule.holds(false);
            rule.breaks(true);
        }
    }

    @Nested
    @RuleTest("mediator-load")
    class mediator_load {
        private final RuleCase<Integer> rule =
                RuleCase.warning(MediationRules.LOAD).on(open -> standing(true, false, false, open));

        @Test
        void satisfied_by_a_few() {
            rule.holds(3);
        }

        @Test
        void violated_by_twelve() {
            rule.breaks(12, Map.of("open", 12, "most", 10));
        }

        @Test
        void boundary_is_the_tenth() {
            rule.holds(9);
            rule.breaks(10);
        }
    }

    @Nested
    @RuleTest("mediator-assigned")
    class mediator_assigned {
        private final RuleCase<Boolean> rule = RuleCase.violation(MediationRules.HAD);

        @Test
        void satisfied_by_one_of_its_mediators() {
            rule.holds(true);
        }

        @Test
        void violated_by_another() {
            rule.breaks(false, Map.of());
        }

        @Test
        void boundary_is_the_release() {
            rule.holds(true);
            rule.breaks(false);
        }
    }

    @Nested
    @RuleTest("invite-needs-consent")
    class invite_needs_consent {
        private final RuleCase<Boolean> rule = RuleCase.violation(MediationRules.INVITED);

        @Test
        void satisfied_by_consent() {
            rule.holds(true);
        }

        @Test
        void violated_without() {
            rule.breaks(false, Map.of());
        }

        @Test
        void boundary_is_the_consent() {
            rule.holds(true);
            rule.breaks(false);
        }
    }

    @Nested
    @RuleTest("dispute-mediator-gone")
    class dispute_mediator_gone {
        private final RuleCase<Boolean> rule =
                RuleCase.warning(MediationRules.GONE).on(gone -> new Manned(NAME, gone));

        @Test
        void satisfied_by_mediators_who_mediate() {
            rule.holds(false);
        }

        @Test
        void violated_by_one_who_has_left() {
            rule.breaks(true, Map.of("registered", DAY, "class", DisputeClass.RESIDENT_ENTERPRISE));
        }

        @Test
        void boundary_is_the_end() {
            rule.holds(false);
            rule.breaks(true);
        }
    }

    @Nested
    @RuleTest("dispute-mediator-interest")
    class dispute_mediator_interest {
        private final RuleCase<List<MediatorTie>> rule =
                RuleCase.warning(MediationRules.INTEREST).on(ties -> new MediationRules.Interested(NAME, ties));

        @Test
        void satisfied_by_no_tie() {
            rule.holds(List.of());
        }

        @Test
        void violated_by_one_who_works_for_a_party_by_now() {
            rule.breaks(
                    List.of(MediatorTie.EMPLOYEE),
                    Map.of("registered", DAY, "class", DisputeClass.RESIDENT_ENTERPRISE, "tie", MediatorTie.EMPLOYEE));
        }

        @Test
        void boundary_is_the_first_tie() {
            rule.holds(List.of());
            rule.breaks(List.of(MediatorTie.RELATIVE));
        }
    }

    @Nested
    @RuleTest("dispute-party-kind")
    class dispute_party_kind {
        private final RuleCase<PartyKind> rule = RuleCase.warning(MediationRules.PARTY_KIND)
                .on(now -> new MediationRules.PartyNow(
                        new CaseName(LocalDate.of(2022, 9, 14), DisputeClass.RESIDENT_ENTERPRISE),
                        PartyKind.ENTERPRISE,
                        now));

        @Test
        void satisfied_by_an_enterprise_that_was_one() {
            rule.holds(PartyKind.ENTERPRISE);
        }

        @Test
        void violated_by_what_is_a_social_organisation_now() {
            rule.breaks(
                    PartyKind.SOCIAL_ORGANISATION,
                    Map.of(
                            "registered",
                            LocalDate.of(2022, 9, 14),
                            "class",
                            DisputeClass.RESIDENT_ENTERPRISE,
                            "was",
                            PartyKind.ENTERPRISE,
                            "now",
                            PartyKind.SOCIAL_ORGANISATION));
        }

        @Test
        void boundary_is_the_same_kind() {
            rule.holds(PartyKind.ENTERPRISE);
            rule.breaks(PartyKind.OTHER_ORGANISATION);
        }
    }
}
