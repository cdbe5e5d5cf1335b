package org.linli.storage.jdbc;

import org.linli.scenario.SeenWalkCase;
import org.linli.storage.Storage;

class PostgresSeenWalkTest extends SeenWalkCase {
    @Override
    protected Storage newStorage() {
        return Databases.storage(Databases.pooled(PostgresServer.newDatabase()), LibraryKinds.ALL);
    }
}
