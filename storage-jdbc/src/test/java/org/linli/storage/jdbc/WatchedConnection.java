package org.linli.storage.jdbc;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** A connection that notes which of its methods are called, and fails in those that it is told to. */
final class WatchedConnection {
    private final Connection real;
    private final Trap trap;
    private boolean keepsOpen;
    private final List<String> calls = new CopyOnWriteArrayList<>();

    private WatchedConnection(Connection real, Trap trap) {
        this.real = real;
        this.trap = trap;
    }

    /** What is thrown by which method, before or after it was done. */
    interface Trap {
        Optional<SQLException> before(String call);

        default Optional<SQLException> after(String call) {
            return Optional.empty();
        }
    }

    static WatchedConnection of(Connection real, Trap trap) {
        return new WatchedConnection(real, trap);
    }

    /** One on which nobody but its owner may end anything. */
    static WatchedConnection ofHost(Connection real) {
        List<String> forbidden = List.of("commit/0", "rollback/0", "close/0", "setAutoCommit/1", "abort/1");
        return of(
                real,
                call -> forbidden.contains(call)
                        ? Optional.of(new SQLException("The host alone may call " + call))
                        : Optional.empty());
    }

    List<String> calls() {
        return calls;
    }

    Connection proxy() {
        return (Connection) Proxy.newProxyInstance(
                WatchedConnection.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> {
                    String call = method.getName() + "/" + method.getParameterCount();
                    calls.add(call);
                    throwing(trap.before(call));
                    if (keepsOpen && call.equals("close/0")) {
                        return null;
                    }
                    try {
                        Object result = method.invoke(real, arguments);
                        throwing(trap.after(call));
                        return result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private static void throwing(Optional<SQLException> thrown) throws SQLException {
        if (thrown.isPresent()) {
            throw thrown.get();
        }
    }

    /** A data source that gives this one connection, which is only really closed by whoever opened it. */
    DataSource dataSource() {
        keepsOpen = true;
        return source(proxy());
    }

    private static DataSource source(Connection connection) {
        return new DataSource() {
            @Override
            public Connection getConnection() {
                return connection;
            }

            @Override
            public Connection getConnection(String user, String password) {
                return connection;
            }

            @Override
            public PrintWriter getLogWriter() {
                throw new UnsupportedOperationException();
            }

            @Override
            public void setLogWriter(PrintWriter out) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void setLoginTimeout(int seconds) {
                throw new UnsupportedOperationException();
            }

            @Override
            public int getLoginTimeout() {
                return 0;
            }

            @Override
            public Logger getParentLogger() {
                throw new UnsupportedOperationException();
            }

            @Override
            public <T> T unwrap(Class<T> type) throws SQLException {
                throw new SQLException("It wraps nothing");
            }

            @Override
            public boolean isWrapperFor(Class<?> type) {
                return false;
            }
        };
    }
}
