package org.linli.person;

import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.linli.kernel.RuleCase;
import org.linli.kernel.RuleTest;

class PersonRulesTest {
    @Nested
    @RuleTest("people-revealed")
    class people_revealed {
        private final RuleCase<Integer> rule = RuleCase.violation(PersonRules.REVEALED);

        @Test
        void satisfied_by_some() {
            rule.holds(7);
        }

        @Test
        void violated_by_a_whole_register() {
            rule.breaks(3000, Map.of("count", 3000L, "most", 100L));
        }

        @Test
        void boundary_at_one_and_a_hundred() {
            rule.breaks(0, Map.of("count", 0L, "most", 100L));
            rule.holds(1);
            rule.holds(100);
            rule.breaks(101, Map.of("count", 101L, "most", 100L));
        }
    }

    @Nested
    @RuleTest("person-search-off")
    class person_search_off {
        private final RuleCase<PersonRules.Sought> rule = RuleCase.violation(PersonRules.SEARCH_ON);

        @Test
        void satisfied_by_what_is_switched_on() {
            rule.holds(new PersonRules.Sought(true, true, false, new PersonTerms(true, true, true)));
        }

        @Test
        void violated_by_what_is_switched_off() {
            rule.breaks(new PersonRules.Sought(true, true, false, new PersonTerms(false, false, true)), Map.of());
        }

        @Test
        void boundary_where_one_is_off() {
            rule.holds(new PersonRules.Sought(false, true, false, new PersonTerms(false, true, true)));
            rule.breaks(new PersonRules.Sought(true, false, false, new PersonTerms(false, true, true)), Map.of());
            rule.holds(new PersonRules.Sought(true, false, false, new PersonTerms(true, false, true)));
            rule.breaks(new PersonRules.Sought(false, true, false, new PersonTerms(true, false, true)), Map.of());
            rule.holds(new PersonRules.Sought(false, false, false, new PersonTerms(false, false, false)));
            rule.holds(new PersonRules.Sought(false, false, true, new PersonTerms(false, false, true)));
            rule.breaks(new PersonRules.Sought(true, true, true, new PersonTerms(true, true, false)), Map.of());
        }
    }

    @Nested
    @RuleTest("person-search-empty")
    class person_search_empty {
        private final RuleCase<Integer> rule = RuleCase.violation(PersonRules.SEARCH_GIVEN);

        @Test
        void satisfied_by_several_conditions() {
            rule.holds(3);
        }

        @Test
        void violated_by_none() {
            rule.breaks(0, Map.of());
        }

        @Test
        void boundary_at_one() {
            rule.breaks(0, Map.of());
            rule.holds(1);
        }
    }

    @Nested
    @RuleTest("person-revisions-room")
    class person_revisions_room {
        private final RuleCase<Integer> rule = RuleCase.violation(PersonRules.REVISIONS_ROOM);

        @Test
        void satisfied_by_a_record_that_was_right() {
            rule.holds(0);
        }

        @Test
        void violated_by_a_record_that_was_wrong_too_often() {
            rule.breaks(90, Map.of("count", 90, "most", Person.MAX_REVISIONS));
        }

        @Test
        void boundary_is_the_last_correction() {
            rule.holds(Person.MAX_REVISIONS - 1);
            rule.breaks(Person.MAX_REVISIONS, Map.of("count", 50, "most", 50));
        }
    }
}
