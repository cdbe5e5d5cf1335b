package org.linli.storage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

/**
 * The five types in which stores keep the values of columns. Each has one order that is the same in every store; texts are
 * compared by code points.
 */
public enum BasicType {
    /** Text. */
    TEXT(String.class),
    /** A whole number. */
    NUMBER(Long.class),
    /** Yes or no; no comes first. */
    FLAG(Boolean.class),
    /** A civil date. */
    DAY(LocalDate.class),
    /** An instant, with microseconds. */
    INSTANT(Instant.class);

    private final Class<?> javaType;

    BasicType(Class<?> javaType) {
        this.javaType = javaType;
    }

    /** {@return the Java type of its values} */
    public Class<?> javaType() {
        return javaType;
    }

    /**
     * Compares two values of the same basic type, in the order of every store.
     *
     * @param one a value
     * @param other another of the same type
     * @return negative, zero or positive, as by {@link Comparable#compareTo}
     */
    public static int compare(Object one, Object other) {
        if (one instanceof String text) {
            return compareCodePoints(text, (String) other);
        }
        if (one instanceof Long number) {
            return number.compareTo((Long) other);
        }
        if (one instanceof Boolean flag) {
            return flag.compareTo((Boolean) other);
        }
        if (one instanceof LocalDate day) {
            return day.compareTo((LocalDate) other);
        }
        return ((Instant) one).compareTo((Instant) other);
    }

    /** Unlike {@link String#compareTo}, characters outside the basic plane come last. */
    private static int compareCodePoints(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        for (int i = 0; i < shorter; i++) {
            char a = one.charAt(i);
            char b = other.charAt(i);
            if (a != b) {
                boolean differ = Character.isSurrogate(a) != Character.isSurrogate(b);
                return differ ? (Character.isSurrogate(a) ? 1 : -1) : Character.compare(a, b);
            }
        }
        return Integer.compare(one.length(), other.length());
    }

    /** {@return the name by which the type is written in messages and page tokens} */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
