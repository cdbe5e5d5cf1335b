package org.linli.storage;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The types that an index may have: the same five make the columns of a database and the maps of memory. Each has one
 * order that is the same in every store.
 *
 * @param name stable name
 * @param javaType type of the values
 * @param <V> type of the values
 */
public record ValueType<V>(String name, Class<V> javaType) {
    /** Text of at most {@value #MAX_TEXT} characters, compared by code points, case and blanks included. */
    public static final ValueType<String> TEXT = new ValueType<>("text", String.class);

    /** A whole number. */
    public static final ValueType<Long> NUMBER = new ValueType<>("number", Long.class);

    /** Yes or no; no comes first. */
    public static final ValueType<Boolean> FLAG = new ValueType<>("flag", Boolean.class);

    /** A civil date. */
    public static final ValueType<LocalDate> DAY = new ValueType<>("day", LocalDate.class);

    /** An instant, with microseconds. */
    public static final ValueType<Instant> INSTANT = new ValueType<>("instant", Instant.class);

    /** The most characters that an indexed text may have. */
    public static final int MAX_TEXT = 200;

    @Override
    public String toString() {
        return name;
    }
}
