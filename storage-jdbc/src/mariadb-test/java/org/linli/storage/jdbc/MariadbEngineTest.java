package org.linli.storage.jdbc;

import javax.sql.DataSource;

class MariadbEngineTest extends EngineSuite {
    @Override
    DataSource newDatabase() {
        return MariadbServer.newDatabase("");
    }
}
