package org.linli.storage.memory;

import org.linli.scenario.LinliScenarios;
import org.linli.storage.Storage;

class MemoryScenarioTest extends LinliScenarios {
    private static final Storage STORAGE = MemoryStorage.create();

    @Override
    protected Storage storage() {
        return STORAGE;
    }
}
