package org.linli.storage.memory;

import org.linli.storage.Storage;
import org.linli.storage.contract.StorageContract;

class MemoryContractTest extends StorageContract {
    private final Storage storage = MemoryStorage.create();

    @Override
    protected Storage storage() {
        return storage;
    }
}
