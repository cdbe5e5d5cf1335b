package org.linli.storage.jdbc;

import java.util.Optional;
import org.linli.storage.Column;
import org.linli.storage.Index;
import org.linli.storage.Kind;

/**
 * The names of everything in the database.
 *
 * @param dialect the engine
 * @param prefix before each name
 * @param schema schema before each name; empty for the one that the connection is in
 */
record Names(Dialect dialect, String prefix, Optional<String> schema) {
    /** The place of the prefix in a script. */
    static final String PREFIX_PLACE = "${prefix}";

    /** The place of the role in a script. */
    static final String ROLE_PLACE = "${role}";

    private static final int MAX_LENGTH = 63;
    private static final String PLAIN = "[a-z][a-z0-9_]{0,29}";

    static String requirePlain(String what, String name) {
        if (!name.matches(PLAIN)) {
            throw new IllegalArgumentException(
                    "The " + what + " consists of a-z, 0-9 and _, begins with a letter, and has at most 30 characters");
        }
        return name;
    }

    String table(Kind<?> kind) {
        return qualified(kind.name());
    }

    String view(Kind<?> kind) {
        return qualified("v_" + kind.name());
    }

    String many(Kind<?> kind, Index<?, ?> index) {
        return qualified(kind.name() + "_" + index.name());
    }

    String uniqueKey() {
        return qualified("unique_key");
    }

    String communityKey() {
        return qualified("community_key");
    }

    String journal() {
        return qualified("journal");
    }

    String delivery() {
        return qualified("journal_delivery");
    }

    /** Name of a database index; it lives in its table's schema. */
    String index(String name) {
        return bounded("x_" + name);
    }

    String column(Column<?, ?> column) {
        return dialect.column(column.name());
    }

    /** Name of the key of a unique index in the tables of keys. */
    static String key(Kind<?> kind, Index<?, ?> index) {
        return kind.name() + "." + index.name();
    }

    private String qualified(String name) {
        String whole = bounded(name);
        return schema.map(place -> place + "." + whole).orElse(whole);
    }

    private String bounded(String name) {
        // In a script the prefix is not known yet; six characters are what the default has.
        int length = name.length() + (prefix.equals(PREFIX_PLACE) ? Settings.DEFAULT_PREFIX.length() : prefix.length());
        if (length > MAX_LENGTH) {
            throw new IllegalArgumentException("The name " + prefix + name + " would have " + length
                    + " characters, but engines take " + MAX_LENGTH + "; choose a shorter prefix or index");
        }
        return prefix + name;
    }
}
