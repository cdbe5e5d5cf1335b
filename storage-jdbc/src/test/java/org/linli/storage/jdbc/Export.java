package org.linli.storage.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.linli.storage.Kind;

/** Everything that stands in the tables: aggregates, keys, journal, what is to be delivered, answers to requests. */
final class Export {
    private final Connection connection;
    private final List<String> tables;

    private Export(Connection connection, List<String> tables) {
        this.connection = connection;
        this.tables = tables;
    }

    /** Keeps one connection open for as long as the database is there. */
    static Export of(DataSource source, Collection<Kind<?>> kinds) {
        try {
            Connection connection = source.getConnection();
            return new Export(
                    connection,
                    Schema.of(Dialect.of(connection.getMetaData()), "linli_", kinds).tables().stream()
                            .map(Table::name)
                            .toList());
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** {@return all rows as text, in one order} */
    List<String> rows() {
        List<String> all = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            for (String table : tables) {
                try (ResultSet rows = statement.executeQuery("SELECT * FROM " + table)) {
                    read(table, rows, all);
                }
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        all.sort(null);
        return all;
    }

    private static void read(String table, ResultSet rows, List<String> all) throws SQLException {
        int columns = rows.getMetaData().getColumnCount();
        while (rows.next()) {
            StringBuilder row = new StringBuilder(table);
            for (int column = 1; column <= columns; column++) {
                row.append(" | ").append(rows.getString(column));
            }
            all.add(row.toString());
        }
    }

    void clear() {
        try {
            Databases.run(
                    connection,
                    tables.stream().map(table -> "DELETE FROM " + table).toList());
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** {@return what differs, for people to read; empty when nothing does} */
    static String difference(List<String> expected, List<String> found) {
        if (expected.equals(found)) {
            return "";
        }
        return "missing " + without(expected, found) + ", unexpected " + without(found, expected);
    }

    static List<String> without(List<String> rows, List<String> others) {
        Set<String> known = new HashSet<>(others);
        return rows.stream().filter(row -> !known.contains(row)).toList();
    }
}
