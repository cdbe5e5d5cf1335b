package org.linli.storage.jdbc;

import java.sql.SQLException;

/**
 * What goes wrong at one JDBC call.
 *
 * @param call the how manyth
 * @param mode in which way
 */
record Fault(int call, Mode mode) {
    /** The ways of going wrong. */
    enum Mode {
        /** The call fails, and has done nothing. */
        BEFORE("HY000"),
        /** The call fails, and is done. */
        AFTER("HY000"),
        /** The connection has ended before the call. */
        DEAD("08006"),
        /** The call is done, and the connection has ended before its answer came. */
        ANSWER_LOST("08006"),
        /** The database gives way to another transaction. */
        STALE("40001");

        private final String state;

        Mode(String state) {
            this.state = state;
        }

        boolean isDone() {
            return this == AFTER || this == ANSWER_LOST;
        }

        boolean isEndOfConnection() {
            return this == DEAD || this == ANSWER_LOST;
        }

        SQLException thrown() {
            return new SQLException("A fault was injected", state);
        }
    }
}
