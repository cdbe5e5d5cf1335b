package org.linli.storage.jdbc;

import org.linli.storage.Storage;
import org.linli.storage.contract.StorageContract;

/** At the default isolation, REPEATABLE READ, where plain reads see a snapshot. */
class MariadbContractTest extends StorageContract {
    private static final Storage STORAGE = Databases.storage(Databases.pooled(MariadbServer.newDatabase("")));

    @Override
    protected Storage storage() {
        return STORAGE;
    }
}
