package org.linli.storage.memory;

import org.linli.scenario.VaultTieCase;
import org.linli.storage.Storage;

class MemoryVaultTieTest extends VaultTieCase {
    @Override
    protected Storage newStorage() {
        return MemoryStorage.create();
    }
}
