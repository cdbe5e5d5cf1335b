package org.linli.storage.jdbc;

import org.linli.Linli;
import org.linli.scenario.LinliScenarios;
import org.linli.storage.Storage;

class PostgresScenarioTest extends LinliScenarios {
    private static final Storage STORAGE =
            Databases.storage(Databases.pooled(PostgresServer.newDatabase(), 20, true), Linli.kinds());

    @Override
    protected Storage storage() {
        return STORAGE;
    }
}
