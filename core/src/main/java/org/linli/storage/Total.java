package org.linli.storage;

import java.util.Optional;

/**
 * How many aggregates there are in one group, and the sums of their numbers.
 *
 * @param group the values that they have in common
 * @param count how many they are
 * @param sums the sums, of those values that are there; empty where none is
 * @param <A> the aggregate
 */
public record Total<A>(Cells<A> group, long count, Cells<A> sums) {
    /**
     * What the aggregates of the group have in common.
     *
     * @param column one of those to group by
     * @param <V> type of the value
     * @return the value; empty when it is missing in all of them
     * @throws IllegalArgumentException when was not grouped by the column
     */
    public <V> Optional<V> get(Column<A, V> column) {
        return group.get(column);
    }

    /**
     * The sum of a column.
     *
     * @param column one of those to be summed
     * @return the sum; 0 when there is no value
     * @throws IllegalArgumentException when the column was not summed
     */
    public long sum(Column<A, Long> column) {
        return sums.get(column).orElse(0L);
    }
}
