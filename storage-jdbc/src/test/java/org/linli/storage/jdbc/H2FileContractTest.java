package org.linli.storage.jdbc;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.linli.storage.Storage;
import org.linli.storage.contract.StorageContract;

class H2FileContractTest extends StorageContract {
    @TempDir
    static Path folder;

    private static Storage storage;

    @BeforeAll
    static void start() {
        storage = Databases.storage(Databases.h2("file:" + folder.resolve("contract") + ";DB_CLOSE_DELAY=-1"));
    }

    @Override
    protected Storage storage() {
        return storage;
    }
}
