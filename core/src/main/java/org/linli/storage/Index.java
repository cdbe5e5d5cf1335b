package org.linli.storage;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A value of an aggregate by which it can be found, counted and kept unique. Whatever somebody would filter or count by
 * is an index: the JDBC store keeps it as a typed column.
 *
 * <p>Unique indexes hold under concurrency; the refusal of a clash has the index's {@link #clashCode()}.
 *
 * @param <A> the aggregate
 * @param <V> type of the values
 */
public final class Index<A, V> {
    /** How far an index's values are unique. */
    public enum Uniqueness {
        /** Values may repeat. */
        NONE,
        /** No two aggregates of a community have the same value. */
        COMMUNITY,
        /** No two aggregates of the whole store have the same value. */
        STORE
    }

    private final String name;
    private final ValueType<V> type;
    private final boolean many;
    private final Uniqueness uniqueness;
    private final String clashCode;
    private final boolean reported;
    private final Function<A, ? extends Collection<V>> values;

    private Index(
            String name,
            ValueType<V> type,
            boolean many,
            Uniqueness uniqueness,
            String clashCode,
            boolean reported,
            Function<A, ? extends Collection<V>> values) {
        if (!name.matches("[a-z][a-z0-9_]{0,29}")) {
            throw new IllegalArgumentException("An index is named in snake_case, at most 30 long: " + name);
        }
        this.name = name;
        this.type = type;
        this.many = many;
        this.uniqueness = uniqueness;
        this.clashCode = clashCode;
        this.reported = reported;
        this.values = values;
    }

    /**
     * An index with exactly one value.
     *
     * @param name snake_case name, the name of the column
     * @param type type of the value
     * @param value how it comes from the aggregate
     * @param <A> the aggregate
     * @param <V> type of the value
     * @return the index
     */
    public static <A, V> Index<A, V> one(String name, ValueType<V> type, Function<A, V> value) {
        return new Index<>(name, type, false, Uniqueness.NONE, "", true, a -> List.of(value.apply(a)));
    }

    /**
     * An index with at most one value. A missing value is not found by any condition and never clashes.
     *
     * @param name snake_case name, the name of the column
     * @param type type of the value
     * @param value how it comes from the aggregate
     * @param <A> the aggregate
     * @param <V> type of the value
     * @return the index
     */
    public static <A, V> Index<A, V> optional(String name, ValueType<V> type, Function<A, Optional<V>> value) {
        return new Index<>(
                name,
                type,
                false,
                Uniqueness.NONE,
                "",
                true,
                a -> value.apply(a).map(List::of).orElse(List.of()));
    }

    /**
     * An index with any number of values: only for conditions of equality, not for ranges, order or counting.
     *
     * @param name snake_case name
     * @param type type of the values
     * @param values how they come from the aggregate; repeated ones count once
     * @param <A> the aggregate
     * @param <V> type of the values
     * @return the index
     */
    public static <A, V> Index<A, V> many(String name, ValueType<V> type, Function<A, ? extends Collection<V>> values) {
        return new Index<>(name, type, true, Uniqueness.NONE, "", true, values);
    }

    /**
     * The same index, unique within a community.
     *
     * @param clash code of the finding when a value is taken
     * @return the index
     */
    public Index<A, V> unique(String clash) {
        return new Index<>(name, type, many, Uniqueness.COMMUNITY, clash, reported, values);
    }

    /**
     * The same index, unique in the whole store.
     *
     * @param clash code of the finding when a value is taken; with {@code -elsewhere} at its end when another community
     *     has it, of which nothing is told
     * @return the index
     */
    public Index<A, V> uniqueInStore(String clash) {
        return new Index<>(name, type, many, Uniqueness.STORE, clash, reported, values);
    }

    /**
     * The same index, left out of what a store shows to reports: its values mean nothing to people, such as the mark by which
     * a citizen id is found again, or a text that only serves to be compared; or they are protected personal data.
     *
     * @return the index
     */
    public Index<A, V> unreported() {
        return new Index<>(name, type, many, uniqueness, clashCode, false, values);
    }

    /**
     * The values of an aggregate, checked.
     *
     * @param aggregate the aggregate
     * @return its values without repetition, in order; at most one unless the index {@linkplain #isMany() has many}
     * @throws IllegalArgumentException when a text is longer than {@link ValueType#MAX_TEXT}, holds NUL or half of a
     *     surrogate pair; when an instant is finer than microseconds; when a year is not within 1 to 9999
     */
    public List<V> valuesOf(A aggregate) {
        Collection<V> given = values.apply(aggregate);
        List<V> distinct = given.size() < 2
                ? List.copyOf(given)
                : given.stream().distinct().toList();
        distinct.forEach(value -> Storable.requireValue(this, value));
        return distinct;
    }

    /** {@return its snake_case name} */
    public String name() {
        return name;
    }

    /** {@return the type of its values} */
    public ValueType<V> type() {
        return type;
    }

    /** {@return whether an aggregate may have several values} */
    public boolean isMany() {
        return many;
    }

    /** {@return how far its values are unique} */
    public Uniqueness uniqueness() {
        return uniqueness;
    }

    /** {@return whether a store shows its values to reports} */
    public boolean isReported() {
        return reported;
    }

    /** {@return code of the finding when a unique value is taken; empty when values may repeat} */
    public String clashCode() {
        return clashCode;
    }

    @Override
    public String toString() {
        return name;
    }
}
