package org.linli.storage.jdbc;

import org.linli.Linli;
import org.linli.scenario.LinliScenarios;
import org.linli.storage.Storage;
import org.postgresql.ds.PGSimpleDataSource;

class PostgresSerializableScenarioTest extends LinliScenarios {
    private static final Storage STORAGE = Databases.storage(Databases.pooled(serializable(), 20, true), Linli.kinds());

    private static PGSimpleDataSource serializable() {
        PGSimpleDataSource source = PostgresServer.newDatabase();
        source.setOptions("-c default_transaction_isolation=serializable");
        return source;
    }

    @Override
    protected Storage storage() {
        return STORAGE;
    }
}
