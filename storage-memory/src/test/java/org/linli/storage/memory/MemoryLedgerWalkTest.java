package org.linli.storage.memory;

import org.linli.scenario.LedgerWalkCase;
import org.linli.storage.Storage;

class MemoryLedgerWalkTest extends LedgerWalkCase {
    private final Storage storage = MemoryStorage.create();

    @Override
    protected Storage storage() {
        return storage;
    }
}
