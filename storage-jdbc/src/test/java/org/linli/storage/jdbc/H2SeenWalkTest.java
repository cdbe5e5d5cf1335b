package org.linli.storage.jdbc;

import org.linli.scenario.SeenWalkCase;
import org.linli.storage.Storage;

class H2SeenWalkTest extends SeenWalkCase {
    @Override
    protected Storage newStorage() {
        return Databases.storage(Databases.pooled(Databases.h2InMemory()), LibraryKinds.ALL);
    }
}
