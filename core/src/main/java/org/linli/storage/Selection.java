package org.linli.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What of a list is wanted, and in which order (筛选与排序). Which columns a list is filtered and ordered by, its question says.
 *
 * <pre>{@code
 * Selection.where(GridPost.STATUS, GridPostStatus.APPOINTED).and(GridPost.GRID, grid)
 * Selection.<Building>by(Building.HOUSEHOLDS).downwards()
 * }</pre>
 *
 * @param conditions all must hold
 * @param order the column by which is ordered; the list's own order when empty
 * @param descending whether the order is reversed, that of equal values too
 * @param <A> what is listed
 */
public record Selection<A>(List<Query.Condition<A>> conditions, Optional<Column<A, ?>> order, boolean descending) {
    /** Copies the list. */
    public Selection {
        conditions = List.copyOf(conditions);
    }

    /**
     * Everything, in the list's own order.
     *
     * @param <A> what is listed
     * @return the selection
     */
    public static <A> Selection<A> all() {
        return new Selection<>(List.of(), Optional.empty(), false);
    }

    /**
     * What has a value.
     *
     * @param index a column by which the list is filtered
     * @param value the value
     * @param <A> what is listed
     * @param <V> type of the value
     * @return the selection, in the list's own order
     */
    public static <A, V> Selection<A> where(Index<A, V> index, V value) {
        return Selection.<A>all().and(index, value);
    }

    /**
     * Everything, ordered by a column.
     *
     * @param column a column by which the list is ordered
     * @param <A> what is listed
     * @return the selection, upwards
     */
    public static <A> Selection<A> by(Column<A, ?> column) {
        return Selection.<A>all().orderedBy(column);
    }

    /**
     * What has another value too.
     *
     * @param index a column by which the list is filtered
     * @param value the value
     * @param <V> type of the value
     * @return the selection
     */
    public <V> Selection<A> and(Index<A, V> index, V value) {
        List<Query.Condition<A>> more = new ArrayList<>(conditions);
        more.add(new Query.Condition<>(index, index.type().store(value)));
        return new Selection<>(more, order, descending);
    }

    /**
     * The same, ordered by a column; what has equal values comes in the order of ids.
     *
     * @param column a column by which the list is ordered
     * @return the selection
     */
    public Selection<A> orderedBy(Column<A, ?> column) {
        return new Selection<>(conditions, Optional.of(column), descending);
    }

    /** {@return the same, in the opposite order} */
    public Selection<A> downwards() {
        return new Selection<>(conditions, order, true);
    }

    /** Leaves the values out, which may be personal. */
    @Override
    public String toString() {
        return conditions + order.map(column -> " by " + column).orElse("") + (descending ? " downwards" : "");
    }
}
