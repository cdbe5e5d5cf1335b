package org.linli.storage.memory;

import org.linli.scenario.SeenWalkCase;
import org.linli.storage.Storage;

class MemorySeenWalkTest extends SeenWalkCase {
    @Override
    protected Storage newStorage() {
        return MemoryStorage.create();
    }
}
