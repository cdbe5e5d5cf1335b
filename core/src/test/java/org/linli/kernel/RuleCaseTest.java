package org.linli.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RuleCaseTest {
    private static final Rule<Integer> EXPLAINED = rule("request-key-reused", "command", "key");
    private static final Rule<Integer> WITHOUT_TEXT = rule("made-up-no-text", "count");

    private final RuleCase<Integer> explained = RuleCase.violation(EXPLAINED);

    @Test
    void it_passes_where_the_rule_does_what_is_said() {
        explained.holds(9);
        assertEquals("request-key-reused", explained.breaks(10).code());
        explained.breaks(10, Map.of("command", 10, "key", 10));
        explained.breaksIf(true, 10);
        explained.breaksIf(false, 9);
        explained.on((LocalDate day) -> day.getYear()).breaks(LocalDate.of(2026, 1, 1));
    }

    @Test
    void it_fails_where_the_rule_does_not() {
        assertThrows(AssertionError.class, () -> explained.holds(10));
        assertThrows(AssertionError.class, () -> explained.breaks(9));
        assertThrows(AssertionError.class, () -> explained.breaksIf(true, 9));
        assertThrows(AssertionError.class, () -> explained.breaksIf(false, 10));
    }

    @Test
    void it_fails_with_another_figure_one_too_many_and_one_too_few() {
        assertThrows(AssertionError.class, () -> explained.breaks(10, Map.of("command", 10, "key", 11)));
        assertThrows(AssertionError.class, () -> explained.breaks(10, Map.of("command", 10)));
        assertThrows(AssertionError.class, () -> explained.breaks(10, Map.of("command", 10, "key", 10, "more", 1)));
    }

    @Test
    void it_fails_with_another_severity() {
        assertThrows(AssertionError.class, () -> RuleCase.warning(EXPLAINED));
        assertThrows(AssertionError.class, () -> RuleCase.hint(EXPLAINED));
    }

    @Test
    void it_fails_where_a_breach_has_no_text() {
        RuleCase<Integer> rule = RuleCase.violation(WITHOUT_TEXT);
        rule.holds(9);
        assertThrows(Throwable.class, () -> rule.breaks(10));
    }

    private static Rule<Integer> rule(String id, String... figures) {
        return Rule.<Integer>violation(id, Ground.RECORD)
                .basis(Basis.design("for this test"))
                .holds(count -> count < 10)
                .orSays(count ->
                        figures.length == 1 ? Map.of(figures[0], count) : Map.of(figures[0], count, figures[1], count));
    }
}
