package org.linli.storage.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.OptionalInt;
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

    /** H2's own level: of its others, only {@code SERIALIZABLE} has one instant for all tables. */
    private static final int H2_SNAPSHOT = 6;

    @Override
    public boolean areOwned() {
        return true;
    }

    @Override
    public <T> T transact(Engine engine, Work<T> work) {
        Connection connection = open(dataSource);
        Mode before = begin(engine, connection, false);
        T result;
        try {
            result = within(new StrictSession(session(engine, connection)), work);
            commit(engine, connection);
        } catch (Throwable e) {
            rollBack(connection, before, e);
            throw e;
        }
        end(connection, before);
        synchronize(engine, connection);
        close(connection);
        return result;
    }

    @Override
    public <T> T read(Engine engine, Work<T> work) {
        Connection connection = open(dataSource);
        Mode before = begin(engine, connection, engine.dialect() == Dialect.H2);
        T result;
        try {
            takeSnapshot(engine, connection);
            result = within(StrictSession.reading(session(engine, connection)), work);
            leave(engine, connection);
        } catch (Throwable e) {
            rollBack(connection, before, e);
            throw e;
        }
        end(connection, before);
        close(connection);
        return result;
    }

    private static JdbcSession session(Engine engine, Connection connection) {
        return new JdbcSession(engine, new Statements(connection, engine.dialect(), () -> {}));
    }

    private static <T> T within(StrictSession session, Work<T> work) {
        T result;
        try {
            result = work.in(session);
        } finally {
            session.close();
        }
        session.requireSound();
        return result;
    }

    static Connection open(DataSource dataSource) {
        try {
            return dataSource.getConnection();
        } catch (SQLException e) {
            // No statement has run yet, so what the driver says holds no stored value.
            throw new StorageException("No connection to the database was to be had: " + e.getMessage(), e);
        }
    }

    /**
     * In which mode a connection is, apart from our transaction.
     *
     * @param autoCommit whether it commits each statement by itself
     * @param isolation its level, where that is changed for our transaction
     */
    private record Mode(boolean autoCommit, OptionalInt isolation) {}

    /** {@return how the connection was, which it has to be again} */
    private static Mode begin(Engine engine, Connection connection, boolean atSnapshotLevel) {
        try {
            boolean wasAutoCommit = connection.getAutoCommit();
            if (!wasAutoCommit) {
                // A pool's test query has begun a transaction: its snapshot is old, and what it wrote is not ours to
                // commit.
                connection.rollback();
            }
            if (engine.isH2OnDisk()) {
                Durability.takeWriteDelayAway(connection);
            }
            OptionalInt isolation = OptionalInt.empty();
            if (atSnapshotLevel) {
                isolation = OptionalInt.of(connection.getTransactionIsolation());
                connection.setTransactionIsolation(H2_SNAPSHOT);
            }
            if (wasAutoCommit) {
                connection.setAutoCommit(false);
            }
            return new Mode(wasAutoCommit, isolation);
        } catch (SQLException e) {
            close(connection);
            throw SqlStates.ofStatement(engine.dialect(), e);
        }
    }

    private static void takeSnapshot(Engine engine, Connection connection) {
        try (Statement statement = connection.createStatement()) {
            for (String sql : engine.dialect().snapshot()) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw SqlStates.ofStatement(engine.dialect(), e);
        }
    }

    /** Nothing was written, so there is nothing to commit. */
    private static void leave(Engine engine, Connection connection) {
        try {
            connection.rollback();
        } catch (SQLException e) {
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

    private static void rollBack(Connection connection, Mode before, Throwable cause) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            cause.addSuppressed(SqlStates.withoutValues(e));
            // With the transaction still open, turning auto-commit on would commit it: this connection must not be
            // used again.
            abort(connection);
            return;
        }
        end(connection, before);
        close(connection);
    }

    /** Restores the mode in which the connection was found; only when no transaction is open, which this would commit. */
    private static void end(Connection connection, Mode before) {
        try {
            if (before.isolation().isPresent()) {
                connection.setTransactionIsolation(before.isolation().getAsInt());
            }
            if (before.autoCommit()) {
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            LOG.warn(
                    "A connection could not be set back to its mode: {}",
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
