package org.linli.dispute.mediator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.linli.dispute.mediator.MediationCommitteeRules.Seating;
import org.linli.dispute.mediator.MediatorRules.Candidate;
import org.linli.kernel.Id;
import org.linli.kernel.LifeCycle.Move;
import org.linli.kernel.Period;
import org.linli.kernel.RuleCase;
import org.linli.kernel.RuleTest;
import org.linli.person.Person;

class MediatorRulesTest {
    private static final LocalDate DAY = LocalDate.of(2022, 9, 11);
    private static final Period TERM = Period.between(LocalDate.of(2021, 1, 1), LocalDate.of(2024, 1, 1));
    private static final MediatorTerms TERMS = MediatorTerms.TERMS.latest();

    private static CommitteeForm seats(int members) {
        List<CommitteeSeat> all = new ArrayList<>(List.of(CommitteeSeat.head(Id.of("head"))));
        for (int i = 1; i < members; i++) {
            all.add(CommitteeSeat.member(Id.of("member-" + i)));
        }
        return new CommitteeForm("调委会", all, CommitteeElection.RESIDENTS_MEETING, TERM, false);
    }

    @Nested
    @RuleTest("mediation-committee-composition")
    class mediation_committee_composition {
        private final RuleCase<Seating> rule = RuleCase.violation(MediationCommitteeRules.COMPOSITION);

        @Test
        void satisfied_by_five_with_a_head_and_a_woman() {
            rule.holds(new Seating(seats(5), 1, TERMS));
        }

        @Test
        void violated_by_a_committee_without_a_woman_and_by_two_heads() {
            rule.breaks(
                    new Seating(seats(5), 0, TERMS), Map.of("seats", 5, "least", 3, "most", 9, "heads", 1, "women", 0));
            CommitteeForm two = CommitteeForm.of(
                    "调委会",
                    TERM,
                    CommitteeSeat.head(Id.of("a")),
                    CommitteeSeat.head(Id.of("b")),
                    CommitteeSeat.member(Id.of("c")));
            rule.breaks(new Seating(two, 1, TERMS), Map.of("seats", 3, "least", 3, "most", 9, "heads", 2, "women", 1));
        }

        @Test
        void boundary_is_three_and_nine() {
            rule.breaks(new Seating(seats(2), 1, TERMS));
            rule.holds(new Seating(seats(3), 1, TERMS));
            rule.holds(new Seating(seats(9), 1, TERMS));
            rule.breaks(new Seating(seats(10), 1, TERMS));
        }
    }

    @Nested
    @RuleTest("mediation-committee-minority")
    class mediation_committee_minority {
        private final RuleCase<Boolean> rule =
                RuleCase.violation(MediationCommitteeRules.MINORITY).on(there -> seating(true, there));

        private Seating seating(boolean mixed, boolean there) {
            CommitteeForm form = there ? seats(3).withMinorityMember() : seats(3);
            return new Seating(form, 1, new MediatorTerms(0, 10, mixed));
        }

        @Test
        void satisfied_by_a_member_of_a_smaller_group() {
            rule.holds(true);
        }

        @Test
        void violated_by_none() {
            rule.breaks(false, Map.of());
        }

        @Test
        void boundary_is_a_community_of_one_group() {
            RuleCase.violation(MediationCommitteeRules.MINORITY).holds(seating(false, false));
            rule.breaks(false);
        }
    }

    @Nested
    @RuleTest("mediation-committee-one-seat")
    class mediation_committee_one_seat {
        private final RuleCase<CommitteeForm> rule =
                RuleCase.violation(MediationCommitteeRules.ONE_SEAT).on(form -> new Seating(form, 1, TERMS));

        @Test
        void satisfied_by_different_people() {
            rule.holds(seats(3));
        }

        @Test
        void violated_by_a_person_with_two_seats() {
            rule.breaks(twice(), Map.of("seats", 3, "people", 2));
        }

        @Test
        void boundary_is_the_second_seat() {
            rule.holds(CommitteeForm.of("调委会", TERM, CommitteeSeat.head(Id.of("a"))));
            rule.breaks(twice());
        }

        private CommitteeForm twice() {
            return CommitteeForm.of(
                    "调委会",
                    TERM,
                    CommitteeSeat.head(Id.of("a")),
                    CommitteeSeat.member(Id.of("a")),
                    CommitteeSeat.member(Id.of("b")));
        }
    }

    @Nested
    @RuleTest("mediation-committee-elected-by")
    class mediation_committee_elected_by {
        private final RuleCase<CommitteeElection> rule = RuleCase.violation(MediationCommitteeRules.ELECTED_BY);

        @Test
        void satisfied_by_the_residents_meeting_and_by_the_staff_of_an_enterprise() {
            rule.holds(CommitteeElection.RESIDENTS_MEETING);
            rule.holds(CommitteeElection.STAFF_MEETING);
        }

        @Test
        void violated_by_the_representatives_on_their_own() {
            rule.breaks(CommitteeElection.REPRESENTATIVES, Map.of());
        }

        @Test
        void boundary_is_the_delegation() {
            rule.holds(CommitteeElection.REPRESENTATIVES_BY_DELEGATION);
            rule.breaks(CommitteeElection.REPRESENTATIVES);
        }
    }

    @Nested
    @RuleTest("mediation-committee-term")
    class mediation_committee_term {
        private final RuleCase<Period> rule = RuleCase.violation(MediationCommitteeRules.TERM);

        @Test
        void satisfied_by_three_years() {
            rule.holds(TERM);
        }

        @Test
        void violated_by_a_term_without_end() {
            rule.breaks(Period.from(DAY), Map.of("from", DAY, "years", 3));
        }

        @Test
        void boundary_is_a_day_more_than_three_years() {
            rule.holds(Period.between(DAY, DAY.plusYears(3)));
            rule.breaks(Period.between(DAY, DAY.plusYears(3).plusDays(1)));
        }
    }

    @Nested
    @RuleTest("mediation-committee-running")
    class mediation_committee_running {
        private final RuleCase<LocalDate> rule = RuleCase.violation(MediationCommitteeRules.RUNNING)
                .on(day -> new MediationCommitteeRules.Running(TERM, day));

        @Test
        void satisfied_within_the_term() {
            rule.holds(DAY);
        }

        @Test
        void violated_after_it() {
            LocalDate later = LocalDate.of(2025, 1, 1);
            rule.breaks(later, Map.of("from", TERM.from(), "day", later));
        }

        @Test
        void boundary_is_the_first_day_after_it() {
            rule.holds(LocalDate.of(2023, 12, 31));
            rule.breaks(LocalDate.of(2024, 1, 1));
        }
    }

    @Nested
    @RuleTest("mediation-committee-term-over")
    class mediation_committee_term_over {
        private final RuleCase<Integer> rule = RuleCase.warning(MediationCommitteeRules.TERM_OVER)
                .on(running -> new MediationCommitteeRules.Ending(running, DAY));

        @Test
        void satisfied_by_a_committee_in_its_term() {
            rule.holds(2);
        }

        @Test
        void violated_by_none() {
            rule.breaks(0, Map.of("day", DAY));
        }

        @Test
        void boundary_is_one() {
            rule.holds(1);
            rule.breaks(0);
        }
    }

    @Nested
    @RuleTest("mediator-step")
    class mediator_step {
        private final RuleCase<Move<MediatorStatus, MediatorStep>> rule = RuleCase.violation(MediatorRules.STEP);

        @Test
        void satisfied_by_an_active_mediator() {
            rule.holds(new Move<>(MediatorStatus.ACTIVE, MediatorStep.CRITICISE));
        }

        @Test
        void violated_by_one_who_has_left() {
            rule.breaks(new Move<>(MediatorStatus.ENDED, MediatorStep.AMEND));
        }

        @Test
        void boundary_is_the_dismissal() {
            rule.holds(new Move<>(MediatorStatus.ACTIVE, MediatorStep.DISMISS));
            rule.breaks(new Move<>(MediatorStatus.DISMISSED, MediatorStep.DISMISS));
        }
    }

    private static Candidate candidate(LocalDate born, LocalDate today, int dismissals) {
        return new Candidate(born, dismissals, today);
    }

    @Nested
    @RuleTest("mediator-eligibility")
    class mediator_eligibility {
        private final RuleCase<LocalDate> rule =
                RuleCase.violation(MediatorRules.ELIGIBILITY).on(born -> candidate(born, DAY, 0));

        @Test
        void satisfied_by_an_adult() {
            rule.holds(LocalDate.of(1980, 1, 1));
        }

        @Test
        void violated_by_a_child() {
            rule.breaks(LocalDate.of(2010, 1, 1), Map.of("years", 18));
        }

        @Test
        void boundary_is_the_eighteenth_birthday() {
            rule.holds(DAY.minusYears(18));
            rule.breaks(DAY.minusYears(18).plusDays(1));
        }
    }

    @Nested
    @RuleTest("mediator-committee")
    class mediator_committee {
        private final RuleCase<LocalDate> rule =
                RuleCase.violation(MediatorRules.COMMITTEE).on(day -> new MediatorRules.Answering(TERM, day));

        @Test
        void satisfied_by_a_committee_in_its_term() {
            rule.holds(DAY);
        }

        @Test
        void violated_by_one_whose_term_is_over() {
            LocalDate later = LocalDate.of(2025, 1, 1);
            rule.breaks(later, Map.of("from", TERM.from(), "day", later));
        }

        @Test
        void boundary_is_its_first_day() {
            rule.holds(TERM.from());
            rule.breaks(TERM.from().minusDays(1));
        }
    }

    @Nested
    @RuleTest("mediator-misconduct")
    class mediator_misconduct {
        private final RuleCase<Integer> rule =
                RuleCase.warning(MediatorRules.MISCONDUCT).on(times -> candidate(LocalDate.of(1980, 1, 1), DAY, times));

        @Test
        void satisfied_by_who_was_never_dismissed() {
            rule.holds(0);
        }

        @Test
        void violated_by_who_was_dismissed() {
            rule.breaks(2, Map.of("dismissals", 2));
        }

        @Test
        void boundary_is_one_dismissal() {
            rule.holds(0);
            rule.breaks(1);
        }
    }

    @Nested
    @RuleTest("mediator-same-person")
    class mediator_same_person {
        private final RuleCase<Id<Person>> rule = RuleCase.violation(MediatorRules.SAME_PERSON)
                .on(now -> new MediatorRules.Amending(Id.of("zhang"), now));

        @Test
        void satisfied_by_the_same() {
            rule.holds(Id.of("zhang"));
        }

        @Test
        void violated_by_another() {
            rule.breaks(Id.of("wang"), Map.of());
        }

        @Test
        void boundary_is_an_id_in_capitals_which_is_another() {
            rule.holds(Id.of("zhang"));
            rule.breaks(Id.of("ZHANG"));
        }
    }

    @Nested
    @RuleTest("mediator-golden")
    class mediator_golden {
        private final RuleCase<Integer> rule = RuleCase.warning(MediatorRules.GOLDEN)
                .on(golden -> new MediatorRules.Studio(golden, new MediatorTerms(5, 10, false)));

        @Test
        void satisfied_by_the_five_of_the_studio_and_where_none_are_asked_for() {
            rule.holds(5);
            RuleCase.warning(MediatorRules.GOLDEN).holds(new MediatorRules.Studio(0, TERMS));
        }

        @Test
        void violated_by_three() {
            rule.breaks(3, Map.of("golden", 3, "wanted", 5));
        }

        @Test
        void boundary_is_five() {
            rule.holds(5);
            rule.breaks(4);
        }
    }

    @Nested
    @RuleTest("mediator-own-relative")
    class mediator_own_relative {
        private final RuleCase<Set<Id<Person>>> rule = RuleCase.violation(MediatorRules.OWN_RELATIVE)
                .on(relatives -> MediatorForm.of(Id.of("mediator-1"), Id.of("committee-1"))
                        .relatedTo(relatives));

        @Test
        void satisfied_by_others() {
            rule.holds(Set.of(Id.of("sister-1")));
        }

        @Test
        void violated_by_the_mediator() {
            rule.breaks(Set.of(Id.of("mediator-1")), Map.of());
        }

        @Test
        void boundary_is_the_mediator_among_others() {
            rule.holds(Set.of());
            rule.breaks(Set.of(Id.of("sister-1"), Id.of("mediator-1")));
        }
    }
}
