package org.linli.storage.jdbc;

import org.linli.scenario.VaultTieCase;
import org.linli.storage.Storage;

class PostgresVaultTieTest extends VaultTieCase {
    @Override
    protected Storage newStorage() {
        return Databases.storage(PostgresServer.newDatabase(), LibraryKinds.ALL);
    }
}
