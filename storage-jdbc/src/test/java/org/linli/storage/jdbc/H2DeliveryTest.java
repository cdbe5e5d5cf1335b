package org.linli.storage.jdbc;

import org.linli.history.DeliveryCase;
import org.linli.storage.Storage;

class H2DeliveryTest extends DeliveryCase {
    private static final Storage STORAGE = Databases.storage(Databases.pooled(Databases.h2InMemory()), kinds());

    @Override
    protected Storage storage() {
        return STORAGE;
    }
}
