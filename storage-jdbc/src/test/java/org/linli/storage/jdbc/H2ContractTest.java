package org.linli.storage.jdbc;

import org.linli.storage.Storage;
import org.linli.storage.contract.StorageContract;

class H2ContractTest extends StorageContract {
    private static final Storage STORAGE = Databases.storage(Databases.h2InMemory());

    @Override
    protected Storage storage() {
        return STORAGE;
    }
}
