package org.linli.storage.jdbc;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.linli.history.Anomaly.Type;
import org.linli.storage.jdbc.RawKeeper.Care;

class H2RawHistoryTest extends RawHistoryClauses {
    @Override
    DataSource newDatabase() {
        return Databases.h2InMemory();
    }

    @Test
    void what_is_not_committed_is_seen_where_the_engine_is_told_to_show_it() {
        Set<Type> seen =
                seen(Care.COMPARES, Connection.TRANSACTION_READ_UNCOMMITTED, Type.ABORTED_READ, Type.INTERMEDIATE_READ);
        assertTrue(seen.contains(Type.ABORTED_READ) && seen.contains(Type.INTERMEDIATE_READ), seen::toString);
    }

    @Test
    void the_level_that_is_called_serializable_is_not() {
        Set<Type> seen = seen(Care.COMPARES, Connection.TRANSACTION_SERIALIZABLE, Type.SKEW);
        assertTrue(seen.contains(Type.SKEW), seen::toString);
    }
}
