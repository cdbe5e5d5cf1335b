package org.linli.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linli.storage.contract.ProbeKinds.NOTE;
import static org.linli.storage.contract.ProbeKinds.PROBE;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linli.code.DivisionCode;
import org.linli.kernel.Actor;
import org.linli.kernel.Event;
import org.linli.kernel.Id;
import org.linli.kernel.Role;
import org.linli.storage.contract.ProbeEvent;

class ChangeTest {
    private static final DivisionCode HOME = DivisionCode.of("350603005004");
    private static final Instant AT = Instant.parse("2026-11-23T08:09:10.123456Z");

    private static Entry entry(String kind, Instant at, String previous) {
        return new Entry(
                kind,
                HOME,
                "a",
                2,
                at,
                "probe.write",
                Actor.of(Id.of("w"), Role.SYSTEM),
                Optional.empty(),
                0,
                1,
                "",
                previous);
    }

    @Test
    void a_change_is_written_down_once_and_for_good() {
        Change change = Change.of(PROBE, entry("probe", AT, "p"), List.of(new ProbeEvent.ProbeTouched()));
        assertEquals(
                "{\"kind\":\"probe\",\"community\":\"350603005004\",\"id\":\"a\",\"version\":2,"
                        + "\"at\":\"2026-11-23T08:09:10.123456Z\",\"command\":\"probe.write\","
                        + "\"actor\":{\"who\":\"w\",\"role\":\"SYSTEM\"},\"charter\":0,\"format\":1,\"state\":\"\",\"previous\":\"p\","
                        + "\"events\":[{\"is\":\"probe-touched\"}]}",
                change.text());
        assertEquals(entry("probe", AT, "p"), change.entry());
        assertEquals(List.of(new ProbeEvent.ProbeTouched()), change.events(PROBE, ProbeEvent.class));
        assertThrows(IllegalArgumentException.class, () -> change.events(NOTE, ProbeEvent.class));
        assertEquals(64, change.hash().length());
        assertEquals(AT, change.at());
        assertEquals(new Version(2), change.version());
    }

    @Test
    void a_change_follows_one_hash_and_its_own_text_only() {
        Change change = Change.of(PROBE, entry("probe", AT, "p"), List.of());
        assertTrue(change.follows("p"));
        assertEquals(false, change.follows(""));
        Change forged = new Change(
                change.kind(),
                change.community(),
                change.id(),
                change.version(),
                change.at(),
                change.tree(),
                change.text().replace("SYSTEM", "SELF"),
                change.hash());
        assertEquals(false, forged.follows("p"));
    }

    @Test
    void what_stands_beside_the_text_repeats_it() {
        Change change = Change.of(PROBE, entry("probe", AT, "p"), List.of());
        assertTrue(change.isWhole());
        for (Change forged : List.of(
                beside(change, "other", new Version(2), AT, change.tree()),
                beside(change, "probe", new Version(3), AT, change.tree()),
                beside(change, "probe", new Version(2), AT.plusSeconds(1), change.tree()),
                beside(change, "probe", new Version(2), AT, Map.of()))) {
            assertEquals(false, forged.isWhole());
            assertEquals(false, forged.follows("p"));
        }
    }

    @Test
    void what_cannot_be_read_says_nothing() {
        Change change = Change.of(PROBE, entry("probe", AT, "p"), List.of(new ProbeEvent.ProbeTouched()));
        Change unreadable = beside(change, "probe", new Version(2), AT, Map.of());
        assertThrows(UnreadableException.class, unreadable::entry);
        assertThrows(UnreadableException.class, () -> unreadable.events(PROBE, ProbeEvent.class));
    }

    private static Change beside(Change change, String kind, Version version, Instant at, Map<String, Object> tree) {
        return new Change(kind, change.community(), change.id(), version, at, tree, change.text(), change.hash());
    }

    @Test
    void what_does_not_belong_together_is_refused() {
        Entry entry = entry("probe", AT, "");
        assertThrows(IllegalArgumentException.class, () -> Change.of(NOTE, entry("probe_note", AT, ""), List.of()));
        assertThrows(IllegalArgumentException.class, () -> Change.of(PROBE, entry("other", AT, ""), List.of()));
        assertThrows(IllegalArgumentException.class, () -> Change.of(PROBE, entry, List.of(new Foreign(1, 2))));
        assertThrows(IllegalArgumentException.class, () -> entry("probe", AT.plusNanos(1), ""));
    }

    @Test
    void the_tree_of_a_change_cannot_be_changed() {
        Change change = Change.of(PROBE, entry("probe", AT, ""), List.of());
        assertThrows(UnsupportedOperationException.class, () -> change.tree().clear());
    }

    /** An event of another kind. */
    public record Foreign(long one, long two) implements Event {}
}
