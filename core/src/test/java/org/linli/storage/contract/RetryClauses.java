package org.linli.storage.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.linli.storage.contract.ProbeKinds.NOTE;
import static org.linli.storage.contract.ProbeKinds.PROBE;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.linli.kernel.Id;
import org.linli.storage.CommitUnknownException;
import org.linli.storage.Ref;
import org.linli.storage.Session;
import org.linli.storage.Storage;
import org.linli.storage.UniqueKeyException;
import org.linli.storage.Version;
import org.linli.storage.Versioned;

/** Clause 15: a record of the request, written in the same session, makes a retry harmless. */
abstract class RetryClauses extends ContractCase {
    private final AtomicInteger runs = new AtomicInteger();

    /** Adds one to a counter, once for each request key, and gives the counter's value as the answer. */
    private String once(Storage store, String key, Probe counter) {
        return store.transact(session -> {
            Ref<Note> request = Ref.of(home, Id.of(key));
            Optional<Versioned<Note>> answered = session.find(NOTE, request);
            if (answered.isPresent()) {
                return answered.get().aggregate().text();
            }
            runs.incrementAndGet();
            Versioned<Probe> old = read(session, counter);
            Probe next = old.aggregate().withWeight(old.aggregate().weight() + 1);
            update(session, old, next);
            String answer = "counted " + next.weight();
            session.insert(NOTE, new Note(home, request.id(), answer, later(), Optional.empty()));
            return answer;
        });
    }

    private void assertOneEffect(Probe counter) {
        assertEquals(1, stored(counter).aggregate().weight());
        assertEquals(new Version(2), stored(counter).version());
        assertEquals(2, changesOf(counter));
        assertEquals(1, pending().size());
    }

    @Test
    void clause_15_a_lost_answer_after_the_commit_and_a_retry_have_one_effect() {
        Probe counter = probe("counter");
        store(counter);
        Storage losing = new LosingStorage(storage(), true);
        assertThrows(CommitUnknownException.class, () -> once(losing, "key", counter));
        assertOneEffect(counter);
        assertEquals("counted 1", once(storage(), "key", counter));
        assertEquals("counted 1", once(storage(), "key", counter));
        assertOneEffect(counter);
        assertEquals(1, runs.get());
    }

    @Test
    void clause_15_a_lost_answer_before_the_commit_and_a_retry_have_one_effect() {
        Probe counter = probe("counter");
        store(counter);
        Storage losing = new LosingStorage(storage(), false);
        assertThrows(CommitUnknownException.class, () -> once(losing, "key", counter));
        assertEquals(0, stored(counter).aggregate().weight());
        assertEquals(1, changesOf(counter));
        assertEquals("counted 1", once(storage(), "key", counter));
        assertOneEffect(counter);
        assertEquals(2, runs.get());
    }

    @Test
    void clause_15_another_key_has_another_effect() {
        Probe counter = probe("counter");
        store(counter);
        assertEquals("counted 1", once(storage(), "key", counter));
        assertEquals("counted 2", once(storage(), "Key", counter));
        assertEquals("counted 1", once(storage(), "key", counter));
        assertEquals(2, stored(counter).aggregate().weight());
    }

    @Test
    void clause_15_callers_of_one_key_at_once_have_one_effect_and_one_answer() {
        Probe counter = probe("counter");
        store(counter);
        ConcurrentLinkedQueue<String> answers = new ConcurrentLinkedQueue<>();
        List<Optional<Throwable>> outcomes = Race.run(6, (race, number) -> {
            race.meet();
            for (int attempt = 0; ; attempt++) {
                try {
                    answers.add(retrying(session -> once(within(session), "key", counter)));
                    return;
                } catch (UniqueKeyException e) {
                    assertEquals("probe_note id", e.kind() + " " + e.index());
                    assertEquals(0, attempt, "the record of the request is found at the second attempt");
                }
            }
        });
        assertEquals(6, Race.winners(outcomes));
        assertEquals(List.of("counted 1"), answers.stream().distinct().toList());
        assertEquals(6, answers.size());
        assertOneEffect(counter);
    }

    private static Storage within(Session session) {
        return new Storage() {
            @Override
            public <T> T transact(Work<T> work) {
                return work.in(session);
            }

            @Override
            public <T> T read(Work<T> work) {
                return work.in(session);
            }

            @Override
            public boolean ownsTransactions() {
                return false;
            }
        };
    }

    @Test
    void clause_15_a_record_without_its_effect_is_never_left() {
        Probe none = probe("none");
        assertThrows(NoSuchElementException.class, () -> once(storage(), "key", none));
        assertThrows(
                IllegalStateException.class,
                () -> transact(session -> {
                    session.insert(NOTE, new Note(home, Id.of("key"), "answer", later(), Optional.empty()));
                    throw new IllegalStateException("planned");
                }));
        store(none);
        assertEquals("counted 1", once(storage(), "key", none));
        assertEquals(1, changesOf(none) - 1);
        assertEquals(PROBE.name(), pending().get(0).kind());
    }

    /** Loses the answer to the commit, after it or before it. */
    private record LosingStorage(Storage storage, boolean committed) implements Storage {
        @Override
        public <T> T transact(Work<T> work) {
            RuntimeException cause = new RuntimeException("the connection was cut");
            storage.transact(session -> {
                T result = work.in(session);
                if (!committed) {
                    throw new CommitUnknownException(cause);
                }
                return result;
            });
            throw new CommitUnknownException(cause);
        }

        @Override
        public <T> T read(Work<T> work) {
            return storage.read(work);
        }

        @Override
        public boolean ownsTransactions() {
            return true;
        }
    }
}
