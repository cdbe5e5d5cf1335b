package org.linli.storage.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.Optional;
import java.util.function.Function;
import org.linli.storage.Session;
import org.linli.storage.Storage.Work;
import org.linli.storage.StorageException;
import org.linli.storage.StrictSession;

/**
 * Transactions of the host. They are never committed, rolled back or closed here, and auto-commit is never touched. Before its
 * first write a session sets a savepoint, to which it returns when it fails: a host that goes on after a failure commits
 * nothing half-done.
 *
 * @param source gives the connection of the host's running transaction
 */
record JoinedTransactions(ConnectionSource source) implements Transactions {
    @Override
    public boolean areOwned() {
        return false;
    }

    @Override
    public <T> T transact(Engine engine, Work<T> work) {
        return joined(engine, work, StrictSession::new);
    }

    /** What the host's transaction sees, at the level at which the host has begun it. */
    @Override
    public <T> T read(Engine engine, Work<T> work) {
        return joined(engine, work, StrictSession::reading);
    }

    private <T> T joined(Engine engine, Work<T> work, Function<Session, StrictSession> wrapping) {
        if (engine.syncsAfterCommit()) {
            throw new StorageException(
                    "On H2, DurabilityLevel.POWER_LOSS needs a statement after each commit, but commits are"
                            + " the host's here; ask for PROCESS_KILL, or let the storage own its transactions");
        }
        if (!source.isInTransaction()) {
            throw new StorageException("The host runs no transaction that could be joined; begin one first");
        }
        Connection connection = source.acquire();
        try {
            requireTransaction(engine, connection);
            return attempt(engine, connection, work, wrapping);
        } finally {
            source.release(connection);
        }
    }

    private static void requireTransaction(Engine engine, Connection connection) {
        boolean autoCommit;
        try {
            autoCommit = connection.getAutoCommit();
        } catch (SQLException e) {
            throw SqlStates.ofStatement(engine.dialect(), e);
        }
        if (autoCommit) {
            throw new StorageException(
                    "The connection to be joined is in auto-commit mode, where each statement would be"
                            + " committed by itself; begin a transaction on it first");
        }
    }

    private static <T> T attempt(
            Engine engine, Connection connection, Work<T> work, Function<Session, StrictSession> wrapping) {
        Returning returning = new Returning(connection);
        StrictSession session =
                wrapping.apply(new JdbcSession(engine, new Statements(connection, engine.dialect(), returning::set)));
        try {
            T result;
            try {
                result = work.in(session);
            } finally {
                session.close();
            }
            session.requireSound();
            returning.forget();
            return result;
        } catch (Throwable e) {
            returning.goBack(e);
            throw e;
        }
    }

    /** The point to which a failed session returns. */
    private static final class Returning {
        private final Connection connection;
        private Optional<Savepoint> savepoint = Optional.empty();

        private Returning(Connection connection) {
            this.connection = connection;
        }

        private void set() throws SQLException {
            savepoint = Optional.of(connection.setSavepoint());
        }

        private void forget() {
            try {
                if (savepoint.isPresent()) {
                    connection.releaseSavepoint(savepoint.get());
                }
            } catch (SQLException e) {
                throw new StorageException("The host's transaction can no longer be used", SqlStates.withoutValues(e));
            }
        }

        private void goBack(Throwable cause) {
            try {
                if (savepoint.isPresent()) {
                    connection.rollback(savepoint.get());
                }
            } catch (SQLException e) {
                // A deadlock has already undone the whole transaction, savepoint and all.
                cause.addSuppressed(SqlStates.withoutValues(e));
            }
        }
    }
}
