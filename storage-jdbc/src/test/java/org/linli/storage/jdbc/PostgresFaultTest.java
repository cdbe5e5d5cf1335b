package org.linli.storage.jdbc;

import javax.sql.DataSource;

class PostgresFaultTest extends FaultClauses {
    @Override
    DataSource newDatabase() {
        return PostgresServer.newDatabase();
    }

    @Override
    boolean meetsEveryCommand() {
        return false;
    }
}
