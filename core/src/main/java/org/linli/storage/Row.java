package org.linli.storage;

import java.util.Optional;

/**
 * An aggregate without its body: where it lives, at which version, and some of its columns.
 *
 * @param ref where it lives
 * @param version its version
 * @param head hash of its latest change; empty for a {@linkplain Kind#isBookkeeping() bookkeeping} record
 * @param cells the columns that were asked for
 * @param <A> the aggregate
 */
public record Row<A>(Ref<A> ref, Version version, String head, Cells<A> cells) {
    /**
     * The value of a column.
     *
     * @param column one of those that were asked for
     * @param <V> type of the value
     * @return the value; empty when it is missing
     * @throws IllegalArgumentException when the column was not asked for
     */
    public <V> Optional<V> get(Column<A, V> column) {
        return cells.get(column);
    }

    /**
     * The value of a column that always has one.
     *
     * @param column one of those that were asked for
     * @param <V> type of the value
     * @return the value
     * @throws IllegalArgumentException when the column was not asked for
     * @throws java.util.NoSuchElementException when it is missing
     */
    public <V> V value(Column<A, V> column) {
        return get(column).orElseThrow();
    }
}
