package org.linli.storage.jdbc;

import javax.sql.DataSource;

class H2FaultTest extends FaultClauses {
    @Override
    DataSource newDatabase() {
        return Databases.h2InMemory();
    }

    @Override
    void injectInto(FaultLoop loop, boolean withKey) {
        if (withKey) {
            loop.beforeCommit();
        } else {
            loop.beforeCommitInTurn();
        }
        for (Fault.Mode mode : Fault.Mode.values()) {
            if (mode != Fault.Mode.STALE) {
                loop.atCommit(mode, 0);
                loop.atCommit(mode, 1);
            }
        }
        for (int seed = 0; seed < 4; seed++) {
            loop.stale(seed);
        }
    }
}
