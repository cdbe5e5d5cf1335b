package org.linli.storage.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.LongConsumer;
import org.linli.storage.Query;
import org.linli.storage.Storage;
import org.linli.storage.Version;
import org.linli.storage.Versioned;
import org.linli.storage.contract.Probe;
import org.linli.storage.contract.ProbeKinds;
import org.linli.storage.contract.Tallies;

/**
 * What a writer does who may be killed: it counts an aggregate of its own up, and adds one for each count.
 *
 * @param storage where
 * @param name the writer's own
 */
record Counting(Storage storage, String name) {
    private Probe counter() {
        return Probes.probe("counter-" + name);
    }

    private Probe added(long count) {
        return Probes.probe(name + "-" + count).withTags(name).withSeals(name + "-" + count);
    }

    /** {@return how many writes have left their whole trace; fails when there is half a one} */
    long found() {
        return storage.transact(session -> {
            Versioned<Probe> counter =
                    session.find(ProbeKinds.PROBE, counter().ref()).orElseThrow();
            long count = counter.aggregate().weight();
            assertEquals(new Version(count + 1), counter.version());
            assertEquals(
                    count + 1,
                    session.history("probe", counter().ref(), count, 2).stream()
                            .mapToLong(change -> change.version().number())
                            .sum());
            Query<Probe> all = Query.in(Probes.HOME, ProbeKinds.PROBE).where(ProbeKinds.TAG, name);
            assertEquals(count, Tallies.of(session, all, List.of()).get(List.of()));
            assertTrue(count == 0
                    || session.find(ProbeKinds.PROBE, added(count).ref()).isPresent());
            return count;
        });
    }

    void begin() {
        Probes.store(storage, counter());
    }

    /**
     * Counts on in two transactions, which is wrong.
     *
     * @param between is told the count when half of it is committed
     */
    void nextInHalves(LongConsumer between) {
        long count = storage.transact(session -> {
            Versioned<Probe> counter =
                    session.find(ProbeKinds.PROBE, counter().ref()).orElseThrow();
            long next = counter.aggregate().weight() + 1;
            Probes.update(session, counter, counter.aggregate().withWeight(next));
            return next;
        });
        between.accept(count);
        storage.transact(session -> {
            Probes.insert(session, added(count));
            return count;
        });
    }

    /**
     * Counts on.
     *
     * @param beforeCommit is told the count while nothing is committed yet
     * @return the count, which is committed
     */
    long next(LongConsumer beforeCommit) {
        return storage.transact(session -> {
            Versioned<Probe> counter =
                    session.find(ProbeKinds.PROBE, counter().ref()).orElseThrow();
            long next = counter.aggregate().weight() + 1;
            Probes.update(session, counter, counter.aggregate().withWeight(next));
            Probes.insert(session, added(next));
            beforeCommit.accept(next);
            return next;
        });
    }
}
