package org.linli.storage.jdbc;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A statement that is being written: text out of this package's own words and checked names, and values that are bound, never
 * written into it.
 */
final class Sql {
    private static final String AND = " AND ";

    private final StringBuilder text = new StringBuilder(128);
    private final List<Object> values = new ArrayList<>();
    private boolean isFirstCondition;

    static Sql of(String text, Object... values) {
        return new Sql().add(text, values);
    }

    Sql add(String more, Object... moreValues) {
        append(more);
        Collections.addAll(values, moreValues);
        return this;
    }

    /** Conditions follow, each of which begins with {@value #AND}; there may be none, and firewalls of SQL deny {@code 1 = 1}. */
    Sql conditions() {
        isFirstCondition = true;
        return this;
    }

    private void append(String more) {
        if (isFirstCondition && more.startsWith(AND)) {
            isFirstCondition = false;
            text.append(" WHERE ").append(more, AND.length(), more.length());
        } else {
            text.append(more);
        }
    }

    Sql add(Sql more) {
        return add(more.text(), more.values());
    }

    Sql add(String more, List<?> moreValues) {
        append(more);
        values.addAll(moreValues);
        return this;
    }

    String text() {
        return text.toString();
    }

    List<Object> values() {
        return values;
    }

    /** {@return as many places for values, with commas between them} */
    static String places(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }

    @Override
    public String toString() {
        return text();
    }
}
