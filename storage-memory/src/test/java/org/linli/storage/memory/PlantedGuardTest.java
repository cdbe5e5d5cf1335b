package org.linli.storage.memory;

import org.linli.scenario.PlantedGuards;
import org.linli.storage.Storage;

class PlantedGuardTest extends PlantedGuards {
    private final Storage storage = MemoryStorage.create();

    @Override
    protected Storage storage() {
        return storage;
    }
}
