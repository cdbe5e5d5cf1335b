package org.linli.storage.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linli.storage.jdbc.Probes.exists;
import static org.linli.storage.jdbc.Probes.insert;
import static org.linli.storage.jdbc.Probes.probe;
import static org.linli.storage.jdbc.Probes.store;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.storage.CommitUnknownException;
import org.linli.storage.Storage;
import org.linli.storage.UniqueKeyException;
import org.linli.storage.contract.ProbeKinds;

/** Transactions of the storage's own. */
abstract class OwningClauses {
    private DataSource source;
    private JdbcStorage storage;

    abstract DataSource newDatabase();

    @BeforeEach
    void start() {
        source = newDatabase();
        storage = Databases.storage(source);
    }

    private static JdbcStorage on(DataSource other) {
        return JdbcStorage.of(other).schemaMode(SchemaMode.NONE);
    }

    @Test
    void a_pool_with_auto_commit_off_keeps_it_off() throws SQLException {
        try (HikariDataSource pool = Databases.pooled(source, 1, false)) {
            JdbcStorage own = JdbcStorage.of(pool).kinds(ProbeKinds.ALL).start();
            store(own, probe("a"));
            assertThrows(UniqueKeyException.class, () -> store(own, probe("a")));
            store(own, probe("b"));
            try (Connection connection = pool.getConnection()) {
                assertFalse(connection.getAutoCommit());
            }
        }
        assertTrue(exists(storage, "a"));
        assertTrue(exists(storage, "b"));
    }

    /** A pool without auto-commit that has run its test query, in a transaction that it has left open. */
    @Test
    void what_a_pool_has_left_open_is_rolled_back_before_each_transaction() throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE pool_test (n INT)");
            connection.setAutoCommit(false);
            JdbcStorage own = on(WatchedConnection.of(connection, call -> Optional.empty())
                            .dataSource())
                    .start();
            statement.execute("SELECT COUNT(*) FROM pool_test");
            store(storage, probe("a"));
            assertTrue(exists(own, "a"));
            statement.execute("INSERT INTO pool_test VALUES (1)");
            assertTrue(own.read(
                            session -> session.find(ProbeKinds.PROBE, probe("a").ref()))
                    .isPresent());
            statement.execute("INSERT INTO pool_test VALUES (2)");
            store(own, probe("b"));
            try (ResultSet left = statement.executeQuery("SELECT COUNT(*) FROM pool_test")) {
                left.next();
                assertEquals(0, left.getInt(1), "what the pool has not committed");
            }
            connection.rollback();
            assertFalse(connection.getAutoCommit());
        }
        assertTrue(exists(storage, "b"));
    }

    @Test
    void a_pool_with_auto_commit_on_keeps_it_on() throws SQLException {
        try (HikariDataSource pool = Databases.pooled(source, 1, true)) {
            JdbcStorage own = on(pool).start();
            store(own, probe("a"));
            assertThrows(UniqueKeyException.class, () -> store(own, probe("a")));
            try (Connection connection = pool.getConnection()) {
                assertTrue(connection.getAutoCommit());
            }
        }
        assertTrue(exists(storage, "a"));
    }

    @Test
    void auto_commit_comes_back_only_after_the_end_of_the_transaction() throws SQLException {
        try (Connection connection = source.getConnection()) {
            WatchedConnection watched = WatchedConnection.of(
                    connection,
                    call -> call.equals("close/0") ? Optional.of(new SQLException("kept open")) : Optional.empty());
            JdbcStorage own = on(watched.dataSource()).start();
            watched.calls().clear();
            assertThrows(
                    Error.class,
                    () -> own.transact(session -> {
                        insert(session, probe("a"));
                        throw new Error("planned");
                    }));
            int rollback = watched.calls().indexOf("rollback/0");
            int restored = watched.calls().lastIndexOf("setAutoCommit/1");
            assertTrue(
                    rollback > 0 && restored > rollback, () -> watched.calls().toString());
            assertTrue(watched.calls().contains("close/0"));
        }
        assertFalse(exists(storage, "a"));
    }

    @Test
    void a_failed_rollback_is_kept_beside_the_failure_and_commits_nothing() throws SQLException {
        WatchedConnection watched = WatchedConnection.of(
                source.getConnection(),
                call -> call.equals("rollback/0")
                        ? Optional.of(new SQLException("secret value", "08006", 0))
                        : Optional.empty());
        JdbcStorage failing = on(watched.dataSource());
        Error planned = new Error("planned");
        Error thrown = assertThrows(
                Error.class,
                () -> failing.transact(session -> {
                    insert(session, probe("a"));
                    throw planned;
                }));
        assertSame(planned, thrown);
        assertEquals(1, thrown.getSuppressed().length);
        assertFalse(String.valueOf(thrown.getSuppressed()[0].getMessage()).contains("secret"));
        assertTrue(watched.calls().contains("abort/1"));
        assertEquals(
                1, watched.calls().stream().filter("setAutoCommit/1"::equals).count(), "auto-commit stays off");
        assertFalse(exists(storage, "a"));
    }

    @Test
    void a_lost_answer_to_a_commit_is_said_to_be_unknown() throws SQLException {
        AtomicBoolean armed = new AtomicBoolean();
        try (Connection connection = source.getConnection()) {
            WatchedConnection watched = WatchedConnection.of(connection, new WatchedConnection.Trap() {
                @Override
                public Optional<SQLException> before(String call) {
                    return Optional.empty();
                }

                @Override
                public Optional<SQLException> after(String call) {
                    return armed.get() && call.equals("commit/0")
                            ? Optional.of(new SQLException("gone", "08006"))
                            : Optional.empty();
                }
            });
            armed.set(true);
            Storage own = on(watched.dataSource());
            assertThrows(CommitUnknownException.class, () -> store(own, probe("a")));
        }
        assertTrue(exists(storage, "a"), "in this case it was committed");
    }

    @Test
    void a_failure_to_close_does_not_change_the_answer() throws SQLException {
        try (Connection connection = source.getConnection()) {
            WatchedConnection watched = WatchedConnection.of(
                    connection,
                    call -> call.equals("close/0") ? Optional.of(new SQLException("kept open")) : Optional.empty());
            store(on(watched.dataSource()), probe("a"));
        }
        assertTrue(exists(storage, "a"));
    }
}
