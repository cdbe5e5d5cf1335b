package org.linli.storage.jdbc;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.io.TempDir;

class H2CanaryTest extends CanaryCase {
    @TempDir
    private Path folder;

    @Override
    DataSource database() {
        return Databases.pooled(
                Databases.h2("file:" + folder.resolve("people") + ";REUSE_SPACE=FALSE;WRITE_DELAY=0;CACHE_SIZE=262144"),
                4,
                true);
    }

    @Override
    Path files(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection()) {
            Databases.run(connection, List.of("CHECKPOINT SYNC"));
        }
        return folder;
    }

    @Override
    List<String> places() {
        return List.of("people.mv.db");
    }
}
