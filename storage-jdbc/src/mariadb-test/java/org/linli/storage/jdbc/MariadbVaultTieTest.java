package org.linli.storage.jdbc;

import org.linli.scenario.VaultTieCase;
import org.linli.storage.Storage;

class MariadbVaultTieTest extends VaultTieCase {
    @Override
    protected Storage newStorage() {
        return Databases.storage(MariadbServer.newDatabase(""), LibraryKinds.ALL);
    }
}
