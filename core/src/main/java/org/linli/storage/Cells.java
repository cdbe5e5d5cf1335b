package org.linli.storage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The values of some columns, each as the domain knows it.
 *
 * @param stored the values as stores keep them, by column; empty for a missing one
 * @param <A> the aggregate
 */
public record Cells<A>(Map<Column<A, ?>, Optional<Object>> stored) {
    /** Copies the map. */
    public Cells {
        stored = Map.copyOf(stored);
    }

    /**
     * The values of an aggregate.
     *
     * @param columns columns with at most one value
     * @param aggregate the aggregate
     * @param <A> the aggregate
     * @return its values in them
     */
    public static <A> Cells<A> of(List<Column<A, ?>> columns, A aggregate) {
        Map<Column<A, ?>, Optional<Object>> stored = new LinkedHashMap<>();
        columns.forEach(column ->
                stored.put(column, column.storedValuesOf(aggregate).stream().findFirst()));
        return new Cells<>(stored);
    }

    /**
     * The value of a column.
     *
     * @param column one of those that were asked for
     * @param <V> type of the value
     * @return the value; empty when it is missing
     * @throws IllegalArgumentException when the column was not asked for
     */
    public <V> Optional<V> get(Column<A, V> column) {
        Optional<Object> value = stored.get(column);
        if (value == null) {
            throw new IllegalArgumentException("Column " + column + " was not asked for");
        }
        return value.map(column.type()::read);
    }

    /** Leaves the values out, which may be personal. */
    @Override
    public String toString() {
        return stored.keySet() + " = …";
    }
}
