package org.linli.storage.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.linli.history.Anomaly.Type;
import org.linli.history.History;
import org.linli.history.Recorded;
import org.linli.history.Rounds;
import org.linli.storage.jdbc.RawKeeper.Care;

/** The checker that finds nothing in Linli's histories finds in those of plain SQL what is known of each engine. */
abstract class RawHistoryClauses {
    private static final int THREADS = 6;
    private static final int EACH = 100;

    /** A new, empty database. */
    abstract DataSource newDatabase();

    final Set<Type> seen(Care care, int isolation, Type... wanted) {
        return Rounds.seen(round -> recorded(care, isolation, round), wanted);
    }

    private History recorded(Care care, int isolation, int round) {
        try (HikariDataSource pool = Databases.pooled(newDatabase())) {
            return Recorded.of(new RawKeeper(pool, care, isolation), THREADS, EACH, round);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void read_and_written_over_updates_are_lost() {
        Set<Type> seen = seen(Care.NONE, Connection.TRANSACTION_READ_COMMITTED, Type.LOST_UPDATE, Type.LOST_APPEND);
        assertTrue(seen.containsAll(Set.of(Type.LOST_UPDATE, Type.LOST_APPEND)), seen::toString);
        assertTrue(!seen.contains(Type.ABORTED_READ), seen::toString);
    }

    @Test
    void written_over_only_if_unchanged_what_was_only_read_still_skews() {
        Set<Type> seen = seen(Care.COMPARES, Connection.TRANSACTION_READ_COMMITTED, Type.SKEW);
        assertTrue(seen.contains(Type.SKEW), seen::toString);
        Set<Type> others = EnumSet.copyOf(seen);
        others.removeAll(Set.of(Type.SKEW, Type.SINGLE_SKEW));
        assertEquals(Set.of(), others);
    }
}
