package org.linli.storage.jdbc;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;

/** All of the server's data directory, its redo log too. */
class MariadbCanaryTest extends CanaryCase {
    @Override
    DataSource database() {
        return Databases.pooled(MariadbServer.newDatabase(""), 4, true);
    }

    @Override
    Path files(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            Databases.run(connection, List.of("FLUSH TABLES"));
            try (ResultSet answer = statement.executeQuery("SELECT @@datadir")) {
                answer.next();
                return Path.of(answer.getString(1));
            }
        }
    }
}
