package org.linli.storage.jdbc;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.linli.storage.Storage;
import org.linli.storage.contract.StorageContract;

class H2FileContractTest extends StorageContract {
    @TempDir
    static Path folder;

    private static DataSource source;
    private static Storage storage;

    @BeforeAll
    static void start() {
        source = Databases.h2("file:" + folder.resolve("contract") + ";DB_CLOSE_DELAY=-1;REUSE_SPACE=FALSE");
        storage = Databases.storage(source);
    }

    @AfterAll
    static void close() throws SQLException {
        try (Connection connection = source.getConnection()) {
            Databases.run(connection, List.of("SHUTDOWN"));
        }
    }

    @Override
    protected Storage storage() {
        return storage;
    }
}
