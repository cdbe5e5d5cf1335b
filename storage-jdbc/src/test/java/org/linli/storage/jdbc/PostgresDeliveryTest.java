package org.linli.storage.jdbc;

import org.linli.history.DeliveryCase;
import org.linli.storage.Storage;

class PostgresDeliveryTest extends DeliveryCase {
    private static final Storage STORAGE = Databases.storage(Databases.pooled(PostgresServer.newDatabase()), kinds());

    @Override
    protected Storage storage() {
        return STORAGE;
    }
}
