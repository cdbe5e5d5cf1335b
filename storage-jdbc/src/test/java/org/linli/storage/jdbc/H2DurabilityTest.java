package org.linli.storage.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linli.storage.jdbc.Probes.probe;
import static org.linli.storage.jdbc.Probes.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.storage.Storage;
import org.linli.storage.StorageException;
import org.linli.storage.contract.ProbeKinds;

class H2DurabilityTest {
    @TempDir
    Path folder;

    private DataSource file(String options) {
        return reusing(";REUSE_SPACE=FALSE" + options);
    }

    private DataSource reusing(String options) {
        return Databases.h2("file:" + folder.resolve("durable") + options);
    }

    private static String writeDelay(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT SETTING_VALUE FROM INFORMATION_SCHEMA.SETTINGS WHERE SETTING_NAME = 'WRITE_DELAY'")) {
            row.next();
            return row.getString(1);
        }
    }

    private static String refusal(JdbcStorage storage) {
        return String.valueOf(
                assertThrows(StorageException.class, storage::start).getMessage());
    }

    @Test
    void a_file_that_is_thrown_away_may_reuse_its_space() {
        assertTrue(refusal(JdbcStorage.of(reusing(""))).contains("DurabilityLevel.THROWAWAY"));
        for (String options : List.of("", ";WRITE_DELAY=100")) {
            JdbcStorage.of(reusing(options))
                    .schemaMode(SchemaMode.NONE)
                    .durability(DurabilityLevel.THROWAWAY)
                    .start();
        }
    }

    @Test
    void the_write_delay_that_loses_commits_is_taken_away() throws SQLException {
        DataSource source = file("");
        try (Connection open = source.getConnection()) {
            assertEquals("500", writeDelay(source), "what H2 does by default");
            Databases.storage(source);
            assertEquals("0", writeDelay(source));
            assertTrue(open.isValid(1));
        }
    }

    /** What is in force, which is not always what the settings say. */
    private static int delayInForce(Connection connection) {
        SessionLocal session = (SessionLocal) ((JdbcConnection) connection).getSession();
        return session.getDatabase().getStore().getMvStore().getAutoCommitDelay();
    }

    @Test
    void a_database_that_was_closed_and_opened_again_writes_each_commit_down_as_before() throws SQLException {
        DataSource source = file("");
        Storage storage = Databases.storage(source);
        store(storage, probe("a"));
        try (Connection opened = source.getConnection()) {
            assertEquals("0", writeDelay(source), "what H2 says");
            assertEquals(500, delayInForce(opened), "what H2 does");
            store(storage, probe("b"));
            assertEquals(0, delayInForce(opened));
        }
    }

    @Test
    void an_url_that_brings_the_delay_back_is_refused() {
        JdbcStorage storage = JdbcStorage.of(file(";WRITE_DELAY=500")).schemaMode(SchemaMode.NONE);
        assertTrue(refusal(storage).contains("WRITE_DELAY"));
    }

    @Test
    void a_file_whose_space_is_reused_is_refused_with_what_to_add() throws SQLException {
        for (String options : List.of("", ";REUSE_SPACE=TRUE")) {
            JdbcStorage storage = JdbcStorage.of(reusing(options)).schemaMode(SchemaMode.NONE);
            assertTrue(refusal(storage).contains("add ;REUSE_SPACE=FALSE to the URL"), options);
            assertTrue(refusal(storage.durability(DurabilityLevel.POWER_LOSS)).contains("REUSE_SPACE"), options);
        }
        JdbcStorage storage = JdbcStorage.of(file("")).schemaMode(SchemaMode.NONE);
        try (Connection first = reusing("").getConnection()) {
            assertTrue(refusal(storage).contains("REUSE_SPACE"), "what counts is how the database was opened");
            assertTrue(first.isValid(1));
        }
        storage.start();
    }

    @Test
    void a_user_who_may_not_set_it_is_refused_whatever_the_settings_say() throws SQLException {
        try (Connection administrator = file("").getConnection()) {
            Databases.run(administrator, List.of("CREATE USER limited PASSWORD ''", "SET WRITE_DELAY 0"));
            JdbcDataSource limited = (JdbcDataSource) file("");
            limited.setUser("limited");
            JdbcStorage storage = JdbcStorage.of(limited).schemaMode(SchemaMode.NONE);
            assertTrue(refusal(storage).contains("it takes an administrator"));
            assertTrue(refusal(storage.durability(DurabilityLevel.POWER_LOSS)).contains("CHECKPOINT SYNC"));
        }
    }

    @Test
    void in_memory_nothing_is_promised_unless_it_was_asked_for() {
        JdbcStorage storage = JdbcStorage.of(Databases.h2InMemory()).schemaMode(SchemaMode.NONE);
        storage.start();
        storage.durability(DurabilityLevel.THROWAWAY).start();
        for (DurabilityLevel level : List.of(DurabilityLevel.PROCESS_KILL, DurabilityLevel.POWER_LOSS)) {
            assertTrue(refusal(storage.durability(level)).contains("in memory"));
        }
    }

    @Test
    void for_a_power_loss_each_commit_is_followed_by_a_checkpoint() throws SQLException {
        DataSource source = file("");
        try (Connection connection = source.getConnection()) {
            Databases.create(source, "linli_", ProbeKinds.ALL);
            WatchedConnection watched = WatchedConnection.of(connection, call -> Optional.empty());
            Storage storage = JdbcStorage.of(watched.dataSource())
                    .kinds(ProbeKinds.ALL)
                    .durability(DurabilityLevel.POWER_LOSS)
                    .start();
            watched.calls().clear();
            store(storage, probe("a"));
            int commit = watched.calls().indexOf("commit/0");
            assertTrue(
                    watched.calls().lastIndexOf("createStatement/0") > commit,
                    () -> watched.calls().toString());
        }
    }

    @Test
    void a_joined_transaction_cannot_be_made_safe_against_power_loss() throws SQLException {
        DataSource source = file("");
        Databases.create(source, "linli_", ProbeKinds.ALL);
        JdbcStorage storage = JdbcStorage.of(source).kinds(ProbeKinds.ALL).durability(DurabilityLevel.POWER_LOSS);
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            StorageException refused =
                    assertThrows(StorageException.class, () -> store(storage.joining(connection), probe("a")));
            assertTrue(String.valueOf(refused.getMessage()).contains("POWER_LOSS"), refused.getMessage());
        }
    }
}
