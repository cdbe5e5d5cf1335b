package org.linli.storage.memory;

import org.linli.history.HistoryCase;
import org.linli.storage.Storage;

class MemoryHistoryTest extends HistoryCase {
    private final Storage storage = MemoryStorage.create();

    @Override
    protected Storage storage() {
        return storage;
    }

    @Override
    protected int transactions() {
        return 150_000;
    }
}
