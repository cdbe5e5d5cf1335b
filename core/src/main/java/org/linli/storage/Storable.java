package org.linli.storage;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** What every store can keep exactly; anything else is refused before it reaches one. */
final class Storable {
    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
    private static final Instant BEGIN = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("+10000-01-01T00:00:00Z");

    private Storable() {}

    /** Half of a surrogate pair has no form in UTF-8: stores would silently replace it. */
    static void requireWhole(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < Character.MIN_SURROGATE) {
                continue;
            }
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                throw new IllegalArgumentException("A text holds half of a surrogate pair, at " + i);
            }
        }
    }

    static void requireMicros(Instant instant) {
        if (!instant.equals(instant.truncatedTo(ChronoUnit.MICROS))) {
            throw new IllegalArgumentException("Instants are stored in microseconds; truncate this one");
        }
    }

    /** A stored value of a column, or one with which it is compared. */
    static void requireValue(Column<?, ?> column, Object value) {
        if (!column.type().basic().javaType().isInstance(value)) {
            throw new IllegalArgumentException("Column " + column + " has values of type " + column.type());
        }
        if (value instanceof String text) {
            requireText(column, text);
        } else if (value instanceof LocalDate day) {
            requireYear(column, !day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY));
        } else if (value instanceof Instant instant) {
            requireMicros(instant);
            requireYear(column, !instant.isBefore(BEGIN) && instant.isBefore(END));
        }
    }

    private static void requireText(Column<?, ?> column, String text) {
        if (text.length() > ValueType.MAX_TEXT) {
            throw new IllegalArgumentException(
                    "Column " + column + " takes at most " + ValueType.MAX_TEXT + " characters, not " + text.length());
        }
        requireWhole(text);
        if (text.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("Column " + column + " takes no text with the character NUL");
        }
    }

    private static void requireYear(Column<?, ?> column, boolean within) {
        if (!within) {
            throw new IllegalArgumentException("Column " + column + " takes the years 1 to 9999");
        }
    }
}
