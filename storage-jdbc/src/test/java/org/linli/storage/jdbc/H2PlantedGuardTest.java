package org.linli.storage.jdbc;

import org.linli.Linli;
import org.linli.scenario.PlantedGuards;
import org.linli.storage.Storage;

class H2PlantedGuardTest extends PlantedGuards {
    private final Storage storage = Databases.storage(Databases.h2InMemory(), Linli.kinds());

    @Override
    protected Storage storage() {
        return storage;
    }
}
