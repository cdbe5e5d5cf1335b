package org.linli.storage.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.linli.storage.contract.ProbeKinds.ALIAS;
import static org.linli.storage.contract.ProbeKinds.NOTE;
import static org.linli.storage.contract.ProbeKinds.OPEN;
import static org.linli.storage.contract.ProbeKinds.PROBE;
import static org.linli.storage.contract.ProbeKinds.SERIAL;
import static org.linli.storage.contract.ProbeKinds.TAG;
import static org.linli.storage.contract.ProbeKinds.TITLE;
import static org.linli.storage.contract.ProbeKinds.WEIGHT;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.linli.kernel.Id;
import org.linli.storage.Pending;
import org.linli.storage.Query;
import org.linli.storage.Session;
import org.linli.storage.Version;
import org.linli.storage.Versioned;

/** Clause 16: all questions of one read see the store at one instant. */
abstract class InstantClauses extends ContractCase {
    private static final int READS = 60;

    private final Probe first = marked("first").withTags("a").withOpen(true);
    private final Note note = new Note(home, Id.of("note"), "text", later(), Optional.of("mark"));

    /** Everything that can be asked about the two, each question by its name. */
    private Map<String, Function<Session, Object>> questions() {
        Map<String, Function<Session, Object>> questions = new LinkedHashMap<>();
        Query<Probe> all = atHome();
        questions.put("find", session -> session.find(PROBE, first.ref()));
        questions.put(
                "find several",
                session ->
                        session.find(PROBE, List.of(first.ref(), probe("second").ref())));
        questions.put("query", session -> session.query(all));
        questions.put("query in order", session -> session.query(all.orderedBy(WEIGHT)));
        questions.put("query by a value", session -> session.query(all.where(OPEN, true)));
        questions.put("query by one of many values", session -> session.query(all.where(TAG, "a")));
        questions.put(
                "query everywhere",
                session -> session.query(
                        Query.everywhere(PROBE).where(SERIAL, first.serial().orElseThrow())));
        questions.put("holders", session -> session.holders(all, ALIAS, List.of("alias first", "alias second")));
        questions.put("rows", session -> session.rows(all, List.of(TITLE, WEIGHT)));
        questions.put("totals", session -> session.totals(all, List.of(WEIGHT), List.of()));
        questions.put("find a note", session -> session.find(NOTE, note.ref()));
        questions.put("query notes", session -> session.query(Query.in(home, NOTE)));
        questions.put("history", session -> session.history(PROBE.name(), first.ref(), 0, 10));
        questions.put("pending", this::pending);
        questions.put("undelivered", session -> session.undelivered(pendingOf(first, ground.begin()), 10));
        return questions;
    }

    private static Map<String, Object> answers(Session session, Map<String, Function<Session, Object>> questions) {
        Map<String, Object> answers = new LinkedHashMap<>();
        questions.forEach((name, question) -> answers.put(name, question.apply(session)));
        return answers;
    }

    private void changeEverything() {
        transact(session -> {
            Versioned<Probe> old = read(session, first);
            update(
                    session,
                    old,
                    first.withTitle("changed")
                            .withWeight(7)
                            .withOpen(false)
                            .withTags("b")
                            .withSerial(Optional.of(ground.own("other")))
                            .withAliases());
            insert(session, probe("second").withOpen(true).withTags("a").withAliases("alias first"));
            session.delete(NOTE, note.ref(), Version.FIRST);
            session.insert(NOTE, new Note(home, Id.of("next"), "text", later(), Optional.of("mark")));
        });
    }

    @Test
    void clause_16_what_others_commit_meanwhile_is_seen_by_no_question() {
        store(first);
        transact(session -> session.insert(NOTE, note));
        Map<String, Function<Session, Object>> questions = questions();
        Map<String, Object> before = storage().read(session -> answers(session, questions));
        Map<String, Object> during = storage().read(session -> {
            // One question has been asked; of all others the tables have not even been looked at.
            assertEquals(before.get("find"), session.find(PROBE, first.ref()));
            CompletableFuture.runAsync(this::changeEverything).join();
            return answers(session, questions);
        });
        assertEquals(before, during);
        Map<String, Object> after = storage().read(session -> answers(session, questions));
        before.forEach((name, answer) -> {
            if (!name.equals("pending")) {
                assertEquals(false, answer.equals(after.get(name)), name + " sees what was committed before it began");
            }
        });
    }

    @Test
    void clause_16_sums_over_several_questions_are_whole_while_others_write() {
        Probe left = probe("left").withWeight(500);
        Probe right = Probe.plain(away, "right").withWeight(500);
        store(left, right);
        AtomicBoolean over = new AtomicBoolean();
        AtomicInteger moved = new AtomicInteger();
        List<CompletableFuture<Void>> writers = new ArrayList<>();
        for (Probe from : List.of(left, right)) {
            Probe to = from.equals(left) ? right : left;
            writers.add(CompletableFuture.runAsync(() -> {
                while (!over.get()) {
                    move(left, right, from, to);
                    moved.incrementAndGet();
                }
            }));
        }
        List<Long> sums = new ArrayList<>();
        List<Boolean> fits = new ArrayList<>();
        for (int read = 0;
                read < READS || moved.get() < READS && writers.stream().noneMatch(Future::isDone);
                read++) {
            storage().read(session -> {
                long one = read(session, left).aggregate().weight();
                long other = session.totals(Query.in(away, PROBE), List.of(WEIGHT), List.of())
                        .get(0)
                        .sum(WEIGHT);
                sums.add(one + other);
                return fits.add(read(session, left).version().number()
                        == session.history(PROBE.name(), left.ref(), 0, Query.MAX_LIMIT)
                                .size());
            });
        }
        over.set(true);
        writers.forEach(CompletableFuture::join);
        assertEquals(List.of(1000L), sums.stream().distinct().toList());
        assertEquals(true, fits.stream().limit(20).allMatch(fit -> fit));
    }

    private void move(Probe left, Probe right, Probe from, Probe to) {
        retrying(session -> {
            // All writers take the two in one order, so that none waits for another in a circle.
            Map<Probe, Versioned<Probe>> old = new LinkedHashMap<>();
            old.put(left, read(session, left));
            old.put(right, read(session, right));
            old.forEach((probe, versioned) -> {
                long by = probe.equals(to) ? 1 : probe.equals(from) ? -1 : 0;
                update(
                        session,
                        versioned,
                        versioned.aggregate().withWeight(versioned.aggregate().weight() + by));
            });
            return "moved";
        });
    }

    @Test
    void clause_16_a_read_writes_nothing() {
        store(first);
        transact(session -> session.insert(NOTE, note));
        Pending waiting = pending().get(0);
        List<Consumer<Session>> writes = List.of(
                session -> insert(session, probe("second")),
                session -> update(session, read(session, first), first.withWeight(8)),
                session -> session.guard(PROBE, first.ref(), Version.FIRST),
                session -> session.insert(PROBE, List.of()),
                session -> session.insert(NOTE, new Note(home, Id.of("b"), "text", later(), Optional.empty())),
                session -> session.insertAll(NOTE, List.of()),
                session -> session.update(NOTE, note, Version.FIRST),
                session -> session.delete(NOTE, note.ref(), Version.FIRST),
                session -> session.delivered(waiting, Version.FIRST));
        for (Consumer<Session> write : writes) {
            assertThrows(
                    IllegalStateException.class,
                    () -> storage().read(session -> {
                        write.accept(session);
                        return "written";
                    }));
        }
        assertEquals(Version.FIRST, stored(first).version());
        assertEquals(List.of(first), found(atHome()));
        assertEquals(1, changesOf(first));
        assertEquals(List.of(waiting), pending());
        assertEquals(
                List.of(note),
                storage().read(session -> session.query(Query.in(home, NOTE)).aggregates()));
    }

    @Test
    void clause_16_a_read_that_has_failed_is_over() {
        store(first);
        assertThrows(
                IllegalStateException.class,
                () -> storage().read(session -> {
                    assertThrows(
                            IllegalArgumentException.class, () -> session.history(PROBE.name(), first.ref(), 0, 0));
                    return session.find(PROBE, first.ref());
                }));
        IllegalStateException planned = new IllegalStateException("planned");
        assertEquals(
                planned,
                assertThrows(
                        IllegalStateException.class,
                        () -> storage().read(session -> {
                            throw planned;
                        })));
    }

    @Test
    void clause_16_each_read_sees_what_was_committed_before_it_and_writers_go_on_after_it() {
        store(first);
        for (long weight = 1; weight <= 20; weight++) {
            long next = weight;
            transact(session -> {
                Versioned<Probe> old = read(session, first);
                update(session, old, old.aggregate().withWeight(next));
            });
            assertEquals(
                    Optional.of(next),
                    storage()
                            .read(session ->
                                    Optional.of(read(session, first).aggregate().weight())));
        }
    }
}
