package org.linli.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.linli.kernel.Decision.Accepted;

class InspectionTest {
    private static final Rule<Integer> SMALL = Rule.<Integer>violation("made-up-small", Ground.RECORD)
            .basis(Basis.design("for this test"))
            .holds(number -> number < 10)
            .orSays(number -> Map.of("number", number));
    private static final Rule<Integer> EVEN = Rule.<Integer>warning("made-up-even")
            .basis(Basis.design("for this test"))
            .holds(number -> number % 2 == 0)
            .orSays(number -> Map.of("number", number));
    private static final Supplier<Decision<String>> NEVER = () -> {
        throw new AssertionError("asked for an outcome though it was refused");
    };

    @Test
    void with_nothing_found_it_accepts() {
        Inspection inspection = new Inspection().ask(SMALL, 4).ask(EVEN, 4);
        assertTrue(inspection.isClean());
        assertEquals(Decision.accepted("four"), inspection.decide(() -> Decision.accepted("four")));
    }

    @Test
    void warnings_ride_on_what_was_accepted_in_front_of_its_own() {
        Inspection inspection = new Inspection().ask(EVEN, 3);
        assertTrue(inspection.isClean());
        Finding own = Finding.warning("made-up-own");
        Decision<String> decision = inspection.decide(() -> new Accepted<>("three", List.of(), List.of(own)));
        assertEquals(List.of("made-up-even", "made-up-own"), warned(decision));
        assertEquals("three", decision.orElseThrow());
    }

    @Test
    void one_violation_refuses_and_everything_is_told_in_order() {
        Inspection inspection = new Inspection().ask(EVEN, 11).ask(SMALL, 11).found(Finding.violation("made-up-third"));
        inspection.found(List.of(Finding.warning("made-up-fourth"), Finding.violation("made-up-fifth")));
        assertFalse(inspection.isClean());
        Decision<String> refused = inspection.decide(NEVER);
        assertFalse(refused.isAccepted());
        assertEquals(
                List.of("made-up-even", "made-up-small", "made-up-third", "made-up-fourth", "made-up-fifth"),
                refused(refused));
    }

    @Test
    void a_part_that_was_read_is_there_with_its_warnings() {
        Inspection inspection = new Inspection();
        Optional<Integer> part =
                inspection.read(new Accepted<>(7, List.of(), List.of(Finding.warning("made-up-seven"))));
        assertEquals(Optional.of(7), part);
        assertEquals(List.of("made-up-seven"), warned(inspection.decide(() -> Decision.accepted("x"))));
    }

    @Test
    void a_part_that_was_refused_is_missing_and_is_remembered() {
        Inspection inspection = new Inspection();
        assertEquals(Optional.empty(), inspection.read(Decision.refused(Finding.violation("made-up-part"))));
        assertEquals(List.of("made-up-part"), refused(inspection.decide(NEVER)));
    }

    @Test
    void what_was_left_blank_is_not_read() {
        Inspection inspection = new Inspection();
        for (Optional<String> text : List.of(Optional.<String>empty(), Optional.of(""), Optional.of(" \u3000\t"))) {
            assertEquals(Optional.empty(), inspection.readIfGiven(text, written -> {
                throw new AssertionError("read");
            }));
        }
        assertEquals(
                Optional.of(3), inspection.readIfGiven(Optional.of("abc"), text -> Decision.accepted(text.length())));
        assertTrue(inspection.isClean());
    }

    @Test
    void a_refusal_of_the_outcome_itself_keeps_the_warnings() {
        Inspection inspection = new Inspection().ask(EVEN, 3);
        Decision<String> refused = inspection.decide(() -> Decision.refused(Finding.violation("made-up-late")));
        assertEquals(List.of("made-up-even", "made-up-late"), refused(refused));
    }

    @Test
    void it_begins_with_a_step_and_tells_when_the_step_is_not_allowed() {
        LifeCycle<String, String> door = LifeCycle.<String, String>empty().allow("open", "close", "closed");
        Rule<LifeCycle.Move<String, String>> step = door.rule("made-up-step", Basis.design("for this test"));
        assertTrue(Inspection.of(step, "open", "close").isClean());
        Decision<String> refused =
                Inspection.of(step, "closed", "close").ask(EVEN, 3).decide(NEVER);
        assertEquals(List.of("made-up-step", "made-up-even"), refused(refused));
    }

    @Test
    void the_rules_of_a_set_are_all_asked_in_their_order() {
        Inspection inspection = new Inspection().ask(RuleSet.of(EVEN, SMALL), 11);
        assertEquals(List.of("made-up-even", "made-up-small"), refused(inspection.decide(NEVER)));
        assertTrue(new Inspection().ask(RuleSet.of(EVEN, SMALL), 4).isClean());
    }

    /** As {@link Explained}, of findings that are made up and have no text. */
    private static List<String> refused(Decision<?> decision) {
        assertFalse(decision.isAccepted());
        return decision.findings().stream().map(Finding::code).toList();
    }

    private static List<String> warned(Decision<?> decision) {
        assertTrue(decision.isAccepted());
        return decision.findings().stream().map(Finding::code).toList();
    }
}
