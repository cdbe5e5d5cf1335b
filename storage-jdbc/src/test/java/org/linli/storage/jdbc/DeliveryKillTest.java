package org.linli.storage.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
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
 * all is delivered: every change at least once, and in order for each aggregate. {@code -Dlinli.delivery.changes=100000} for more.
 */
@Tag("kill")
class DeliveryKillTest {
    private static final int EACH = 50;
    private static final int AGGREGATES = Integer.getInteger("linli.delivery.changes", 10_000) / EACH;
    private static final int CHANGES = AGGREGATES * EACH;
    private static final int TOGETHER = 20;
    private static final int MILLIS = 200;
    private static final int LEAST_KILLS = 3;

    private static Probe probe(int number) {
        return Probes.probe("d" + number);
    }

    /** Changes some aggregates at a time, each change another weight. */
    private static void write(Storage storage) {
        for (int version = 1; version <= EACH; version++) {
            long weight = version;
            for (int from = 0; from < AGGREGATES; from += TOGETHER) {
                List<Probe> some = IntStream.range(from, Math.min(AGGREGATES, from + TOGETHER))
                        .mapToObj(number -> probe(number).withWeight(weight))
                        .toList();
                storage.transact(session -> {
                    if (weight == 1) {
                        some.forEach(probe -> Probes.insert(session, probe));
                    } else {
                        session.find(
                                        ProbeKinds.PROBE,
                                        some.stream().map(Probe::ref).toList())
                                .forEach(old -> Probes.update(
                                        session, old, old.aggregate().withWeight(weight)));
                    }
                    return some;
                });
            }
        }
    }

    private static Map<String, List<String>> journal(Storage storage) {
        Map<String, List<String>> journal = new HashMap<>();
        for (int number = 0; number < AGGREGATES; number++) {
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
        PGSimpleDataSource source = PostgresServer.newDatabase();
        try (HikariDataSource pool = Databases.pooled(source, 4, true);
                Connection connection = source.getConnection()) {
            Storage storage = Databases.storage(pool, DeliveryCase.kinds());
            Handled.create(connection);
            CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> write(storage));
            int kills = kill(source, connection);
            writing.join();
            List<Seen> seen = Handled.seen(connection);
            assertEquals(List.of(), Deliveries.violations(seen, journal(storage)));
            long repeats = Deliveries.repeats(seen);
            assertTrue(kills >= LEAST_KILLS, "only " + kills + " were killed");
            assertTrue(Handled.deliverers(connection) > LEAST_KILLS, "one has done it all");
            assertTrue(repeats <= (long) kills * DelivererProcess.BATCH, repeats + " came again");
            System.out.printf(
                    Locale.ROOT,
                    "DeliveryKillTest: %d changes, %d kills, 0 lost, 0 out of order, %d delivered again%n",
                    CHANGES,
                    kills,
                    repeats);
        }
    }

    /** Kills one deliverer after the other while the steady one goes on. */
    private static int kill(PGSimpleDataSource source, Connection connection)
            throws IOException, InterruptedException, SQLException {
        int kills = 0;
        DelivererProcess next = DelivererProcess.start(source, "killed0");
        try (DelivererProcess steady = DelivererProcess.start(source, "steady")) {
            steady.begin();
            while (Handled.different(connection) < CHANGES) {
                DelivererProcess now = next;
                next = DelivererProcess.start(source, "killed" + (kills + 1));
                now.begin();
                Thread.sleep(MILLIS);
                now.kill();
                kills++;
            }
        } finally {
            next.close();
        }
        return kills;
    }
}
