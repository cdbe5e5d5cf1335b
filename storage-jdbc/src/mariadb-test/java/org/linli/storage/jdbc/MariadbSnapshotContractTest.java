package org.linli.storage.jdbc;

import org.linli.storage.Storage;
import org.linli.storage.contract.StorageContract;

/** As later versions are by default: who writes what has moved since its snapshot is refused with error 1020. */
class MariadbSnapshotContractTest extends StorageContract {
    private static final Storage STORAGE = Databases.storage(
            Databases.pooled(MariadbServer.newDatabase("?sessionVariables=innodb_snapshot_isolation=ON")));

    @Override
    protected Storage storage() {
        return STORAGE;
    }
}
