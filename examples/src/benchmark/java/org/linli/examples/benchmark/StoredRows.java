package org.linli.examples.benchmark;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** All rows that an import has left in a database, to be written into another one by plain JDBC batches. */
final class StoredRows {
    /** A table's rows in the order in which they were written: ids begin with the time of their making. */
    private record Table(String name, String insert, List<Object[]> rows) {}

    private final List<Table> tables;
    private final int commits;

    private StoredRows(List<Table> tables, int commits) {
        this.tables = tables;
        this.commits = commits;
    }

    static StoredRows of(DataSource source, int commits) throws SQLException {
        List<Table> tables = new ArrayList<>();
        try (Connection connection = source.getConnection()) {
            for (String name : names(connection.getMetaData())) {
                Table table = read(connection, name);
                if (!table.rows.isEmpty()) {
                    tables.add(table);
                }
            }
        }
        return new StoredRows(tables, commits);
    }

    private static List<String> names(DatabaseMetaData database) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet found = database.getTables(null, "public", "linli\\_%", new String[] {"TABLE"})) {
            while (found.next()) {
                names.add(found.getString("TABLE_NAME"));
            }
        }
        names.removeIf(name -> name.contains("schema"));
        return names;
    }

    private static Table read(Connection connection, String name) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("SELECT * FROM " + name + " ORDER BY id")) {
            int columns = found.getMetaData().getColumnCount();
            List<Object[]> rows = new ArrayList<>();
            while (found.next()) {
                Object[] row = new Object[columns];
                for (int column = 0; column < columns; column++) {
                    row[column] = found.getObject(column + 1);
                }
                rows.add(row);
            }
            String places = String.join(", ", Collections.nCopies(columns, "?"));
            return new Table(name, "INSERT INTO " + name + " VALUES (" + places + ")", rows);
        }
    }

    void write(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            for (int commit = 0; commit < commits; commit++) {
                for (Table table : tables) {
                    write(connection, table, part(table, commit), part(table, commit + 1));
                }
                connection.commit();
            }
        }
    }

    private int part(Table table, int commit) {
        return (int) ((long) table.rows.size() * commit / commits);
    }

    private static void write(Connection connection, Table table, int from, int until) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(table.insert)) {
            for (Object[] row : table.rows.subList(from, until)) {
                for (int column = 0; column < row.length; column++) {
                    statement.setObject(column + 1, row[column]);
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    @Override
    public String toString() {
        return tables.stream()
                .map(table -> table.name + " " + table.rows.size())
                .collect(Collectors.joining(", "));
    }
}
