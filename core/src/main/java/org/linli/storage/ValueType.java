package org.linli.storage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.linli.kernel.Id;

/**
 * How the values of a {@link Column} are stored: a mapping between a type of the domain and one of the five {@linkplain
 * BasicType basic types}. A query takes the domain's own values, such as an {@link Id} or a constant, and its answer gives
 * them back.
 *
 * @param <V> the domain's type of the values
 */
public final class ValueType<V> {
    /** The most characters that a stored text may have. */
    public static final int MAX_TEXT = 200;

    /** Text of at most {@value #MAX_TEXT} characters, compared by code points, case and blanks included. */
    public static final ValueType<String> TEXT = same(BasicType.TEXT, String.class);

    /** A whole number. */
    public static final ValueType<Long> NUMBER = same(BasicType.NUMBER, Long.class);

    /** Yes or no; no comes first. */
    public static final ValueType<Boolean> FLAG = same(BasicType.FLAG, Boolean.class);

    /** A civil date. */
    public static final ValueType<LocalDate> DAY = same(BasicType.DAY, LocalDate.class);

    /** An instant, with microseconds. */
    public static final ValueType<Instant> INSTANT = same(BasicType.INSTANT, Instant.class);

    private final BasicType basic;
    private final Function<V, Object> store;
    private final Function<Object, V> read;
    private final List<Enum<?>> constants;

    private ValueType(BasicType basic, Function<V, Object> store, Function<Object, V> read) {
        this(basic, store, read, List.of());
    }

    private ValueType(BasicType basic, Function<V, Object> store, Function<Object, V> read, List<Enum<?>> constants) {
        this.basic = basic;
        this.store = store;
        this.read = read;
        this.constants = constants;
    }

    private static <V> ValueType<V> same(BasicType basic, Class<V> type) {
        return new ValueType<>(basic, value -> value, type::cast);
    }

    /**
     * Ids, stored as text.
     *
     * @param <T> what the ids identify
     * @return the type
     */
    public static <T> ValueType<Id<T>> id() {
        return new ValueType<>(BasicType.TEXT, Id::value, stored -> Id.of((String) stored));
    }

    /**
     * The constants of an enum, stored as text by their names.
     *
     * @param type the enum
     * @param <E> the same
     * @return the type
     */
    public static <E extends Enum<E>> ValueType<E> of(Class<E> type) {
        return new ValueType<>(
                BasicType.TEXT,
                Enum::name,
                stored -> Enum.valueOf(type, (String) stored),
                List.of(type.getEnumConstants()));
    }

    /**
     * Values with one text for each, such as codes.
     *
     * @param toText the text of a value; equal values have equal texts
     * @param parse the value of a text that {@code toText} gave
     * @param <V> the domain's type of the values
     * @return the type
     */
    public static <V> ValueType<V> code(Function<V, String> toText, Function<String, V> parse) {
        return new ValueType<>(BasicType.TEXT, toText::apply, stored -> parse.apply((String) stored));
    }

    /**
     * Whether stores order the values as the domain does, so that a range of them means something. Ids, constants and codes are
     * stored by their texts, whose order says nothing.
     *
     * @return true when a query may ask for a range
     */
    public boolean isOrdered() {
        return this == TEXT || basic != BasicType.TEXT;
    }

    /** {@return the constants of the enum, in their order; empty when the values are no constants} */
    public List<Enum<?>> constants() {
        return constants;
    }

    /** {@return the type in which stores keep the values} */
    public BasicType basic() {
        return basic;
    }

    /**
     * A value as stores keep it.
     *
     * @param value the domain's value
     * @return a value of the basic type
     */
    public Object store(V value) {
        return store.apply(value);
    }

    /**
     * A value as the domain knows it.
     *
     * @param stored a value of the basic type
     * @return the domain's value
     * @throws RuntimeException when no value of the domain is stored like that
     */
    public V read(Object stored) {
        return read.apply(stored);
    }

    @Override
    public String toString() {
        return basic.toString();
    }
}
