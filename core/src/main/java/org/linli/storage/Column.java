package org.linli.storage;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A value of an aggregate that the store keeps beside the aggregate's body: shown in the views that people report over, counted
 * by, summed, ordered by, and read without the body. The JDBC store keeps it as a typed column.
 *
 * <p>What the library narrows its questions by is an {@link Index}, which is a column with a way to find its values.
 *
 * @param <A> the aggregate
 * @param <V> type of the values
 */
public sealed class Column<A, V> permits Index {
    private final String name;
    private final ValueType<V> type;
    private final boolean reported;
    private final boolean always;
    private final Function<A, ? extends Collection<V>> values;

    Column(
            String name,
            ValueType<V> type,
            boolean reported,
            boolean always,
            Function<A, ? extends Collection<V>> values) {
        if (!name.matches("[a-z][a-z0-9_]{0,29}")) {
            throw new IllegalArgumentException("A column is named in snake_case, at most 30 long: " + name);
        }
        this.name = name;
        this.type = type;
        this.reported = reported;
        this.always = always;
        this.values = values;
    }

    /**
     * A column with exactly one value.
     *
     * @param name snake_case name, the name of the column
     * @param type type of the value
     * @param value how it comes from the aggregate
     * @param <A> the aggregate
     * @param <V> type of the value
     * @return the column
     */
    public static <A, V> Column<A, V> one(String name, ValueType<V> type, Function<A, V> value) {
        return new Column<>(name, type, true, true, single(value));
    }

    /**
     * A column with at most one value.
     *
     * @param name snake_case name, the name of the column
     * @param type type of the value
     * @param value how it comes from the aggregate
     * @param <A> the aggregate
     * @param <V> type of the value
     * @return the column
     */
    public static <A, V> Column<A, V> optional(String name, ValueType<V> type, Function<A, Optional<V>> value) {
        return new Column<>(name, type, true, false, atMostOne(value));
    }

    static <A, V> Function<A, List<V>> single(Function<A, V> value) {
        return aggregate -> List.of(value.apply(aggregate));
    }

    static <A, V> Function<A, List<V>> atMostOne(Function<A, Optional<V>> value) {
        return aggregate -> value.apply(aggregate).map(List::of).orElse(List.of());
    }

    /**
     * The same column, left out of what a store shows to reports: its values mean nothing to people, such as the mark by which
     * a citizen id is found again, or a text that only serves to be compared; or they are protected personal data.
     *
     * @return the column
     */
    public Column<A, V> unreported() {
        return new Column<>(name, type, false, always, values);
    }

    /**
     * The values of an aggregate, checked.
     *
     * @param aggregate the aggregate
     * @return its values without repetition, in order; at most one unless the column {@linkplain #isMany() has many}
     * @throws IllegalArgumentException when a text is longer than {@link ValueType#MAX_TEXT}, holds NUL or half of a
     *     surrogate pair; when an instant is finer than microseconds; when a year is not within 1 to 9999
     */
    public final List<V> valuesOf(A aggregate) {
        Collection<V> given = values.apply(aggregate);
        List<V> distinct = given.size() < 2
                ? List.copyOf(given)
                : given.stream().distinct().toList();
        distinct.forEach(value -> Storable.requireValue(this, type.store(value)));
        return distinct;
    }

    /**
     * The values of an aggregate as stores keep them, checked.
     *
     * @param aggregate the aggregate
     * @return values of the {@linkplain ValueType#basic() basic type}, as {@link #valuesOf}
     * @throws IllegalArgumentException as {@link #valuesOf}
     */
    public final List<Object> storedValuesOf(A aggregate) {
        return valuesOf(aggregate).stream().map(type::store).toList();
    }

    final Function<A, ? extends Collection<V>> values() {
        return values;
    }

    /** {@return its snake_case name} */
    public final String name() {
        return name;
    }

    /** {@return the type of its values} */
    public final ValueType<V> type() {
        return type;
    }

    /** {@return whether an aggregate may have several values} */
    public boolean isMany() {
        return false;
    }

    /** {@return whether a store shows its values to reports} */
    public final boolean isReported() {
        return reported;
    }

    /** {@return whether each aggregate has exactly one value, so that an order by it leaves nothing out} */
    public final boolean isAlways() {
        return always;
    }

    @Override
    public final String toString() {
        return name;
    }
}
