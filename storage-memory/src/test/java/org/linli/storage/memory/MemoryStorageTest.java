package org.linli.storage.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linli.storage.contract.ProbeKinds.MARK;
import static org.linli.storage.contract.ProbeKinds.NOTE;
import static org.linli.storage.contract.ProbeKinds.UNTIL;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.linli.code.DivisionCode;
import org.linli.kernel.Id;
import org.linli.storage.Query;
import org.linli.storage.Session;
import org.linli.storage.StaleVersionException;
import org.linli.storage.Storage;
import org.linli.storage.Version;
import org.linli.storage.Versioned;
import org.linli.storage.contract.Note;

class MemoryStorageTest {
    private static final DivisionCode HOME = DivisionCode.of("350603005004");

    private final Storage storage = MemoryStorage.create();

    private static Note account(int number, long balance) {
        return new Note(HOME, Id.of("a" + number), Long.toString(balance), Instant.EPOCH, Optional.empty());
    }

    private static long balance(Versioned<Note> account) {
        return Long.parseLong(account.aggregate().text());
    }

    private static void move(Session session, Versioned<Note> account, long amount) {
        session.update(NOTE, account.aggregate().withText(Long.toString(balance(account) + amount)), account.version());
    }

    @Test
    void sums_stay_the_same_for_readers_while_writers_move_amounts() throws Exception {
        int accounts = 10;
        storage.transact(session -> {
            for (int i = 0; i < accounts; i++) {
                session.insert(NOTE, account(i, 100));
            }
            return accounts;
        });
        AtomicBoolean done = new AtomicBoolean();
        ExecutorService threads = Executors.newFixedThreadPool(6);
        try {
            List<CompletableFuture<Long>> readers = new ArrayList<>();
            for (int reader = 0; reader < 2; reader++) {
                readers.add(CompletableFuture.supplyAsync(
                        () -> {
                            long reads = 0;
                            while (!done.get() || reads < 100) {
                                storage.transact(session -> {
                                    long queried = session.query(Query.in(HOME, NOTE)).items().stream()
                                            .mapToLong(MemoryStorageTest::balance)
                                            .sum();
                                    long found = 0;
                                    for (int i = 0; i < accounts; i++) {
                                        found += balance(
                                                session.find(NOTE, account(i, 0).ref())
                                                        .orElseThrow());
                                    }
                                    assertEquals(1000, queried);
                                    assertEquals(1000, found);
                                    return found;
                                });
                                reads++;
                            }
                            return reads;
                        },
                        threads));
            }
            List<CompletableFuture<Long>> movers = new ArrayList<>();
            for (int mover = 0; mover < 4; mover++) {
                int seed = mover;
                movers.add(CompletableFuture.supplyAsync(() -> moveOften(seed, accounts), threads));
            }
            long moved = 0;
            for (CompletableFuture<Long> mover : movers) {
                moved += mover.get(60, TimeUnit.SECONDS);
            }
            done.set(true);
            for (CompletableFuture<Long> reader : readers) {
                assertTrue(reader.get(60, TimeUnit.SECONDS) >= 100);
            }
            long versions = storage.transact(session -> session.query(Query.in(HOME, NOTE)).items().stream()
                    .mapToLong(item -> item.version().number() - 1)
                    .sum());
            assertEquals(2 * moved, versions);
        } finally {
            threads.shutdownNow();
        }
    }

    private long moveOften(int seed, int accounts) {
        long moved = 0;
        for (int round = 0; moved < 500; round++) {
            int from = (seed + round) % accounts;
            int to = (from + 1 + round % (accounts - 1)) % accounts;
            try {
                storage.transact(session -> {
                    Versioned<Note> giver =
                            session.find(NOTE, account(from, 0).ref()).orElseThrow();
                    Versioned<Note> taker =
                            session.find(NOTE, account(to, 0).ref()).orElseThrow();
                    move(session, giver, -1);
                    move(session, taker, 1);
                    return giver;
                });
                moved++;
            } catch (StaleVersionException e) {
                Thread.onSpinWait();
            }
        }
        return moved;
    }

    @Test
    void nothing_is_locked_while_work_runs() {
        String answer = storage.transact(outer -> {
            outer.insert(NOTE, account(1, 0));
            CompletableFuture<String> other = CompletableFuture.supplyAsync(() -> storage.transact(session -> {
                session.insert(NOTE, account(2, 0));
                return "committed";
            }));
            return other.orTimeout(10, TimeUnit.SECONDS).join();
        });
        assertEquals("committed", answer);
        assertEquals(2, count(Query.in(HOME, NOTE)));
    }

    @Test
    void a_session_keeps_seeing_the_world_with_which_it_began() {
        storage.transact(outer -> {
            storage.transact(session -> {
                session.insert(NOTE, account(1, 0));
                return session;
            });
            assertEquals(Optional.empty(), outer.find(NOTE, account(1, 0).ref()));
            return outer;
        });
    }

    @Test
    void a_key_that_was_freed_meanwhile_is_worth_another_try() {
        Note holder = new Note(HOME, Id.of("holder"), "", Instant.EPOCH, Optional.of("m"));
        Note heir = new Note(HOME, Id.of("heir"), "", Instant.EPOCH, Optional.of("m"));
        storage.transact(session -> {
            session.insert(NOTE, holder);
            return session;
        });
        assertThrows(
                StaleVersionException.class,
                () -> storage.transact(session -> {
                    storage.transact(other -> {
                        other.delete(NOTE, holder.ref(), Version.FIRST);
                        return other;
                    });
                    session.insert(NOTE, heir);
                    return session;
                }));
    }

    @Test
    void a_hundred_thousand_are_found_again() {
        int many = 100_000;
        for (int batch = 0; batch < many; batch += 1000) {
            int first = batch;
            storage.transact(session -> {
                for (int i = first; i < first + 1000; i++) {
                    session.insert(NOTE, note(i));
                }
                return session;
            });
        }
        for (int i = 0; i < 2000; i++) {
            assertEquals(1, count(Query.everywhere(NOTE).where(MARK, "mark" + i * 37)));
        }
        for (int i = 0; i < 500; i++) {
            Query<Note> local = Query.in(community(i), NOTE).orderedBy(UNTIL).limit(5);
            Query<Note> everywhere =
                    Query.everywhere(NOTE).from(UNTIL, note(i * 99).until()).limit(5);
            assertEquals(
                    5, storage.transact(session -> session.query(local)).items().size());
            assertEquals(
                    5,
                    storage.transact(session -> session.query(everywhere))
                            .items()
                            .size());
        }
        assertEquals(many, count(Query.everywhere(NOTE)));
    }

    private static DivisionCode community(int number) {
        return DivisionCode.of(String.format(Locale.ROOT, "350603005%03d", 1 + number % 83));
    }

    private static Note note(int number) {
        Instant until = Instant.EPOCH.plusSeconds(number / 10);
        return new Note(community(number), Id.of("n" + number), "text", until, Optional.of("mark" + number));
    }

    private long count(Query<Note> query) {
        return storage.transact(
                session -> session.totals(query, List.of(), List.of()).get(0).count());
    }
}
