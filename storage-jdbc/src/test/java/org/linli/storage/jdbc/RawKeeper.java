package org.linli.storage.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.linli.history.Plan;
import org.linli.history.Plan.Deed;
import org.linli.history.Plan.Step;
import org.linli.history.Recorded;
import org.linli.history.Tape;

/** Registers in a table, by the plain SQL that Linli is there to replace: read, decide, write, and trust in the engine. */
final class RawKeeper implements Recorded.Keeper {
    /** How much care is taken. */
    enum Care {
        /** What was read is written over, whatever it is by now. */
        NONE,
        /** It is written over only if it is what was read; what was only read is not looked at again. */
        COMPARES
    }

    private final DataSource source;
    private final Care care;
    private final int isolation;

    RawKeeper(DataSource source, Care care, int isolation) throws SQLException {
        this.source = source;
        this.care = care;
        this.isolation = isolation;
        try (Connection connection = source.getConnection()) {
            String table = "CREATE TABLE register (name VARCHAR(20) PRIMARY KEY, list VARCHAR(4000) NOT NULL)";
            Databases.run(connection, List.of(table));
        }
    }

    @Override
    public boolean attempt(Plan plan, Tape tape) {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(isolation);
            boolean committed = false;
            try {
                carryOut(connection, plan, tape);
                if (!plan.takenBack()) {
                    connection.commit();
                    committed = true;
                }
            } catch (SQLException e) {
                // Two at once on one row: the engine has told one of them to give way.
                committed = false;
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
            return committed;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private void carryOut(Connection connection, Plan plan, Tape tape) throws SQLException {
        Map<String, String> found = new HashMap<>();
        for (Step step : plan.steps()) {
            String list = read(connection, step.register());
            found.put(step.register(), list);
            tape.read(step.register(), numbers(list), step.deed() != Deed.LOOK);
            Thread.yield();
        }
        List<Step> writes = plan.steps().stream()
                .filter(step -> step.deed() == Deed.APPEND || step.deed() == Deed.APPEND_TWICE)
                .sorted(Comparator.comparing(Step::register))
                .toList();
        for (Step step : writes) {
            String longer = append(connection, step.register(), found.get(step.register()), tape);
            if (step.deed() == Deed.APPEND_TWICE) {
                Thread.yield();
                append(connection, step.register(), longer, tape);
            }
        }
        Thread.yield();
    }

    private String append(Connection connection, String register, String old, Tape tape) throws SQLException {
        String longer = old + " " + tape.append(register);
        String sql = old.isEmpty()
                ? "INSERT INTO register (list, name) VALUES (?, ?)"
                : "UPDATE register SET list = ? WHERE name = ?" + (care == Care.COMPARES ? " AND list = ?" : "");
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, longer);
            statement.setString(2, register);
            if (sql.endsWith("list = ?")) {
                statement.setString(3, old);
            }
            if (statement.executeUpdate() == 0) {
                throw new SQLException("Another was faster");
            }
        }
        return longer;
    }

    private static String read(Connection connection, String register) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT list FROM register WHERE name = ?")) {
            statement.setString(1, register);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? row.getString(1) : "";
            }
        }
    }

    private static List<Long> numbers(String list) {
        return Stream.of(list.split(" "))
                .filter(number -> !number.isEmpty())
                .map(Long::valueOf)
                .toList();
    }

    @Override
    public Map<String, List<Long>> last(List<String> registers) {
        Map<String, List<Long>> last = new HashMap<>();
        try (Connection connection = source.getConnection()) {
            for (String register : registers) {
                last.put(register, numbers(read(connection, register)));
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        return last;
    }
}
