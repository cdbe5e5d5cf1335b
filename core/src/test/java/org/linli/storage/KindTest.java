package org.linli.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linli.storage.contract.ProbeKinds.NOTE;
import static org.linli.storage.contract.ProbeKinds.PROBE;
import static org.linli.storage.contract.ProbeKinds.V1;
import static org.linli.storage.contract.ProbeKinds.V2;
import static org.linli.storage.contract.ProbeKinds.V3;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linli.code.DivisionCode;
import org.linli.kernel.Id;
import org.linli.storage.contract.Probe;
import org.linli.storage.contract.ProbeEvent;
import org.linli.storage.contract.ProbeKinds;
import org.linli.storage.contract.ProbeV1;
import org.linli.storage.contract.ProbeV2;

class KindTest {
    private static final DivisionCode HOME = DivisionCode.of("350603005004");

    private static KindDraft<ProbeV1> draft(String name, int format) {
        return Kind.named(name, format, ProbeV1.class, ProbeV1::ref);
    }

    @Test
    void a_kind_says_what_it_was_told() {
        assertEquals("probe", PROBE.name());
        assertEquals(1, PROBE.format());
        assertEquals(Probe.class, PROBE.type());
        assertEquals(ProbeKinds.TITLE, PROBE.indexes().get(0));
        assertEquals(16, PROBE.indexes().size());
        assertEquals(18, PROBE.columns().size());
        assertTrue(NOTE.isBookkeeping());
        assertEquals(false, PROBE.isBookkeeping());
        Probe probe = Probe.plain(HOME, "a");
        assertEquals(probe.ref(), PROBE.refOf(probe));
        assertEquals(probe, PROBE.read(1, PROBE.write(probe)));
    }

    @Test
    void a_name_stands_beside_an_id_that_was_added_and_takes_no_columns_name() {
        Column<Probe, Id<Probe>> reference = Column.one("title_of", ValueType.id(), Probe::id);
        Column<Probe, String> taken = Column.one("title_of_title", ValueType.TEXT, Probe::title);
        NameOf<Probe> title = NameOf.of(PROBE, ProbeKinds.TITLE);
        Kind<Probe> named = probes().column(reference).naming(reference, title).build();
        assertEquals(
                List.of("title_of_title"),
                named.names().stream().map(Naming::column).toList());
        assertThrows(IllegalArgumentException.class, () -> probes().naming(reference, title));
        assertThrows(
                IllegalArgumentException.class,
                () -> probes().column(reference).column(taken).naming(reference, title));
    }

    private static KindDraft<Probe> probes() {
        return Kind.named("probes", 1, Probe.class, Probe::ref);
    }

    @Test
    void a_part_has_a_plain_name_and_what_it_was_told() {
        Part<Probe, String> tag = Part.<Probe, String>named("probe_part", probe -> List.of("a", "b"), Id::of)
                .column(Column.one("word", ValueType.TEXT, word -> word))
                .whole("probe_title", ProbeKinds.TITLE);
        assertEquals(List.of("a", "b"), tag.of(Probe.plain(HOME, "p")));
        assertEquals(Id.of("a"), tag.idOf("a"));
        assertEquals(Map.of("probe_title", ProbeKinds.TITLE), tag.wholes());
        assertEquals(List.of(tag), probes().part(tag).build().parts());
        for (String name : List.of("", "A", "a-b", "a".repeat(25))) {
            assertThrows(
                    IllegalArgumentException.class, () -> Part.<Probe, String>named(name, probe -> List.of(), Id::of));
        }
    }

    @Test
    void names_and_formats_are_checked() {
        for (String name : List.of("", "A", "aB", "1a", "_a", "a-b", "a".repeat(25))) {
            assertThrows(IllegalArgumentException.class, () -> draft(name, 1), name);
        }
        draft("a".repeat(24), 1);
        assertThrows(IllegalArgumentException.class, () -> draft("a", 0));
        assertThrows(IllegalArgumentException.class, () -> draft("a", 2).upcast(2, tree -> tree));
        assertThrows(IllegalArgumentException.class, () -> draft("a", 2).upcast(0, tree -> tree));
    }

    @Test
    void no_column_comes_twice() {
        for (String taken : List.of("community", "id", "version", "format", "body", "head")) {
            Index<ProbeV1, String> index = Index.one(taken, ValueType.TEXT, ProbeV1::title);
            assertThrows(IllegalArgumentException.class, () -> draft("a", 1).index(index));
        }
        Index<ProbeV1, String> index = Index.one("title", ValueType.TEXT, ProbeV1::title);
        assertThrows(
                IllegalArgumentException.class, () -> draft("a", 1).index(index).index(index));
        assertThrows(IllegalArgumentException.class, () -> Index.one("a".repeat(31), ValueType.TEXT, ProbeV1::title));
    }

    @Test
    void what_is_declared_together_needs_no_tree_of_its_own() {
        Index<ProbeV1, String> first = Index.one("a", ValueType.TEXT, ProbeV1::title);
        Index<ProbeV1, String> second = Index.one("b", ValueType.TEXT, ProbeV1::title);
        Index<ProbeV1, String> many = Index.many("c", ValueType.TEXT, probe -> List.of());
        Column<ProbeV1, String> column = Column.one("d", ValueType.TEXT, ProbeV1::title);
        Kind<ProbeV1> kind = draft("a", 1)
                .together(first, second)
                .index(first)
                .index(many)
                .column(column)
                .build();
        assertEquals(List.of(first, second, many, column), kind.columns());
        assertEquals(List.of(first, second, many), kind.indexes());
        assertEquals(List.of(List.of(first, second)), kind.trees());
        assertEquals(
                List.of(List.of(second), List.of(first, second)),
                draft("a", 1).index(second).together(first, second).build().trees());
        assertThrows(IllegalArgumentException.class, () -> draft("a", 1).column(first));
        assertThrows(IllegalArgumentException.class, () -> draft("a", 1).together(first, many));
        assertThrows(
                IllegalArgumentException.class,
                () -> draft("a", 1).together(first, second).index(first).index(first));
        assertThrows(
                IllegalArgumentException.class,
                () -> draft("a", 1).column(column).index(Index.one("d", ValueType.TEXT, ProbeV1::title)));
    }

    @Test
    void formats_are_brought_up_step_by_step_or_refused() {
        Map<String, Object> old = V1.write(new ProbeV1(HOME, Id.of("a"), "丽景"));
        ProbeV2 raised = new ProbeV2(HOME, Id.of("a"), List.of("丽景"));
        assertEquals(raised, V2.read(1, old));
        assertEquals(raised, V2.read(2, V2.write(raised)));
        assertEquals(raised, V3.read(2, V2.write(raised)));
        assertThrows(UnsupportedFormatException.class, () -> V3.read(1, old));
        assertThrows(UnsupportedFormatException.class, () -> V1.read(2, V2.write(raised)));
    }

    @Test
    void events_of_an_older_format_are_brought_up_step_by_step() {
        Kind<ProbeV2> third = Kind.named("probe", 3, ProbeV2.class, ProbeV2::ref)
                .events(ProbeEvent.class)
                .upcastEvents(1, old -> renamed(old, "name", "word"))
                .upcastEvents(2, old -> renamed(old, "word", "title"))
                .build();
        Map<String, Object> first = Map.of("is", "probe-made", "name", "丽景", "lines", List.of());
        ProbeEvent made = new ProbeEvent.ProbeMade("丽景", List.of());
        assertEquals(made, third.readEvent(1, first));
        assertEquals(made, third.readEvent(2, renamed(first, "name", "word")));
        assertEquals(made, third.readEvent(3, renamed(first, "name", "title")));
        assertThrows(StorageException.class, () -> third.readEvent(3, first));
        assertThrows(UnsupportedFormatException.class, () -> third.readEvent(4, first));
        assertThrows(IllegalArgumentException.class, () -> NOTE.readEvent(1, first));
        assertThrows(IllegalArgumentException.class, () -> draft("a", 2).upcastEvents(2, tree -> tree));
    }

    private static Map<String, Object> renamed(Map<String, Object> tree, String from, String to) {
        Map<String, Object> next = new HashMap<>(tree);
        Object value = next.remove(from);
        if (value != null) {
            next.put(to, value);
        }
        return next;
    }

    @Test
    void an_index_gives_each_value_once() {
        Index<ProbeV1, String> many = Index.many(
                "words", ValueType.TEXT, probe -> List.of(probe.title().split(" ")));
        assertEquals(List.of("b", "a"), many.valuesOf(new ProbeV1(HOME, Id.of("a"), "b a b")));
        Probe probe = Probe.plain(HOME, "a");
        assertEquals(List.of(), ProbeKinds.SCORE.valuesOf(probe));
        assertEquals(List.of(5L), ProbeKinds.SCORE.valuesOf(probe.withScore(Optional.of(5L))));
    }

    @Test
    void an_index_refuses_what_some_store_could_not_keep() {
        Probe probe = Probe.plain(HOME, "a");
        assertEquals(
                200,
                ProbeKinds.TITLE
                        .valuesOf(probe.withTitle("x".repeat(200)))
                        .get(0)
                        .length());
        for (String text : List.of("x".repeat(201), "\u0000", "a\u0000b", "\ud842", "\udfb7x")) {
            assertThrows(IllegalArgumentException.class, () -> ProbeKinds.TITLE.valuesOf(probe.withTitle(text)));
            assertThrows(
                    IllegalArgumentException.class, () -> Query.in(HOME, PROBE).where(ProbeKinds.TITLE, text));
        }
        Instant fine = Instant.parse("2026-11-23T00:00:00.000001001Z");
        assertThrows(IllegalArgumentException.class, () -> ProbeKinds.SEEN.valuesOf(probe.withSeen(fine)));
        for (Instant instant : List.of(fine, Instant.MIN, Instant.MAX, Instant.parse("0000-12-31T23:59:59Z"))) {
            assertThrows(
                    IllegalArgumentException.class, () -> Query.in(HOME, PROBE).below(ProbeKinds.SEEN, instant));
        }
        for (LocalDate day : List.of(LocalDate.MIN, LocalDate.MAX, LocalDate.of(0, 12, 31))) {
            assertThrows(IllegalArgumentException.class, () -> ProbeKinds.BORN.valuesOf(probe.withBorn(day)));
            assertThrows(
                    IllegalArgumentException.class, () -> Query.in(HOME, PROBE).from(ProbeKinds.BORN, day));
        }
    }

    @Test
    void a_range_of_values_without_an_order_is_no_question() {
        Query<Probe> all = Query.in(HOME, PROBE);
        Probe probe = Probe.plain(HOME, "a");
        assertThrows(IllegalArgumentException.class, () -> all.from(ProbeKinds.SELF, probe.id()));
        assertThrows(IllegalArgumentException.class, () -> all.below(ProbeKinds.TOWN, HOME));
        assertThrows(IllegalArgumentException.class, () -> all.from(ProbeKinds.SIZE, ProbeKinds.Size.values()[0]));
        assertEquals(
                BasicType.TEXT,
                all.from(ProbeKinds.TITLE, "a")
                        .range()
                        .orElseThrow()
                        .column()
                        .type()
                        .basic());
    }
}
