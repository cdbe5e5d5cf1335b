package org.linli.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.linli.kernel.Decision.Accepted;
import org.linli.kernel.Decision.Refused;

class DecisionTest {
    private static final Finding REFUSES = Finding.violation("decision-refuses").with("number", 1);
    private static final Finding WARNS = Finding.warning("decision-warns");
    private static final Event HAPPENED = new Happened();

    @Test
    void an_accepted_decision_gives_its_outcome_events_and_warnings() {
        Accepted<Integer> accepted = new Accepted<>(7, List.of(HAPPENED), List.of(WARNS));
        assertTrue(accepted.isAccepted());
        assertEquals(7, accepted.orElseThrow());
        assertEquals(Optional.of(7), accepted.outcomeIfAccepted());
        assertEquals(List.of(HAPPENED), accepted.events());
        assertEquals(List.of(WARNS), accepted.findings());
    }

    @Test
    void a_refused_decision_throws_with_every_finding_when_the_outcome_is_asked() {
        Decision<Integer> refused = Decision.refused(REFUSES, WARNS);
        assertFalse(refused.isAccepted());
        assertEquals(Optional.empty(), refused.outcomeIfAccepted());
        RefusedException thrown = assertThrows(RefusedException.class, refused::orElseThrow);
        assertEquals(List.of(REFUSES, WARNS), thrown.findings());
        assertEquals(
                "decision-refuses: decision-refuses {number=1}; decision-warns: decision-warns {}",
                thrown.getMessage());
    }

    @Test
    void a_decision_tells_what_has_happened_without_being_opened() {
        Decision<String> accepted = Decision.accepted("done", HAPPENED);
        assertEquals(List.of(HAPPENED), accepted.events());
        Decision<String> refused = Decision.refused(Finding.violation("made-up"));
        assertEquals(List.of(), refused.events());
    }

    @Test
    void fold_takes_the_way_of_the_decision() {
        assertEquals("took 7", Decision.accepted(7).fold(taken -> "took " + taken.outcome(), left -> "left"));
        assertEquals(
                "left 1",
                Decision.refused(REFUSES)
                        .fold(taken -> "took", left -> "left " + left.findings().size()));
    }

    @Test
    void map_changes_the_outcome_and_keeps_events_and_findings() {
        Decision<Integer> accepted = new Accepted<>(7, List.of(HAPPENED), List.of(WARNS));
        assertEquals(new Accepted<>("7", List.of(HAPPENED), List.of(WARNS)), accepted.map(String::valueOf));
        assertEquals(
                Decision.refused(REFUSES), Decision.<Integer>refused(REFUSES).map(String::valueOf));
    }

    @Test
    void by_findings_refuses_with_all_of_them_and_does_not_ask_for_the_outcome() {
        Decision<Integer> decision = Decision.by(List.of(WARNS, REFUSES), () -> {
            throw new AssertionError("asked");
        });
        assertEquals(Decision.refused(WARNS, REFUSES), decision);
    }

    @Test
    void by_findings_accepts_when_they_only_warn_and_puts_them_in_front() {
        Finding later = Finding.warning("decision-later");
        Decision<Integer> decision =
                Decision.by(List.of(WARNS), () -> new Accepted<>(7, List.of(HAPPENED), List.of(later)));
        assertEquals(new Accepted<>(7, List.of(HAPPENED), List.of(WARNS, later)), decision);
    }

    @Test
    void by_findings_keeps_the_refusal_of_the_outcome_itself() {
        assertEquals(Decision.refused(WARNS, REFUSES), Decision.by(List.of(WARNS), () -> Decision.refused(REFUSES)));
    }

    @Test
    void a_violation_cannot_ride_on_an_accepted_decision() {
        List<Finding> violations = List.of(REFUSES);
        assertThrows(IllegalArgumentException.class, () -> new Accepted<>(7, List.of(), violations));
        assertThrows(IllegalArgumentException.class, () -> Decision.accepted(7).alsoFound(violations));
    }

    @Test
    void a_refusal_without_a_violation_is_a_bug() {
        List<Finding> warnings = List.of(WARNS);
        assertThrows(IllegalArgumentException.class, () -> new Refused<>(warnings));
        assertThrows(IllegalArgumentException.class, () -> new Refused<>(List.of()));
        assertThrows(IllegalArgumentException.class, Decision::refused);
    }

    @Test
    void the_lists_of_a_decision_do_not_change_with_the_caller_s() {
        List<Finding> findings = new ArrayList<>(List.of(WARNS));
        Accepted<Integer> accepted = new Accepted<>(7, List.of(), findings);
        findings.clear();
        assertEquals(List.of(WARNS), accepted.findings());
    }

    @Test
    void explain_gives_one_line_for_each_finding_and_nothing_for_none() {
        assertEquals(
                2,
                Decision.refused(REFUSES, WARNS).explain(Locale.ENGLISH).lines().count());
        assertEquals("", Decision.accepted(7).explain(Locale.CHINESE));
    }

    private record Happened() implements Event {}

    @Test
    void what_was_read_goes_on_with_its_warnings_and_what_was_refused_does_not_go_on() {
        Decision<Integer> read = Decision.accepted(7).alsoFound(List.of(Finding.warning("first")));
        Decision<String> next =
                read.then(number -> Decision.accepted("no " + number).alsoFound(List.of(Finding.hint("second"))));
        assertEquals("no 7", next.orElseThrow());
        assertEquals(
                Set.of("first", "second"),
                next.findings().stream().map(Finding::code).collect(Collectors.toSet()));
        Decision<Integer> refused = Decision.refused(Finding.violation("bad"));
        assertEquals(
                refused.findings(),
                refused.then(number -> Decision.accepted("never")).findings());
        assertTrue(!refused.then(number -> Decision.accepted("never")).isAccepted());
    }
}
