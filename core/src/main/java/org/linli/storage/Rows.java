package org.linli.storage;

import java.util.List;
import java.util.Optional;

/**
 * One page of an answer without bodies.
 *
 * @param items what was found, in the query's order
 * @param next where the next page begins; empty when this was the last
 * @param <A> the aggregate
 */
public record Rows<A>(List<Row<A>> items, Optional<Query.Cursor> next) {
    /** Copies the list. */
    public Rows {
        items = List.copyOf(items);
    }
}
