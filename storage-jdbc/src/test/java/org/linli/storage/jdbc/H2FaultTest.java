package org.linli.storage.jdbc;

import javax.sql.DataSource;

class H2FaultTest extends FaultClauses {
    @Override
    DataSource newDatabase() {
        return Databases.h2InMemory();
    }

    @Override
    boolean meetsEveryCommand() {
        return true;
    }
}
