package org.linli.storage.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.linli.storage.CommitUnknownException;
import org.linli.storage.Storage.Work;
import org.linli.storage.StorageException;
import org.linli.storage.StrictSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Transactions that the storage begins and ends itself, each on a connection of its own.
 *
 * @param dataSource gives the connections
 */
record OwnTransactions(DataSource dataSource) implements Transactions {
    private static final Logger LOG = LoggerFactory.getLogger(OwnTransactions.class);

    @Override
    public boolean areOwned() {
        return true;
    }

    @Override
    public <T> T transact(Engine engine, Work<T> work) {
        Connection connection = open(dataSource);
        boolean wasAutoCommit = begin(engine, connection);
        T result;
        try {
            StrictSession session =
                    new StrictSession(new JdbcSession(engine, new Statements(connection, engine.dialect(), () -> {})));
            try {
                result = work.in(session);
            } finally {
                session.close();
            }
            session.requireSound();
            commit(engine, connection);
        } catch (Throwable e) {
            rollBack(connection, wasAutoCommit, e);
            throw e;
        }
        end(connection, wasAutoCommit);
        synchronize(engine, connection);
        close(connection);
        return result;
    }

    static Connection open(DataSource dataSource) {
        try {
            return dataSource.getConnection();
        } catch (SQLException e) {
            throw new StorageException("No connection to the database was to be had", SqlStates.withoutValues(e));
        }
    }

    /** {@return whether the connection was in auto-commit mode, in which it has to be again} */
    private static boolean begin(Engine engine, Connection connection) {
        try {
            if (engine.isH2OnDisk()) {
                Durability.takeWriteDelayAway(connection);
            }
            boolean wasAutoCommit = connection.getAutoCommit();
            if (wasAutoCommit) {
                connection.setAutoCommit(false);
            }
            return wasAutoCommit;
        } catch (SQLException e) {
            close(connection);
            throw SqlStates.ofStatement(engine.dialect(), e);
        }
    }

    private static void commit(Engine engine, Connection connection) {
        try {
            connection.commit();
        } catch (SQLException e) {
            throw SqlStates.ofCommit(engine.dialect(), e);
        }
    }

    private static void rollBack(Connection connection, boolean wasAutoCommit, Throwable cause) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            cause.addSuppressed(SqlStates.withoutValues(e));
            // With the transaction still open, turning auto-commit on would commit it: nobody may use this connection
            // again.
            abort(connection);
            return;
        }
        end(connection, wasAutoCommit);
        close(connection);
    }

    /** Restores the mode in which the connection was found; only when no transaction is open, which this would commit. */
    private static void end(Connection connection, boolean wasAutoCommit) {
        if (!wasAutoCommit) {
            return;
        }
        try {
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            LOG.warn(
                    "A connection could not be set back to auto-commit: {}",
                    SqlStates.withoutValues(e).getMessage());
        }
    }

    private static void synchronize(Engine engine, Connection connection) {
        if (!engine.syncsAfterCommit()) {
            return;
        }
        try {
            Durability.synchronize(connection);
        } catch (SQLException e) {
            CommitUnknownException unknown = new CommitUnknownException(SqlStates.withoutValues(e));
            close(connection);
            throw unknown;
        }
    }

    private static void abort(Connection connection) {
        try {
            connection.abort(Runnable::run);
        } catch (SQLException e) {
            LOG.warn(
                    "A connection could not be aborted: {}",
                    SqlStates.withoutValues(e).getMessage());
        }
        close(connection);
    }

    static void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            // The work has ended one way or the other; its answer must not change by this.
            LOG.warn(
                    "A connection could not be closed: {}",
                    SqlStates.withoutValues(e).getMessage());
        }
    }
}
