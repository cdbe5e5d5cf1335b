package org.linli.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.linli.kernel.LifeCycle.Transition;

class LifeCycleTest {
    private static final LifeCycle<String, Integer> DOOR = LifeCycle.<String, Integer>empty()
            .allow("closed", 1, "open")
            .allow("open", 2, "closed")
            .allow("closed", 3, "locked")
            .allow("locked", 3, "closed");

    @Test
    void a_step_leads_to_the_state_of_the_table() {
        assertEquals(Optional.of("open"), DOOR.next("closed", 1));
        assertEquals(Optional.of("closed"), DOOR.next("locked", 3));
    }

    @Test
    void what_is_not_in_the_table_leads_nowhere() {
        assertEquals(Optional.empty(), DOOR.next("open", 3));
        assertEquals(Optional.empty(), DOOR.next("unknown", 1));
        assertEquals(Optional.empty(), LifeCycle.<String, Integer>empty().next("closed", 1));
    }

    @Test
    void the_allowed_steps_are_in_the_order_of_the_table() {
        assertEquals(List.of(1, 3), DOOR.allowed("closed"));
        assertEquals(List.of(), DOOR.allowed("unknown"));
    }

    @Test
    void one_step_leads_to_one_state_only() {
        assertThrows(IllegalArgumentException.class, () -> DOOR.allow("closed", 1, "locked"));
        assertThrows(IllegalArgumentException.class, () -> DOOR.allow("closed", 1, "open"));
    }

    @Test
    void a_step_may_be_allowed_from_several_states_at_once() {
        LifeCycle<String, Integer> more = DOOR.allow(List.of("open", "locked"), 4, "gone");
        assertEquals(
                List.of(new Transition<>("open", 4, "gone"), new Transition<>("locked", 4, "gone")),
                more.transitions().subList(4, 6));
        assertThrows(IllegalArgumentException.class, () -> DOOR.allow(List.of("open", "closed"), 1, "gone"));
        assertThrows(IllegalArgumentException.class, () -> DOOR.allow(List.of("open", "open"), 4, "gone"));
    }

    @Test
    void its_rule_holds_for_the_steps_of_the_table_and_refuses_every_other() {
        Rule<LifeCycle.Move<String, Integer>> rule = DOOR.rule("made-up-step", Basis.design("for this test"));
        assertEquals(Severity.VIOLATION, rule.severity());
        assertEquals(List.of(Basis.design("for this test")), rule.basis());
        for (String status : List.of("open", "closed", "locked", "unknown")) {
            for (int step = 1; step <= 4; step++) {
                Optional<Finding> found = rule.check(new LifeCycle.Move<>(status, step));
                assertEquals(DOOR.next(status, step).isEmpty(), found.isPresent(), status + step);
            }
        }
        assertEquals(
                Map.of(
                        "status",
                        "open",
                        "step",
                        3L,
                        "allowed",
                        DOOR.allowed("open").stream().map(String::valueOf).collect(Collectors.joining(", "))),
                rule.check(new LifeCycle.Move<>("open", 3)).orElseThrow().figures());
        assertThrows(IllegalStateException.class, () -> DOOR.rule("made-up-step"));
    }

    @Test
    void allowing_more_changes_nothing_that_is_there() {
        LifeCycle<String, Integer> more = DOOR.allow("open", 4, "gone");
        assertEquals(4, DOOR.transitions().size());
        assertEquals(new Transition<>("open", 4, "gone"), more.transitions().get(4));

        List<Transition<String, Integer>> mine = new ArrayList<>(DOOR.transitions());
        LifeCycle<String, Integer> copied = new LifeCycle<>(mine);
        mine.clear();
        assertEquals(DOOR, copied);
    }
}
