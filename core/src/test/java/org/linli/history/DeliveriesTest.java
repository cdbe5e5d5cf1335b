package org.linli.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.linli.history.Deliveries.Seen;

class DeliveriesTest {
    private static final Map<String, List<String>> JOURNAL = Map.of("a", List.of("a1", "a2", "a3"), "b", List.of("b1"));

    private static List<Seen> seen(String... hashes) {
        return Stream.of(hashes)
                .map(hash -> new Seen(hash.substring(0, 1), hash.charAt(1) - '0', hash))
                .toList();
    }

    private static List<String> violations(String... hashes) {
        return Deliveries.violations(seen(hashes), JOURNAL);
    }

    @Test
    void everything_in_order_is_right_and_so_is_what_comes_again_with_all_that_follows() {
        assertEquals(List.of(), violations("a1", "b1", "a2", "a3"));
        assertEquals(List.of(), violations("a1", "a2", "a1", "b1", "a2", "a3", "a3"));
        assertEquals(3, Deliveries.repeats(seen("a1", "a2", "a1", "b1", "a2", "a3", "a3")));
    }

    @Test
    void a_change_that_is_lost_is_found() {
        assertEquals(List.of("Of b nothing was seen after version 0"), violations("a1", "a2", "a3"));
        assertEquals(List.of("Of a nothing was seen after version 2"), violations("a1", "a2", "b1"));
        assertEquals(
                List.of("Seen[id=a, version=3, hash=a3] came right after version 1"), violations("a1", "b1", "a3"));
    }

    @Test
    void an_order_that_is_swapped_is_found() {
        List<String> order = new ArrayList<>(List.of("b1", "a1", "a2", "a3"));
        Collections.swap(order, 1, 2);
        assertEquals(
                List.of(
                        "Seen[id=a, version=2, hash=a2] came right after version 0",
                        "Seen[id=a, version=3, hash=a3] came right after version 1"),
                violations(order.toArray(String[]::new)));
        assertEquals(
                List.of("Seen[id=a, version=3, hash=a3] came right after version 1"),
                violations("b1", "a1", "a2", "a3", "a2", "a1", "a3"));
    }

    @Test
    void what_was_never_made_or_has_changed_is_found() {
        List<Seen> seen = new ArrayList<>(seen("a1", "a2", "a3", "b1"));
        seen.add(new Seen("a", 2, "other"));
        seen.add(new Seen("c", 1, "c1"));
        seen.add(new Seen("b", 2, "b2"));
        assertEquals(
                List.of(
                        "Seen[id=a, version=2, hash=other] is not what was made",
                        "Seen[id=c, version=1, hash=c1] was never made",
                        "Seen[id=b, version=2, hash=b2] was never made"),
                Deliveries.violations(seen, JOURNAL));
    }
}
