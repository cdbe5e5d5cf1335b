package org.linli.storage;

import java.util.List;
import java.util.Optional;

/**
 * One page of an answer.
 *
 * @param items what was found, in the query's order
 * @param next where the next page begins; empty when this was the last
 * @param <A> the aggregate
 */
public record Page<A>(List<Versioned<A>> items, Optional<Query.Cursor> next) {
    /** Copies the list. */
    public Page {
        items = List.copyOf(items);
    }

    /** {@return the aggregates without their versions} */
    public List<A> aggregates() {
        return items.stream().map(Versioned::aggregate).toList();
    }
}
