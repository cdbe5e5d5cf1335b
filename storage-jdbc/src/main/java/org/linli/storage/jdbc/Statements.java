package org.linli.storage.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.linli.storage.UniqueKeyException;

/** Runs the statements of one session. The only place where statements are prepared and results are walked. */
final class Statements {
    private final Connection connection;
    private final Dialect dialect;
    private final BeforeWriting beforeWriting;
    private boolean hasWritten;

    Statements(Connection connection, Dialect dialect, BeforeWriting beforeWriting) {
        this.connection = connection;
        this.dialect = dialect;
        this.beforeWriting = beforeWriting;
    }

    /** Called once, before the first statement that writes. */
    @FunctionalInterface
    interface BeforeWriting {
        void run() throws SQLException;
    }

    /**
     * Reads one row of a result.
     *
     * @param <R> what it gives
     */
    @FunctionalInterface
    interface RowReader<R> {
        R read(ResultSet row) throws SQLException;
    }

    <R> List<R> select(Sql sql, RowReader<R> reader) {
        try (PreparedStatement statement = prepare(sql);
                ResultSet rows = statement.executeQuery()) {
            List<R> read = new ArrayList<>();
            while (rows.next()) {
                read.add(reader.read(rows));
            }
            return read;
        } catch (SQLException e) {
            throw SqlStates.ofStatement(dialect, e);
        }
    }

    int update(Sql sql) {
        try {
            return execute(sql);
        } catch (SQLException e) {
            throw SqlStates.ofStatement(dialect, e);
        }
    }

    /**
     * Inserts rows of one table, of which exactly one key can be taken.
     *
     * @throws UniqueKeyException with these names when it is
     */
    void insert(List<Sql> rows, String kind, String index) {
        try {
            executeAll(rows);
        } catch (SQLException e) {
            if (SqlStates.of(dialect, e) == SqlStates.Meaning.TAKEN) {
                UniqueKeyException taken = new UniqueKeyException(kind, index);
                taken.initCause(SqlStates.withoutValues(e));
                throw taken;
            }
            throw SqlStates.ofStatement(dialect, e);
        }
    }

    /** Sends what inserts or deletes rows of one table, where no key can be taken and the number of rows does not matter. */
    void sendAll(List<Sql> rows) {
        try {
            executeAll(rows);
        } catch (SQLException e) {
            throw SqlStates.ofStatement(dialect, e);
        }
    }

    // No update is sent like that: whether it has found its row is told by a count, and not every driver gives the
    // counts of a batch.
    private void executeAll(List<Sql> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        if (rows.size() == 1) {
            execute(rows.get(0));
            return;
        }
        begin();
        try (PreparedStatement statement =
                connection.prepareStatement(rows.get(0).text())) {
            for (Sql row : rows) {
                bind(statement, row);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private int execute(Sql sql) throws SQLException {
        begin();
        try (PreparedStatement statement = prepare(sql)) {
            return statement.executeUpdate();
        }
    }

    private void begin() throws SQLException {
        if (!hasWritten) {
            beforeWriting.run();
            hasWritten = true;
        }
    }

    private PreparedStatement prepare(Sql sql) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql.text());
        boolean bound = false;
        try {
            bind(statement, sql);
            bound = true;
            return statement;
        } finally {
            if (!bound) {
                statement.close();
            }
        }
    }

    private static void bind(PreparedStatement statement, Sql sql) throws SQLException {
        int place = 1;
        for (Object value : sql.values()) {
            Values.bind(statement, place++, value);
        }
    }
}
