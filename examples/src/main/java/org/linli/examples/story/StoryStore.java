package org.linli.examples.story;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.linli.storage.Storage;
import org.linli.storage.jdbc.JdbcStorage;
import org.linli.storage.jdbc.SchemaMode;
import org.linli.storage.memory.MemoryStorage;

/**
 * Where a story is kept: in a file of the embedded H2, in memory, or in an empty database of a server (故事的存储). What is kept in a database is
 * opened again before it is read back.
 */
public final class StoryStore implements AutoCloseable {
    private static final int CONNECTIONS = 4;

    private final Optional<String> url;
    private Optional<HikariDataSource> pool = Optional.empty();
    private Storage storage;

    private StoryStore(Optional<String> url) {
        this.url = url;
        this.storage = opened();
    }

    /**
     * A new file of the embedded H2; one that was there is thrown away.
     *
     * @param folder where it lies
     * @return the store
     * @throws IOException when the folder cannot be written
     */
    public static StoryStore embedded(Path folder) throws IOException {
        for (String file : List.of("linli.mv.db", "linli.trace.db")) {
            Files.deleteIfExists(folder.resolve(file));
        }
        return new StoryStore(Optional.of("jdbc:h2:file:" + folder.resolve("linli") + ";USER=sa;REUSE_SPACE=FALSE"));
    }

    /** {@return a store in memory, which is forgotten at the end} */
    public static StoryStore memory() {
        return new StoryStore(Optional.empty());
    }

    /**
     * An empty database of a server.
     *
     * @param url its address with user and password, such as {@code jdbc:postgresql://localhost/linli?user=me&password=…}
     * @return the store
     */
    public static StoryStore server(String url) {
        return new StoryStore(Optional.of(url));
    }

    /** {@return the storage} */
    public Storage storage() {
        return storage;
    }

    /** {@return the database for plain SQL, if it is one} */
    public Optional<DataSource> dataSource() {
        return pool.map(source -> source);
    }

    /** Closes what is open, and opens it again; memory stays as it is. */
    public void reopen() {
        if (url.isPresent()) {
            close();
            storage = opened();
        }
    }

    @Override
    public void close() {
        pool.ifPresent(HikariDataSource::close);
        pool = Optional.empty();
    }

    private Storage opened() {
        if (url.isEmpty()) {
            return MemoryStorage.create();
        }
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url.get());
        config.setMaximumPoolSize(CONNECTIONS);
        HikariDataSource source = new HikariDataSource(config);
        pool = Optional.of(source);
        return JdbcStorage.of(source).schemaMode(SchemaMode.MIGRATE).start();
    }
}
