package org.linli.storage.jdbc;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.linli.kernel.Excerpt;
import org.linli.storage.StorageException;

/** Refuses at the start what would fail, or answer wrongly, later: versions that are too old, and H2 in the modes of other products. */
final class Product {
    /** What a MariaDB server tells a driver of MySQL stands before its own version. */
    private static final Pattern MARIADB = Pattern.compile("(\\d+)\\.(\\d+)\\.\\d+-mariadb");

    /** Settings of H2 that change how names and values compare. */
    private static final Map<String, String> H2_SETTINGS = Map.of(
            "MODE", "REGULAR",
            "CASE_INSENSITIVE_IDENTIFIERS", "FALSE",
            "DATABASE_TO_LOWER", "FALSE",
            "DATABASE_TO_UPPER", "TRUE",
            "IGNORECASE", "FALSE");

    private Product() {}

    static void require(Connection connection, Dialect dialect) throws SQLException {
        DatabaseMetaData database = connection.getMetaData();
        requireVersion(
                dialect,
                database.getDatabaseProductVersion(),
                database.getDatabaseMajorVersion(),
                database.getDatabaseMinorVersion());
        if (dialect == Dialect.H2) {
            requireRegularH2(connection);
        }
    }

    static void requireVersion(Dialect dialect, String version, int major, int minor) {
        Matcher mariadb = MARIADB.matcher(version.toLowerCase(Locale.ROOT));
        boolean isNamed = dialect == Dialect.MARIADB && mariadb.find();
        int first = isNamed ? Integer.parseInt(mariadb.group(1)) : major;
        int second = isNamed ? Integer.parseInt(mariadb.group(2)) : minor;
        Version least = least(dialect);
        if (first < least.major || first == least.major && second < least.minor) {
            throw new StorageException("The database is " + dialect + " " + Excerpt.of(version) + ", but Linli needs "
                    + least.major + "." + least.minor + " or newer");
        }
    }

    private static Version least(Dialect dialect) {
        return switch (dialect) {
            case H2 -> new Version(2, 2);
            case POSTGRESQL -> new Version(13, 0);
            case MARIADB -> new Version(10, 6);
        };
    }

    private record Version(int major, int minor) {}

    private static void requireRegularH2(Connection connection) throws SQLException {
        Map<String, String> settings = new TreeMap<>();
        String sql = "SELECT SETTING_NAME, SETTING_VALUE FROM INFORMATION_SCHEMA.SETTINGS";
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                settings.put(row.getString(1), String.valueOf(row.getString(2)).toUpperCase(Locale.ROOT));
            }
        }
        List<String> wrong = new ArrayList<>();
        new TreeMap<>(H2_SETTINGS).forEach((name, value) -> {
            String found = settings.getOrDefault(name, value);
            if (!found.equals(value)) {
                wrong.add(name + " is " + found + " instead of " + value);
            }
        });
        if (!wrong.isEmpty()) {
            throw new StorageException("This H2 database compares names or values otherwise than Linli is proven with: "
                    + String.join("; ", wrong) + ". Leave these settings out of the URL");
        }
    }
}
