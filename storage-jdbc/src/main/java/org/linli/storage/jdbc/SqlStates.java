package org.linli.storage.jdbc;

import java.sql.SQLException;
import java.util.Set;
import org.linli.storage.CommitUnknownException;
import org.linli.storage.StaleVersionException;
import org.linli.storage.StorageException;

/** What an engine means by its SQLState and vendor code; its words are never looked at. */
final class SqlStates {
    private static final Set<String> POSTGRESQL_STALE = Set.of("40001", "40P01", "55P03");
    private static final Set<String> POSTGRESQL_LOST = Set.of("57P01", "57P02", "57P03", "57P05");
    // 90131 concurrent update, 50200 lock timeout.
    private static final Set<Integer> H2_STALE = Set.of(90131, 50200);
    // The database was closed, the connection broken, the object closed under us.
    private static final Set<Integer> H2_LOST = Set.of(90067, 90098, 90121, 90007, 90108);
    // 1020 record has changed since last read, 1205 lock wait timeout, 1213 deadlock.
    private static final Set<Integer> MARIADB_STALE = Set.of(1020, 1205, 1213);
    // 1053 shutdown in progress, 1317 interrupted, 1927 connection was killed, 2006 and 2013 server has gone.
    private static final Set<Integer> MARIADB_LOST = Set.of(1053, 1317, 1927, 2006, 2013);
    private static final Set<String> MISSING = Set.of("42P01", "42703", "42S02", "42S03", "42S04", "42S22", "3F000");

    private SqlStates() {}

    /** What has happened. */
    enum Meaning {
        /** A key is taken. */
        TAKEN,
        /** Another transaction goes first; this one may be tried again. */
        STALE,
        /** The connection is gone. */
        LOST,
        /** A table, column or schema is not there. */
        MISSING,
        /** Anything else. */
        OTHER
    }

    static Meaning of(Dialect dialect, SQLException thrown) {
        String state = String.valueOf(thrown.getSQLState());
        int code = thrown.getErrorCode();
        if (isTaken(dialect, state, code)) {
            return Meaning.TAKEN;
        }
        if (isStale(dialect, state, code)) {
            return Meaning.STALE;
        }
        if (isLost(dialect, state, code)) {
            return Meaning.LOST;
        }
        return MISSING.contains(state) ? Meaning.MISSING : Meaning.OTHER;
    }

    private static boolean isTaken(Dialect dialect, String state, int code) {
        return dialect == Dialect.MARIADB ? code == 1062 : state.equals("23505");
    }

    private static boolean isStale(Dialect dialect, String state, int code) {
        return switch (dialect) {
            case H2 -> state.equals("40001") || H2_STALE.contains(code);
            case POSTGRESQL -> POSTGRESQL_STALE.contains(state);
            case MARIADB -> state.equals("40001") || MARIADB_STALE.contains(code);
        };
    }

    private static boolean isLost(Dialect dialect, String state, int code) {
        return state.startsWith("08")
                || switch (dialect) {
                    case H2 -> H2_LOST.contains(code);
                    case POSTGRESQL -> POSTGRESQL_LOST.contains(state);
                    case MARIADB -> MARIADB_LOST.contains(code);
                };
    }

    /** {@return what to throw for a statement that failed} */
    static StorageException ofStatement(Dialect dialect, SQLException thrown) {
        return switch (of(dialect, thrown)) {
            case STALE -> new StaleVersionException(withoutValues(thrown));
            case LOST -> new StorageException("The connection to the database was lost", withoutValues(thrown));
            case MISSING ->
                new StorageException(
                        "A table or column is missing; start with SchemaMode.VALIDATE to see which",
                        withoutValues(thrown));
            case TAKEN, OTHER -> new StorageException("The database refused a statement", withoutValues(thrown));
        };
    }

    /**
     * {@return what to throw for a commit that failed} Only where the engine says that it has rolled back is it known that
     * nothing was committed.
     */
    static StorageException ofCommit(Dialect dialect, SQLException thrown) {
        String state = String.valueOf(thrown.getSQLState());
        return switch (of(dialect, thrown)) {
            case STALE -> new StaleVersionException(withoutValues(thrown));
            case TAKEN -> new StorageException("The database refused the commit", withoutValues(thrown));
            default ->
                state.startsWith("23") || state.startsWith("25P") || state.startsWith("40") && !state.equals("40003")
                        ? new StorageException("The database refused the commit", withoutValues(thrown))
                        : new CommitUnknownException(withoutValues(thrown));
        };
    }

    /**
     * {@return the same exception, without its text} Engines put stored values into their messages: a duplicate key is shown in
     * full by all three.
     */
    static SQLException withoutValues(SQLException thrown) {
        SQLException bare = new SQLException(
                "SQLState " + thrown.getSQLState() + ", vendor code " + thrown.getErrorCode(),
                thrown.getSQLState(),
                thrown.getErrorCode());
        bare.setStackTrace(thrown.getStackTrace());
        return bare;
    }
}
