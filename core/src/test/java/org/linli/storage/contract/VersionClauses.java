package org.linli.storage.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.linli.storage.contract.ProbeKinds.NOTE;
import static org.linli.storage.contract.ProbeKinds.PROBE;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linli.kernel.Id;
import org.linli.storage.Query;
import org.linli.storage.StaleVersionException;
import org.linli.storage.UniqueKeyException;
import org.linli.storage.Version;
import org.linli.storage.Versioned;

/** Clauses 3 and 7: versions. */
abstract class VersionClauses extends ContractCase {
    private static final int RACERS = 8;

    @Test
    void clause_03_versions_count_from_one() {
        Probe probe = probe("counted");
        store(probe);
        assertEquals(Version.FIRST, stored(probe).version());
        for (int number = 2; number < 5; number++) {
            Probe next = probe.withWeight(number);
            transact(session -> update(session, read(session, probe), next));
            assertEquals(new Version(number), stored(probe).version());
            assertEquals(next, stored(probe).aggregate());
        }
    }

    @Test
    void clause_03_a_write_with_an_older_version_fails_and_the_session_leaves_no_trace() {
        Probe probe = probe("moved");
        store(probe);
        Versioned<Probe> old = stored(probe);
        transact(session -> update(session, read(session, probe), probe.withWeight(1)));
        assertFailsWithoutTrace(probe, old);
    }

    @Test
    void clause_03_a_write_with_a_version_to_come_fails_and_the_session_leaves_no_trace() {
        Probe probe = probe("ahead");
        store(probe);
        Versioned<Probe> now = stored(probe);
        assertFailsWithoutTrace(
                probe, new Versioned<>(now.aggregate(), now.version().next(), now.head()));
    }

    private void assertFailsWithoutTrace(Probe probe, Versioned<Probe> wrong) {
        Versioned<Probe> before = stored(probe);
        Probe trace = marked("trace");
        assertThrows(
                StaleVersionException.class,
                () -> transact(session -> {
                    insert(session, trace);
                    update(session, wrong, probe.withWeight(9).withTags("trace"));
                }));
        assertNoTrace(trace);
        assertEquals(before, stored(probe));
        assertEquals(List.of(), found(atHome().where(ProbeKinds.TAG, "trace")));
        assertEquals(before.version().number(), changesOf(probe));
    }

    @Test
    void clause_03_what_is_not_there_cannot_be_updated() {
        Probe none = marked("none");
        assertThrows(
                StaleVersionException.class,
                () -> transact(session -> update(session, new Versioned<>(none, Version.FIRST, ""), none)));
        assertNoTrace(none);
    }

    @Test
    void clause_03_an_aggregate_of_another_community_cannot_be_updated() {
        store(Probe.plain(away, "same"));
        Probe here = Probe.plain(home, "same").withWeight(1);
        assertThrows(
                StaleVersionException.class,
                () -> transact(session -> update(session, new Versioned<>(here, Version.FIRST, ""), here)));
        assertEquals(
                Probe.plain(away, "same"), stored(Probe.plain(away, "same")).aggregate());
    }

    @Test
    void clause_03_bookkeeping_is_written_at_its_version_only() {
        Note note = new Note(home, Id.of("note"), "one", later(), Optional.of("mark"));
        transact(session -> session.insert(NOTE, note));
        assertEquals(
                new Versioned<>(note, Version.FIRST, ""),
                storage().transact(session -> session.find(NOTE, note.ref()).orElseThrow()));
        transact(session -> session.update(NOTE, note.withText("two"), Version.FIRST));
        assertThrows(
                StaleVersionException.class,
                () -> transact(session -> session.update(NOTE, note.withText("three"), Version.FIRST)));
        assertThrows(
                StaleVersionException.class,
                () -> transact(session -> session.delete(NOTE, note.ref(), Version.FIRST)));
        assertEquals(
                new Versioned<>(note.withText("two"), new Version(2), ""),
                storage().transact(session -> session.find(NOTE, note.ref()).orElseThrow()));
    }

    @Test
    void clause_03_deleted_bookkeeping_is_gone_and_its_keys_are_free() {
        Note note = new Note(home, Id.of("note"), "one", later(), Optional.of("mark"));
        Note heir = new Note(home, Id.of("heir"), "one", later(), Optional.of("mark"));
        transact(session -> session.insert(NOTE, note));
        assertThrows(UniqueKeyException.class, () -> transact(session -> session.insert(NOTE, heir)));
        transact(session -> session.delete(NOTE, note.ref(), Version.FIRST));
        assertEquals(Optional.empty(), storage().transact(session -> session.find(NOTE, note.ref())));
        assertThrows(
                StaleVersionException.class,
                () -> transact(session -> session.delete(NOTE, note.ref(), Version.FIRST)));
        transact(session -> session.insert(NOTE, heir));
        transact(session -> session.insert(NOTE, new Note(home, Id.of("note"), "new", later(), Optional.empty())));
        transact(session ->
                assertEquals(2, session.query(Query.in(home, NOTE)).items().size()));
        assertEquals(
                List.of(heir),
                storage()
                        .transact(session -> session.query(Query.in(home, NOTE).where(ProbeKinds.MARK, "mark"))
                                .aggregates()));
    }

    @Test
    void clause_07_of_n_racing_writers_one_wins_and_the_others_are_stale() {
        Probe probe = probe("raced");
        store(probe);
        for (int round = 0; round < 3; round++) {
            Version before = stored(probe).version();
            var outcomes = Race.run(
                    RACERS,
                    (race, number) -> transact(session -> {
                        Versioned<Probe> old = read(session, probe);
                        race.meet();
                        insert(session, marked("trace-" + before.number() + "-" + number));
                        update(session, old, probe.withWeight(number));
                    }));
            assertEquals(1, Race.winners(outcomes, StaleVersionException.class));
            int winner = outcomes.indexOf(Optional.<Throwable>empty());
            assertEquals(before.next(), stored(probe).version());
            assertEquals(winner, stored(probe).aggregate().weight());
            for (int number = 0; number < RACERS; number++) {
                Probe trace = marked("trace-" + before.number() + "-" + number);
                if (number == winner) {
                    assertEquals(trace, stored(trace).aggregate());
                } else {
                    assertNoTrace(trace);
                }
            }
        }
        assertEquals(4, changesOf(probe));
    }

    @Test
    void clause_07_of_n_racing_inserts_of_one_id_one_wins() {
        var outcomes = Race.run(RACERS, (race, number) -> {
            race.meet();
            retrying(session -> {
                insert(session, probe("one").withWeight(number));
                return number;
            });
        });
        assertEquals(1, Race.winners(outcomes, UniqueKeyException.class));
        assertEquals(
                outcomes.indexOf(Optional.<Throwable>empty()),
                stored(probe("one")).aggregate().weight());
        outcomes.stream()
                .flatMap(Optional::stream)
                .forEach(lost -> assertEquals("id", ((UniqueKeyException) lost).index()));
        assertEquals(1, changesOf(probe("one")));
    }

    @Test
    void clause_07_of_n_racing_deletes_one_wins() {
        Note note = new Note(home, Id.of("deleted"), "one", later(), Optional.empty());
        transact(session -> session.insert(NOTE, note));
        var outcomes = Race.run(
                RACERS,
                (race, number) -> transact(session -> {
                    Version version =
                            session.find(NOTE, note.ref()).orElseThrow().version();
                    race.meet();
                    if (number % 2 == 0) {
                        session.delete(NOTE, note.ref(), version);
                    } else {
                        session.update(NOTE, note.withText("two"), version);
                    }
                }));
        assertEquals(1, Race.winners(outcomes, StaleVersionException.class));
    }

    @Test
    void clause_07_no_update_is_lost_when_losers_begin_again() {
        Probe probe = probe("counter");
        store(probe);
        int each = 5;
        var outcomes = Race.together(4, number -> {
            for (int i = 0; i < each; i++) {
                retrying(session -> {
                    Versioned<Probe> old = read(session, probe);
                    update(
                            session,
                            old,
                            old.aggregate().withWeight(old.aggregate().weight() + 1));
                    return old.version();
                });
            }
        });
        assertEquals(4, Race.winners(outcomes));
        assertEquals(4 * each, stored(probe).aggregate().weight());
        assertEquals(new Version(1 + 4 * each), stored(probe).version());
        assertEquals(1 + 4 * each, changesOf(probe));
    }

    @Test
    void clause_07_writers_of_different_aggregates_do_not_disturb_one_another() {
        var outcomes = Race.run(RACERS, (race, number) -> {
            Probe probe = Probe.plain(ground.community(number), "own").withSeat(Optional.of(1L));
            race.meet();
            retrying(session -> {
                insert(session, probe);
                return number;
            });
        });
        assertEquals(RACERS, Race.winners(outcomes));
        assertEquals(RACERS, found(Query.in(ground.whole(), PROBE)).size());
    }
}
