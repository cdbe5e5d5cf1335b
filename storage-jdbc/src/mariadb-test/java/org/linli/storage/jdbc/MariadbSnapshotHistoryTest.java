package org.linli.storage.jdbc;

import org.linli.history.HistoryCase;
import org.linli.storage.Storage;

/** As later versions are by default: who writes what has moved since its snapshot is refused. */
class MariadbSnapshotHistoryTest extends HistoryCase {
    private static final Storage STORAGE = Databases.storage(
            Databases.pooled(MariadbServer.newDatabase("?sessionVariables=innodb_snapshot_isolation=ON")));

    @Override
    protected Storage storage() {
        return STORAGE;
    }

    @Override
    protected int transactions() {
        return 4_000;
    }
}
