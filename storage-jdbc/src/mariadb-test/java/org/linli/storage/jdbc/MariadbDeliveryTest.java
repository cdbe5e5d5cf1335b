package org.linli.storage.jdbc;

import org.linli.history.DeliveryCase;
import org.linli.storage.Storage;

class MariadbDeliveryTest extends DeliveryCase {
    private static final Storage STORAGE = Databases.storage(Databases.pooled(MariadbServer.newDatabase("")), kinds());

    @Override
    protected Storage storage() {
        return STORAGE;
    }
}
