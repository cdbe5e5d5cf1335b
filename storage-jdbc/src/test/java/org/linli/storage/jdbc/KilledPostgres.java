package org.linli.storage.jdbc;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.postgresql.ds.PGSimpleDataSource;

/** A PostgreSQL of its own that can be killed and started again on the same files. */
final class KilledPostgres implements AutoCloseable {
    private final Path data;
    private EmbeddedPostgres server;

    KilledPostgres(Path data) throws IOException {
        this.data = data;
        this.server = started();
    }

    private EmbeddedPostgres started() throws IOException {
        return EmbeddedPostgres.builder()
                .setPGStartupWait(PostgresServer.STARTUP)
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setServerConfig("synchronous_commit", "on")
                // The kill may come between the two pages of the machine that are one of the server's.
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("shared_buffers", "1MB")
                .setServerConfig("checkpoint_timeout", "30s")
                // Commits that are not waited for are not written down by chance.
                .setServerConfig("wal_writer_delay", "10s")
                .start();
    }

    /** Where it listens; another place after each start. */
    PGSimpleDataSource source() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setServerNames(new String[] {"localhost"});
        source.setPortNumbers(new int[] {server.getPort()});
        source.setDatabaseName("postgres");
        source.setUser("postgres");
        return source;
    }

    /** SIGKILL, first to the postmaster and then to all that it has started. */
    void kill() throws IOException, InterruptedException {
        long pid = Long.parseLong(
                Files.readAllLines(data.resolve("postmaster.pid")).get(0).strip());
        ProcessHandle postmaster = ProcessHandle.of(pid).orElseThrow();
        List<ProcessHandle> all = new ArrayList<>(List.of(postmaster));
        postmaster.descendants().forEach(all::add);
        all.forEach(ProcessHandle::destroyForcibly);
        long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
        while (all.stream().anyMatch(ProcessHandle::isAlive)) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("A process of the server has survived SIGKILL");
            }
            Thread.sleep(5);
        }
    }

    void startAgain() throws IOException {
        server.close();
        server = started();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
