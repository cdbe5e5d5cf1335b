package org.linli.storage.memory;

import java.time.Instant;
import java.time.LocalDate;

/** The order of indexed values: the same in every store. */
final class Values {
    private Values() {}

    static int compare(Object one, Object other) {
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
}
