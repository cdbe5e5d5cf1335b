package org.linli.storage.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.linli.storage.contract.ProbeKinds.PROBE;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.linli.storage.Query;
import org.linli.storage.Session;
import org.linli.storage.UniqueKeyException;
import org.linli.storage.Version;

/** Clause 5: unique indexes. */
abstract class UniqueClauses extends ContractCase {
    private static final int RACERS = 6;

    /** How a probe takes a value that is unique in its community, by index. */
    private Map<String, UnaryOperator<Probe>> inCommunity() {
        Map<String, UnaryOperator<Probe>> takers = new LinkedHashMap<>();
        takers.put("seat", probe -> probe.withSeat(Optional.of(7L)));
        takers.put("alias", probe -> probe.withAliases("wanted", "of " + probe.id()));
        return takers;
    }

    /** How a probe takes a value that is unique in the store, by index. */
    private Map<String, UnaryOperator<Probe>> inStore() {
        Map<String, UnaryOperator<Probe>> takers = new LinkedHashMap<>();
        takers.put("serial", probe -> probe.withSerial(Optional.of(ground.own("wanted"))));
        takers.put("seal", probe -> probe.withSeals(ground.own("wanted"), ground.own("of " + probe.id())));
        return takers;
    }

    private Map<String, UnaryOperator<Probe>> all() {
        Map<String, UnaryOperator<Probe>> takers = inCommunity();
        takers.putAll(inStore());
        return takers;
    }

    private void assertRefused(String index, Runnable work) {
        UniqueKeyException refusal = assertThrows(UniqueKeyException.class, work::run);
        assertEquals("probe " + index, refusal.kind() + " " + refusal.index());
    }

    @Test
    void clause_05_a_taken_value_is_refused_to_an_insert_and_the_index_named() {
        all().forEach((index, taker) -> {
            Probe holder = taker.apply(probe(index));
            store(holder);
            Probe late = taker.apply(probe(index + "-late"));
            assertRefused(index, () -> store(probe(index + "-other"), late));
            assertEquals(false, exists(late));
            assertEquals(false, exists(probe(index + "-other")));
            assertEquals(holder, stored(holder).aggregate());
        });
    }

    @Test
    void clause_05_a_taken_value_is_refused_to_an_update_and_the_index_named() {
        all().forEach((index, taker) -> {
            Probe late = probe(index + "-late");
            store(taker.apply(probe(index)), late);
            assertRefused(index, () -> transact(session -> update(session, read(session, late), taker.apply(late))));
            assertEquals(late, stored(late).aggregate());
            assertEquals(Version.FIRST, stored(late).version());
        });
    }

    @Test
    void clause_05_a_taken_value_is_refused_within_one_session() {
        all().forEach((index, taker) -> {
            Probe one = taker.apply(probe(index));
            Probe other = taker.apply(probe(index + "-other"));
            assertRefused(index, () -> store(one, other));
            assertEquals(false, exists(one));
        });
    }

    @Test
    void clause_05_a_value_unique_in_its_community_may_repeat_in_another() {
        inCommunity().forEach((index, taker) -> {
            Probe here = taker.apply(Probe.plain(home, index));
            Probe there = taker.apply(Probe.plain(away, index));
            store(here);
            store(there);
            assertEquals(here, stored(here).aggregate());
            assertEquals(there, stored(there).aggregate());
        });
    }

    @Test
    void clause_05_a_value_unique_in_the_store_is_refused_in_another_community() {
        inStore().forEach((index, taker) -> {
            store(taker.apply(Probe.plain(home, index)));
            Probe there = taker.apply(Probe.plain(away, index));
            assertRefused(index, () -> store(there));
            Probe bare = Probe.plain(away, index);
            store(bare);
            assertRefused(index, () -> transact(session -> update(session, read(session, bare), taker.apply(bare))));
        });
    }

    @Test
    void clause_05_a_taken_id_is_refused_and_named_id() {
        store(probe("taken").withWeight(1));
        assertRefused("id", () -> store(probe("taken").withWeight(2)));
        assertEquals(1, stored(probe("taken")).aggregate().weight());
        assertEquals(1, changesOf(probe("taken")));
        assertRefused("id", () -> store(probe("twice"), probe("twice")));
    }

    @Test
    void clause_05_an_aggregate_keeps_its_own_values_when_it_changes() {
        Probe probe = marked("keeper").withAliases("a", "b").withSeals(ground.own("a"), ground.own("b"));
        store(probe);
        Probe changed = probe.withWeight(1).withAliases("b", "c").withSeals(ground.own("b"), ground.own("c"));
        transact(session -> update(session, read(session, probe), changed));
        assertEquals(changed, stored(probe).aggregate());
    }

    @Test
    void clause_05_a_value_that_was_given_up_is_free() {
        all().forEach((index, taker) -> {
            Probe first = probe(index);
            Probe second = probe(index + "-second");
            Probe third = probe(index + "-third");
            store(taker.apply(first), second);
            transact(session -> {
                update(session, read(session, first), first);
                update(session, read(session, second), taker.apply(second));
            });
            assertRefused(index, () -> store(taker.apply(third)));
            transact(session -> update(session, read(session, second), second));
            store(taker.apply(third));
            assertEquals(taker.apply(third), stored(third).aggregate());
        });
    }

    @Test
    void clause_05_values_of_different_indexes_never_clash() {
        String x = ground.own("x");
        String y = ground.own("y");
        Probe one = probe("one").withSerial(Optional.of(x)).withSeals(y).withAliases(x);
        Probe other = probe("other").withSerial(Optional.of(y)).withSeals(x).withAliases(y);
        store(one);
        store(other);
        assertEquals(List.of(one, other), found(atHome()));
        assertEquals(List.of(one), found(atHome().where(ProbeKinds.SERIAL, x)));
        assertEquals(List.of(other), found(atHome().where(ProbeKinds.SEAL, x)));
    }

    @Test
    void clause_05_missing_values_never_clash() {
        store(probe("one"), probe("two"), probe("three"));
        assertEquals(3, found(atHome()).size());
    }

    @Test
    void clause_05_unique_indexes_hold_when_inserts_race() {
        all().forEach((index, taker) -> assertOneWins(index, number -> {
            Probe racer = taker.apply(probe(index + number));
            return session -> insert(session, racer);
        }));
    }

    @Test
    void clause_05_unique_indexes_hold_when_updates_race() {
        all().forEach((index, taker) -> {
            for (int number = 0; number < RACERS; number++) {
                store(probe(index + number));
            }
            assertOneWins(index, number -> {
                Probe racer = probe(index + number);
                return session -> update(session, read(session, racer), taker.apply(racer));
            });
        });
    }

    @Test
    void clause_05_unique_in_the_store_holds_when_communities_race() {
        inStore()
                .forEach((index, taker) -> assertOneWins(index, number -> {
                    Probe racer = taker.apply(Probe.plain(ground.community(number), index + number));
                    return session -> insert(session, racer);
                }));
    }

    /** One holds the value; the others are refused by the index's name, at the latest when they begin again. */
    private void assertOneWins(String index, IntFunction<Consumer<Session>> racers) {
        List<Optional<Throwable>> outcomes = Race.run(RACERS, (race, number) -> {
            AtomicBoolean met = new AtomicBoolean();
            retrying(session -> {
                session.find(PROBE, probe("nobody").ref());
                if (!met.getAndSet(true)) {
                    race.meet();
                }
                racers.apply(number).accept(session);
                return number;
            });
        });
        assertEquals(1, Race.winners(outcomes, UniqueKeyException.class), index);
        outcomes.stream()
                .flatMap(Optional::stream)
                .forEach(lost -> assertEquals(index, ((UniqueKeyException) lost).index()));
        List<Probe> holders = found(Query.in(ground.whole(), PROBE)).stream()
                .filter(probe -> switch (index) {
                    case "seat" -> probe.seat().isPresent();
                    case "alias" -> probe.aliases().contains("wanted");
                    case "serial" -> probe.serial().isPresent();
                    default -> probe.seals().contains(ground.own("wanted"));
                })
                .toList();
        assertEquals(1, holders.size());
    }
}
