package org.linli.storage.jdbc;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;

/** All of the server's data directory, its write-ahead log too. */
class PostgresCanaryTest extends CanaryCase {
    @Override
    DataSource database() {
        return Databases.pooled(PostgresServer.newDatabase(), 4, true);
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
}
