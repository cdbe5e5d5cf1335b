package org.linli.storage.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.storage.StorageException;
import org.linli.storage.UniqueKeyException;
import org.linli.storage.jdbc.SqlStates.Meaning;

/** What the engine really throws means what the table says. */
abstract class SqlStateClauses {
    /** The common pool has one thread on two cores, and here two wait for one another. */
    private static final Executor OWN_THREAD = work -> new Thread(work).start();

    private DataSource source;
    private Dialect dialect;

    abstract DataSource newDatabase();

    @BeforeEach
    void create() throws SQLException {
        source = newDatabase();
        try (Connection connection = source.getConnection()) {
            dialect = Dialect.of(connection.getMetaData());
            Databases.run(
                    connection,
                    List.of(
                            "CREATE TABLE t (id INTEGER PRIMARY KEY, x VARCHAR(40) NOT NULL)",
                            "CREATE UNIQUE INDEX t_x ON t (x)",
                            "INSERT INTO t VALUES (1, 'one')",
                            "INSERT INTO t VALUES (2, 'secret-value')"));
        }
    }

    private static void run(Connection connection, String... statements) throws SQLException {
        Databases.run(connection, List.of(statements));
    }

    private Connection begun() throws SQLException {
        Connection connection = source.getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    private void impatient(Connection connection) throws SQLException {
        run(
                connection,
                switch (dialect) {
                    case H2 -> "SET LOCK_TIMEOUT 100";
                    case POSTGRESQL -> "SET lock_timeout = '100ms'";
                    case MARIADB -> "SET innodb_lock_wait_timeout = 1";
                });
    }

    private Meaning meaning(SQLException thrown) {
        return SqlStates.of(dialect, thrown);
    }

    @Test
    void a_duplicate_of_a_primary_key_or_of_a_unique_index_means_taken() throws SQLException {
        try (Connection connection = source.getConnection()) {
            SQLException primary =
                    assertThrows(SQLException.class, () -> run(connection, "INSERT INTO t VALUES (1, 'other')"));
            assertEquals(Meaning.TAKEN, meaning(primary));
            SQLException unique =
                    assertThrows(SQLException.class, () -> run(connection, "INSERT INTO t VALUES (3, 'one')"));
            assertEquals(Meaning.TAKEN, meaning(unique));
        }
    }

    @Test
    void a_missing_value_is_neither_taken_nor_stale() throws SQLException {
        try (Connection connection = source.getConnection()) {
            SQLException thrown =
                    assertThrows(SQLException.class, () -> run(connection, "INSERT INTO t VALUES (3, NULL)"));
            assertEquals(Meaning.OTHER, meaning(thrown));
        }
    }

    @Test
    void a_missing_table_or_column_means_missing() throws SQLException {
        try (Connection connection = source.getConnection()) {
            assertEquals(
                    Meaning.MISSING,
                    meaning(assertThrows(SQLException.class, () -> run(connection, "UPDATE nowhere SET x = 'a'"))));
            assertEquals(
                    Meaning.MISSING,
                    meaning(assertThrows(SQLException.class, () -> run(connection, "UPDATE t SET y = 'a'"))));
        }
    }

    @Test
    void waiting_too_long_for_a_lock_means_stale() throws SQLException {
        try (Connection holder = begun();
                Connection waiter = begun()) {
            impatient(waiter);
            run(holder, "UPDATE t SET x = 'held' WHERE id = 1");
            SQLException thrown =
                    assertThrows(SQLException.class, () -> run(waiter, "UPDATE t SET x = 'wanted' WHERE id = 1"));
            assertEquals(Meaning.STALE, meaning(thrown));
            waiter.rollback();
            holder.rollback();
        }
    }

    @Test
    void a_deadlock_means_stale() throws Exception {
        try (Connection one = begun();
                Connection other = begun()) {
            run(one, "UPDATE t SET x = 'a' WHERE id = 1");
            run(other, "UPDATE t SET x = 'b' WHERE id = 2");
            CompletableFuture<Meaning> first = CompletableFuture.supplyAsync(() -> crossing(one, 2), OWN_THREAD);
            CompletableFuture<Meaning> second = CompletableFuture.supplyAsync(() -> crossing(other, 1), OWN_THREAD);
            List<Meaning> outcomes = List.of(first.join(), second.join());
            assertEquals(1, outcomes.stream().filter(Meaning.STALE::equals).count(), outcomes::toString);
        }
    }

    /** OTHER stands for coming through. */
    private Meaning crossing(Connection connection, int id) {
        try {
            run(connection, "UPDATE t SET x = 'crossed" + id + "' WHERE id = " + id);
            connection.rollback();
            return Meaning.OTHER;
        } catch (SQLException e) {
            try {
                connection.rollback();
            } catch (SQLException rollback) {
                e.addSuppressed(rollback);
            }
            return meaning(e);
        }
    }

    @Test
    void writing_what_has_moved_since_the_snapshot_means_stale() throws SQLException {
        try (Connection slow = begun();
                Connection quick = begun()) {
            slow.setTransactionIsolation(
                    dialect == Dialect.H2
                            ? Connection.TRANSACTION_SERIALIZABLE
                            : Connection.TRANSACTION_REPEATABLE_READ);
            if (dialect == Dialect.MARIADB) {
                run(slow, "SET innodb_snapshot_isolation = ON");
            }
            try (var statement = slow.createStatement();
                    var rows = statement.executeQuery("SELECT * FROM t")) {
                rows.next();
            }
            run(quick, "UPDATE t SET x = 'quick' WHERE id = 1");
            quick.commit();
            SQLException thrown =
                    assertThrows(SQLException.class, () -> run(slow, "UPDATE t SET x = 'slow' WHERE id = 1"));
            assertEquals(Meaning.STALE, meaning(thrown));
            slow.rollback();
        }
    }

    @Test
    void a_connection_that_was_cut_means_lost() throws SQLException {
        try (Connection connection = begun();
                Connection killer = source.getConnection()) {
            String session = switch (dialect) {
                case H2 -> "SELECT SESSION_ID()";
                case POSTGRESQL -> "SELECT pg_backend_pid()";
                case MARIADB -> "SELECT CONNECTION_ID()";
            };
            long id;
            try (var statement = connection.createStatement();
                    var row = statement.executeQuery(session)) {
                row.next();
                id = row.getLong(1);
            }
            run(
                    killer,
                    switch (dialect) {
                        // H2 ends a session only when it runs something; a closed database is what is met in the field.
                        case H2 -> "SHUTDOWN IMMEDIATELY";
                        case POSTGRESQL -> "SELECT pg_terminate_backend(" + id + ")";
                        case MARIADB -> "KILL " + id;
                    });
            SQLException thrown =
                    assertThrows(SQLException.class, () -> run(connection, "UPDATE t SET x = 'a' WHERE id = 1"));
            assertEquals(Meaning.LOST, meaning(thrown), thrown.getSQLState() + " " + thrown.getErrorCode());
        }
    }

    @Test
    void no_stored_value_gets_into_an_exception() throws SQLException {
        try (Connection connection = begun()) {
            Statements statements = new Statements(connection, dialect, () -> {});
            Sql taking = Sql.of("INSERT INTO t VALUES (?, ?)", 3, "secret-value");
            Sql free = Sql.of("INSERT INTO t VALUES (?, ?)", 4, "secret of another");
            for (List<Sql> rows : List.of(List.of(taking), List.of(free, taking), List.of(taking, free))) {
                UniqueKeyException taken =
                        assertThrows(UniqueKeyException.class, () -> statements.insert(rows, "probe", "x"));
                assertEquals("x", taken.index());
                assertFalse(trace(taken).contains("secret"), trace(taken));
                connection.rollback();
            }
            StorageException refused = assertThrows(StorageException.class, () -> statements.update(taking));
            assertFalse(trace(refused).contains("secret"), trace(refused));
            assertInstanceOf(SQLException.class, refused.getCause());
            connection.rollback();
            StorageException tooLong = assertThrows(
                    StorageException.class,
                    () -> statements.update(Sql.of("INSERT INTO t VALUES (?, ?)", 4, "secret".repeat(20))));
            assertFalse(trace(tooLong).contains("secret"), trace(tooLong));
            connection.rollback();
        }
    }

    private static String trace(Throwable thrown) {
        StringWriter text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
