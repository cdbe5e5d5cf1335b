package org.linli.storage.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linli.storage.contract.ProbeKinds.NOTE;
import static org.linli.storage.contract.ProbeKinds.PROBE;
import static org.linli.storage.contract.ProbeKinds.V1;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linli.kernel.Actor;
import org.linli.kernel.Event;
import org.linli.kernel.Id;
import org.linli.kernel.Role;
import org.linli.storage.Change;
import org.linli.storage.Entry;
import org.linli.storage.Version;
import org.linli.storage.Versioned;

/** Clause 8: the journal. */
abstract class JournalClauses extends ContractCase {
    /** Writes an aggregate several times, and gives the changes. */
    private List<Change> written(Probe probe, int times) {
        List<Change> changes = new ArrayList<>();
        Change first = change(PROBE, probe.ref(), Version.FIRST, "", new ProbeEvent.ProbeMade("made", List.of("𠮷")));
        transact(session -> session.insert(PROBE, probe, first));
        changes.add(first);
        for (int number = 1; number < times; number++) {
            Versioned<Probe> old = stored(probe);
            Change next = change(
                    PROBE,
                    probe.ref(),
                    old.version().next(),
                    old.head(),
                    new ProbeEvent.ProbeChanged(number, Optional.of(later())),
                    new ProbeEvent.ProbeTouched());
            Probe changed = probe.withWeight(number);
            transact(session -> session.update(PROBE, changed, old.version(), next));
            changes.add(next);
        }
        return changes;
    }

    @Test
    void clause_08_changes_are_stored_exactly_as_given() {
        Probe probe = probe("journal");
        List<Change> changes = written(probe, 4);
        List<Change> read = storage().transact(session -> history(session, probe.ref()));
        assertEquals(changes, read);
        assertEquals(changes.get(2).text(), read.get(2).text());
        assertEquals(changes.get(2).entry(), read.get(2).entry());
        assertEquals(
                List.of(new ProbeEvent.ProbeMade("made", List.of("𠮷"))),
                read.get(0).events(ProbeKinds.PROBE, ProbeEvent.class));
        assertEquals(2, read.get(3).events(ProbeKinds.PROBE, ProbeEvent.class).size());
    }

    @Test
    void clause_08_the_changes_of_an_aggregate_form_a_chain_up_to_its_head() {
        Probe probe = probe("chain");
        written(probe, 4);
        String previous = "";
        for (Change change : storage().transact(session -> history(session, probe.ref()))) {
            assertTrue(change.follows(previous));
            previous = change.hash();
        }
        assertEquals(previous, stored(probe).head());
        transact(session -> session.guard(PROBE, probe.ref(), new Version(4)));
        assertEquals(previous, stored(probe).head());
        assertEquals(previous, found(probe).head());
    }

    private Versioned<Probe> found(Probe probe) {
        return storage().transact(session -> session.query(atHome()).items().get(0));
    }

    @Test
    void clause_08_a_long_change_with_every_field_is_stored_exactly_as_given() {
        Probe probe = probe("long");
        Entry entry = new Entry(
                "probe",
                home,
                "long",
                1,
                ground.begin().plusNanos(999_999_000),
                "probe.write",
                Actor.of(Id.of("grid-7"), Role.GRID_HEAD).onBehalfOf(Id.of("resident-9")),
                Optional.of("key/with \"quotes\" 和 \ud842\udfb7"),
                Long.MAX_VALUE,
                1,
                "",
                "");
        List<Event> events = new ArrayList<>();
        for (int number = 0; number < 500; number++) {
            events.add(new ProbeEvent.ProbeMade("\ud842\udfb7\n".repeat(50), List.of("a\\b", "")));
        }
        Change change = Change.of(PROBE, entry, events);
        transact(session -> session.insert(PROBE, probe, change));
        Change read =
                storage().transact(session -> history(session, probe.ref())).get(0);
        assertEquals(change, read);
        assertEquals(entry, read.entry());
        assertEquals(events, read.events(ProbeKinds.PROBE, ProbeEvent.class));
    }

    @Test
    void clause_08_history_begins_after_a_version_and_ends_at_its_limit() {
        Probe probe = probe("paged");
        List<Change> changes = written(probe, 5);
        transact(session -> {
            assertEquals(changes.subList(0, 2), session.history("probe", probe.ref(), 0, 2));
            assertEquals(changes.subList(2, 4), session.history("probe", probe.ref(), 2, 2));
            assertEquals(changes.subList(4, 5), session.history("probe", probe.ref(), 4, 2));
            assertEquals(List.of(), session.history("probe", probe.ref(), 5, 2));
            assertEquals(changes, session.history("probe", probe.ref(), 0, 1000));
        });
    }

    @Test
    void clause_08_history_is_of_one_aggregate_only() {
        Probe probe = probe("same");
        List<Change> changes = written(probe, 2);
        written(Probe.plain(away, "same"), 3);
        written(probe("Same"), 3);
        written(probe("same-"), 3);
        ProbeV1 namesake = new ProbeV1(home, Id.of("same"), "title");
        Change other = change(V1, namesake.ref(), Version.FIRST, "", new ProbeEvent.ProbeTouched());
        transact(session -> session.insert(V1, namesake, other));
        transact(session -> {
            assertEquals(changes, history(session, probe.ref()));
            assertEquals(List.of(other), session.history("probe_moved", namesake.ref(), 0, 10));
            assertEquals(List.of(), session.history("probe_note", namesake.ref(), 0, 10));
            assertEquals(List.of(), history(session, probe("none").ref()));
        });
    }

    @Test
    void clause_08_what_was_rolled_back_left_no_change() {
        Probe probe = probe("rolled");
        List<Change> changes = written(probe, 1);
        assertThrows(
                IllegalStateException.class,
                () -> transact(session -> {
                    update(session, read(session, probe), probe.withWeight(1));
                    assertEquals(2, history(session, probe.ref()).size());
                    throw new IllegalStateException("planned");
                }));
        assertEquals(changes, storage().transact(session -> history(session, probe.ref())));
    }

    @Test
    void clause_08_each_aggregate_of_a_session_has_its_change() {
        List<Probe> probes = List.of(probe("a"), probe("b"), Probe.plain(away, "a"));
        store(probes);
        for (Probe probe : probes) {
            assertEquals(1, changesOf(probe));
        }
    }

    @Test
    void clause_08_a_change_of_another_aggregate_or_version_is_refused() {
        Probe probe = probe("mine");
        List<Change> wrong = List.of(
                change(PROBE, probe("other").ref(), Version.FIRST, "", new ProbeEvent.ProbeTouched()),
                change(PROBE, Probe.plain(away, "mine").ref(), Version.FIRST, "", new ProbeEvent.ProbeTouched()),
                change(PROBE, probe.ref(), new Version(2), "", new ProbeEvent.ProbeTouched()),
                change(V1, probe.ref(), Version.FIRST, "", new ProbeEvent.ProbeTouched()));
        for (Change change : wrong) {
            assertThrows(
                    IllegalArgumentException.class, () -> transact(session -> session.insert(PROBE, probe, change)));
        }
        assertEquals(false, exists(probe));
    }

    @Test
    void clause_08_only_bookkeeping_is_written_without_a_change() {
        Note note = new Note(home, Id.of("note"), "text", Instant.EPOCH, Optional.empty());
        transact(session -> session.insert(NOTE, note));
        assertEquals(List.of(), storage().transact(session -> session.history("probe_note", note.ref(), 0, 10)));
        store(probe("mine"));
        assertThrows(IllegalArgumentException.class, () -> transact(session -> session.insert(PROBE, probe("bare"))));
        assertThrows(
                IllegalArgumentException.class,
                () -> transact(session -> session.update(PROBE, probe("mine"), Version.FIRST)));
        assertThrows(
                IllegalArgumentException.class,
                () -> transact(session -> session.delete(PROBE, probe("mine").ref(), Version.FIRST)));
        assertTrue(exists(probe("mine")));
    }
}
