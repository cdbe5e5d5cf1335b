package org.linli.storage.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linli.storage.contract.ProbeKinds.NOTE;
import static org.linli.storage.contract.ProbeKinds.PROBE;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.linli.kernel.Id;
import org.linli.storage.Change;
import org.linli.storage.Entry;
import org.linli.storage.Pending;
import org.linli.storage.Query;
import org.linli.storage.Session;
import org.linli.storage.StaleVersionException;
import org.linli.storage.Version;

/** Clause 9: what waits to be delivered. */
abstract class DeliveryClauses extends ContractCase {
    private void write(Probe probe, int times) {
        for (int number = 0; number < times; number++) {
            Probe next = probe.withWeight(number);
            retrying(session -> {
                if (session.find(PROBE, probe.ref()).isEmpty()) {
                    insert(session, next);
                } else {
                    update(session, read(session, probe), next);
                }
                return next;
            });
        }
    }

    private List<Long> undelivered(Probe probe) {
        return storage().transact(session -> undelivered(session, probe));
    }

    private List<Long> undelivered(Session session, Probe probe) {
        return session.undelivered(pendingOf(probe, ground.begin()), 1000).stream()
                .map(change -> change.version().number())
                .toList();
    }

    private void delivered(Probe probe, long upTo) {
        retrying(session -> {
            session.delivered(pendingOf(probe, ground.begin()), new Version(upTo));
            return upTo;
        });
    }

    private Pending waiting(Probe probe, long version) {
        Change change = storage().transact(session -> history(session, probe.ref())).stream()
                .filter(candidate -> candidate.version().number() == version)
                .findFirst()
                .orElseThrow();
        return pendingOf(probe, change.at());
    }

    @Test
    void clause_09_new_changes_wait_and_their_aggregate_stands_once_in_line() {
        Probe first = probe("z");
        Probe second = probe("a");
        assertEquals(List.of(), pending());
        write(first, 1);
        write(second, 2);
        write(first, 2);
        assertEquals(List.of(waiting(first, 1), waiting(second, 1)), pending());
        assertEquals(List.of(1L, 2L, 3L), undelivered(first));
        assertEquals(List.of(1L, 2L), undelivered(second));
        List<Change> changes = storage().transact(session -> history(session, first.ref()));
        assertEquals(
                changes, storage().transact(session -> session.undelivered(pendingOf(first, ground.begin()), 1000)));
        assertEquals(
                changes.subList(0, 2),
                storage().transact(session -> session.undelivered(pendingOf(first, ground.begin()), 2)));
    }

    @Test
    void clause_09_delivery_up_to_a_version_leaves_what_comes_after() {
        Probe probe = probe("partly");
        Probe other = probe("other");
        write(probe, 4);
        write(other, 1);
        delivered(probe, 2);
        assertEquals(List.of(3L, 4L), undelivered(probe));
        assertEquals(List.of(waiting(probe, 3), waiting(other, 1)), pending());
        delivered(probe, 4);
        assertEquals(List.of(), undelivered(probe));
        assertEquals(List.of(waiting(other, 1)), pending());
        write(probe, 1);
        assertEquals(List.of(5L), undelivered(probe));
        assertEquals(List.of(waiting(other, 1), waiting(probe, 5)), pending());
    }

    @Test
    void clause_09_delivering_again_does_nothing() {
        Probe probe = probe("again");
        write(probe, 3);
        delivered(probe, 2);
        delivered(probe, 2);
        delivered(probe, 1);
        assertEquals(List.of(3L), undelivered(probe));
        delivered(probe("nobody"), 5);
        assertEquals(List.of(waiting(probe, 3)), pending());
    }

    @Test
    void clause_09_what_was_delivered_stays_in_history() {
        Probe probe = probe("kept");
        write(probe, 2);
        List<Change> before = storage().transact(session -> history(session, probe.ref()));
        delivered(probe, 2);
        assertEquals(before, storage().transact(session -> history(session, probe.ref())));
    }

    @Test
    void clause_09_who_marks_is_told_whether_there_was_anything_to_mark() {
        Probe probe = probe("told");
        Pending pending = pendingOf(probe, ground.begin());
        write(probe, 2);
        assertEquals(true, storage().transact(session -> session.delivered(pending, Version.FIRST)));
        assertEquals(false, storage().transact(session -> session.delivered(pending, Version.FIRST)));
        assertEquals(true, storage().transact(session -> session.delivered(pending, new Version(2))));
        assertEquals(false, storage().transact(session -> session.delivered(pending, new Version(2))));
    }

    @Test
    void clause_09_delivery_concerns_one_aggregate_only() {
        Probe probe = probe("same");
        List<Probe> others = List.of(Probe.plain(away, "same"), probe("Same"), probe("same1"));
        write(probe, 1);
        others.forEach(other -> write(other, 1));
        delivered(probe, 1);
        others.forEach(other -> assertEquals(List.of(1L), undelivered(other)));
    }

    @Test
    void clause_09_what_was_rolled_back_neither_waits_nor_is_delivered() {
        Probe probe = probe("kept");
        write(probe, 1);
        assertThrows(
                IllegalStateException.class,
                () -> transact(session -> {
                    insert(session, probe("rolled"));
                    session.delivered(pendingOf(probe, ground.begin()), Version.FIRST);
                    throw new IllegalStateException("planned");
                }));
        assertEquals(List.of(waiting(probe, 1)), pending());
    }

    @Test
    void clause_09_bookkeeping_and_guards_are_not_delivered() {
        Probe probe = probe("guarded");
        write(probe, 1);
        delivered(probe, 1);
        transact(session -> {
            session.guard(PROBE, probe.ref(), Version.FIRST);
            session.insert(NOTE, new Note(home, Id.of("note"), "text", later(), Optional.empty()));
        });
        assertEquals(List.of(), pending());
    }

    @Test
    void clause_09_pages_of_what_waits_show_everybody_once_in_order() {
        List<Probe> probes = new ArrayList<>();
        for (int number = 0; number < 7; number++) {
            probes.add(Probe.plain(number % 2 == 0 ? home : away, "p" + (9 - number)));
        }
        probes.forEach(probe -> write(probe, 1));
        List<Pending> all = pending();
        assertEquals(probes.stream().map(probe -> waiting(probe, 1)).toList(), all);
        transact(session -> {
            List<Pending> walked = new ArrayList<>();
            List<Pending> page = session.pending(Optional.of(all.get(0)), 2);
            while (!page.isEmpty() && walked.size() < all.size()) {
                assertTrue(page.size() <= 2);
                page.stream().filter(all::contains).forEach(walked::add);
                page = session.pending(Optional.of(page.get(page.size() - 1)), 2);
            }
            assertEquals(all.subList(1, all.size()), walked);
        });
    }

    @Test
    void clause_09_who_waits_equally_long_stands_by_kind_community_and_id() {
        List<Probe> probes =
                List.of(Probe.plain(home, "B"), Probe.plain(home, "a"), Probe.plain(home, "b"), Probe.plain(away, "A"));
        transact(session -> {
            for (int i = probes.size() - 1; i >= 0; i--) {
                Probe probe = probes.get(i);
                Change change = change(PROBE, probe.ref(), Version.FIRST, "", new ProbeEvent.ProbeTouched());
                session.insert(
                        PROBE, probe, Change.of(PROBE, at(change.entry()), List.of(new ProbeEvent.ProbeTouched())));
            }
        });
        List<Pending> expected = probes.stream()
                .map(probe -> pendingOf(probe, ground.begin().plusSeconds(99)))
                .toList();
        assertEquals(expected, pending());
        for (int i = 0; i < expected.size() - 1; i++) {
            Pending after = expected.get(i);
            Pending next = expected.get(i + 1);
            assertEquals(List.of(next), storage().transact(session -> session.pending(Optional.of(after), 1)));
        }
    }

    private Entry at(Entry entry) {
        return new Entry(
                entry.kind(),
                entry.community(),
                entry.id(),
                entry.version(),
                ground.begin().plusSeconds(99),
                entry.command(),
                entry.actor(),
                entry.request(),
                entry.charter(),
                1,
                "",
                entry.previous());
    }

    @Test
    void clause_09_a_change_that_commits_late_is_not_skipped() {
        Probe late = probe("early-but-late");
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch overtaken = new CountDownLatch(1);
        List<Optional<Throwable>> outcomes = Race.together(2, number -> {
            if (number == 0) {
                AtomicBoolean waited = new AtomicBoolean();
                retrying(session -> {
                    insert(session, late);
                    written.countDown();
                    if (!waited.getAndSet(true)) {
                        await(overtaken);
                    }
                    return late;
                });
            } else {
                await(written);
                for (int i = 0; i < 5; i++) {
                    Probe quick = Probe.plain(away, "quick" + i);
                    write(quick, 2);
                    assertTrue(pending().stream().noneMatch(one -> one.id().equals("early-but-late")));
                    delivered(quick, 2);
                }
                assertEquals(List.of(), pending());
                overtaken.countDown();
            }
        });
        overtaken.countDown();
        assertEquals(List.of(Optional.empty(), Optional.empty()), outcomes);
        assertEquals(List.of(waiting(late, 1)), pending());
        assertEquals(List.of(1L), undelivered(late));
    }

    @Test
    void clause_09_a_change_that_comes_during_delivery_still_waits() {
        Probe probe = probe("busy");
        write(probe, 1);
        AtomicBoolean written = new AtomicBoolean();
        retrying(session -> {
            long last = undelivered(session, probe).get(0);
            if (!written.getAndSet(true)) {
                assertEquals(List.of(Optional.empty()), Race.together(1, number -> write(probe, 1)));
            }
            session.delivered(pendingOf(probe, ground.begin()), new Version(last));
            return last;
        });
        assertEquals(List.of(2L), undelivered(probe));
        assertEquals(List.of(waiting(probe, 2)), pending());
    }

    @Test
    void clause_09_two_who_deliver_the_same_do_no_harm() {
        Probe probe = probe("twice");
        write(probe, 3);
        AtomicInteger first = new AtomicInteger();
        List<Optional<Throwable>> outcomes = Race.run(2, (race, number) -> {
            AtomicBoolean met = new AtomicBoolean();
            boolean isFirst = retrying(session -> {
                session.undelivered(pendingOf(probe, ground.begin()), 10);
                if (!met.getAndSet(true)) {
                    race.meet();
                }
                return session.delivered(pendingOf(probe, ground.begin()), new Version(3));
            });
            first.addAndGet(isFirst ? 1 : 0);
        });
        assertEquals(2, Race.winners(outcomes, StaleVersionException.class));
        assertEquals(1, first.get(), "one of them is told that it was the one");
        assertEquals(List.of(), undelivered(probe));
        assertEquals(List.of(), pending());
    }

    @Test
    void clause_09_everything_that_was_written_by_many_is_delivered_once_in_order() {
        int writers = 4;
        int each = 6;
        List<Probe> probes = new ArrayList<>();
        for (int number = 0; number < writers; number++) {
            probes.add(Probe.plain(ground.community(number), "written"));
        }
        CountDownLatch writing = new CountDownLatch(writers);
        List<String> seen = Collections.synchronizedList(new ArrayList<>());
        List<Optional<Throwable>> outcomes = Race.together(writers + 1, number -> {
            if (number < writers) {
                try {
                    write(probes.get(number), each);
                } finally {
                    writing.countDown();
                }
            } else {
                // Once all is written, as many rounds are left as it takes to deliver it three by three.
                for (int left = each; left > 0; left -= writing.getCount() == 0 ? 1 : 0) {
                    pending().forEach(waiting -> seen.addAll(deliver(waiting)));
                }
            }
        });
        assertEquals(writers + 1, Race.winners(outcomes));
        for (Probe probe : probes) {
            List<String> expected = new ArrayList<>();
            for (int version = 1; version <= each; version++) {
                expected.add(probe.community() + "/" + version);
            }
            assertEquals(
                    expected,
                    seen.stream()
                            .filter(one -> one.startsWith(probe.community().value()))
                            .toList());
        }
        assertEquals(List.of(), pending());
        assertEquals(writers, found(Query.in(ground.whole(), PROBE)).size());
    }

    private List<String> deliver(Pending waiting) {
        List<Change> changes = retrying(session -> session.undelivered(waiting, 3));
        return retrying(session -> {
            session.delivered(waiting, changes.get(changes.size() - 1).version());
            return changes.stream()
                    .map(change -> change.community() + "/" + change.version().number())
                    .toList();
        });
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(30, TimeUnit.SECONDS), "the other thread did not come so far");
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
