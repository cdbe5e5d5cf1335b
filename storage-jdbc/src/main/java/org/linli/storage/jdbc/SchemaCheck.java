package org.linli.storage.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.linli.storage.StorageException;
import org.linli.storage.jdbc.Table.Column;

/** Compares the database's catalogue with what there should be. */
final class SchemaCheck {
    private final Connection connection;
    private final Names names;
    private final List<String> wrong = new ArrayList<>();

    private SchemaCheck(Connection connection, Names names) {
        this.connection = connection;
        this.names = names;
    }

    /**
     * Makes sure that all tables, columns, keys and views are there, and nothing that would refuse what is written.
     *
     * @throws StorageException with everything that is missing, of another type, or in the way
     */
    static void require(Connection connection, Names names, Schema schema) throws SQLException {
        SchemaCheck check = new SchemaCheck(connection, names);
        if (names.dialect() == Dialect.MARIADB) {
            check.checkSession();
        }
        Map<String, Map<String, Catalogued>> catalogue = check.catalogue();
        schema.tables().forEach(table -> check.check(table, catalogue, true));
        CatalogueKeys keys = CatalogueKeys.read(connection, check.schema());
        // Labels are only read, and a role that may only read a table does not see its keys.
        schema.tables().stream()
                .filter(table ->
                        catalogue.containsKey(plain(table)) && !table.name().equals(names.label()))
                .forEach(table -> check.wrong.addAll(keys.wrong(plain(table), table.primaryKey())));
        schema.views().forEach(view -> check.check(view, catalogue, false));
        if (!check.wrong.isEmpty()) {
            throw new StorageException(
                    "The tables do not fit this version of Linli: " + String.join("; ", check.wrong)
                            + ". Run the shipped scripts, start with SchemaMode.MIGRATE, or make a host's own tables by Schema");
        }
    }

    private record Catalogued(
            String type, Optional<Long> length, Optional<String> collation, boolean nullable, boolean filled) {}

    private void check(Table table, Map<String, Map<String, Catalogued>> catalogue, boolean exactly) {
        String plain = plain(table);
        Map<String, Catalogued> columns = catalogue.get(plain);
        if (columns == null) {
            wrong.add((exactly ? "table " : "view ") + plain + " is missing");
            return;
        }
        for (Column column : table.columns()) {
            Catalogued found = columns.get(column.name());
            String what = plain + "." + column.name();
            if (found == null) {
                wrong.add("column " + what + " is missing");
            } else if (exactly) {
                check(what, column, found);
            }
        }
        if (exactly) {
            checkUnknown(plain, table, columns);
        }
    }

    /** A column that is not known stays empty, which it must bear. */
    private void checkUnknown(String plain, Table table, Map<String, Catalogued> columns) {
        Set<String> known = table.columns().stream().map(Column::name).collect(Collectors.toSet());
        new TreeMap<>(columns).forEach((name, found) -> {
            if (!known.contains(name) && !found.nullable() && !found.filled()) {
                wrong.add("column " + plain + "." + name + " is not known and may not be null");
            }
        });
    }

    private static String plain(Table table) {
        return table.name().substring(table.name().indexOf('.') + 1);
    }

    /** Where the tables are: what was asked for, or where the connection is. */
    private String schema() throws SQLException {
        if (names.schema().isPresent()) {
            return names.schema().get();
        }
        return String.valueOf(names.dialect() == Dialect.MARIADB ? connection.getCatalog() : connection.getSchema());
    }

    private void check(String what, Column column, Catalogued found) {
        Dialect dialect = names.dialect();
        ColumnType type = column.type();
        if (!found.type().equals(type.catalogued(dialect))) {
            wrong.add("column " + what + " is of type " + found.type() + " instead of " + type.catalogued(dialect));
            return;
        }
        if (type.length().isPresent() && !found.length().equals(type.length())) {
            wrong.add("column " + what + " has a length of " + found.length().orElse(0L) + " instead of "
                    + type.length().get());
        }
        if (type.isText() && !found.collation().equals(Optional.of(dialect.collation()))) {
            wrong.add("column " + what + " has the collation "
                    + found.collation().orElse("of the database") + " instead of " + dialect.collation());
        }
        if (found.nullable() == column.required()) {
            wrong.add("column " + what + (column.required() ? " may be null" : " may not be null"));
        }
    }

    /** {@return columns by table, all in lower case; only those whose names begin with the prefix} */
    private Map<String, Map<String, Catalogued>> catalogue() throws SQLException {
        String identity = names.dialect() == Dialect.MARIADB
                ? "CASE WHEN extra LIKE '%auto_increment%' THEN 'YES' ELSE 'NO' END"
                : "is_identity";
        String sql = "SELECT table_name, column_name, data_type, character_maximum_length, collation_name, is_nullable,"
                + " column_default, is_generated, " + identity
                + " FROM information_schema.columns WHERE LOWER(table_schema) = LOWER(?)";
        Map<String, Map<String, Catalogued>> tables = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, schema());
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    add(tables, row);
                }
            }
        }
        return tables;
    }

    private void add(Map<String, Map<String, Catalogued>> tables, ResultSet row) throws SQLException {
        String table = row.getString(1).toLowerCase(Locale.ROOT);
        if (!table.startsWith(names.prefix())) {
            return;
        }
        long length = row.getLong(4);
        Optional<Long> known = row.wasNull() ? Optional.empty() : Optional.of(length);
        Catalogued column = new Catalogued(
                row.getString(3).toLowerCase(Locale.ROOT),
                known,
                Optional.ofNullable(row.getString(5)),
                row.getString(6).equals("YES"),
                row.getString(7) != null
                        || row.getString(8).equals("ALWAYS")
                        || row.getString(9).equals("YES"));
        tables.computeIfAbsent(table, unknown -> new HashMap<>())
                .put(row.getString(2).toLowerCase(Locale.ROOT), column);
    }

    /** Without strict mode MariaDB cuts texts that are too long; without utf8mb4 it loses characters on the way. */
    private void checkSession() throws SQLException {
        try (PreparedStatement statement =
                        connection.prepareStatement("SELECT @@sql_mode, @@character_set_connection");
                ResultSet row = statement.executeQuery()) {
            row.next();
            if (!row.getString(1).contains("STRICT_TRANS_TABLES")
                    && !row.getString(1).contains("STRICT_ALL_TABLES")) {
                wrong.add("sql_mode lacks STRICT_TRANS_TABLES");
            }
            if (!row.getString(2).equals("utf8mb4")) {
                wrong.add("the connection's character set is " + row.getString(2) + " instead of utf8mb4");
            }
        }
    }
}
