package org.linli.storage.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.linli.storage.jdbc.RawKeeper.Care;

class PostgresRawHistoryTest extends RawHistoryClauses {
    @Override
    DataSource newDatabase() {
        return PostgresServer.newDatabase();
    }

    @Test
    void the_level_that_is_called_serializable_is() {
        assertEquals(Set.of(), seen(Care.NONE, Connection.TRANSACTION_SERIALIZABLE));
    }
}
