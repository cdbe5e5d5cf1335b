package org.linli.storage.jdbc;

import org.linli.history.HistoryCase;
import org.linli.storage.Storage;

class H2HistoryTest extends HistoryCase {
    private static final Storage STORAGE = Databases.storage(Databases.pooled(Databases.h2InMemory()));

    @Override
    protected Storage storage() {
        return STORAGE;
    }

    @Override
    protected int transactions() {
        return 40_000;
    }
}
