package org.linli.storage.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The primary and unique keys of a schema's tables, as the catalogue has them. Without a primary key what must be unique is not;
 * another unique key refuses what may repeat.
 */
final class CatalogueKeys {
    private static final String PRIMARY = "PRIMARY KEY";
    private static final String SQL = "SELECT c.table_name, c.constraint_type, c.constraint_name, k.column_name"
            + " FROM information_schema.table_constraints c JOIN information_schema.key_column_usage k"
            + " ON k.constraint_schema = c.constraint_schema AND k.constraint_name = c.constraint_name"
            + " AND k.table_name = c.table_name"
            + " WHERE c.constraint_type IN ('PRIMARY KEY', 'UNIQUE') AND LOWER(c.table_schema) = LOWER(?)"
            + " ORDER BY c.table_name, c.constraint_name, k.ordinal_position";

    private final Map<String, List<String>> primary = new TreeMap<>();
    private final Map<String, Map<String, List<String>>> unique = new TreeMap<>();

    private CatalogueKeys() {}

    static CatalogueKeys read(Connection connection, String schema) throws SQLException {
        CatalogueKeys keys = new CatalogueKeys();
        try (PreparedStatement statement = connection.prepareStatement(SQL)) {
            statement.setString(1, schema);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    keys.columns(lower(row.getString(1)), row.getString(2), lower(row.getString(3)))
                            .add(lower(row.getString(4)));
                }
            }
        }
        return keys;
    }

    private List<String> columns(String table, String type, String name) {
        return type.equals(PRIMARY)
                ? primary.computeIfAbsent(table, unknown -> new ArrayList<>())
                : unique.computeIfAbsent(table, unknown -> new LinkedHashMap<>())
                        .computeIfAbsent(name, unknown -> new ArrayList<>());
    }

    /** What is wrong with the keys of a table that is there. */
    List<String> wrong(String table, List<String> wanted) {
        List<String> wrong = new ArrayList<>();
        List<String> found = primary.getOrDefault(table, List.of());
        if (!found.equals(wanted)) {
            wrong.add("table " + table + " has "
                    + (found.isEmpty() ? "no primary key" : "the primary key (" + String.join(", ", found) + ")")
                    + " instead of (" + String.join(", ", wanted) + ")");
        }
        unique.getOrDefault(table, Map.of())
                .forEach((name, columns) -> wrong.add("table " + table + " has the unknown unique key " + name + " ("
                        + String.join(", ", columns) + ")"));
        return wrong;
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
