package org.linli.storage.jdbc;

import org.linli.Linli;
import org.linli.budget.Sampled;
import org.linli.scenario.LinliScenarios;
import org.linli.storage.Storage;

@Sampled(seconds = 20)
class PostgresSerializableScenarioTest extends LinliScenarios {
    private static final Storage STORAGE =
            Databases.storage(Databases.pooled(PostgresServer.newSerializableDatabase(), 20, true), Linli.kinds());

    @Override
    protected Storage storage() {
        return STORAGE;
    }
}
