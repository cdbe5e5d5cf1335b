package org.linli.storage;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;

/**
 * A column by which the library narrows its questions, so that the store keeps a way to find its values: a B-tree, or, when they
 * are unique, a table of keys.
 *
 * <p>Unique indexes hold under concurrency; the refusal of a clash has the index's {@link #clashCode()}.
 *
 * @param <A> the aggregate
 * @param <V> type of the values
 */
public final class Index<A, V> extends Column<A, V> {
    /** How far an index's values are unique. */
    public enum Uniqueness {
        /** Values may repeat. */
        NONE,
        /** No two aggregates of a community have the same value. */
        COMMUNITY,
        /** No two aggregates of the whole store have the same value. */
        STORE
    }

    private final boolean many;
    private final Uniqueness uniqueness;
    private final String clashCode;

    private Index(
            String name,
            ValueType<V> type,
            boolean many,
            Uniqueness uniqueness,
            String clashCode,
            boolean reported,
            boolean always,
            Function<A, ? extends Collection<V>> values) {
        super(name, type, reported, always, values);
        this.many = many;
        this.uniqueness = uniqueness;
        this.clashCode = clashCode;
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
        return new Index<>(name, type, false, Uniqueness.NONE, "", true, true, single(value));
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
        return new Index<>(name, type, false, Uniqueness.NONE, "", true, false, atMostOne(value));
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
        return new Index<>(name, type, true, Uniqueness.NONE, "", true, false, values);
    }

    /**
     * The same index, unique within a community.
     *
     * @param clash code of the finding when a value is taken
     * @return the index
     */
    public Index<A, V> unique(String clash) {
        return new Index<>(name(), type(), many, Uniqueness.COMMUNITY, clash, isReported(), isAlways(), values());
    }

    /**
     * The same index, unique in the whole store: only for what must be, because such a value ties each write to the one place
     * where the keys of all communities are kept.
     *
     * @param clash code of the finding when a value is taken; with {@code -elsewhere} at its end when another community
     *     has it, of which nothing is told
     * @return the index
     */
    public Index<A, V> uniqueInStore(String clash) {
        return new Index<>(name(), type(), many, Uniqueness.STORE, clash, isReported(), isAlways(), values());
    }

    @Override
    public Index<A, V> unreported() {
        return new Index<>(name(), type(), many, uniqueness, clashCode, false, isAlways(), values());
    }

    @Override
    public boolean isMany() {
        return many;
    }

    /** {@return how far its values are unique} */
    public Uniqueness uniqueness() {
        return uniqueness;
    }

    /** {@return whether its values are unique, in the community or in the store} */
    public boolean isUnique() {
        return uniqueness != Uniqueness.NONE;
    }

    /** {@return code of the finding when a unique value is taken; empty when values may repeat} */
    public String clashCode() {
        return clashCode;
    }
}
