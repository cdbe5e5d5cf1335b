package org.linli.storage.jdbc;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.budget.Budget;
import org.linli.storage.Storage;
import org.linli.storage.StorageException;
import org.linli.storage.contract.ProbeKinds;
import org.linli.storage.contract.Race;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A PostgreSQL server is killed at random moments while several threads write, and started again on the same files. Whatever was
 * acknowledged to a thread is there afterwards, whole, and at most one transaction more.
 */
@Tag("kill")
class PostgresKillTest {
    /** How many kills a thorough run has. */
    private static final int KILLS = 100;

    private static final int WRITERS = 4;

    @TempDir
    Path folder;

    private final AtomicLongArray acknowledged = new AtomicLongArray(WRITERS);

    @Test
    void nothing_that_was_acknowledged_is_lost_when_the_server_is_killed() throws Exception {
        Budget budget = Budget.begin(getClass(), Duration.ofSeconds(10));
        Random random = budget.random();
        int informative = 0;
        int kills = 0;
        try (KilledPostgres server = new KilledPostgres(folder.resolve("data"))) {
            prepare(server);
            for (; budget.goesOn(kills, KILLS); kills++) {
                long before = sum();
                writeUntilKilled(server, random.nextInt(400), pool -> {});
                informative += sum() > before ? 1 : 0;
                List<Long> found = foundAfterwards(server);
                for (int writer = 0; writer < WRITERS; writer++) {
                    long more = found.get(writer) - acknowledged.get(writer);
                    assertTrue(
                            more == 0 || more == 1,
                            "acknowledged " + acknowledged.get(writer) + ", but found " + found.get(writer));
                    acknowledged.set(writer, found.get(writer));
                }
            }
        }
        assertTrue(informative >= kills * 3 / 4, "only " + informative + " of " + kills + " wrote anything");
        budget.spent(kills, "kills, " + sum() + " commits, 0 lost");
    }

    @Test
    void commits_that_the_server_does_not_wait_for_are_found_missing() throws Exception {
        try (KilledPostgres server = new KilledPostgres(folder.resolve("data"))) {
            prepare(server);
            writeUntilKilled(server, 300, pool -> {
                // It has asked when it started, and nobody tells it of the change.
                run(server, "ALTER ROLE postgres SET synchronous_commit = off");
                pool.getHikariPoolMXBean().softEvictConnections();
            });
            long kept =
                    foundAfterwards(server).stream().mapToLong(Long::longValue).sum();
            assertTrue(kept < sum(), "of " + sum() + " acknowledged commits none is missing");
        }
    }

    private static void run(KilledPostgres server, String sql) {
        try (Connection connection = server.source().getConnection()) {
            Databases.run(connection, List.of(sql));
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Counting> countings(Storage storage) {
        return IntStream.range(0, WRITERS)
                .mapToObj(writer -> new Counting(storage, "w" + writer))
                .toList();
    }

    private static void prepare(KilledPostgres server) {
        countings(Databases.storage(server.source())).forEach(Counting::begin);
    }

    /** Where there is no server any more, nobody waits for it. */
    private static HikariDataSource impatient(DataSource source) {
        HikariConfig configuration = new HikariConfig();
        configuration.setDataSource(source);
        configuration.setMaximumPoolSize(WRITERS);
        configuration.setConnectionTimeout(500);
        return new HikariDataSource(configuration);
    }

    private void writeUntilKilled(KilledPostgres server, int millis, Consumer<HikariDataSource> whenStarted)
            throws IOException, InterruptedException {
        HikariDataSource pool = impatient(server.source());
        try {
            List<Counting> countings =
                    countings(JdbcStorage.of(pool).kinds(ProbeKinds.ALL).start());
            whenStarted.accept(pool);
            CompletableFuture<Void> committed = new CompletableFuture<>();
            CompletableFuture<List<Optional<Throwable>>> writing =
                    CompletableFuture.supplyAsync(() -> Race.together(WRITERS, writer -> {
                        while (true) {
                            acknowledged.set(writer, countings.get(writer).next(count -> {}));
                            committed.complete(null);
                        }
                    }));
            CompletableFuture.anyOf(committed, writing).join();
            assertTrue(committed.isDone(), "nobody came to a first commit");
            Thread.sleep(millis);
            server.kill();
            for (Optional<Throwable> thrown : writing.join()) {
                assertInstanceOf(StorageException.class, thrown.orElseThrow());
            }
        } finally {
            // It takes a second to see that there is nobody at the other end.
            CompletableFuture.runAsync(pool::close);
        }
    }

    private static List<Long> foundAfterwards(KilledPostgres server) throws IOException {
        server.startAgain();
        PGSimpleDataSource source = server.source();
        source.setOptions("-c synchronous_commit=on");
        JdbcStorage storage = JdbcStorage.of(source).kinds(ProbeKinds.ALL).start();
        return countings(storage).stream().map(Counting::found).toList();
    }

    private long sum() {
        long sum = 0;
        for (int writer = 0; writer < WRITERS; writer++) {
            sum += acknowledged.get(writer);
        }
        return sum;
    }
}
