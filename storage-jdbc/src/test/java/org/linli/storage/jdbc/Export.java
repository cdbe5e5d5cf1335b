package org.linli.storage.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.linli.storage.Kind;

/** Everything that stands in the tables: aggregates, keys, journal, what is to be delivered, answers to requests. */
final class Export {
    private final Connection connection;
    private final List<String> tables;
    /** One instance of each row that was ever read, for most stay as they are from one moment to the next. */
    private final Map<String, String> known = new HashMap<>();

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

    /**
     * All rows at one moment, as text.
     *
     * @param byTable of each table, in one order
     */
    record Rows(Map<String, List<String>> byTable) {
        /** {@return what differs, for people to read; empty when nothing does} */
        String differenceTo(Rows found) {
            return equals(found) ? "" : "missing " + without(found) + ", unexpected " + found.without(this);
        }

        /** {@return the rows that the other has not} */
        List<String> without(Rows other) {
            List<String> rows = new ArrayList<>();
            byTable.forEach((table, here) -> {
                List<String> there = other.byTable.getOrDefault(table, List.of());
                if (!here.equals(there)) {
                    Set<String> rowsThere = new HashSet<>(there);
                    here.stream().filter(row -> !rowsThere.contains(row)).forEach(rows::add);
                }
            });
            return rows;
        }
    }

    /** Reads all tables. */
    Rows rows() {
        return rows(new Rows(Map.of()), tables);
    }

    /** Reads some tables; what stands in the others is known. */
    Rows rows(Rows before, Collection<String> read) {
        Map<String, List<String>> now = new TreeMap<>(before.byTable);
        try (Statement statement = connection.createStatement()) {
            for (String table : read) {
                if (!tables.contains(table)) {
                    throw new AssertionError("No table of the schema: " + table);
                }
                try (ResultSet rows = statement.executeQuery("SELECT * FROM " + table)) {
                    now.put(table, read(table, rows));
                }
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        return new Rows(now);
    }

    private List<String> read(String table, ResultSet rows) throws SQLException {
        List<String> all = new ArrayList<>();
        int columns = rows.getMetaData().getColumnCount();
        while (rows.next()) {
            StringBuilder row = new StringBuilder(table);
            for (int column = 1; column <= columns; column++) {
                row.append(" | ").append(rows.getString(column));
            }
            all.add(known.computeIfAbsent(row.toString(), fresh -> fresh));
        }
        all.sort(null);
        return all;
    }

    void clear() {
        known.clear();
        try {
            Databases.run(
                    connection,
                    tables.stream().map(table -> "DELETE FROM " + table).toList());
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
