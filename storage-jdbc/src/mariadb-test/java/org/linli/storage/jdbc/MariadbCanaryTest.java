package org.linli.storage.jdbc;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;

/** All of a server's data directory: tables, the whole redo log, and the server's logs of every change and statement. */
class MariadbCanaryTest extends CanaryCase {
    private final MariadbServer server = MariadbServer.keepingEverything();

    @AfterEach
    void stop() {
        server.close();
    }

    @Override
    DataSource database() {
        return Databases.pooled(server.database(""), 4, true);
    }

    @Override
    Path files(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            Databases.run(connection, List.of("FLUSH TABLES", "FLUSH LOGS"));
            awaitPages(statement);
            assertTrue(
                    status(statement, "Innodb_lsn_current") < MariadbServer.REDO_BYTES, "the redo log has begun anew");
            try (ResultSet answer = statement.executeQuery("SELECT @@datadir")) {
                answer.next();
                return Path.of(answer.getString(1));
            }
        }
    }

    @Override
    List<String> places() {
        return List.of(".ibd", "ib_logfile0", "changes.", "statements.log");
    }

    /** No statement writes InnoDB's pages, the server does it when it gets round to it. */
    private static void awaitPages(Statement statement) throws SQLException {
        Instant end = Instant.now().plusSeconds(30);
        while (status(statement, "Innodb_buffer_pool_pages_dirty") > 0) {
            assertTrue(Instant.now().isBefore(end), "pages are not written");
            LockSupport.parkNanos(10_000_000);
        }
    }

    private static long status(Statement statement, String name) throws SQLException {
        try (ResultSet answer = statement.executeQuery("SHOW GLOBAL STATUS LIKE '" + name + "'")) {
            answer.next();
            return answer.getLong(2);
        }
    }
}
