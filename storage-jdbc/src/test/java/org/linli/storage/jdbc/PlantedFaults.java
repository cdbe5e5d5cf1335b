package org.linli.storage.jdbc;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** Mistakes that a storage could make, as data sources that make it commit them. */
enum PlantedFaults {
    /** Each statement commits by itself. */
    AUTO_COMMIT_LEFT_ON {
        @Override
        Object connection(Connection real, DataSource source, Method method, Call call) throws Throwable {
            return method.getName().equals("setAutoCommit") ? null : call.go();
        }
    },
    /** What was written is not taken back when a later statement fails. */
    ROLLBACK_FORGOTTEN {
        @Override
        Object connection(Connection real, DataSource source, Method method, Call call) throws Throwable {
            return method.getName().equals("rollback") ? null : call.go();
        }
    },
    /** A failed statement is taken for one that has written. */
    CATCH_AND_CONTINUE {
        @Override
        Object statement(Connection connection, DataSource source, String sql, Method method, Call call)
                throws Throwable {
            try {
                return call.go();
            } catch (SQLException e) {
                if (method.getName().equals("executeUpdate")) {
                    return 1;
                }
                throw e;
            }
        }
    },
    /** The journal is written when everything else is committed. */
    JOURNAL_AFTER_COMMIT {
        private final List<PreparedStatement> late = new ArrayList<>();

        @Override
        Object connection(Connection real, DataSource source, Method method, Call call) throws Throwable {
            Object result = call.go();
            if (method.getName().equals("commit")) {
                for (PreparedStatement statement : late) {
                    statement.executeUpdate();
                }
                late.clear();
                real.commit();
            }
            if (method.getName().equals("rollback")) {
                late.clear();
            }
            return result;
        }

        @Override
        Object statement(Connection connection, DataSource source, String sql, Method method, Call call)
                throws Throwable {
            boolean ofJournal = sql.startsWith("INSERT INTO linli_journal ");
            if (ofJournal && method.getName().equals("executeUpdate")) {
                late.add((PreparedStatement) call.target());
                return 1;
            }
            return ofJournal && method.getName().equals("close") ? null : call.go();
        }
    },
    /** The answer to a request is kept in a transaction of its own, before the request's. */
    ANSWER_IN_ANOTHER_TRANSACTION {
        @Override
        Optional<Connection> connectionFor(String sql, DataSource source) throws SQLException {
            return sql.startsWith("INSERT INTO linli_request ")
                    ? Optional.of(source.getConnection())
                    : Optional.empty();
        }
    },
    /** The answer to a request is kept when the request is committed. */
    ANSWER_AFTER_COMMIT {
        private Optional<PreparedStatement> late = Optional.empty();

        @Override
        Object connection(Connection real, DataSource source, Method method, Call call) throws Throwable {
            Object result = call.go();
            if (method.getName().equals("commit") && late.isPresent()) {
                late.get().executeUpdate();
                real.commit();
            }
            if (method.getName().equals("commit") || method.getName().equals("rollback")) {
                late = Optional.empty();
            }
            return result;
        }

        @Override
        Object statement(Connection connection, DataSource source, String sql, Method method, Call call)
                throws Throwable {
            boolean ofAnswer = sql.startsWith("INSERT INTO linli_request ");
            if (ofAnswer && method.getName().equals("executeUpdate")) {
                late = Optional.of((PreparedStatement) call.target());
                return 1;
            }
            return ofAnswer && method.getName().equals("close") ? null : call.go();
        }
    },
    /** A commit that fails is taken for one that has happened. */
    COMMIT_BELIEVED {
        @Override
        Object connection(Connection real, DataSource source, Method method, Call call) throws Throwable {
            try {
                return call.go();
            } catch (SQLException e) {
                if (method.getName().equals("commit")) {
                    return null;
                }
                throw e;
            }
        }
    };

    /** What was called, to be done or not. */
    record Call(Object target, Method method, Object... arguments) {
        Object go() throws Throwable {
            try {
                return method.invoke(target, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }
    }

    Object connection(Connection real, DataSource source, Method method, Call call) throws Throwable {
        return call.go();
    }

    Object statement(Connection connection, DataSource source, String sql, Method method, Call call) throws Throwable {
        return call.go();
    }

    Optional<Connection> connectionFor(String sql, DataSource source) throws SQLException {
        return Optional.empty();
    }

    /** {@return the data source, with the mistake} */
    DataSource in(DataSource source) {
        return proxy(DataSource.class, (proxy, method, arguments) -> {
            Object result = new Call(source, method, arguments).go();
            return result instanceof Connection connection ? planted(connection, source) : result;
        });
    }

    private Connection planted(Connection real, DataSource source) {
        return proxy(Connection.class, (proxy, method, arguments) -> {
            if (!method.getName().equals("prepareStatement")) {
                return connection(real, source, method, new Call(real, method, arguments));
            }
            String sql = (String) arguments[0];
            Connection connection = connectionFor(sql, source).orElse(real);
            Object statement = new Call(connection, method, arguments).go();
            return proxy(
                    PreparedStatement.class,
                    (same, called, given) ->
                            statement(connection, source, sql, called, new Call(statement, called, given)));
        });
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(PlantedFaults.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
