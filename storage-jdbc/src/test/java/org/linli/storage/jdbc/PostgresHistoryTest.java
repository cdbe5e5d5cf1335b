package org.linli.storage.jdbc;

import org.linli.history.HistoryCase;
import org.linli.storage.Storage;

/** At the default isolation, READ COMMITTED, where each statement sees what is committed by then. */
class PostgresHistoryTest extends HistoryCase {
    private static final Storage STORAGE = Databases.storage(Databases.pooled(PostgresServer.newDatabase()));

    @Override
    protected Storage storage() {
        return STORAGE;
    }

    @Override
    protected int transactions() {
        return 9_000;
    }
}
