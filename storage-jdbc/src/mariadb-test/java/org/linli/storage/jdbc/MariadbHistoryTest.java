package org.linli.storage.jdbc;

import org.linli.history.HistoryCase;
import org.linli.storage.Storage;

/** At the default isolation, REPEATABLE READ, where plain reads see a snapshot and writes do not. */
class MariadbHistoryTest extends HistoryCase {
    private static final Storage STORAGE = Databases.storage(Databases.pooled(MariadbServer.newDatabase("")));

    @Override
    protected Storage storage() {
        return STORAGE;
    }

    @Override
    protected int transactions() {
        return 4_000;
    }
}
