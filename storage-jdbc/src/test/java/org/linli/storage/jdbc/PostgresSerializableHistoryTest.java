package org.linli.storage.jdbc;

import org.linli.history.HistoryCase;
import org.linli.storage.Storage;

class PostgresSerializableHistoryTest extends HistoryCase {
    private static final Storage STORAGE =
            Databases.storage(Databases.pooled(PostgresServer.newSerializableDatabase()));

    @Override
    protected Storage storage() {
        return STORAGE;
    }

    @Override
    protected int transactions() {
        return 4_000;
    }
}
