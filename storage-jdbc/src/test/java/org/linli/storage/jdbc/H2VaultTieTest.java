package org.linli.storage.jdbc;

import org.linli.scenario.VaultTieCase;
import org.linli.storage.Storage;

class H2VaultTieTest extends VaultTieCase {
    @Override
    protected Storage newStorage() {
        return Databases.storage(Databases.h2InMemory(), LibraryKinds.ALL);
    }
}
