package org.linli.petition;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.linli.kernel.Id;
import org.linli.kernel.LifeCycle.Move;
import org.linli.kernel.RuleCase;
import org.linli.kernel.RuleTest;
import org.linli.person.Person;

class PetitionRulesTest {
    private static final LocalDate DAY = PetitionSample.DAY;

    private static PetitionForm visit(int representatives) {
        PetitionForm form = PetitionForm.of(PetitionKind.CLAIM, MatterField.HOUSING, "样本", DAY)
                .over(PetitionChannel.VISIT);
        Set<Id<Person>> people = IntStream.range(0, representatives)
                .mapToObj(i -> Id.<Person>of("petitioner-" + i))
                .collect(Collectors.toSet());
        return new PetitionForm(
                form.kind(),
                form.channel(),
                form.receiver(),
                form.field(),
                people,
                20,
                form.accused(),
                form.route(),
                form.facts(),
                form.receivedOn(),
                form.earlier());
    }

    @Nested
    @RuleTest("petition-step")
    class petition_step {
        private final RuleCase<Move<PetitionStatus, PetitionStep>> rule = RuleCase.violation(PetitionRules.STEP);

        @Test
        void satisfied_by_the_next_step() {
            rule.holds(new Move<>(PetitionStatus.TRANSFERRED, PetitionStep.ACCEPT));
        }

        @Test
        void violated_by_a_review_before_the_answer() {
            rule.breaks(new Move<>(PetitionStatus.ACCEPTED, PetitionStep.ASK_REVIEW));
        }

        @Test
        void boundary_is_that_what_has_ended_is_corrected_and_nothing_else() {
            for (PetitionStatus status :
                    Set.of(PetitionStatus.FINAL, PetitionStatus.WITHDRAWN, PetitionStatus.NOT_ACCEPTED)) {
                for (PetitionStep step : EnumSet.allOf(PetitionStep.class)) {
                    rule.breaksIf(step != PetitionStep.CORRECT, new Move<>(status, step));
                }
            }
        }
    }

    @Nested
    @RuleTest("petition-reps-5")
    class petition_reps_5 {
        private final RuleCase<PetitionRules.Registering> rule = RuleCase.violation(PetitionRules.REPRESENTATIVES);

        @Test
        void satisfied_by_three() {
            rule.holds(new PetitionRules.Registering(visit(3), DAY));
        }

        @Test
        void violated_by_nine_who_come_but_not_by_nine_who_write() {
            rule.breaks(new PetitionRules.Registering(visit(9), DAY), Map.of("representatives", 9, "most", 5));
            rule.holds(new PetitionRules.Registering(visit(9).over(PetitionChannel.LETTER), DAY));
        }

        @Test
        void boundary_is_five() {
            rule.holds(new PetitionRules.Registering(visit(5), DAY));
            rule.breaks(new PetitionRules.Registering(visit(6), DAY));
        }
    }

    @Nested
    @RuleTest("petition-received-day")
    class petition_received_day {
        private final RuleCase<PetitionRules.Registering> rule = RuleCase.violation(PetitionRules.RECEIVED);

        @Test
        void satisfied_by_a_day_that_has_come() {
            rule.holds(new PetitionRules.Registering(visit(1), DAY.plusDays(3)));
        }

        @Test
        void violated_by_one_that_has_not() {
            rule.breaks(
                    new PetitionRules.Registering(visit(1), DAY.minusDays(3)),
                    Map.of("day", DAY, "latest", DAY.minusDays(3)));
        }

        @Test
        void boundary_is_the_day_itself() {
            rule.holds(new PetitionRules.Registering(visit(1), DAY));
            rule.breaks(new PetitionRules.Registering(visit(1), DAY.minusDays(1)));
        }
    }

    @Nested
    @RuleTest("petition-size")
    class petition_size {
        private final RuleCase<PetitionRules.Registering> rule = RuleCase.violation(PetitionRules.SIZE);

        @Test
        void satisfied_by_a_group_with_representatives() {
            rule.holds(new PetitionRules.Registering(visit(3).of(12), DAY));
        }

        @Test
        void violated_by_fewer_than_are_named() {
            rule.breaks(
                    new PetitionRules.Registering(visit(3).of(2), DAY),
                    Map.of("concerned", 2, "named", 3, "most", 1_000_000));
        }

        @Test
        void boundary_is_as_many_as_are_named_one_and_a_million() {
            rule.holds(new PetitionRules.Registering(visit(3).of(3), DAY));
            rule.holds(new PetitionRules.Registering(visit(0).of(1), DAY));
            rule.breaks(new PetitionRules.Registering(visit(0).of(0), DAY));
            rule.holds(new PetitionRules.Registering(visit(0).of(1_000_000), DAY));
            rule.breaks(new PetitionRules.Registering(visit(0).of(1_000_001), DAY));
        }
    }

    @Nested
    @RuleTest("petition-same-matter")
    class petition_same_matter {
        private final RuleCase<Integer> rule = RuleCase.warning(PetitionRules.SAME_MATTER);

        @Test
        void satisfied_by_none() {
            rule.holds(0);
        }

        @Test
        void violated_by_two() {
            rule.breaks(2, Map.of("others", 2));
        }

        @Test
        void boundary_is_one() {
            rule.holds(0);
            rule.breaks(1);
        }
    }

    @Nested
    @RuleTest("petition-earlier")
    class petition_earlier {
        private final RuleCase<Boolean> rule = RuleCase.violation(PetitionRules.EARLIER);

        @Test
        void satisfied_by_another() {
            rule.holds(false);
        }

        @Test
        void violated_by_a_circle() {
            rule.breaks(true, Map.of());
        }

        @Test
        void boundary_is_whether_it_leads_back() {
            rule.holds(false);
            rule.breaks(true);
        }
    }

    @Nested
    @RuleTest("petition-step-day")
    class petition_step_day {
        private final RuleCase<PetitionRules.Dated> rule = RuleCase.violation(PetitionRules.STEP_DAY);

        @Test
        void satisfied_between() {
            rule.holds(new PetitionRules.Dated(DAY, DAY.plusDays(2), DAY.plusDays(5)));
        }

        @Test
        void violated_before_the_last_step() {
            rule.breaks(
                    new PetitionRules.Dated(DAY, DAY.minusDays(4), DAY.plusDays(5)),
                    Map.of("day", DAY.minusDays(4), "earliest", DAY, "today", DAY.plusDays(5)));
        }

        @Test
        void boundary_is_both_days() {
            rule.holds(new PetitionRules.Dated(DAY, DAY, DAY));
            rule.breaks(new PetitionRules.Dated(DAY, DAY.minusDays(1), DAY));
            rule.breaks(new PetitionRules.Dated(DAY, DAY.plusDays(1), DAY));
        }
    }

    @Nested
    @RuleTest("petition-recusal")
    class petition_recusal {
        private final RuleCase<PetitionRules.Hands> rule = RuleCase.violation(PetitionRules.RECUSAL);

        @Test
        void satisfied_by_another_worker() {
            rule.holds(new PetitionRules.Hands(Set.of("worker-1"), Set.of("petitioner-1")));
        }

        @Test
        void violated_by_a_petitioner_who_acts() {
            rule.breaks(new PetitionRules.Hands(Set.of("petitioner-1"), Set.of("petitioner-1")), Map.of());
        }

        @Test
        void boundary_is_one_of_several_hands() {
            rule.holds(new PetitionRules.Hands(Set.of("worker-1", "worker-2"), Set.of("petitioner-1")));
            rule.breaks(new PetitionRules.Hands(Set.of("worker-1", "petitioner-1"), Set.of("petitioner-1")));
        }
    }

    @Nested
    @RuleTest("petition-secrecy")
    class petition_secrecy {
        private final RuleCase<PetitionRules.Passing> rule = RuleCase.violation(PetitionRules.SECRECY);

        @Test
        void satisfied_by_another_body() {
            rule.holds(new PetitionRules.Passing(Optional.of(Id.of("accused")), PetitionSample.BUREAU));
        }

        @Test
        void violated_by_the_accused() {
            rule.breaks(new PetitionRules.Passing(Optional.of(PetitionSample.BUREAU), PetitionSample.BUREAU), Map.of());
        }

        @Test
        void boundary_is_whether_it_is_the_same() {
            rule.holds(new PetitionRules.Passing(Optional.empty(), PetitionSample.BUREAU));
            rule.breaks(new PetitionRules.Passing(Optional.of(PetitionSample.BUREAU), PetitionSample.BUREAU));
        }
    }

    @Nested
    @RuleTest("petition-accused-has")
    class petition_accused_has {
        private final RuleCase<PetitionRules.Passing> rule = RuleCase.warning(PetitionRules.ACCUSED_HAS);

        @Test
        void satisfied_while_another_body_has_it() {
            rule.holds(new PetitionRules.Passing(Optional.of(Id.of("accused")), PetitionSample.BUREAU));
        }

        @Test
        void violated_while_the_accused_has_it() {
            rule.breaks(new PetitionRules.Passing(Optional.of(PetitionSample.BUREAU), PetitionSample.BUREAU), Map.of());
        }

        @Test
        void boundary_is_whether_the_body_is_accused() {
            rule.holds(new PetitionRules.Passing(Optional.empty(), PetitionSample.BUREAU));
            rule.breaks(new PetitionRules.Passing(Optional.of(PetitionSample.BUREAU), PetitionSample.BUREAU));
        }
    }

    @Nested
    @RuleTest("petition-objection-5wd")
    class petition_objection_5wd {
        private final RuleCase<PetitionRules.GivingBack> rule = RuleCase.warning(PetitionRules.OBJECTION);

        @Test
        void satisfied_in_time_and_with_consent() {
            rule.holds(new PetitionRules.GivingBack(DAY, DAY.minusDays(2), true));
        }

        @Test
        void violated_without_consent() {
            rule.breaks(
                    new PetitionRules.GivingBack(DAY, DAY.minusDays(2), false),
                    Map.of("alone", true, "late", false, "due", DAY));
        }

        @Test
        void boundary_is_the_last_day() {
            rule.holds(new PetitionRules.GivingBack(DAY, DAY, true));
            rule.breaks(new PetitionRules.GivingBack(DAY, DAY.plusDays(1), true));
        }
    }

    @Nested
    @RuleTest("petition-no-duplicate")
    class petition_no_duplicate {
        private final RuleCase<PetitionRules.Earlier> rule = RuleCase.violation(PetitionRules.NO_DUPLICATE);

        @Test
        void satisfied_when_none_is_in_progress() {
            rule.holds(new PetitionRules.Earlier(Optional.empty(), Optional.of(DAY)));
        }

        @Test
        void violated_by_one_in_progress() {
            rule.breaks(new PetitionRules.Earlier(Optional.of(DAY), Optional.empty()), Map.of("received", DAY));
        }

        @Test
        void boundary_is_whether_there_is_one() {
            rule.holds(PetitionSample.none());
            rule.breaks(new PetitionRules.Earlier(Optional.of(DAY), Optional.empty()));
        }
    }

    @Nested
    @RuleTest("petition-final")
    class petition_final {
        private final RuleCase<PetitionRules.Earlier> rule = RuleCase.violation(PetitionRules.FINAL);

        @Test
        void satisfied_when_no_recheck_has_ended_one() {
            rule.holds(new PetitionRules.Earlier(Optional.of(DAY), Optional.empty()));
        }

        @Test
        void violated_after_a_recheck() {
            rule.breaks(new PetitionRules.Earlier(Optional.empty(), Optional.of(DAY)), Map.of("received", DAY));
        }

        @Test
        void boundary_is_whether_there_is_one() {
            rule.holds(PetitionSample.none());
            rule.breaks(new PetitionRules.Earlier(Optional.empty(), Optional.of(DAY)));
        }
    }

    @Nested
    @RuleTest("petition-litigation-split")
    class petition_litigation_split {
        private final RuleCase<Optional<StatutoryRoute>> rule = RuleCase.warning(PetitionRules.LITIGATION_SPLIT);

        @Test
        void satisfied_by_a_matter_of_petitions() {
            rule.holds(Optional.empty());
        }

        @Test
        void violated_by_a_matter_of_a_court() {
            rule.breaks(Optional.of(StatutoryRoute.LITIGATION), Map.of("route", StatutoryRoute.LITIGATION));
        }

        @Test
        void boundary_is_court_arbitration_and_reconsideration() {
            rule.breaks(Optional.of(StatutoryRoute.ARBITRATION));
            rule.breaks(Optional.of(StatutoryRoute.RECONSIDERATION));
            rule.holds(Optional.of(StatutoryRoute.DISCLOSURE));
        }
    }

    @Nested
    @RuleTest("petition-extend-30d")
    class petition_extend_30d {
        private final RuleCase<PetitionRules.Extending> rule = RuleCase.violation(PetitionRules.EXTENSION);

        @Test
        void satisfied_by_twenty_days() {
            rule.holds(new PetitionRules.Extending(true, 0, 20));
        }

        @Test
        void violated_by_forty_days_a_second_time_and_without_a_clock() {
            rule.breaks(
                    new PetitionRules.Extending(true, 0, 40),
                    Map.of("idle", false, "before", 0, "days", 40, "most", 30));
            rule.breaks(new PetitionRules.Extending(true, 1, 10));
            rule.breaks(new PetitionRules.Extending(false, 0, 10));
        }

        @Test
        void boundary_is_one_and_thirty() {
            rule.holds(new PetitionRules.Extending(true, 0, 1));
            rule.breaks(new PetitionRules.Extending(true, 0, 0));
            rule.holds(new PetitionRules.Extending(true, 0, 30));
            rule.breaks(new PetitionRules.Extending(true, 0, 31));
        }
    }

    @Nested
    @RuleTest("petition-asked-30d")
    class petition_asked_30d {
        private final RuleCase<PetitionRules.Asking> rule = RuleCase.warning(PetitionRules.ASKED);

        @Test
        void satisfied_in_time() {
            rule.holds(new PetitionRules.Asking(DAY, DAY.minusDays(9)));
        }

        @Test
        void violated_later() {
            rule.breaks(new PetitionRules.Asking(DAY, DAY.plusDays(9)), Map.of("day", DAY.plusDays(9), "due", DAY));
        }

        @Test
        void boundary_is_the_last_day() {
            rule.holds(new PetitionRules.Asking(DAY, DAY));
            rule.breaks(new PetitionRules.Asking(DAY, DAY.plusDays(1)));
        }
    }

    @Nested
    @RuleTest("petition-hearing-days")
    class petition_hearing_days {
        private final RuleCase<PetitionRules.Hearing> rule = RuleCase.violation(PetitionRules.HEARING);

        private static PetitionRules.Hearing hearing(int from, int until) {
            return new PetitionRules.Hearing(DAY, new HearingForm(DAY.plusDays(from), DAY.plusDays(until)));
        }

        @Test
        void satisfied_by_days_of_the_recheck() {
            rule.holds(hearing(3, 5));
        }

        @Test
        void violated_by_days_before_it() {
            rule.breaks(hearing(-3, 5), Map.of("from", DAY.minusDays(3), "until", DAY.plusDays(5), "earliest", DAY));
        }

        @Test
        void boundary_is_one_day_and_the_first_one() {
            rule.holds(hearing(0, 0));
            rule.breaks(hearing(-1, 0));
            rule.breaks(hearing(1, 0));
        }
    }
}
