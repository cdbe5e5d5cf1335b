package org.linli.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RuleSetTest {
    private static final Rule<Integer> EVEN = rule("set-even", 2);
    private static final Rule<Integer> BY_THREE = rule("set-by-three", 3);

    private final RuleSet<Integer> set = RuleSet.of(EVEN, BY_THREE);

    @Test
    void every_rule_is_asked_and_the_findings_come_in_the_order_of_the_rules() {
        assertEquals(List.of("set-even", "set-by-three"), codes(1));
        assertEquals(List.of("set-by-three"), codes(2));
        assertEquals(List.of("set-even"), codes(3));
        assertEquals(List.of(), codes(6));
    }

    @Test
    void an_empty_set_finds_nothing() {
        assertEquals(List.of(), RuleSet.<Integer>of().check(1));
    }

    @Test
    void a_set_does_not_change_with_the_caller_s_list() {
        List<Rule<Integer>> rules = new ArrayList<>(List.of(EVEN));
        RuleSet<Integer> copied = new RuleSet<>(rules);
        rules.clear();
        assertEquals(List.of(EVEN), copied.rules());
    }

    private List<String> codes(int number) {
        return set.check(number).stream().map(Finding::code).toList();
    }

    private static Rule<Integer> rule(String id, int divisor) {
        return Rule.<Integer>violation(id, Ground.RECORD)
                .basis(Basis.design("arithmetic"))
                .holds(number -> number % divisor == 0)
                .orSays(number -> Map.of("number", number));
    }
}
