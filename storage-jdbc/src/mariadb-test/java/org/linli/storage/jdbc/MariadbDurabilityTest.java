package org.linli.storage.jdbc;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.linli.storage.StorageException;
import org.linli.storage.contract.ProbeKinds;

class MariadbDurabilityTest {
    private static String refusal(JdbcStorage storage) {
        return String.valueOf(
                assertThrows(StorageException.class, storage::start).getMessage());
    }

    private static void flush(DataSource source, int value) throws SQLException {
        try (Connection connection = source.getConnection()) {
            Databases.run(connection, List.of("SET GLOBAL innodb_flush_log_at_trx_commit = " + value));
        }
    }

    @Test
    void commits_are_flushed_as_the_level_says() throws SQLException {
        DataSource source = MariadbServer.newDatabase("");
        JdbcStorage storage = JdbcStorage.of(source).schemaMode(SchemaMode.NONE);
        JdbcStorage strict = storage.durability(DurabilityLevel.POWER_LOSS);
        try {
            flush(source, 0);
            assertTrue(refusal(storage).contains("innodb_flush_log_at_trx_commit is 0"));
            flush(source, 2);
            storage.start();
            assertTrue(refusal(strict).contains("innodb_flush_log_at_trx_commit is 2"));
        } finally {
            flush(source, 1);
        }
        strict.start();
    }

    @Test
    void a_session_that_would_cut_or_lose_text_is_refused() {
        DataSource cutting = MariadbServer.newDatabase("?sessionVariables=sql_mode=''");
        Databases.create(cutting, "linli_", ProbeKinds.ALL);
        String message = refusal(JdbcStorage.of(cutting).kinds(ProbeKinds.ALL));
        assertTrue(message.contains("sql_mode lacks STRICT_TRANS_TABLES"), message);
        DataSource losing = MariadbServer.newDatabase("?sessionVariables=character_set_connection=latin1");
        Databases.create(losing, "linli_", ProbeKinds.ALL);
        assertTrue(refusal(JdbcStorage.of(losing).kinds(ProbeKinds.ALL)).contains("latin1 instead of utf8mb4"));
    }
}
