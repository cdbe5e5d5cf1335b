package org.linli.storage.jdbc;

import javax.sql.DataSource;

class H2EngineTest extends EngineSuite {
    @Override
    DataSource newDatabase() {
        return Databases.h2InMemory();
    }
}
