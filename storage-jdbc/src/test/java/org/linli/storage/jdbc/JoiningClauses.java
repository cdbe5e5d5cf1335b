package org.linli.storage.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linli.storage.jdbc.Probes.exists;
import static org.linli.storage.jdbc.Probes.insert;
import static org.linli.storage.jdbc.Probes.probe;
import static org.linli.storage.jdbc.Probes.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.storage.StaleVersionException;
import org.linli.storage.Storage;
import org.linli.storage.StorageException;
import org.linli.storage.UniqueKeyException;
import org.linli.storage.Version;
import org.linli.storage.contract.ProbeKinds;

/** A host's transaction stays the host's. */
abstract class JoiningClauses {
    private DataSource source;
    private JdbcStorage storage;

    abstract DataSource newDatabase();

    @BeforeEach
    void start() {
        source = newDatabase();
        storage = Databases.storage(source);
    }

    private Connection begun() throws SQLException {
        Connection connection = source.getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    @Test
    void a_joined_session_never_ends_anything_that_is_the_hosts() throws SQLException {
        try (Connection connection = begun()) {
            WatchedConnection watched = WatchedConnection.ofHost(connection);
            Storage joined = storage.joining(watched.proxy());
            assertFalse(joined.ownsTransactions());
            store(joined, probe("a"));
            assertThrows(UniqueKeyException.class, () -> store(joined, probe("a")));
            assertThrows(
                    IllegalCallerException.class,
                    () -> joined.transact(session -> {
                        insert(session, probe("b"));
                        throw new IllegalCallerException("planned");
                    }));
            store(joined, probe("c"));
            assertFalse(exists(storage, "a"), "not committed yet");
            connection.commit();
        }
        assertTrue(exists(storage, "a"));
        assertFalse(exists(storage, "b"));
        assertTrue(exists(storage, "c"));
    }

    @Test
    void the_hosts_rollback_undoes_ours() throws SQLException {
        try (Connection connection = begun()) {
            Storage joined = storage.joining(connection);
            store(joined, probe("a").withTags("x").withSeals("y"));
            assertTrue(exists(joined, "a"));
            connection.rollback();
        }
        assertFalse(exists(storage, "a"));
        store(storage, probe("b").withTags("x").withSeals("y"));
        assertTrue(exists(storage, "b"));
    }

    @Test
    void a_host_that_commits_after_our_failure_commits_nothing_of_ours() throws SQLException {
        store(storage, probe("old"));
        try (Connection connection = begun()) {
            Storage joined = storage.joining(connection);
            store(joined, probe("before"));
            assertThrows(
                    StaleVersionException.class,
                    () -> joined.transact(session -> {
                        insert(session, probe("half").withTags("x"));
                        session.guard(ProbeKinds.PROBE, probe("old").ref(), new Version(7));
                        return "never";
                    }));
            assertThrows(
                    IllegalStateException.class,
                    () -> joined.transact(session -> {
                        insert(session, probe("swallowed"));
                        assertThrows(UniqueKeyException.class, () -> insert(session, probe("old")));
                        return "never";
                    }));
            connection.commit();
        }
        assertTrue(exists(storage, "before"));
        assertFalse(exists(storage, "half"));
        assertFalse(exists(storage, "swallowed"));
    }

    @Test
    void a_connection_in_auto_commit_mode_is_refused() throws SQLException {
        try (Connection connection = source.getConnection()) {
            Storage joined = storage.joining(connection);
            StorageException refused = assertThrows(StorageException.class, () -> store(joined, probe("a")));
            assertTrue(String.valueOf(refused.getMessage()).contains("auto-commit"), refused.getMessage());
            assertTrue(connection.getAutoCommit());
        }
        assertFalse(exists(storage, "a"));
    }

    @Test
    void a_source_gets_back_each_connection_once() throws SQLException {
        try (Connection connection = begun()) {
            List<Connection> released = new ArrayList<>();
            Storage joined = storage.joining(ConnectionSource.of(() -> connection, released::add));
            store(joined, probe("a"));
            assertThrows(UniqueKeyException.class, () -> store(joined, probe("a")));
            assertEquals(List.of(connection, connection), released);
            connection.setAutoCommit(true);
            assertThrows(StorageException.class, () -> store(joined, probe("b")));
            assertEquals(3, released.size());
        }
    }

    @Test
    void a_source_outside_a_transaction_is_refused_before_it_is_asked_for_a_connection() {
        Storage joined = storage.joining(ConnectionSource.of(
                        () -> {
                            throw new AssertionError("asked for a connection");
                        },
                        connection -> {})
                .onlyWhile(() -> false));
        StorageException refused = assertThrows(StorageException.class, () -> store(joined, probe("a")));
        assertTrue(String.valueOf(refused.getMessage()).contains("begin one"), refused.getMessage());
    }

    @Test
    void what_only_reads_sets_no_savepoint() throws SQLException {
        try (Connection connection = begun()) {
            WatchedConnection watched = WatchedConnection.of(connection, call -> Optional.empty());
            exists(storage.joining(watched.proxy()), "a");
            assertFalse(watched.calls().contains("setSavepoint/0"));
            store(storage.joining(watched.proxy()), probe("a"));
            assertEquals(
                    1, watched.calls().stream().filter("setSavepoint/0"::equals).count());
            connection.rollback();
        }
    }
}
