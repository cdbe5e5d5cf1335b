package org.linli.storage.memory;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.linli.code.DivisionCode;
import org.linli.community.Organisation;
import org.linli.community.OrganisationEvent;
import org.linli.kernel.Actor;
import org.linli.kernel.Event;
import org.linli.kernel.Id;
import org.linli.kernel.Role;
import org.linli.storage.Change;
import org.linli.storage.Entry;
import org.linli.storage.Version;

/** What somebody with the database's password can make of a row of the journal. */
final class Forgeries {
    private Forgeries() {}

    /** One column of the row changed, each in turn. */
    static List<Change> columns(Change row) {
        Map<String, Object> tree = new LinkedHashMap<>(row.tree());
        tree.put("command", "nothing");
        String otherHash =
                (row.hash().charAt(0) == '0' ? '1' : '0') + row.hash().substring(1);
        return List.of(
                row("person", row.community(), row.id(), row, row.tree(), row.text(), row.hash()),
                row(row.kind(), DivisionCode.of("350603001001"), row.id(), row, row.tree(), row.text(), row.hash()),
                row(row.kind(), row.community(), row.id() + "x", row, row.tree(), row.text(), row.hash()),
                row(row.kind(), row.community(), row.id(), row, tree, row.text(), row.hash()),
                row(row.kind(), row.community(), row.id(), row, Map.of(), row.text(), row.hash()),
                row(row.kind(), row.community(), row.id(), row, row.tree(), row.text() + " ", row.hash()),
                row(row.kind(), row.community(), row.id(), row, row.tree(), row.text(), otherHash),
                new Change(
                        row.kind(),
                        row.community(),
                        row.id(),
                        row.version(),
                        row.at().plusNanos(1000),
                        row.tree(),
                        row.text(),
                        row.hash()));
    }

    private static Change row(
            String kind,
            DivisionCode community,
            String id,
            Change row,
            Map<String, Object> tree,
            String text,
            String hash) {
        return new Change(kind, community, id, row.version(), row.at(), tree, text, hash);
    }

    /** The same row under another version. */
    static Change moved(Change row, long version) {
        return new Change(
                row.kind(),
                row.community(),
                row.id(),
                new Version(version),
                row.at(),
                row.tree(),
                row.text(),
                row.hash());
    }

    /** Another text, as a store reads it; the tree is what it was, which is the harder case. */
    static Change texted(Change row, String text) {
        return row(row.kind(), row.community(), row.id(), row, row.tree(), text, row.hash());
    }

    /** One part of what the entry says changed, each in turn, with text, columns and hash written anew. */
    static List<Change> rewritten(Change row) {
        Entry e = row.entry();
        List<Event> events = events(row);
        List<Entry> entries = List.of(
                entry(
                        e,
                        e.version(),
                        Duration.ofSeconds(1),
                        e.command(),
                        e.actor(),
                        e.charter(),
                        e.state(),
                        e.previous()),
                entry(
                        e,
                        e.version(),
                        Duration.ZERO,
                        "community.record",
                        e.actor(),
                        e.charter(),
                        e.state(),
                        e.previous()),
                entry(
                        e,
                        e.version(),
                        Duration.ZERO,
                        e.command(),
                        other(e.actor()),
                        e.charter(),
                        e.state(),
                        e.previous()),
                entry(e, e.version(), Duration.ZERO, e.command(), e.actor(), 7, e.state(), e.previous()),
                entry(e, e.version(), Duration.ZERO, e.command(), e.actor(), e.charter(), "0", e.previous()),
                entry(e, e.version(), Duration.ZERO, e.command(), e.actor(), e.charter(), e.state(), "0"));
        List<Change> rewritten = new ArrayList<>();
        entries.forEach(entry -> rewritten.add(Change.of(Organisation.KIND, entry, events)));
        rewritten.add(Change.of(Organisation.KIND, e, List.of()));
        return rewritten;
    }

    /** An entry that names the one before it, as if it had always stood there. */
    static Change after(Change row, long version) {
        Entry e = row.entry();
        Entry entry = entry(
                e, version, Duration.ofSeconds(1), e.command(), other(e.actor()), e.charter(), e.state(), row.hash());
        return Change.of(Organisation.KIND, entry, events(row));
    }

    /** Another actor in one entry, and all that follow computed anew. */
    static List<Change> recomputed(List<Change> rows, int from) {
        List<Change> anew = new ArrayList<>(rows.subList(0, from));
        for (Change row : rows.subList(from, rows.size())) {
            Entry e = row.entry();
            String previous = anew.isEmpty() ? "" : anew.get(anew.size() - 1).hash();
            Actor actor = anew.size() == from ? other(e.actor()) : e.actor();
            Entry entry = entry(e, e.version(), Duration.ZERO, e.command(), actor, e.charter(), e.state(), previous);
            anew.add(Change.of(Organisation.KIND, entry, events(row)));
        }
        return anew;
    }

    static List<Change> with(List<Change> rows, UnaryOperator<List<Change>> change) {
        return change.apply(new ArrayList<>(rows));
    }

    private static Actor other(Actor actor) {
        return Actor.of(Id.of("nobody"), actor.role() == Role.SYSTEM ? Role.COMMUNITY_SECRETARY : Role.SYSTEM);
    }

    private static List<Event> events(Change row) {
        return List.copyOf(row.events(Organisation.KIND, OrganisationEvent.class));
    }

    private static Entry entry(
            Entry e,
            long version,
            Duration later,
            String command,
            Actor actor,
            long charter,
            String state,
            String previous) {
        return new Entry(
                e.kind(),
                e.community(),
                e.id(),
                version,
                e.at().plus(later),
                command,
                actor,
                Optional.empty(),
                charter,
                e.format(),
                state,
                previous);
    }
}
