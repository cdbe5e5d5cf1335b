package org.linli.storage.jdbc;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.linli.storage.Column;
import org.linli.storage.Index;
import org.linli.storage.Kind;
import org.linli.storage.Part;

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

    /** The longest prefix, schema or role. */
    static final int MAX_PREFIX = 30;

    /** What engines take, without the longest prefix. */
    private static final int MAX_OWN = 63 - MAX_PREFIX;

    private static final int DIGEST = 8;
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

    String part(Part<?, ?> part) {
        return qualified(part.name());
    }

    String partView(Part<?, ?> part) {
        return qualified("v_" + part.name());
    }

    String label() {
        return qualified("label");
    }

    String labelView() {
        return qualified("v_label");
    }

    String many(Kind<?> kind, Index<?, ?> index) {
        return qualified(shortened(kind.name() + "_" + index.name()));
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
        return prefix + shortened("x_" + name);
    }

    String column(Column<?, ?> column) {
        return dialect.column(column.name());
    }

    /** Name of the key of a unique index in the tables of keys. */
    static String key(Kind<?> kind, Index<?, ?> index) {
        return kind.name() + "." + index.name();
    }

    private String qualified(String name) {
        String whole = prefix + name;
        return schema.map(place -> place + "." + whole).orElse(whole);
    }

    /** The name, or its beginning with a digest of the whole, so that it fits behind every prefix. */
    private static String shortened(String name) {
        if (name.length() <= MAX_OWN) {
            return name;
        }
        return name.substring(0, MAX_OWN - DIGEST - 1) + "_" + digest(name).substring(0, DIGEST);
    }

    private static String digest(String name) {
        try {
            byte[] whole = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(whole);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
