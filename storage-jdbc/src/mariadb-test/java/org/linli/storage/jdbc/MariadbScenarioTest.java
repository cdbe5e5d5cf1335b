package org.linli.storage.jdbc;

import javax.sql.DataSource;
import org.linli.Linli;
import org.linli.budget.Sampled;
import org.linli.scenario.LinliScenarios;
import org.linli.storage.Storage;

/** Under the role that the shipped grants give, not as the owner of the tables. */
@Sampled(seconds = 40)
class MariadbScenarioTest extends LinliScenarios {
    private static final Storage STORAGE = started();

    private static Storage started() {
        DataSource owner = MariadbServer.newDatabase("");
        Databases.create(owner, "linli_", Linli.kinds());
        return JdbcStorage.of(Databases.pooled(MariadbServer.runTimeRole(owner), 20, true))
                .kinds(Linli.kinds())
                .start();
    }

    @Override
    protected Storage storage() {
        return STORAGE;
    }
}
