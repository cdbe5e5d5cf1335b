package org.linli.storage.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linli.storage.contract.ProbeKinds.NOTE;
import static org.linli.storage.contract.ProbeKinds.PROBE;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.linli.kernel.Id;
import org.linli.storage.Pending;
import org.linli.storage.Session;
import org.linli.storage.StaleVersionException;
import org.linli.storage.UniqueKeyException;
import org.linli.storage.Version;
import org.linli.storage.Versioned;

/** Clauses 4 and 11: what fails, fails whole. */
abstract class RollbackClauses extends ContractCase {
    @Test
    void clause_04_an_exception_rolls_back() {
        assertRollsBack("exception", new IllegalStateException("planned"));
    }

    @Test
    void clause_04_an_error_rolls_back() {
        assertRollsBack("error", new Error("planned"));
    }

    @Test
    void clause_04_an_assertion_error_rolls_back() {
        assertRollsBack("assertion", new AssertionError("planned"));
    }

    @Test
    void clause_04_a_stack_overflow_rolls_back() {
        assertRollsBack("overflow", new StackOverflowError("planned"));
    }

    @Test
    void clause_04_a_checked_exception_that_slips_through_rolls_back() {
        assertRollsBack("checked", new IOException("planned"));
    }

    private void assertRollsBack(String id, Throwable planned) {
        Probe trace = marked(id);
        Throwable thrown = assertThrows(
                Throwable.class,
                () -> transact(session -> {
                    insert(session, trace);
                    ContractCase.<RuntimeException>sneak(planned);
                }));
        assertSame(planned, thrown);
        assertNoTrace(trace);
    }

    @Test
    void clause_04_updates_guards_deletes_and_deliveries_are_rolled_back() {
        Probe probe = marked("kept");
        Note note = new Note(home, Id.of("note"), "kept", later(), Optional.of("mark"));
        store(probe, probe("guarded"));
        transact(session -> session.insert(NOTE, note));
        Versioned<Probe> before = stored(probe);
        List<Pending> waiting = pending();
        assertThrows(
                Error.class,
                () -> transact(session -> {
                    update(session, read(session, probe), probe.withWeight(1).withSeat(Optional.of(77L)));
                    session.guard(PROBE, probe("guarded").ref(), Version.FIRST);
                    session.delete(NOTE, note.ref(), Version.FIRST);
                    waiting.forEach(pending -> session.delivered(pending, new Version(2)));
                    throw new Error("planned");
                }));
        assertEquals(before, stored(probe));
        assertEquals(
                List.of(probe),
                found(atHome().where(ProbeKinds.SEAT, probe.seat().orElseThrow())));
        assertEquals(List.of(), found(atHome().where(ProbeKinds.SEAT, 77L)));
        assertEquals(Version.FIRST, stored(probe("guarded")).version());
        assertEquals(
                new Versioned<>(note, Version.FIRST, ""),
                storage().transact(session -> session.find(NOTE, note.ref()).orElseThrow()));
        assertEquals(waiting, pending());
        assertEquals(1, changesOf(probe));
    }

    @Test
    void clause_04_work_that_returns_is_committed_with_its_answer() {
        String answer = storage().transact(session -> {
            insert(session, probe("kept"));
            return "answer";
        });
        assertEquals("answer", answer);
        assertTrue(exists(probe("kept")));
    }

    @Test
    void clause_11_after_a_stale_version_the_session_is_dead() {
        Probe probe = probe("stale");
        store(probe);
        assertDies(StaleVersionException.class, session -> session.guard(PROBE, probe.ref(), new Version(9)));
    }

    @Test
    void clause_11_after_a_taken_key_the_session_is_dead() {
        Probe holder = marked("holder");
        store(holder);
        Probe second = probe("second").withSeat(holder.seat());
        assertDies(UniqueKeyException.class, session -> insert(session, second));
    }

    @Test
    void clause_11_after_a_bug_of_the_caller_the_session_is_dead() {
        assertDies(
                IllegalArgumentException.class,
                session -> session.history("probe", probe("any").ref(), 0, 0));
        assertDies(
                IllegalArgumentException.class,
                session -> session.history("probe", probe("any").ref(), 0, 1001));
        assertDies(IllegalArgumentException.class, session -> session.pending(Optional.empty(), 0));
        assertDies(IllegalArgumentException.class, session -> session.pending(Optional.empty(), 1001));
        assertDies(IllegalArgumentException.class, session -> session.undelivered(pendingOf(probe("any"), later()), 0));
        assertDies(
                IllegalArgumentException.class, session -> session.undelivered(pendingOf(probe("any"), later()), 1001));
        assertDies(
                IllegalArgumentException.class,
                session -> session.insert(
                        PROBE,
                        probe("any"),
                        change(PROBE, probe("other").ref(), Version.FIRST, "", new ProbeEvent.ProbeTouched())));
        assertDies(IllegalArgumentException.class, session -> session.insert(PROBE, probe("any")));
        assertDies(
                IllegalArgumentException.class,
                session -> session.delete(PROBE, probe("any").ref(), Version.FIRST));
        assertDies(
                IllegalArgumentException.class,
                session -> insert(session, probe("any").withTitle("x".repeat(201))));
    }

    private void assertDies(Class<? extends RuntimeException> expected, Consumer<Session> failing) {
        Probe before = marked("before." + later().getEpochSecond());
        IllegalStateException refused = assertThrows(
                IllegalStateException.class,
                () -> transact(session -> {
                    insert(session, before);
                    assertThrows(expected, () -> failing.accept(session));
                    everyCall(before)
                            .forEach((name, call) ->
                                    assertThrows(IllegalStateException.class, () -> call.accept(session), name));
                }),
                "work that swallows a failure cannot commit");
        assertEquals(
                expected,
                Optional.ofNullable(refused.getCause()).map(Object::getClass).orElse(null));
        assertNoTrace(before);
    }

    private Map<String, Consumer<Session>> everyCall(Probe probe) {
        Note note = new Note(home, Id.of("note"), "text", later(), Optional.empty());
        Pending pending = pendingOf(probe, later());
        Map<String, Consumer<Session>> calls = new LinkedHashMap<>();
        calls.put("find", session -> session.find(PROBE, probe.ref()));
        calls.put("find several", session -> session.find(PROBE, List.of(probe.ref())));
        calls.put("query", session -> session.query(atHome()));
        calls.put("rows", session -> session.rows(atHome(), List.of()));
        calls.put("totals", session -> session.totals(atHome(), List.of(), List.of()));
        calls.put("holders", session -> session.holders(atHome(), ProbeKinds.SEAT, List.of(1L)));
        calls.put("insert", session -> insert(session, probe("next")));
        calls.put("update", session -> update(session, new Versioned<>(probe, Version.FIRST, ""), probe));
        calls.put("guard", session -> session.guard(PROBE, probe.ref(), Version.FIRST));
        calls.put("insert note", session -> session.insert(NOTE, note));
        calls.put("update note", session -> session.update(NOTE, note, Version.FIRST));
        calls.put("delete note", session -> session.delete(NOTE, note.ref(), Version.FIRST));
        calls.put("history", session -> session.history("probe", probe.ref(), 0, 10));
        calls.put("pending", session -> session.pending(Optional.empty(), 10));
        calls.put("undelivered", session -> session.undelivered(pending, 10));
        calls.put("delivered", session -> session.delivered(pending, Version.FIRST));
        return calls;
    }

    @Test
    void clause_11_a_session_ends_with_its_work() {
        List<Session> kept = new ArrayList<>();
        transact(kept::add);
        assertThrows(
                Error.class,
                () -> transact(session -> {
                    kept.add(session);
                    throw new Error("planned");
                }));
        for (Session session : kept) {
            everyCall(probe("late"))
                    .forEach((name, call) ->
                            assertThrows(IllegalStateException.class, () -> call.accept(session), name));
        }
        assertEquals(List.of(), found(atHome()));
    }

    @Test
    void clause_11_the_next_session_is_alive() {
        Probe holder = marked("holder");
        store(holder);
        for (int i = 0; i < 20; i++) {
            assertThrows(UniqueKeyException.class, () -> store(holder));
            assertThrows(
                    StaleVersionException.class,
                    () -> transact(session -> session.guard(PROBE, holder.ref(), new Version(7))));
            store(probe("next" + i));
        }
        assertEquals(21, found(atHome()).size());
    }
}
