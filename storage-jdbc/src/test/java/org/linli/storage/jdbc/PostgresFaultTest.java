package org.linli.storage.jdbc;

import javax.sql.DataSource;

class PostgresFaultTest extends FaultClauses {
    @Override
    DataSource newDatabase() {
        return PostgresServer.newDatabase();
    }

    @Override
    void injectInto(FaultLoop loop, boolean withKey) {
        loop.sample(withKey ? 1 : 2);
    }
}
