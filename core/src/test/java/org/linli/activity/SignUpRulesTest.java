package org.linli.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.linli.kernel.Actor;
import org.linli.kernel.Id;
import org.linli.kernel.Role;
import org.linli.kernel.RuleCase;
import org.linli.kernel.RuleTest;
import org.linli.person.Person;

class SignUpRulesTest {
    private static final LocalDate DAY = LocalDate.of(2022, 6, 1);

    private static SignUpRules.Member aged(String who, int years) {
        return new SignUpRules.Member(Id.of(who), DAY.minusYears(years));
    }

    private static SignUpRules.Guarding guarding(SignUpRules.Member guardian, SignUpRules.Member... people) {
        return new SignUpRules.Guarding(List.of(people), Optional.of(guardian), DAY);
    }

    private static SignUpRules.Guarding alone(SignUpRules.Member... people) {
        return new SignUpRules.Guarding(List.of(people), Optional.empty(), DAY);
    }

    @Nested
    @RuleTest("sign-up-time")
    class sign_up_time {
        private final RuleCase<SignUpRules.Dated> rule = RuleCase.violation(SignUpRules.TIME);

        @Test
        void satisfied_by_a_week_before() {
            rule.holds(new SignUpRules.Dated(DAY, DAY.minusDays(7)));
        }

        @Test
        void violated_by_a_week_after() {
            rule.breaks(new SignUpRules.Dated(DAY, DAY.plusDays(7)), Map.of("day", DAY, "today", DAY.plusDays(7)));
        }

        @Test
        void boundary_is_the_day() {
            rule.holds(new SignUpRules.Dated(DAY, DAY));
            rule.breaks(new SignUpRules.Dated(DAY, DAY.plusDays(1)));
        }
    }

    @Nested
    @RuleTest("sign-up-group")
    class sign_up_group {
        private final RuleCase<List<Id<Person>>> rule = RuleCase.violation(SignUpRules.GROUP);

        private List<Id<Person>> of(int people) {
            return IntStream.range(0, people)
                    .mapToObj(each -> Id.<Person>of("p" + each))
                    .toList();
        }

        @Test
        void satisfied_by_a_family() {
            rule.holds(of(3));
        }

        @Test
        void violated_by_one_who_is_named_twice() {
            rule.breaks(List.of(Id.of("p"), Id.of("p")), Map.of("people", 2, "most", 20));
        }

        @Test
        void boundary_is_one_and_twenty() {
            rule.breaks(of(0));
            rule.holds(of(1));
            rule.holds(of(20));
            rule.breaks(of(21));
        }
    }

    @Nested
    @RuleTest("sign-up-once")
    class sign_up_once {
        private final RuleCase<Long> rule = RuleCase.violation(SignUpRules.ONCE);

        @Test
        void satisfied_by_new_people() {
            rule.holds(0L);
        }

        @Test
        void violated_by_two_who_are_signed_up() {
            rule.breaks(2L, Map.of("already", 2));
        }

        @Test
        void boundary_is_one() {
            rule.holds(0L);
            rule.breaks(1L);
        }
    }

    @Nested
    @RuleTest("activity-child-guardian")
    class activity_child_guardian {
        private final RuleCase<SignUpRules.Guarding> rule = RuleCase.violation(SignUpRules.GUARDIAN);

        @Test
        void satisfied_by_a_mother() {
            rule.holds(guarding(aged("m", 34), aged("c", 8)));
        }

        @Test
        void violated_by_a_child_alone() {
            rule.breaks(alone(aged("c", 8)), Map.of("children", 1, "age", 14, "full", 18));
        }

        @Test
        void boundary_is_the_fourteenth_birthday_and_the_guardians_eighteenth() {
            rule.holds(alone(aged("c", 14)));
            rule.breaks(
                    alone(new SignUpRules.Member(Id.of("c"), DAY.minusYears(14).plusDays(1))));
            rule.holds(guarding(aged("m", 18), aged("c", 8)));
            rule.breaks(guarding(
                    new SignUpRules.Member(Id.of("m"), DAY.minusYears(18).plusDays(1)), aged("c", 8)));
        }
    }

    @Nested
    @RuleTest("sign-up-own")
    class sign_up_own {
        private final RuleCase<SignUpRules.Own> rule = RuleCase.violation(SignUpRules.OWN);
        private final Actor self = Actor.of(Id.of("m"), Role.SELF);

        @Test
        void satisfied_by_the_office_that_is_asked_to() {
            rule.holds(new SignUpRules.Own(Actor.of(Id.of("w"), Role.COMMUNITY_WORKER), alone(aged("p", 30))));
        }

        @Test
        void violated_by_another_adult() {
            rule.breaks(new SignUpRules.Own(self, alone(aged("m", 34), aged("p", 30))), Map.of("others", 1));
        }

        @Test
        void boundary_is_the_own_child_below_eighteen() {
            rule.holds(new SignUpRules.Own(self, alone(aged("m", 34))));
            rule.holds(new SignUpRules.Own(self, guarding(aged("m", 34), aged("m", 34), aged("c", 17))));
            rule.breaks(new SignUpRules.Own(self, guarding(aged("m", 34), aged("c", 18))));
            rule.breaks(new SignUpRules.Own(self, guarding(aged("n", 34), aged("m", 34), aged("c", 17))));
        }
    }

    @Nested
    @RuleTest("sign-up-most")
    class sign_up_most {
        private final RuleCase<Integer> rule = RuleCase.violation(SignUpRules.MOST);

        @Test
        void satisfied_by_a_few() {
            rule.holds(30);
        }

        @Test
        void violated_by_too_many() {
            rule.breaks(2500, Map.of("signUps", 2500, "most", 2000));
        }

        @Test
        void boundary_is_two_thousand() {
            rule.holds(1999);
            rule.breaks(2000);
        }
    }

    @Nested
    @RuleTest("sign-up-standing")
    class sign_up_standing {
        private final RuleCase<SignUpRules.Standing> rule = RuleCase.violation(SignUpRules.STANDING);

        @Test
        void satisfied_by_an_answer_of_one_who_moved_up() {
            rule.holds(new SignUpRules.Standing(SignUpState.MOVED_UP, List.of(SignUpState.MOVED_UP)));
        }

        @Test
        void violated_by_an_answer_of_one_who_waits() {
            rule.breaks(
                    new SignUpRules.Standing(SignUpState.WAITING, List.of(SignUpState.MOVED_UP)),
                    Map.of("state", SignUpState.WAITING));
        }

        @Test
        void boundary_is_the_list_of_states() {
            for (SignUpState state : SignUpState.values()) {
                rule.breaksIf(state != SignUpState.HELD, new SignUpRules.Standing(state, List.of(SignUpState.HELD)));
            }
        }
    }

    @Nested
    @RuleTest("sign-up-split")
    class sign_up_split {
        private final RuleCase<SignUpRules.Splitting> rule = RuleCase.violation(SignUpRules.SPLIT);

        @Test
        void satisfied_by_one_of_three() {
            rule.holds(new SignUpRules.Splitting(true, 1, 1, 3, true));
        }

        @Test
        void violated_by_a_group_whose_turn_it_is_not() {
            rule.breaks(
                    new SignUpRules.Splitting(false, 1, 1, 3, true),
                    Map.of("turn", false, "taking", 1, "free", 1, "size", 3));
        }

        @Test
        void boundary_is_one_and_what_is_free_and_not_all_of_them() {
            rule.breaks(new SignUpRules.Splitting(true, 0, 2, 3, true));
            rule.holds(new SignUpRules.Splitting(true, 2, 2, 3, true));
            rule.breaks(new SignUpRules.Splitting(true, 2, 1, 3, true));
            rule.breaks(new SignUpRules.Splitting(true, 3, 3, 3, true));
            rule.breaks(new SignUpRules.Splitting(true, 1, 1, 3, false));
        }
    }

    @Nested
    @RuleTest("activity-room")
    class activity_room {
        private final RuleCase<SignUpRules.Room> rule = RuleCase.violation(SignUpRules.ROOM);

        @Test
        void satisfied_by_one_who_has_a_place() {
            rule.holds(new SignUpRules.Room(true, 0));
        }

        @Test
        void violated_by_one_without_a_place() {
            rule.breaks(new SignUpRules.Room(false, 0), Map.of());
        }

        @Test
        void boundary_is_one_free_place() {
            rule.holds(new SignUpRules.Room(false, 1));
            rule.breaks(new SignUpRules.Room(false, 0));
        }
    }

    @Nested
    @RuleTest("activity-came")
    class activity_came {
        private final RuleCase<Boolean> rule = RuleCase.violation(SignUpRules.CAME);

        @Test
        void satisfied_by_one_who_was_checked_in() {
            rule.holds(true);
        }

        @Test
        void violated_by_one_who_was_not() {
            rule.breaks(false, Map.of());
        }

        @Test
        void boundary_is_the_check_in() {
            rule.holds(true);
            rule.breaks(false);
        }
    }

    @Nested
    @RuleTest("sign-up-asked")
    class sign_up_asked {
        private final RuleCase<SignUpRules.Asked> rule = RuleCase.warning(SignUpRules.ASKED);

        @Test
        void satisfied_by_no_group() {
            rule.holds(new SignUpRules.Asked("诗会", 0, 3));
        }

        @Test
        void violated_by_three_for_two_places() {
            rule.breaks(new SignUpRules.Asked("诗会", 3, 2), Map.of("title", "诗会", "size", 3, "free", 2));
        }

        @Test
        void boundary_is_a_group_to_be_asked() {
            rule.holds(new SignUpRules.Asked("诗会", 0, 0));
            rule.breaks(new SignUpRules.Asked("诗会", 1, 0));
        }
    }

    @Nested
    @RuleTest("sign-up-unanswered")
    class sign_up_unanswered {
        private final RuleCase<SignUpRules.Answering> rule = RuleCase.warning(SignUpRules.UNANSWERED);

        @Test
        void satisfied_by_two_days_left() {
            rule.holds(new SignUpRules.Answering("诗会", 3, DAY.plusDays(2), DAY));
        }

        @Test
        void violated_by_a_week_ago() {
            rule.breaks(
                    new SignUpRules.Answering("诗会", 3, DAY.minusDays(7), DAY),
                    Map.of("title", "诗会", "number", 3, "due", DAY.minusDays(7)));
        }

        @Test
        void boundary_is_the_last_day() {
            rule.holds(new SignUpRules.Answering("诗会", 3, DAY, DAY));
            rule.breaks(new SignUpRules.Answering("诗会", 3, DAY.minusDays(1), DAY));
        }
    }
}
