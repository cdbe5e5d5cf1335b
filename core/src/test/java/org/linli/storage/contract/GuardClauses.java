package org.linli.storage.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linli.storage.contract.ProbeKinds.NOTE;
import static org.linli.storage.contract.ProbeKinds.OPEN;
import static org.linli.storage.contract.ProbeKinds.PROBE;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linli.kernel.Id;
import org.linli.storage.StaleVersionException;
import org.linli.storage.Version;
import org.linli.storage.Versioned;

/** Clause 6: a decision that rests on an aggregate that it does not change. */
abstract class GuardClauses extends ContractCase {
    private static final int RACERS = 6;

    @Test
    void clause_06_a_guard_counts_the_guards_up_and_changes_nothing_else() {
        Probe probe = marked("guarded");
        store(probe);
        Versioned<Probe> before = stored(probe);
        transact(session -> session.guard(PROBE, probe.ref(), before.version()));
        assertEquals(new Versioned<>(probe, new Version(1, 1), before.head()), stored(probe));
        assertEquals(1, changesOf(probe));
        assertEquals(List.of(probe), found(atHome().where(ProbeKinds.TITLE, probe.title())));
        transact(session -> update(session, read(session, probe), probe.withWeight(1)));
        assertEquals(new Version(2), stored(probe).version());
        assertEquals(2, changesOf(probe));
    }

    @Test
    void clause_06_a_guard_of_what_has_moved_fails_and_the_session_leaves_no_trace() {
        Probe probe = probe("guarded");
        store(probe);
        transact(session -> update(session, read(session, probe), probe.withWeight(1)));
        for (Version wrong : List.of(new Version(1), new Version(3), new Version(2, 1))) {
            Probe trace = marked("trace" + wrong.number() + wrong.guards());
            assertThrows(
                    StaleVersionException.class,
                    () -> transact(session -> {
                        insert(session, trace);
                        session.guard(PROBE, probe.ref(), wrong);
                    }));
            assertNoTrace(trace);
        }
        assertEquals(new Version(2), stored(probe).version());
    }

    @Test
    void clause_06_what_was_guarded_is_neither_changed_nor_deleted_by_one_who_has_not_seen_the_guard() {
        Probe probe = marked("seen").withTags("a");
        store(probe);
        Versioned<Probe> before = stored(probe);
        transact(session -> session.guard(PROBE, probe.ref(), before.version()));
        transact(session -> session.guard(PROBE, probe.ref(), before.version().guarded()));
        for (Version old : List.of(before.version(), before.version().guarded())) {
            Versioned<Probe> seen = new Versioned<>(probe, old, before.head());
            assertThrows(
                    StaleVersionException.class,
                    () -> transact(
                            session -> update(session, seen, probe.withWeight(1).withTags("b"))));
        }
        assertEquals(new Versioned<>(probe, new Version(1, 2), before.head()), stored(probe));
        Note note = new Note(home, Id.of("note"), "text", later(), Optional.empty());
        transact(session -> session.insert(NOTE, note));
        transact(session -> session.guard(NOTE, note.ref(), Version.FIRST));
        assertThrows(
                StaleVersionException.class,
                () -> transact(session -> session.delete(NOTE, note.ref(), Version.FIRST)));
        transact(session -> session.delete(NOTE, note.ref(), Version.FIRST.guarded()));
    }

    @Test
    void clause_06_what_is_not_there_cannot_be_guarded() {
        store(Probe.plain(away, "none"));
        assertThrows(
                StaleVersionException.class,
                () -> transact(session -> session.guard(PROBE, probe("none").ref(), Version.FIRST)));
    }

    @Test
    void clause_06_a_session_may_guard_and_then_change_the_same() {
        Probe probe = probe("both");
        store(probe);
        transact(session -> {
            session.guard(PROBE, probe.ref(), Version.FIRST);
            assertEquals(new Version(1, 1), read(session, probe).version());
            update(session, read(session, probe), probe.withWeight(1));
            session.guard(PROBE, probe.ref(), new Version(2));
        });
        assertEquals(new Version(2, 1), stored(probe).version());
        assertEquals(1, stored(probe).aggregate().weight());
    }

    @Test
    void clause_06_what_is_locked_is_found_and_can_be_guarded_and_changed() {
        Probe probe = probe("locked");
        store(probe);
        Versioned<Probe> before = stored(probe);
        transact(session -> {
            assertEquals(Optional.of(before), session.lock(PROBE, probe.ref()));
            session.guard(PROBE, probe.ref(), before.version());
            update(session, read(session, probe), probe.withWeight(1));
            assertEquals(new Version(2), read(session, probe).version());
            assertEquals(Optional.empty(), session.lock(PROBE, probe("none").ref()));
        });
        assertEquals(new Version(2), stored(probe).version());
        assertThrows(IllegalArgumentException.class, () -> storage().read(session -> session.lock(PROBE, probe.ref())));
    }

    @Test
    void clause_06_those_who_lock_first_all_come_through_in_the_end() {
        Probe probe = probe("turns");
        store(probe);
        Race.together(RACERS, number -> {
                    boolean done = false;
                    while (!done) {
                        try {
                            transact(session -> {
                                Versioned<Probe> mine =
                                        session.lock(PROBE, probe.ref()).orElseThrow();
                                update(
                                        session,
                                        mine,
                                        mine.aggregate()
                                                .withWeight(mine.aggregate().weight() + 1));
                            });
                            done = true;
                        } catch (StaleVersionException again) {
                            // A store without locks tells it at the end, one that orders all transactions at any time.
                        }
                    }
                })
                .forEach(thrown -> assertEquals(Optional.empty(), thrown));
        assertEquals(RACERS, stored(probe).aggregate().weight() - probe.weight());
    }

    @Test
    void clause_06_bookkeeping_can_be_guarded() {
        Note note = new Note(home, Id.of("note"), "text", later(), Optional.empty());
        transact(session -> session.insert(NOTE, note));
        transact(session -> session.guard(NOTE, note.ref(), Version.FIRST));
        assertThrows(
                StaleVersionException.class, () -> transact(session -> session.guard(NOTE, note.ref(), Version.FIRST)));
    }

    @Test
    void clause_06_of_two_on_duty_who_both_leave_one_stays() {
        Probe one = probe("one").withOpen(true);
        Probe other = probe("other").withOpen(true);
        store(one, other);
        List<Optional<Throwable>> outcomes = Race.run(
                2,
                (race, number) -> transact(session -> {
                    Versioned<Probe> mine = read(session, number == 0 ? one : other);
                    Versioned<Probe> theirs = read(session, number == 0 ? other : one);
                    assertTrue(theirs.aggregate().open());
                    race.meet();
                    session.guard(PROBE, theirs.aggregate().ref(), theirs.version());
                    update(session, mine, mine.aggregate().withOpen(false));
                }));
        int left = Race.winners(outcomes, StaleVersionException.class);
        assertTrue(left <= 1, "two left at once");
        assertEquals(2 - left, found(atHome().where(OPEN, true)).size());
    }

    @Test
    void clause_06_of_n_sessions_that_decided_on_one_aggregate_one_commits() {
        Probe head = probe("head");
        store(head);
        List<Optional<Throwable>> outcomes = Race.run(
                RACERS,
                (race, number) -> transact(session -> {
                    Version decidedOn = read(session, head).version();
                    race.meet();
                    session.guard(PROBE, head.ref(), decidedOn);
                    insert(session, marked("branch" + number));
                }));
        assertEquals(1, Race.winners(outcomes, StaleVersionException.class));
        assertEquals(2, found(atHome()).size());
        assertEquals(new Version(1, 1), stored(head).version());
        for (int number = 0; number < RACERS; number++) {
            if (outcomes.get(number).isPresent()) {
                assertNoTrace(marked("branch" + number));
            }
        }
    }

    @Test
    void clause_06_of_a_guard_and_an_update_of_one_aggregate_one_commits() {
        Probe head = probe("head");
        store(head);
        List<Optional<Throwable>> outcomes = Race.run(
                2,
                (race, number) -> transact(session -> {
                    Versioned<Probe> decidedOn = read(session, head);
                    race.meet();
                    if (number == 0) {
                        session.guard(PROBE, head.ref(), decidedOn.version());
                        insert(session, probe("branch"));
                    } else {
                        update(session, decidedOn, head.withWeight(1));
                    }
                }));
        assertEquals(1, Race.winners(outcomes, StaleVersionException.class));
        assertEquals(outcomes.get(0).isEmpty(), exists(probe("branch")));
        assertEquals(outcomes.get(1).isEmpty() ? 1 : 0, stored(head).aggregate().weight());
    }
}
