package org.linli.storage.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.linli.storage.contract.ProbeKinds.ALIAS;
import static org.linli.storage.contract.ProbeKinds.OPEN;
import static org.linli.storage.contract.ProbeKinds.PROBE;
import static org.linli.storage.contract.ProbeKinds.SEAL;
import static org.linli.storage.contract.ProbeKinds.SEAT;
import static org.linli.storage.contract.ProbeKinds.SERIAL;
import static org.linli.storage.contract.ProbeKinds.TAG;
import static org.linli.storage.contract.ProbeKinds.TITLE;
import static org.linli.storage.contract.ProbeKinds.WEIGHT;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.linli.storage.Insertion;
import org.linli.storage.Query;
import org.linli.storage.Session;
import org.linli.storage.Version;

/** Clauses 2 and 10: what is found by a value that is unique or one of many. */
abstract class KeyClauses extends ContractCase {
    private static final int MANY = 600;

    private final Probe near = marked("near").withOpen(true);
    private final Probe far = Probe.plain(away, "far")
            .withSeat(near.seat())
            .withSerial(Optional.of(ground.own("far")))
            .withAliases("alias near")
            .withSeals(ground.own("seal far"), ground.own("seal further"));

    private static Set<Probe> holders(Session session, Query<Probe> scope, String... aliases) {
        return session.holders(scope, ALIAS, List.of(aliases)).stream()
                .map(found -> found.aggregate())
                .collect(Collectors.toSet());
    }

    @Test
    void clause_10_a_value_that_is_unique_in_the_store_finds_its_holder_wherever_that_is_asked() {
        store(near, far);
        Query<Probe> everywhere = Query.everywhere(PROBE);
        String serial = ground.own("far");
        String seal = ground.own("seal further");
        assertEquals(List.of(far), found(everywhere.where(SERIAL, serial)));
        assertEquals(List.of(far), found(everywhere.where(SEAL, seal)));
        assertEquals(List.of(far), found(everywhere.where(SERIAL, serial).where(SEAL, seal)));
        assertEquals(List.of(far), found(everywhere.where(SERIAL, serial).where(OPEN, false)));
        assertEquals(List.of(), found(everywhere.where(SERIAL, serial).where(OPEN, true)));
        assertEquals(List.of(), found(everywhere.where(SERIAL, serial).where(SEAL, ground.own("seal near"))));
        assertEquals(List.of(), found(everywhere.where(SERIAL, ground.own("nobody"))));
        assertEquals(List.of(far), found(everywhere.where(SEAL, seal).orderedBy(WEIGHT)));
        assertEquals(List.of(far), found(Query.in(ground.whole(), PROBE).where(SEAL, seal)));
        assertEquals(List.of(far), found(Query.in(away, PROBE).where(SERIAL, serial)));
        assertEquals(List.of(), found(Query.in(home, PROBE).where(SERIAL, serial)));
        assertEquals(Map.of(List.of(false), 1L), tally(everywhere.where(SERIAL, serial), List.of(OPEN)));
        assertEquals(total(0), tally(everywhere.where(SERIAL, ground.own("nobody")), List.of()));
        assertEquals(
                List.of(far.ref()),
                storage().read(session -> session.rows(everywhere.where(SEAL, seal), List.of())).items().stream()
                        .map(row -> row.ref())
                        .toList());
    }

    @Test
    void clause_10_a_value_that_is_unique_in_a_community_may_be_found_in_several() {
        store(near, far);
        Query<Probe> county = Query.in(ground.whole(), PROBE);
        assertEquals(List.of(near, far), found(county.where(ALIAS, "alias near")));
        assertEquals(List.of(near, far), found(county.where(SEAT, near.seat().orElseThrow())));
        assertEquals(List.of(far), found(Query.in(away, PROBE).where(ALIAS, "alias near")));
        assertEquals(List.of(far), found(county.where(ALIAS, "alias near").where(OPEN, false)));
    }

    @Test
    void clause_02_those_who_have_values_that_are_unique_in_a_community_are_found_at_once_in_it() {
        Probe other = probe("other").withAliases("x", "y");
        store(near, far, other);
        transact(session -> {
            Probe own = probe("own").withAliases("own");
            insert(session, own);
            assertEquals(
                    Set.of(near, other, own), holders(session, atHome(), "alias near", "x", "y", "own", "nobody", "x"));
            assertEquals(Set.of(far), holders(session, Query.in(away, PROBE), "alias near", "x"));
            assertEquals(Set.of(), holders(session, atHome()));
            update(session, read(session, other), other.withAliases("y"));
            assertEquals(Set.of(), holders(session, atHome(), "x"));
            assertEquals(
                    1,
                    session.holders(atHome(), SEAT, List.of(near.seat().orElseThrow()))
                            .size());
        });
        for (Query<Probe> scope : List.of(Query.everywhere(PROBE), Query.in(ground.whole(), PROBE))) {
            assertThrows(IllegalArgumentException.class, () -> transact(session -> holders(session, scope, "x")));
        }
        assertThrows(
                IllegalArgumentException.class,
                () -> transact(session -> session.holders(atHome().where(OPEN, true), ALIAS, List.of("x"))));
        assertThrows(
                IllegalArgumentException.class,
                () -> transact(session -> session.holders(atHome(), TITLE, List.of("x"))));
    }

    @Test
    void clause_10_many_that_have_one_value_are_found_on_pages_in_order() {
        List<Probe> many = IntStream.range(0, MANY)
                .mapToObj(number -> Probe.plain(ground.community(number % 3 / 2), "m" + number)
                        .withWeight(number * 7919 % 11)
                        .withOpen(number % 5 > 0)
                        .withTags("many"))
                .toList();
        transact(session -> session.insert(
                PROBE,
                many.stream()
                        .map(one -> new Insertion<>(
                                one,
                                change(
                                        PROBE,
                                        one.ref(),
                                        Version.FIRST,
                                        "",
                                        new ProbeEvent.ProbeMade(one.title(), List.of()))))
                        .toList()));
        Query<Probe> all = Query.in(ground.whole(), PROBE).where(TAG, "many");
        List<Probe> byPlace =
                many.stream().sorted(Comparator.comparing(Probe::ref)).toList();
        assertEquals(byPlace, storage().read(session -> pages(session, all.limit(97))));
        assertEquals(
                byPlace.stream().filter(Probe::open).toList(),
                storage().read(session -> pages(session, all.where(OPEN, true).limit(250))));
        assertEquals(
                byPlace.stream().sorted(Comparator.comparing(Probe::weight)).toList(),
                storage().read(session -> pages(session, all.orderedBy(WEIGHT).limit(97))));
        assertEquals(Map.of(List.of(true), 480L, List.of(false), 120L), tally(all, List.of(OPEN)));
        assertEquals(
                many.stream().mapToLong(Probe::weight).sum(),
                storage()
                        .read(session -> session.totals(all, List.of(WEIGHT), List.of()))
                        .get(0)
                        .sum(WEIGHT));
    }
}
