package org.linli.storage.jdbc;

import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.linli.kernel.Excerpt;
import org.linli.storage.StorageException;

/** The engines on which the whole contract suite runs. Any other product is refused, however similar it is. */
public enum Dialect {
    /** H2, embedded or as a server. */
    H2("h2", "\"", "OFF"),
    /** PostgreSQL. */
    POSTGRESQL("postgresql", "\"", "C"),
    /** MariaDB, also through a driver that calls it MySQL. */
    MARIADB("mariadb", "`", "utf8mb4_nopad_bin");

    private final String folder;
    private final String quote;
    private final String collation;

    Dialect(String folder, String quote, String collation) {
        this.folder = folder;
        this.quote = quote;
        this.collation = collation;
    }

    /**
     * Which engine this is.
     *
     * @param product name that the driver gives
     * @param version version that the driver gives
     * @return the dialect
     * @throws StorageException when the product is not supported
     */
    static Dialect of(String product, String version) {
        boolean isMariadb = version.toLowerCase(Locale.ROOT).contains("mariadb");
        return switch (product) {
            case "H2" -> H2;
            case "PostgreSQL" -> POSTGRESQL;
            case "MariaDB" -> MARIADB;
            case "MySQL" -> Optional.of(MARIADB).filter(found -> isMariadb).orElseThrow(() -> unknown(product));
            default -> throw unknown(product);
        };
    }

    static Dialect of(DatabaseMetaData database) throws SQLException {
        return of(database.getDatabaseProductName(), database.getDatabaseProductVersion());
    }

    private static StorageException unknown(String product) {
        return new StorageException("The database is " + Excerpt.of(product)
                + ", but Linli is proven on H2, PostgreSQL and MariaDB only; use one of these");
    }

    /** {@return folder of its scripts, below this package} */
    String folder() {
        return folder;
    }

    /** {@return what its catalogue must say of the collation of every text column: binary, without padding} */
    String collation() {
        return collation;
    }

    /** {@return a column's name, quoted where it is a word of SQL} */
    String column(String name) {
        if (!ReservedWords.contains(name)) {
            return name;
        }
        // Unquoted names are in upper case on H2; so are the quoted ones, so that reports can leave the quotes out.
        return quote + (this == H2 ? name.toUpperCase(Locale.ROOT) : name) + quote;
    }

    /** {@return what follows the columns of a table} */
    String tableSuffix() {
        return this == MARIADB ? " ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE " + collation : "";
    }

    /** A condition on the columns of a key; H2 finds several keys by their index only when they are given whole. */
    Sql anyOf(List<String> columns, List<?> same, String last, List<?> several) {
        if (this != H2 || columns.isEmpty()) {
            Sql sql = new Sql();
            columns.forEach(column -> sql.add(column + " = ? AND "));
            return sql.add("", same).add(last + " IN (" + Sql.places(several.size()) + ")", several);
        }
        String key = "(" + Sql.places(columns.size() + 1) + ")";
        Sql sql = Sql.of("(" + String.join(", ", columns) + ", " + last + ") IN ("
                + String.join(", ", Collections.nCopies(several.size(), key)) + ")");
        several.forEach(value -> sql.add("", same).add("", value));
        return sql;
    }

    /** {@return how a transaction begins whose statements all see the store at one instant; H2 has a level for it} */
    List<String> snapshot() {
        return switch (this) {
            case H2 -> List.of();
            case POSTGRESQL -> List.of("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY");
            // At another level a consistent snapshot would be asked for in vain.
            case MARIADB ->
                List.of(
                        "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ",
                        "START TRANSACTION WITH CONSISTENT SNAPSHOT, READ ONLY");
        };
    }

    /** {@return an expression that orders a text by code points; H2 compares UTF-16, where surrogates come too early} */
    String ordered(String expression) {
        return this == H2 ? "STRINGTOUTF8(" + expression + ")" : expression;
    }

    /** {@return the place of a text to be compared with {@link #ordered} expressions} */
    String orderedParameter() {
        return this == H2 ? "STRINGTOUTF8(CAST(? AS VARCHAR(200)))" : "?";
    }
}
