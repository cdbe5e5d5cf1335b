package org.linli.storage.jdbc;

import javax.sql.DataSource;

class MariadbFaultTest extends FaultClauses {
    @Override
    DataSource newDatabase() {
        return MariadbServer.newDatabase("");
    }

    @Override
    boolean meetsEveryCommand() {
        return false;
    }
}
