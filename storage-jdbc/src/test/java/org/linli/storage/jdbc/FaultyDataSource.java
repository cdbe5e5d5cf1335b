package org.linli.storage.jdbc;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/**
 * Counts JDBC calls, notes which tables they write to, and lets one of them go wrong. What only cleans up is neither counted nor
 * disturbed. For one thread.
 */
final class FaultyDataSource {
    private static final Set<String> NOT_COUNTED =
            Set.of("close", "rollback", "isClosed", "abort", "toString", "hashCode", "equals");
    private static final Pattern WRITE =
            Pattern.compile("^\\s*(?:INSERT INTO|UPDATE|DELETE FROM|MERGE INTO)\\s+([A-Za-z0-9_]+)");
    private static final List<Class<?>> WRAPPED =
            List.of(Connection.class, PreparedStatement.class, Statement.class, ResultSet.class);

    private final DataSource real;
    private final Runnable atConnection;
    private Optional<Fault> fault = Optional.empty();
    private final Set<String> written = new TreeSet<>();
    private int calls;
    private int commit;
    private boolean hit;

    /** Runs something each time that a connection is asked for: a transaction begins anew. */
    FaultyDataSource(DataSource real, Runnable atConnection) {
        this.real = real;
        this.atConnection = atConnection;
    }

    DataSource dataSource() {
        return wrap(DataSource.class, real, new Line());
    }

    /** Counts from the beginning, and lets nothing go wrong. */
    void calm() {
        fault = Optional.empty();
        calls = 0;
        commit = 0;
        hit = false;
    }

    /** Counts from the beginning, and lets this go wrong once. */
    void plan(Fault planned) {
        calm();
        fault = Optional.of(planned);
    }

    int calls() {
        return calls;
    }

    /** Which call was the last commit; 0 when there was none. */
    int commit() {
        return commit;
    }

    boolean hasHit() {
        return hit;
    }

    /** Forgets which tables were written to. */
    void forget() {
        written.clear();
    }

    /** {@return the tables to which something was written, or would have been, since {@link #forget}} */
    Set<String> written() {
        return written;
    }

    /** A connection that may end; the data source itself never does. */
    private static final class Line {
        private Optional<Connection> connection = Optional.empty();
        private boolean isDead;

        void end() throws SQLException {
            if (connection.isPresent()) {
                isDead = true;
                connection.get().close();
            }
        }
    }

    private <T> T wrap(Class<T> type, Object target, Line line) {
        return type.cast(Proxy.newProxyInstance(
                FaultyDataSource.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> call(target, line, method, arguments)));
    }

    private Object call(Object target, Line line, Method method, Object... arguments) throws Throwable {
        if (line.isDead) {
            if (method.getName().equals("close") || method.getName().equals("abort")) {
                return null;
            }
            throw Fault.Mode.DEAD.thrown();
        }
        if (NOT_COUNTED.contains(method.getName())) {
            return invoke(target, method, arguments);
        }
        calls++;
        note(arguments);
        if (method.getName().equals("commit")) {
            commit = calls;
        }
        Optional<Fault> now = fault.filter(planned -> planned.call() == calls);
        if (now.isPresent()) {
            throw fail(now.get().mode(), target, line, method, arguments);
        }
        return wrapped(target, line, method, invoke(target, method, arguments));
    }

    private void note(Object... arguments) {
        if (arguments != null && arguments.length > 0 && arguments[0] instanceof String sql) {
            Matcher write = WRITE.matcher(sql);
            if (write.find()) {
                written.add(write.group(1));
            }
        }
    }

    private SQLException fail(Fault.Mode mode, Object target, Line line, Method method, Object... arguments)
            throws Throwable {
        hit = true;
        if (mode.isDone()) {
            Object result = invoke(target, method, arguments);
            if (result instanceof Connection connection) {
                connection.close();
            }
        }
        if (mode.isEndOfConnection()) {
            line.end();
        }
        return mode.thrown();
    }

    private Object wrapped(Object target, Line line, Method method, Object result) {
        if (result instanceof Connection connection && target == real) {
            atConnection.run();
            Line opened = new Line();
            opened.connection = Optional.of(connection);
            return wrap(Connection.class, connection, opened);
        }
        for (Class<?> type : WRAPPED) {
            if (type == method.getReturnType()) {
                return wrap(type, result, line);
            }
        }
        return result;
    }

    private static Object invoke(Object target, Method method, Object... arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
