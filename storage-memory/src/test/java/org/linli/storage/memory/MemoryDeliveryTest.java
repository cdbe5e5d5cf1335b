package org.linli.storage.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.linli.history.Deliveries.Seen;
import org.linli.history.DeliveryCase;
import org.linli.storage.Storage;

class MemoryDeliveryTest extends DeliveryCase {
    @Override
    protected Storage storage() {
        return MemoryStorage.create();
    }

    @Test
    void a_deliverer_that_skips_what_commits_late_is_found_out() {
        UnaryOperator<List<Seen>> skips = seen -> seen.subList(0, seen.size() - 1);
        assertEquals(List.of("Of held nothing was seen after version 1"), violations(MemoryStorage.create(), skips));
    }

    @Test
    void a_handler_that_loses_a_change_is_found_out() {
        UnaryOperator<List<Seen>> loses = seen -> seen.stream()
                .filter(one -> !(one.id().equals("later7") && one.version() == 3))
                .toList();
        assertEquals(1, violations(MemoryStorage.create(), loses).size());
    }

    @Test
    void a_handler_that_swaps_two_changes_of_an_aggregate_is_found_out() {
        UnaryOperator<List<Seen>> swaps = seen -> {
            List<Seen> order = new ArrayList<>(seen);
            List<Seen> two = order.stream()
                    .filter(one -> one.id().equals("later7") && (one.version() == 3 || one.version() == 4))
                    .toList();
            Collections.swap(order, order.indexOf(two.get(0)), order.indexOf(two.get(1)));
            return order;
        };
        assertEquals(2, violations(MemoryStorage.create(), swaps).size());
    }
}
