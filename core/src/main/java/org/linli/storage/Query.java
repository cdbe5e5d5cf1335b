package org.linli.storage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linli.code.DivisionCode;
import org.linli.kernel.Id;

/**
 * A question to the store: conditions of equality on declared indexes, all of which must hold; at most one range or order;
 * answered in pages, in an order that is the same in every store.
 *
 * <p>The order is that of the range's column, then community and id; without a range, community and id; or all of that {@linkplain
 * #reversed() reversed}.
 *
 * @param kind what is asked for
 * @param scope a community, a larger division whose communities are all meant, or empty for the whole store
 * @param conditions all must hold
 * @param range at most one
 * @param descending whether the order is reversed
 * @param after where the page before ended
 * @param limit most items of a page, 1 to {@value #MAX_LIMIT}
 * @param <A> the aggregate
 */
public record Query<A>(
        Kind<A> kind,
        Optional<DivisionCode> scope,
        List<Condition<A>> conditions,
        Optional<Range<A>> range,
        boolean descending,
        Optional<Cursor> after,
        int limit) {
    /** The most items of a page. */
    public static final int MAX_LIMIT = 1000;

    /**
     * Checks the question.
     *
     * @throws IllegalArgumentException when a column is not declared by the kind, the range's column has many values,
     *     the limit is out of bounds, or the cursor is one of another question
     */
    public Query {
        conditions = List.copyOf(conditions);
        conditions.forEach(condition -> requireDeclared(kind, condition.index()));
        range.ifPresent(asked -> {
            requireDeclared(kind, asked.column());
            requireSingle(asked.column());
        });
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new IllegalArgumentException("A page has 1 to " + MAX_LIMIT + " items, not " + limit);
        }
        boolean ranged = range.isPresent();
        after.ifPresent(cursor -> requireCursor(cursor.value().isPresent() == ranged));
        after.flatMap(Cursor::value)
                .ifPresent(value -> range.ifPresent(asked -> Storable.requireValue(asked.column(), value)));
    }

    /**
     * Everything of a kind in one community, or in all communities of a larger division.
     *
     * @param kind what is asked for
     * @param division the community or larger division
     * @param <A> the aggregate
     * @return the question
     */
    public static <A> Query<A> in(DivisionCode division, Kind<A> kind) {
        return new Query<>(
                kind, Optional.of(division), List.of(), Optional.empty(), false, Optional.empty(), MAX_LIMIT);
    }

    /**
     * Everything of a kind in the whole store.
     *
     * @param kind what is asked for
     * @param <A> the aggregate
     * @return the question
     */
    public static <A> Query<A> everywhere(Kind<A> kind) {
        return new Query<>(kind, Optional.empty(), List.of(), Optional.empty(), false, Optional.empty(), MAX_LIMIT);
    }

    /**
     * The question for everything among which the values of an index are unique.
     *
     * @param community the community of an aggregate that has, or wants, a value
     * @param kind the kind
     * @param index one of its unique indexes
     * @param <A> the aggregate
     * @return the whole store or the community, as far as the index goes
     */
    public static <A> Query<A> ofUnique(DivisionCode community, Kind<A> kind, Index<A, ?> index) {
        return index.uniqueness() == Index.Uniqueness.STORE ? everywhere(kind) : in(community, kind);
    }

    /**
     * Narrowed to a value.
     *
     * @param index a declared index
     * @param value the value that it must have, or have among others
     * @param <V> type of the value
     * @return the question
     */
    public <V> Query<A> where(Index<A, V> index, V value) {
        return where(new Condition<>(index, index.type().store(value)));
    }

    /**
     * Narrowed by a condition.
     *
     * @param condition on a declared index
     * @return the question
     */
    public Query<A> where(Condition<A> condition) {
        List<Condition<A>> more = new ArrayList<>(conditions);
        more.add(condition);
        return new Query<>(kind, scope, more, range, descending, after, limit);
    }

    /**
     * Narrowed to a range, and ordered by it.
     *
     * @param index a declared index with at most one value
     * @param from least value
     * @param until first value above the range
     * @param <V> type of the value
     * @return the question
     * @throws IllegalArgumentException when the values have no {@linkplain ValueType#isOrdered order}
     */
    public <V> Query<A> between(Index<A, V> index, V from, V until) {
        return ranged(new Range<>(index, stored(index, from), stored(index, until)));
    }

    /**
     * Narrowed to values below a bound, and ordered by them.
     *
     * @param index a declared index with at most one value
     * @param until first value above the range
     * @param <V> type of the value
     * @return the question
     * @throws IllegalArgumentException when the values have no {@linkplain ValueType#isOrdered order}
     */
    public <V> Query<A> below(Index<A, V> index, V until) {
        return ranged(new Range<>(index, Optional.empty(), stored(index, until)));
    }

    /**
     * Narrowed to values from a bound on, and ordered by them.
     *
     * @param index a declared index with at most one value
     * @param from least value
     * @param <V> type of the value
     * @return the question
     * @throws IllegalArgumentException when the values have no {@linkplain ValueType#isOrdered order}
     */
    public <V> Query<A> from(Index<A, V> index, V from) {
        return ranged(new Range<>(index, stored(index, from), Optional.empty()));
    }

    /**
     * Ordered by a column. Aggregates without a value in it are left out.
     *
     * @param column a declared column with at most one value
     * @return the question
     */
    public Query<A> orderedBy(Column<A, ?> column) {
        return ranged(new Range<>(column, Optional.empty(), Optional.empty()));
    }

    /**
     * In the opposite order: what comes last comes first, those of equal values too.
     *
     * @return the question
     */
    public Query<A> reversed() {
        return new Query<>(kind, scope, conditions, range, !descending, after, limit);
    }

    /**
     * Where an aggregate stands in the order: what a page ends with that ends with it.
     *
     * @param aggregate an aggregate that the question finds
     * @return the place
     */
    public Cursor cursorOf(A aggregate) {
        Ref<A> ref = kind.refOf(aggregate);
        return new Cursor(
                range.map(asked -> asked.column().storedValuesOf(aggregate).get(0)),
                ref.community(),
                ref.id().value());
    }

    /**
     * The page after one that was answered.
     *
     * @param cursor where that page ended
     * @return the question
     */
    public Query<A> after(Cursor cursor) {
        return new Query<>(kind, scope, conditions, range, descending, Optional.of(cursor), limit);
    }

    /**
     * With pages of another size.
     *
     * @param most most items, 1 to {@value #MAX_LIMIT}
     * @return the question
     */
    public Query<A> limit(int most) {
        return new Query<>(kind, scope, conditions, range, descending, after, most);
    }

    /** {@return whether it asks for everything in its scope, from the beginning and in no other order than that of places} */
    boolean isWhole() {
        return conditions.isEmpty() && range.isEmpty() && after.isEmpty() && !descending;
    }

    private Query<A> ranged(Range<A> asked) {
        if (range.isPresent()) {
            throw new IllegalArgumentException("A query has one range or order, and this has one already");
        }
        return new Query<>(kind, scope, conditions, Optional.of(asked), descending, after, limit);
    }

    private static <V> Optional<Object> stored(Index<?, V> index, V bound) {
        if (!index.type().isOrdered()) {
            throw new IllegalArgumentException(
                    "Values of index " + index + " have no order, so there is no range of them");
        }
        return Optional.of(index.type().store(bound));
    }

    private static <A> void requireDeclared(Kind<A> kind, Column<A, ?> column) {
        if (kind.columns().stream().noneMatch(declared -> declared == column)) {
            throw new IllegalArgumentException("Kind " + kind + " declares no column " + column);
        }
    }

    private static void requireCursor(boolean fits) {
        if (!fits) {
            throw new IllegalArgumentException("The cursor belongs to another query");
        }
    }

    private static void requireSingle(Column<?, ?> column) {
        if (column.isMany()) {
            throw new IllegalArgumentException("Index " + column + " has many values, which have no order");
        }
    }

    /**
     * An index must have a value.
     *
     * @param index the index
     * @param value the value, as stores keep it
     * @param <A> the aggregate
     */
    public record Condition<A>(Index<A, ?> index, Object value) {
        /**
         * Checks the value.
         *
         * @throws IllegalArgumentException when the index could not have it
         */
        public Condition {
            Storable.requireValue(index, value);
        }

        /** Leaves the value out, which may be personal. */
        @Override
        public String toString() {
            return index + " = …";
        }
    }

    /**
     * A column's value lies in a range, half-open.
     *
     * @param column the column; an index when the range is bounded
     * @param from least value, as stores keep it, if bounded
     * @param until first value above, as stores keep it, if bounded
     * @param <A> the aggregate
     */
    public record Range<A>(Column<A, ?> column, Optional<Object> from, Optional<Object> until) {
        /**
         * Checks the bounds.
         *
         * @throws IllegalArgumentException when the column could not have them, or is bounded and no index
         */
        public Range {
            from.ifPresent(bound -> Storable.requireValue(column, bound));
            until.ifPresent(bound -> Storable.requireValue(column, bound));
            if ((from.isPresent() || until.isPresent()) && !(column instanceof Index)) {
                throw new IllegalArgumentException(
                        "Column " + column + " is no index, by which questions are narrowed");
            }
        }

        /** {@return whether it narrows the question, and does not order its answer only} */
        public boolean isBounded() {
            return from.isPresent() || until.isPresent();
        }

        /** Leaves the bounds out, which may be personal. */
        @Override
        public String toString() {
            return column
                    + from.map(bound -> " from …").orElse("")
                    + until.map(bound -> " below …").orElse("");
        }
    }

    /**
     * Whether it has a way to its answer: it asks for everything in its scope, or a unique or many-valued value narrows it, or the
     * first index of a tree.
     *
     * @return false when a store would have to look at everything in the scope, though the question is narrowed
     */
    boolean isServed() {
        Set<Column<A, ?>> narrowed = new HashSet<>();
        conditions.forEach(condition -> narrowed.add(condition.index()));
        range.filter(Range::isBounded).ifPresent(bounds -> narrowed.add(bounds.column()));
        return narrowed.isEmpty()
                || conditions.stream().map(Condition::index).anyMatch(index -> index.isMany() || index.isUnique())
                || kind.trees().stream().anyMatch(tree -> narrowed.contains(tree.get(0)));
    }

    /**
     * Where a page ended.
     *
     * @param value stored value of the range's column in the last item; empty without a range
     * @param community community of the last item
     * @param id id of the last item
     */
    public record Cursor(Optional<Object> value, DivisionCode community, String id) {
        /**
         * Checks the id.
         *
         * @throws IllegalArgumentException when no {@link Id} has this text
         */
        public Cursor {
            Id.of(id);
        }

        /** Leaves the value out, which may be personal. */
        @Override
        public String toString() {
            return "after " + community + "/" + id;
        }
    }
}
