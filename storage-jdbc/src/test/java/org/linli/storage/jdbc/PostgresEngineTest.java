package org.linli.storage.jdbc;

import javax.sql.DataSource;

class PostgresEngineTest extends EngineSuite {
    @Override
    DataSource newDatabase() {
        return PostgresServer.newDatabase();
    }
}
