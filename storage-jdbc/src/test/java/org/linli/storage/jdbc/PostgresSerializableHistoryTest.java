package org.linli.storage.jdbc;

import org.linli.history.HistoryCase;
import org.linli.storage.Storage;
import org.postgresql.ds.PGSimpleDataSource;

class PostgresSerializableHistoryTest extends HistoryCase {
    private static final Storage STORAGE = Databases.storage(Databases.pooled(serializable()));

    private static PGSimpleDataSource serializable() {
        PGSimpleDataSource source = PostgresServer.newDatabase();
        source.setOptions("-c default_transaction_isolation=serializable");
        return source;
    }

    @Override
    protected Storage storage() {
        return STORAGE;
    }

    @Override
    protected int transactions() {
        return 4_000;
    }
}
