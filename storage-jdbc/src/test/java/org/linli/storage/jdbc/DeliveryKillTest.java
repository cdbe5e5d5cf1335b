package org.linli.storage.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.linli.budget.Budget;
import org.linli.history.Deliveries;
import org.linli.history.Deliveries.Seen;
import org.linli.history.DeliveryCase;
import org.linli.storage.Change;
import org.linli.storage.Query;
import org.linli.storage.Storage;
import org.linli.storage.contract.Probe;
import org.linli.storage.contract.ProbeKinds;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Two processes deliver while changes are being written; one of them is killed after 200 ms of delivering, and another takes its place, until
 * all is delivered: every change at least once, and in order for each aggregate.
 */
@Tag("kill")
class DeliveryKillTest {
    private static final int EACH = 50;
    private static final int TOGETHER = 20;
    /** How many changes a thorough run delivers. */
    private static final int CHANGES = 100_000;

    private static final int MILLIS = 200;
    private static final int LEAST_KILLS = 3;

    private final AtomicInteger kills = new AtomicInteger();

    private static Probe probe(int number) {
        return Probes.probe("d" + number);
    }

    /** Changes some aggregates at a time, each change another weight. */
    private static void write(Storage storage, int from) {
        for (int version = 1; version <= EACH; version++) {
            long weight = version;
            List<Probe> some = IntStream.range(from, from + TOGETHER)
                    .mapToObj(number -> probe(number).withWeight(weight))
                    .toList();
            storage.transact(session -> {
                if (weight == 1) {
                    some.forEach(probe -> Probes.insert(session, probe));
                } else {
                    session.find(ProbeKinds.PROBE, some.stream().map(Probe::ref).toList())
                            .forEach(old ->
                                    Probes.update(session, old, old.aggregate().withWeight(weight)));
                }
                return some;
            });
        }
    }

    /** Writes as long as the budget lasts, and until enough were killed; says of how many aggregates. */
    private int writeAll(Storage storage, Budget budget) {
        int aggregates = 0;
        while (budget.goesOn((long) aggregates * EACH, CHANGES) || kills.get() < LEAST_KILLS) {
            write(storage, aggregates);
            aggregates += TOGETHER;
        }
        return aggregates;
    }

    private static Map<String, List<String>> journal(Storage storage, int aggregates) {
        Map<String, List<String>> journal = new HashMap<>();
        for (int number = 0; number < aggregates; number++) {
            Probe probe = probe(number);
            List<String> hashes = storage
                    .transact(session -> session.history(ProbeKinds.PROBE.name(), probe.ref(), 0, Query.MAX_LIMIT))
                    .stream()
                    .map(Change::hash)
                    .toList();
            assertEquals(EACH, hashes.size());
            journal.put(probe.id().value(), hashes);
        }
        return journal;
    }

    @Test
    void deliverers_that_are_killed_deliver_every_change_in_order() throws Exception {
        Budget budget = Budget.begin(getClass(), Duration.ofSeconds(5));
        PGSimpleDataSource source = PostgresServer.newDatabase();
        try (HikariDataSource pool = Databases.pooled(source, 4, true);
                Connection connection = source.getConnection()) {
            Storage storage = Databases.storage(pool, DeliveryCase.kinds());
            Handled.create(connection);
            CompletableFuture<Integer> writing = CompletableFuture.supplyAsync(() -> writeAll(storage, budget));
            kill(source, connection, writing);
            int aggregates = writing.join();
            List<Seen> seen = Handled.seen(connection);
            assertEquals(List.of(), Deliveries.violations(seen, journal(storage, aggregates)));
            long repeats = Deliveries.repeats(seen);
            assertTrue(kills.get() >= LEAST_KILLS, "only " + kills + " were killed");
            assertTrue(Handled.deliverers(connection) > LEAST_KILLS, "one has done it all");
            assertTrue(repeats <= (long) kills.get() * DelivererProcess.BATCH, repeats + " came again");
            budget.spent(
                    (long) aggregates * EACH,
                    "changes, " + kills + " kills, 0 lost, 0 out of order, " + repeats + " delivered again");
        }
    }

    /** Kills one deliverer after the other while the steady one goes on, until all is written and delivered. */
    private void kill(PGSimpleDataSource source, Connection connection, CompletableFuture<Integer> writing)
            throws IOException, InterruptedException, SQLException {
        DelivererProcess next = DelivererProcess.start(source, "killed0");
        try (DelivererProcess steady = DelivererProcess.start(source, "steady")) {
            steady.begin();
            while (!writing.isDone() || Handled.different(connection) < (long) writing.join() * EACH) {
                DelivererProcess now = next;
                next = DelivererProcess.start(source, "killed" + (kills.get() + 1));
                now.begin();
                Thread.sleep(MILLIS);
                now.kill();
                kills.incrementAndGet();
            }
        } finally {
            next.close();
        }
    }
}
