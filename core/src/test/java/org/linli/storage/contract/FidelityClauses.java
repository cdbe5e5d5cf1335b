package org.linli.storage.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.linli.storage.contract.ProbeKinds.ALIAS;
import static org.linli.storage.contract.ProbeKinds.BORN;
import static org.linli.storage.contract.ProbeKinds.NICK;
import static org.linli.storage.contract.ProbeKinds.PROBE;
import static org.linli.storage.contract.ProbeKinds.SEEN;
import static org.linli.storage.contract.ProbeKinds.TITLE;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.linli.kernel.Actor;
import org.linli.storage.Change;
import org.linli.storage.Entry;
import org.linli.storage.Versioned;

/** Clauses 12 and 13: nothing is rounded, folded or replaced. */
abstract class FidelityClauses extends ContractCase {
    /** In the order of their code points; some engines call several of them equal, or order them otherwise. */
    static final List<String> TEXTS = List.of(
            "",
            " ",
            " a",
            "%",
            "'",
            "A",
            "A ",
            "AB",
            "Z",
            "\\",
            "_",
            "a",
            "a ",
            "aB",
            "ab",
            "ae",
            "e",
            "e\u0301",
            "ss",
            "z",
            "\u00c5",
            "\u00df",
            "\u00e4",
            "\u00e6",
            "\u00e9",
            "\u0131",
            "\u0142",
            "\u212b",
            "\u4e00",
            "\u4e3d\u666f",
            "\u9f99",
            "\uac00",
            "\ue000",
            "\uff21",
            "\ufffd",
            "\ud83c\udfe0",
            "\ud842\udfb7",
            "\ud842\udfb7\u91ce\u5bb6",
            "\ud87c\ude71");

    private static final Comparator<String> BY_CODE_POINT =
            Comparator.comparing((String text) -> text.codePoints().toArray(), Arrays::compare);

    private List<Probe> titled() {
        List<Probe> titled = new ArrayList<>();
        for (int i = 0; i < TEXTS.size(); i++) {
            titled.add(probe(String.format(Locale.ROOT, "t%02d", i)).withTitle(TEXTS.get(i)));
        }
        return titled;
    }

    @Test
    void clause_12_instants_keep_microseconds() {
        Instant instant = Instant.parse("2026-11-23T08:09:10.123457Z");
        Probe written = probe("instant").withSeen(instant);
        store(written);
        assertEquals(instant, stored(written).aggregate().seen());
        assertEquals(List.of(written), found(atHome().where(SEEN, instant)));
        assertEquals(List.of(), found(atHome().where(SEEN, instant.plusNanos(1000))));
        assertEquals(List.of(), found(atHome().where(SEEN, instant.minusNanos(1000))));
        assertEquals(List.of(written), found(atHome().between(SEEN, instant, instant.plusNanos(1000))));
        assertEquals(List.of(), found(atHome().below(SEEN, instant)));
        assertEquals(List.of(), found(atHome().from(SEEN, instant.plusNanos(1000))));
    }

    @Test
    void clause_12_instants_one_microsecond_apart_keep_their_order() {
        Instant instant = Instant.parse("2038-01-19T03:14:07.999999Z");
        List<Probe> probes = List.of(
                probe("c").withSeen(instant.minusNanos(1000)),
                probe("b").withSeen(instant),
                probe("a").withSeen(instant.plusNanos(1000)));
        store(probes);
        assertEquals(probes, found(atHome().orderedBy(SEEN)));
        assertEquals(
                probes,
                storage()
                        .transact(session ->
                                pages(session, atHome().orderedBy(SEEN).limit(1))));
    }

    @Test
    void clause_12_instants_and_days_are_the_same_in_every_time_zone() {
        List<Instant> instants = List.of(
                Instant.parse("1940-06-02T16:30:00Z"),
                Instant.parse("1986-05-03T18:00:00.000001Z"),
                Instant.parse("1991-09-14T15:30:00.5Z"),
                Instant.parse("2024-03-31T01:30:00Z"),
                Instant.parse("2024-10-27T00:30:00Z"),
                Instant.parse("2024-10-27T01:30:00Z"),
                Instant.parse("2039-12-31T16:00:00Z"));
        List<LocalDate> days = List.of(
                LocalDate.of(1880, 2, 29),
                LocalDate.of(1940, 6, 3),
                LocalDate.of(1986, 5, 4),
                LocalDate.of(2000, 2, 29),
                LocalDate.of(2011, 12, 30),
                LocalDate.of(2024, 10, 27),
                LocalDate.of(2999, 12, 31));
        List<Probe> probes = new ArrayList<>();
        for (int i = 0; i < instants.size(); i++) {
            probes.add(probe("z" + i).withSeen(instants.get(i)).withBorn(days.get(i)));
        }
        store(probes);
        assertEquals(probes, found(atHome().orderedBy(SEEN)));
        assertEquals(probes, found(atHome().orderedBy(BORN)));
        for (Probe probe : probes) {
            assertEquals(List.of(probe), found(atHome().where(SEEN, probe.seen())));
            assertEquals(List.of(probe), found(atHome().where(BORN, probe.born())));
        }
    }

    @Test
    void clause_12_the_journal_keeps_microseconds() {
        Probe written = probe("journal");
        store(written);
        transact(session -> {
            Instant at = ground.begin().plusNanos(123_456_000);
            Versioned<Probe> old = read(session, written);
            Entry entry = new Entry(
                    "probe",
                    home,
                    "journal",
                    2,
                    at,
                    "probe.write",
                    Actor.anonymous(),
                    Optional.empty(),
                    0,
                    1,
                    "",
                    old.head());
            Change change = Change.of(PROBE, entry, List.of(new ProbeEvent.ProbeChanged(1, Optional.of(at))));
            session.update(PROBE, written.withWeight(1), old.version(), change);
            session.delivered(pendingOf(written, at), old.version());
        });
        Instant at = ground.begin().plusNanos(123_456_000);
        transact(session -> {
            assertEquals(at, history(session, written.ref()).get(1).at());
            assertEquals(at, history(session, written.ref()).get(1).entry().at());
            assertEquals(List.of(pendingOf(written, at)), pending(session));
        });
    }

    @Test
    void clause_13_stored_text_keeps_every_code_point() {
        List<String> texts = new ArrayList<>(TEXTS);
        texts.addAll(List.of(
                "\ud842\udfb7\u91ce\u5bb6",
                "\u36c3",
                "\ud87c\ude71",
                "\ud83d\udc69\u200d\ud83d\udc67",
                "e\u0301 \u00e9",
                "\u202e\u200b\ufeff",
                "\u2028\u2029\u0085",
                "\u0001\u001f\u007f",
                "null",
                "\\u0041 \\n \"",
                "\ufffe\uffff",
                "\udbff\udfff"));
        Probe written = probe("texts").withDetail(Probe.Rich.of(texts.toArray(String[]::new)));
        store(written);
        assertEquals(written, stored(written).aggregate());
        Probe long1 = probe("long").withDetail(Probe.Rich.of("\ud842\udfb7\"\\\n".repeat(40_000)));
        store(long1);
        assertEquals(long1, stored(long1).aggregate());
    }

    @Test
    void clause_13_a_condition_finds_the_very_same_text_only() {
        List<Probe> titled = titled();
        store(titled);
        for (Probe probe : titled) {
            assertEquals(List.of(probe), found(atHome().where(TITLE, probe.title())), probe.title());
        }
        assertEquals(List.of(), found(atHome().where(TITLE, "B")));
        assertEquals(List.of(), found(atHome().where(TITLE, "a  ")));
    }

    @Test
    void clause_13_texts_are_ordered_by_code_point() {
        assertEquals(TEXTS.stream().sorted(BY_CODE_POINT).toList(), TEXTS);
        List<Probe> titled = titled();
        List<Probe> shuffled = new ArrayList<>(titled);
        Collections.shuffle(shuffled, new Random(7));
        store(shuffled);
        assertEquals(titled, found(atHome().orderedBy(TITLE)));
        for (int size : new int[] {1, 3, 7}) {
            assertEquals(
                    titled,
                    storage()
                            .transact(session ->
                                    pages(session, atHome().orderedBy(TITLE).limit(size))));
        }
        for (int from = 0; from < TEXTS.size(); from += 6) {
            for (int until = from + 1; until < TEXTS.size(); until += 5) {
                assertEquals(
                        titled.subList(from, until), found(atHome().between(TITLE, TEXTS.get(from), TEXTS.get(until))));
            }
        }
    }

    @Test
    void clause_13_unique_texts_differ_when_a_code_point_differs() {
        List<Probe> unique = new ArrayList<>();
        for (int i = 0; i < TEXTS.size(); i++) {
            String text = TEXTS.get(i);
            unique.add(probe(String.format(Locale.ROOT, "u%02d", i))
                    .withNick(Optional.of(text))
                    .withSerial(Optional.of(ground.own(text)))
                    .withAliases(text, text + "/")
                    .withSeals(ground.own(text)));
        }
        store(unique);
        assertEquals(unique, found(atHome()));
        for (Probe probe : unique) {
            assertEquals(
                    List.of(probe), found(atHome().where(ALIAS, probe.nick().orElseThrow())));
            assertEquals(List.of(probe), found(atHome().where(NICK, probe.nick().orElseThrow())));
        }
    }

    @Test
    void clause_13_ids_are_told_apart_and_ordered_by_code_point() {
        List<Probe> probes = List.of(
                probe("-"),
                probe("."),
                probe("0"),
                probe("00"),
                probe("A"),
                probe("AA"),
                probe("Aa"),
                probe("Z"),
                probe("_"),
                probe("a"),
                probe("aA"),
                probe("aa"),
                probe("z"));
        List<Probe> shuffled = new ArrayList<>(probes);
        Collections.shuffle(shuffled, new Random(3));
        store(shuffled);
        assertEquals(probes, found(atHome()));
        assertEquals(probes, storage().transact(session -> pages(session, atHome().limit(2))));
        for (Probe probe : probes) {
            assertEquals(probe, stored(probe).aggregate());
        }
    }

    @Test
    void clause_13_an_indexed_text_may_have_two_hundred_characters() {
        String common = "\u9f99".repeat(199);
        String serial = ground.own("\u9f99".repeat(192));
        Probe one = probe("one").withTitle(common + "a").withSerial(Optional.of(serial + "a"));
        Probe other = probe("other").withTitle(common + "b").withSerial(Optional.of(serial + "b"));
        store(one, other);
        assertEquals(200, (serial + "a").length());
        assertEquals(List.of(other), found(atHome().where(TITLE, common + "b")));
        assertEquals(List.of(), found(atHome().where(TITLE, common)));
        assertEquals(List.of(one, other), found(atHome().orderedBy(TITLE)));
        assertEquals(List.of(other), found(atHome().where(ProbeKinds.SERIAL, serial + "b")));
    }

    @Test
    void clause_13_what_cannot_be_kept_exactly_is_refused_and_never_replaced() {
        Probe probe = probe("unkept");
        Probe.Detail deep = new Probe.Plain();
        for (int depth = 0; depth < 20; depth++) {
            deep = new Probe.Rich(
                    List.of(), Map.of(), Optional.empty(), Duration.ZERO, Probe.Colour.RED, 0, List.of(deep));
        }
        List<Probe> unkept = List.of(
                probe.withDetail(Probe.Rich.of("half \ud842")),
                probe.withDetail(Probe.Rich.of("\udfb7 half")),
                probe.withDetail(Probe.Rich.of("x".repeat(10_000_000))),
                probe.withDetail(deep),
                probe.withTitle("\ud842"),
                probe.withTitle("a\u0000b"),
                probe.withTitle("x".repeat(201)),
                probe.withTags("\u0000"),
                probe.withSeen(probe.seen().plusNanos(1)),
                probe.withSeen(Instant.MAX),
                probe.withBorn(LocalDate.MIN));
        for (Probe one : unkept) {
            assertThrows(IllegalArgumentException.class, () -> store(one));
            assertEquals(false, exists(probe));
        }
        store(probe);
        for (Probe one : unkept) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> transact(session -> update(session, read(session, probe), one)));
        }
        assertEquals(probe, stored(probe).aggregate());
    }

    @Test
    void clause_13_nul_and_depth_are_kept_in_what_is_not_indexed() {
        Probe.Detail detail = Probe.Rich.of("a\u0000b", "\u0000");
        for (int depth = 0; depth < 12; depth++) {
            detail = new Probe.Rich(
                    List.of("\ud842\udfb7"),
                    Map.of("\ud842\udfb7", 1L),
                    Optional.empty(),
                    Duration.ZERO,
                    Probe.Colour.RED,
                    0,
                    List.of(detail));
        }
        Probe written = probe("deep").withDetail(detail);
        store(written);
        assertEquals(written, stored(written).aggregate());
    }
}
