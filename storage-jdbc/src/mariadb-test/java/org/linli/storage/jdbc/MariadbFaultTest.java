package org.linli.storage.jdbc;

import javax.sql.DataSource;

class MariadbFaultTest extends FaultClauses {
    @Override
    DataSource newDatabase() {
        return MariadbServer.newDatabase("");
    }

    @Override
    void injectInto(FaultLoop loop, boolean withKey) {
        loop.sample(withKey ? 1 : 2);
    }
}
