package org.linli.storage.jdbc;

import org.linli.scenario.SeenWalkCase;
import org.linli.storage.Storage;

class MariadbSeenWalkTest extends SeenWalkCase {
    @Override
    protected Storage newStorage() {
        return Databases.storage(Databases.pooled(MariadbServer.newDatabase("")), LibraryKinds.ALL);
    }
}
