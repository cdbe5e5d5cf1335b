package org.linli.storage.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.linli.storage.contract.ProbeKinds.NOTE;
import static org.linli.storage.contract.ProbeKinds.PROBE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.linli.kernel.Id;
import org.linli.storage.Insertion;
import org.linli.storage.Query;
import org.linli.storage.Session;
import org.linli.storage.UniqueKeyException;
import org.linli.storage.Version;
import org.linli.storage.Versioned;

/** Clauses 1, 3, 5 and 8, for many that are added together. */
abstract class TogetherClauses extends ContractCase {
    private static final int MANY = 300;

    private List<Probe> probes(IntFunction<Probe> each) {
        return IntStream.range(0, MANY).mapToObj(each).toList();
    }

    private void insert(Session session, List<Probe> probes) {
        session.insert(
                PROBE,
                probes.stream()
                        .map(probe -> new Insertion<>(
                                probe,
                                change(
                                        PROBE,
                                        probe.ref(),
                                        Version.FIRST,
                                        "",
                                        new ProbeEvent.ProbeMade(probe.title(), List.of()))))
                        .toList());
    }

    private Probe full(int number) {
        return marked("p" + number)
                .withSeat(Optional.of((long) number))
                .withSerial(Optional.of(ground.own("s" + number)))
                .withAliases("a" + number, "b" + number)
                .withSeals(ground.own("x" + number))
                .withTags("even" + number % 2, "all");
    }

    @Test
    void clause_01_many_that_are_added_together_are_read_as_they_were_written() {
        List<Probe> probes = probes(this::full);
        transact(session -> {
            insert(session, probes);
            assertEquals(MANY, session.query(atHome()).items().size());
        });
        for (Probe probe : List.of(probes.get(0), probes.get(17), probes.get(MANY - 1))) {
            assertEquals(probe, stored(probe).aggregate());
            assertEquals(Version.FIRST, stored(probe).version());
            assertEquals(1, changesOf(probe));
        }
        assertEquals(MANY / 2, found(atHome().where(ProbeKinds.TAG, "even1")).size());
        assertEquals(MANY, pending().size());
    }

    @Test
    void clause_05_one_of_many_that_has_a_taken_value_is_refused_with_all_and_the_index_named() {
        Probe holder = full(MANY + 1);
        store(holder);
        for (int place : List.of(0, MANY / 2, MANY - 1)) {
            assertRefused("id", place, probe -> holder.withSeat(Optional.empty()));
            assertRefused("seat", place, probe -> probe.withSeat(holder.seat()));
            assertRefused("serial", place, probe -> probe.withSerial(holder.serial()));
            assertRefused("alias", place, probe -> probe.withAliases("b" + (MANY + 1)));
            assertRefused("seal", place, probe -> probe.withSeals(ground.own("x" + (MANY + 1))));
        }
        assertEquals(List.of(holder), found(atHome()));
    }

    private void assertRefused(String index, int place, UnaryOperator<Probe> taking) {
        List<Probe> probes = new ArrayList<>(probes(this::full));
        probes.set(place, taking.apply(probes.get(place)));
        UniqueKeyException refused =
                assertThrows(UniqueKeyException.class, () -> transact(session -> insert(session, probes)));
        assertEquals("probe " + index, refused.kind() + " " + refused.index());
    }

    @Test
    void clause_05_two_of_many_with_one_value_refuse_one_another() {
        assertRefused("serial", 3, probe -> probe.withSerial(full(9).serial()));
        assertRefused("id", 3, probe -> full(9));
        assertEquals(List.of(), found(atHome()));
    }

    @Test
    void clause_05_many_records_of_bookkeeping_are_added_together_or_refused_with_all() {
        List<Note> notes = IntStream.range(0, MANY)
                .mapToObj(number -> new Note(
                        home, Id.of("note-" + number), "text " + number, later(), Optional.of("mark-" + number)))
                .toList();
        transact(session -> session.insertAll(NOTE, notes));
        assertEquals(
                Optional.of(notes.get(17)),
                storage()
                        .transact(session -> session.find(NOTE, notes.get(17).ref()))
                        .map(Versioned::aggregate));
        List<Note> more = List.of(
                new Note(home, Id.of("free"), "text", later(), Optional.of("free")),
                new Note(home, Id.of("other"), "text", later(), Optional.of("mark-3")));
        UniqueKeyException refused =
                assertThrows(UniqueKeyException.class, () -> transact(session -> session.insertAll(NOTE, more)));
        assertEquals("mark", refused.index());
        assertEquals(
                Optional.empty(),
                storage().transact(session -> session.find(NOTE, more.get(0).ref())));
        assertThrows(IllegalArgumentException.class, () -> transact(session -> session.insertAll(PROBE, List.of())));
    }

    @Test
    void clause_02_whoever_has_a_value_that_is_unique_in_the_store_is_found_at_once_with_others() {
        store(full(1), full(2));
        Probe far = Probe.plain(away, "far").withSerial(Optional.of(ground.own("far")));
        store(far);
        transact(session -> {
            insert(session, List.of(full(3)));
            List<String> wanted = IntStream.range(0, MANY)
                    .mapToObj(number -> ground.own("s" + number))
                    .collect(Collectors.toCollection(ArrayList::new));
            wanted.add(ground.own("far"));
            wanted.add(ground.own("far"));
            Set<Probe> holders = session.holders(Query.everywhere(PROBE), ProbeKinds.SERIAL, wanted).stream()
                    .map(found -> found.aggregate())
                    .collect(Collectors.toSet());
            assertEquals(Set.of(full(1), full(2), full(3), far), holders);
            assertEquals(
                    List.of(full(2).ref()),
                    session.holders(Query.everywhere(PROBE), ProbeKinds.SEAL, List.of(ground.own("x2"))).stream()
                            .map(found -> found.aggregate().ref())
                            .toList());
            assertEquals(List.of(), session.holders(Query.everywhere(PROBE), ProbeKinds.SERIAL, List.of()));
        });
        assertThrows(
                IllegalArgumentException.class,
                () -> transact(session -> session.holders(Query.everywhere(PROBE), ProbeKinds.SEAT, List.of(1L))));
    }
}
