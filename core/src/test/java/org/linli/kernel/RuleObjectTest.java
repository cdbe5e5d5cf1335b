package org.linli.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RuleObjectTest {
    private static final Basis SOURCE = Basis.story("F3");
    private static final Rule<Integer> POSITIVE = Rule.<Integer>violation("rule-positive", Ground.RECORD)
            .basis(SOURCE, Basis.design("zero counts as well"))
            .reads("grid.staffMin")
            .holds(number -> number > 0)
            .orSays(number -> Map.of("number", number, "weight", Severity.HINT));

    @Test
    void a_rule_that_holds_finds_nothing() {
        assertEquals(Optional.empty(), POSITIVE.check(1));
    }

    @Test
    void a_breach_carries_id_severity_figures_and_basis() {
        Finding finding = POSITIVE.check(0).orElseThrow();
        assertEquals("rule-positive", finding.code());
        assertEquals(Severity.VIOLATION, finding.severity());
        assertEquals(Map.of("number", 0L, "weight", new Label("severity.HINT")), finding.figures());
        assertEquals(POSITIVE.basis(), finding.basis());
    }

    @Test
    void figures_are_sorted_by_name_however_the_map_gives_them() {
        Rule<Map<String, ?>> rule = Rule.<Map<String, ?>>violation("rule-figures", Ground.RECORD)
                .basis(SOURCE)
                .holds(any -> false)
                .orSays(figures -> figures);
        Map<String, Object> backwards = new LinkedHashMap<>();
        List.of("z", "m", "b", "a").forEach(name -> backwards.put(name, name));
        List<String> names =
                rule.check(backwards).orElseThrow().figures().keySet().stream().toList();
        assertEquals(List.of("a", "b", "m", "z"), names);
    }

    @Test
    void figures_are_not_asked_for_while_the_rule_holds() {
        Rule<Integer> rule = Rule.<Integer>hint("rule-lazy")
                .basis(SOURCE)
                .holds(any -> true)
                .orSays(any -> {
                    throw new AssertionError("asked");
                });
        assertTrue(rule.check(1).isEmpty());
    }

    @Test
    void within_larger_facts_all_but_the_facts_stays_the_same() {
        Rule<String> length = POSITIVE.within(String::length);
        assertTrue(length.check("x").isEmpty());
        assertEquals(POSITIVE.check(0), length.check(""));
        assertEquals(POSITIVE.id(), length.id());
        assertEquals(POSITIVE.basis(), length.basis());
        assertEquals(List.of("grid.staffMin"), length.parameters());
        assertEquals(POSITIVE.severity(), length.severity());
    }

    @Test
    void each_beginning_gives_its_severity() {
        assertEquals(
                Severity.VIOLATION,
                ended(Rule.violation("rule-a", Ground.RECORD)).severity());
        assertEquals(Severity.WARNING, ended(Rule.warning("rule-a")).severity());
        assertEquals(Severity.HINT, ended(Rule.hint("rule-a")).severity());
    }

    @Test
    void a_rule_without_a_basis_cannot_be_ended() {
        Rule.Condition<Integer> condition =
                Rule.<Integer>violation("rule-unfounded", Ground.RECORD).holds(any -> true);
        assertThrows(IllegalStateException.class, () -> condition.orSays(any -> Map.of()));
    }

    @Test
    void a_rule_shows_itself_by_its_id() {
        assertEquals("rule-positive", POSITIVE.toString());
    }

    @Test
    void a_statement_comes_in_both_languages_and_is_the_id_when_there_is_none() {
        Rule<Integer> known = ended(Rule.violation("charter-approved-by", Ground.RECORD));
        assertEquals("A charter names the body that approved it.", known.statement(Locale.ENGLISH));
        assertEquals("章程载明批准机构。", known.statement(Locale.SIMPLIFIED_CHINESE));
        assertEquals("rule-positive", POSITIVE.statement(Locale.ENGLISH));
    }

    private static Rule<Integer> ended(Rule.Draft<Integer> draft) {
        return draft.basis(SOURCE).holds(any -> true).orSays(any -> Map.of());
    }
}
