package org.linli.storage.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.linli.history.Deliveries.Seen;
import org.linli.storage.Change;

/** Where handlers write down at once what they have seen: a table beside Linli's. */
final class Handled {
    private Handled() {}

    static void create(Connection connection) throws SQLException {
        Databases.run(
                connection,
                List.of("CREATE TABLE handled (number BIGSERIAL PRIMARY KEY, deliverer TEXT NOT NULL,"
                        + " id TEXT NOT NULL, version BIGINT NOT NULL, hash TEXT NOT NULL)"));
    }

    static void add(Connection autoCommitting, String deliverer, Change change) throws SQLException {
        String sql = "INSERT INTO handled (deliverer, id, version, hash) VALUES (?, ?, ?, ?)";
        try (PreparedStatement statement = autoCommitting.prepareStatement(sql)) {
            statement.setString(1, deliverer);
            statement.setString(2, change.id());
            statement.setLong(3, change.version().number());
            statement.setString(4, change.hash());
            statement.executeUpdate();
        }
    }

    static long different(Connection connection) throws SQLException {
        return number(connection, "SELECT count(DISTINCT id || ' ' || version) FROM handled");
    }

    static long deliverers(Connection connection) throws SQLException {
        return number(connection, "SELECT count(DISTINCT deliverer) FROM handled");
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    static List<Seen> seen(Connection connection) throws SQLException {
        List<Seen> seen = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT id, version, hash FROM handled ORDER BY number")) {
            while (row.next()) {
                seen.add(new Seen(row.getString(1), row.getLong(2), row.getString(3)));
            }
        }
        return seen;
    }
}
