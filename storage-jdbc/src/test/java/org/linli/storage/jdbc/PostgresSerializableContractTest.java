package org.linli.storage.jdbc;

import org.linli.storage.Storage;
import org.linli.storage.contract.StorageContract;

class PostgresSerializableContractTest extends StorageContract {
    private static final Storage STORAGE =
            Databases.storage(Databases.pooled(PostgresServer.newSerializableDatabase()));

    @Override
    protected Storage storage() {
        return STORAGE;
    }
}
