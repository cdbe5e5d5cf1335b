package org.linli.storage.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linli.storage.contract.ProbeKinds.ALIAS;
import static org.linli.storage.contract.ProbeKinds.BORN;
import static org.linli.storage.contract.ProbeKinds.NICK;
import static org.linli.storage.contract.ProbeKinds.NOTE;
import static org.linli.storage.contract.ProbeKinds.OPEN;
import static org.linli.storage.contract.ProbeKinds.PROBE;
import static org.linli.storage.contract.ProbeKinds.SEAL;
import static org.linli.storage.contract.ProbeKinds.SEAT;
import static org.linli.storage.contract.ProbeKinds.SEEN;
import static org.linli.storage.contract.ProbeKinds.SERIAL;
import static org.linli.storage.contract.ProbeKinds.TAG;
import static org.linli.storage.contract.ProbeKinds.TITLE;
import static org.linli.storage.contract.ProbeKinds.WEIGHT;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.linli.kernel.Id;
import org.linli.storage.Column;
import org.linli.storage.Pending;
import org.linli.storage.Query;
import org.linli.storage.Ref;
import org.linli.storage.Version;
import org.linli.storage.Versioned;

/** Clauses 1 and 2: what is read. */
abstract class ReadingClauses extends ContractCase {
    private Probe full() {
        return probe("full")
                .withTitle("丽景社区")
                .withNick(Optional.of("景"))
                .withWeight(Long.MAX_VALUE)
                .withScore(Optional.of(Long.MIN_VALUE))
                .withOpen(true)
                .withBorn(LocalDate.of(1940, 6, 3))
                .withLeftOn(Optional.of(LocalDate.of(2024, 2, 29)))
                .withSeen(Instant.parse("2026-11-23T08:09:10.123456Z"))
                .withTags("a", "b", "共建")
                .withSeat(Optional.of(-7L))
                .withSerial(Optional.of(ground.own("full")))
                .withAliases("x", "y")
                .withSeals(ground.own("s1"), ground.own("s2"))
                .withDetail(new Probe.Rich(
                        List.of("", " ", "two words", "\"quoted\" \\ and \t tabbed \n and broken"),
                        Map.of("零", 0L, "least", Long.MIN_VALUE),
                        Optional.of(Instant.parse("1986-05-03T16:00:00.000001Z")),
                        Duration.ofSeconds(-3, 5),
                        Probe.Colour.GREEN,
                        Integer.MIN_VALUE,
                        List.of(new Probe.Plain(), Probe.Rich.of("inner"))));
    }

    @Test
    void clause_01_what_is_read_equals_what_was_written() {
        Probe written = full();
        store(written);
        assertEquals(written, stored(written).aggregate());
        assertEquals(List.of(written), found(atHome()));
    }

    @Test
    void clause_01_what_is_missing_comes_back_missing() {
        Probe bare = probe("bare").withTitle("").withDetail(Probe.Rich.of());
        store(bare);
        assertEquals(bare, stored(bare).aggregate());
    }

    @Test
    void clause_01_every_index_finds_what_was_written() {
        Probe written = full();
        store(written, probe("other"));
        assertEquals(List.of(written), found(atHome().where(TITLE, "丽景社区")));
        assertEquals(List.of(written), found(atHome().where(NICK, "景")));
        assertEquals(List.of(written), found(atHome().where(WEIGHT, Long.MAX_VALUE)));
        assertEquals(List.of(written), found(atHome().where(ProbeKinds.SCORE, Long.MIN_VALUE)));
        assertEquals(List.of(written), found(atHome().where(OPEN, true)));
        assertEquals(List.of(written), found(atHome().where(BORN, LocalDate.of(1940, 6, 3))));
        assertEquals(List.of(written), found(atHome().where(ProbeKinds.LEFT_ON, LocalDate.of(2024, 2, 29))));
        assertEquals(List.of(written), found(atHome().where(SEEN, written.seen())));
        assertEquals(List.of(written), found(atHome().where(TAG, "b")));
        assertEquals(List.of(written), found(atHome().where(SEAT, -7L)));
        assertEquals(List.of(written), found(atHome().where(SERIAL, ground.own("full"))));
        assertEquals(List.of(written), found(atHome().where(ALIAS, "y")));
        assertEquals(List.of(written), found(atHome().where(SEAL, ground.own("s1"))));
    }

    @Test
    void clause_01_an_update_replaces_the_values_of_every_index() {
        Probe before = full();
        store(before);
        Probe after = probe("full").withTags("b", "c").withSeat(Optional.of(8L));
        transact(session -> update(session, read(session, before), after));
        assertEquals(after, stored(after).aggregate());
        assertEquals(List.of(), found(atHome().where(TITLE, "丽景社区")));
        assertEquals(List.of(), found(atHome().where(NICK, "景")));
        assertEquals(List.of(), found(atHome().where(TAG, "a")));
        assertEquals(List.of(after), found(atHome().where(TAG, "b")));
        assertEquals(List.of(after), found(atHome().where(TAG, "c")));
        assertEquals(List.of(), found(atHome().where(SEAT, -7L)));
        assertEquals(List.of(after), found(atHome().where(SEAT, 8L)));
        assertEquals(List.of(), found(atHome().where(SERIAL, ground.own("full"))));
        assertEquals(List.of(), found(atHome().where(ALIAS, "x")));
        assertEquals(List.of(), found(atHome().where(SEAL, ground.own("s2"))));
    }

    @Test
    void clause_01_the_same_id_in_two_communities_means_two_aggregates() {
        Probe here = Probe.plain(home, "same").withTitle("here");
        Probe there = Probe.plain(away, "same").withTitle("there");
        store(here, there);
        assertEquals(here, stored(here).aggregate());
        assertEquals(there, stored(there).aggregate());
    }

    @Test
    void clause_01_nothing_is_found_where_nothing_was_written() {
        assertEquals(
                Optional.empty(),
                storage().transact(session -> session.find(PROBE, probe("none").ref())));
        assertEquals(
                List.of(),
                storage()
                        .transact(session ->
                                session.find(PROBE, List.of(probe("none").ref()))));
        assertEquals(List.of(), storage().transact(session -> session.find(PROBE, List.<Ref<Probe>>of())));
        assertEquals(List.of(), found(atHome()));
    }

    @Test
    void clause_01_several_are_found_once_each_in_the_order_of_community_and_id() {
        Probe b = Probe.plain(home, "b");
        Probe upperB = Probe.plain(home, "B");
        Probe a = Probe.plain(home, "a");
        Probe elsewhere = Probe.plain(away, "A");
        store(elsewhere, b, a, upperB);
        List<Ref<Probe>> refs = List.of(b.ref(), probe("none").ref(), elsewhere.ref(), a.ref(), b.ref(), upperB.ref());
        List<Versioned<Probe>> several = storage().transact(session -> session.find(PROBE, refs));
        assertEquals(
                List.of(upperB, a, b, elsewhere),
                several.stream().map(Versioned::aggregate).toList());
        assertEquals(stored(b), several.get(2));
    }

    @Test
    void clause_01_a_thousand_are_found_at_once() {
        List<Probe> many = IntStream.range(0, 1200)
                .mapToObj(number ->
                        probe(String.format(Locale.ROOT, "p%04d", number)).withWeight(number))
                .toList();
        store(many);
        List<Ref<Probe>> refs = many.stream().map(Probe::ref).toList();
        assertEquals(
                many,
                storage().transact(session -> session.find(PROBE, refs)).stream()
                        .map(Versioned::aggregate)
                        .toList());
    }

    @Test
    void clause_02_a_session_finds_queries_and_counts_what_it_inserted() {
        Probe own = full();
        transact(session -> {
            insert(session, own);
            assertEquals(own, read(session, own).aggregate());
            assertEquals(Version.FIRST, read(session, own).version());
            assertEquals(List.of(own), session.query(atHome()).aggregates());
            assertEquals(
                    List.of(own),
                    session.query(atHome().where(TITLE, own.title())).aggregates());
            assertEquals(List.of(own), session.query(atHome().where(TAG, "a")).aggregates());
            assertEquals(List.of(own), session.query(atHome().orderedBy(SEEN)).aggregates());
            assertEquals(total(1), Tallies.of(session, atHome(), List.of()));
            List<Column<Probe, ?>> byOpen = List.of(OPEN);
            assertEquals(Map.of(List.of(true), 1L), Tallies.of(session, atHome(), byOpen));
        });
    }

    @Test
    void clause_02_a_session_finds_queries_and_counts_what_it_updated() {
        Probe before = full();
        store(before, probe("other"));
        Probe after = before.withTitle("renamed").withWeight(5).withTags("c");
        transact(session -> {
            update(session, read(session, before), after);
            assertEquals(after, read(session, after).aggregate());
            assertEquals(new Version(2), read(session, after).version());
            assertEquals(
                    List.of(),
                    session.query(atHome().where(TITLE, before.title())).aggregates());
            assertEquals(
                    List.of(after),
                    session.query(atHome().where(TITLE, "renamed")).aggregates());
            assertEquals(List.of(after), session.query(atHome().where(TAG, "c")).aggregates());
            assertEquals(
                    List.of(probe("other"), after),
                    session.query(atHome().orderedBy(WEIGHT)).aggregates());
            assertEquals(1, count(session, atHome().between(WEIGHT, 1L, 6L)));
            update(session, read(session, after), after.withWeight(-5));
            assertEquals(new Version(3), read(session, after).version());
            assertEquals(
                    List.of(after.withWeight(-5), probe("other")),
                    session.query(atHome().orderedBy(WEIGHT)).aggregates());
        });
    }

    @Test
    void clause_02_a_session_misses_what_it_deleted() {
        Note note = new Note(home, Id.of("gone"), "text", later(), Optional.of("m"));
        transact(session -> session.insert(NOTE, note));
        transact(session -> {
            session.delete(NOTE, note.ref(), Version.FIRST);
            assertEquals(Optional.empty(), session.find(NOTE, note.ref()));
            assertEquals(List.of(), session.query(Query.in(home, NOTE)).aggregates());
            assertEquals(total(0), Tallies.of(session, Query.in(home, NOTE), List.of()));
            session.insert(NOTE, note.withText("back"));
            assertEquals(
                    note.withText("back"),
                    session.find(NOTE, note.ref()).orElseThrow().aggregate());
        });
    }

    @Test
    void clause_02_a_session_reads_its_own_journal_and_what_waits() {
        Probe own = probe("own");
        transact(session -> {
            insert(session, own);
            update(session, read(session, own), own.withWeight(1));
            assertEquals(
                    List.of(new Version(1), new Version(2)),
                    history(session, own.ref()).stream()
                            .map(change -> change.version())
                            .toList());
            List<Pending> waiting = pending(session);
            assertEquals(1, waiting.size());
            assertEquals(2, session.undelivered(waiting.get(0), 10).size());
            session.delivered(waiting.get(0), new Version(2));
            assertEquals(List.of(), pending(session));
            assertEquals(List.of(), session.undelivered(waiting.get(0), 10));
        });
        assertEquals(List.of(), pending());
    }

    @Test
    void clause_02_a_session_pages_through_its_own_writes() {
        store(probe("p2"), probe("p4"));
        transact(session -> {
            insert(session, probe("p3"));
            insert(session, probe("p1"));
            update(session, read(session, probe("p4")), probe("p4").withWeight(-1));
            List<Probe> paged = pages(session, atHome().orderedBy(WEIGHT).limit(1));
            assertEquals(List.of(probe("p4").withWeight(-1), probe("p1"), probe("p2"), probe("p3")), paged);
        });
    }

    @Test
    void clause_02_other_sessions_do_not_see_what_is_not_committed() {
        Probe own = full();
        transact(session -> {
            insert(session, own);
            List<Optional<Throwable>> other = Race.together(
                    1, number -> assertTrue(!exists(own) && found(atHome()).isEmpty()));
            assertEquals(List.of(Optional.empty()), other);
        });
        assertTrue(exists(own));
    }
}
