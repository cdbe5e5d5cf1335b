package org.linli.storage.jdbc;

import org.linli.Linli;
import org.linli.budget.Sampled;
import org.linli.scenario.LinliScenarios;
import org.linli.storage.Storage;
import org.postgresql.ds.PGSimpleDataSource;

/** Under the role that the shipped grants give, not as the owner of the tables. */
@Sampled(seconds = 40)
class PostgresScenarioTest extends LinliScenarios {
    private static final Storage STORAGE = started();

    private static Storage started() {
        PGSimpleDataSource owner = PostgresServer.newDatabase();
        Databases.create(owner, "linli_", Linli.kinds());
        return JdbcStorage.of(Databases.pooled(PostgresServer.runTimeRole(owner), 20, true))
                .kinds(Linli.kinds())
                .start();
    }

    @Override
    protected Storage storage() {
        return STORAGE;
    }
}
