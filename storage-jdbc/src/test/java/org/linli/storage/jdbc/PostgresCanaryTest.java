package org.linli.storage.jdbc;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;

/** All of a server's data directory: tables, the whole write-ahead log, and the server's log of every statement. */
class PostgresCanaryTest extends CanaryCase {
    private final PostgresServer server = PostgresServer.keepingEverything();

    @AfterEach
    void stop() {
        server.close();
    }

    @Override
    DataSource database() {
        return Databases.pooled(server.database(), 4, true);
    }

    @Override
    Path files(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            Databases.run(connection, List.of("CHECKPOINT"));
            try (ResultSet answer = statement.executeQuery("SHOW data_directory")) {
                answer.next();
                return Path.of(answer.getString(1));
            }
        }
    }

    @Override
    List<String> places() {
        return List.of("base/", "pg_wal/", "log/");
    }
}
