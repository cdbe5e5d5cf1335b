package org.linli.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linli.storage.contract.ProbeKinds.PROBE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.linli.Journal;
import org.linli.Linli;
import org.linli.code.DivisionCode;
import org.linli.history.Deliveries.Seen;
import org.linli.storage.Change;
import org.linli.storage.Kind;
import org.linli.storage.Query;
import org.linli.storage.Storage;
import org.linli.storage.Version;
import org.linli.storage.Versioned;
import org.linli.storage.contract.Probe;
import org.linli.storage.contract.ProbeKinds;
import org.linli.storage.contract.Race;
import org.linli.storage.contract.Territory;

/** A transaction is held open while a thousand others commit and are delivered: what it has written is delivered all the same. */
public abstract class DeliveryCase {
    private static final int LATER = 1_000;
    private static final int AGGREGATES = 50;

    private final DivisionCode home = Territory.fresh().community(0);
    private final List<Seen> seen = new CopyOnWriteArrayList<>();

    /** {@return a store that holds {@link #kinds()}, with nothing in it} */
    protected abstract Storage storage();

    /** {@return the library's kinds, and those of the contract} */
    public static List<Kind<?>> kinds() {
        return Stream.concat(Linli.kinds().stream(), ProbeKinds.ALL.stream()).toList();
    }

    private void see(Change change) {
        seen.add(new Seen(change.id(), change.version().number(), change.hash()));
    }

    private static void write(Storage storage, Probe probe) {
        storage.transact(session -> {
            Optional<Versioned<Probe>> old = session.find(PROBE, probe.ref());
            if (old.isEmpty()) {
                session.insert(PROBE, probe, PortKeeper.change(probe, Version.FIRST, ""));
            } else {
                Version version = old.get().version();
                Change change =
                        PortKeeper.change(probe, version.next(), old.get().head());
                session.update(PROBE, probe, version, change);
            }
            return probe;
        });
    }

    private Map<String, List<String>> journal(Storage storage) {
        List<String> ids = new ArrayList<>(List.of("held"));
        IntStream.range(0, AGGREGATES).forEach(number -> ids.add("later" + number));
        return storage.transact(session -> {
            Map<String, List<String>> journal = new HashMap<>();
            for (String id : ids) {
                List<String> hashes =
                        session.history(PROBE.name(), Probe.plain(home, id).ref(), 0, Query.MAX_LIMIT).stream()
                                .map(Change::hash)
                                .toList();
                journal.put(id, hashes);
            }
            return journal;
        });
    }

    /** Holds a transaction open until so many later changes were delivered, then delivers the rest. */
    protected final List<String> violations(Storage storage, UnaryOperator<List<Seen>> asHandled) {
        Journal journal = Linli.on(storage).build().journal();
        write(storage, Probe.plain(home, "held"));
        Turns turns = new Turns();
        AtomicBoolean over = new AtomicBoolean();
        List<Optional<Throwable>> outcomes = Race.together(
                3,
                number -> turns.unlessItFails(() -> {
                    if (number == 0) {
                        storage.transact(session -> {
                            Versioned<Probe> old = session.find(
                                            PROBE, Probe.plain(home, "held").ref())
                                    .orElseThrow();
                            Probe now = old.aggregate().withWeight(1);
                            Change change = PortKeeper.change(now, old.version().next(), old.head());
                            session.update(PROBE, now, old.version(), change);
                            turns.come(1);
                            turns.await(2 + LATER);
                            return now;
                        });
                        over.set(true);
                    } else if (number == 1) {
                        turns.await(1);
                        for (int later = 0; later < LATER; later++) {
                            write(
                                    storage,
                                    Probe.plain(home, "later" + later % AGGREGATES)
                                            .withWeight(later));
                            turns.come(2 + later);
                        }
                    } else {
                        // Who follows each commit at once has three transactions for each, which is slow where each is
                        // flushed.
                        turns.await(2 + LATER * 9 / 10);
                        while (seen.size() <= LATER) {
                            turns.requireNoFailure();
                            journal.deliver(100, this::see);
                        }
                        turns.come(2 + LATER);
                    }
                }));
        outcomes.forEach(thrown -> assertEquals(Optional.empty(), thrown));
        assertTrue(over.get());
        while (journal.deliver(100, this::see) > 0) {
            // All that is left.
        }
        return Deliveries.violations(asHandled.apply(seen), journal(storage));
    }

    /** How far the threads have come together; they wait for one another as long as it takes, unless one of them fails. */
    private static final class Turns {
        private int turn;
        private boolean hasFailed;

        synchronized void come(int next) {
            turn = Math.max(turn, next);
            notifyAll();
        }

        synchronized void await(int wanted) {
            try {
                while (turn < wanted && !hasFailed) {
                    wait();
                }
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
            requireNoFailure();
        }

        synchronized void requireNoFailure() {
            assertFalse(hasFailed, "another thread has failed");
        }

        void unlessItFails(Runnable work) {
            boolean done = false;
            try {
                work.run();
                done = true;
            } finally {
                end(done);
            }
        }

        private synchronized void end(boolean done) {
            hasFailed |= !done;
            notifyAll();
        }
    }

    @Test
    void a_change_whose_transaction_was_held_open_is_not_skipped() {
        assertEquals(List.of(), violations(storage(), UnaryOperator.identity()));
        assertEquals(LATER + 2, seen.size());
        assertEquals("held", seen.get(LATER + 1).id());
    }
}
