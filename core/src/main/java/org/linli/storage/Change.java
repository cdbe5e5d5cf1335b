package org.linli.storage;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.linli.code.DivisionCode;
import org.linli.kernel.Event;

/**
 * One entry of the journal (日志), as stored: history, audit trail and outbox in one row. A store keeps {@link #text()} and
 * {@link #hash()} exactly as they are; the columns beside them repeat what the text says, so that it can be found.
 *
 * <p>The entries of one aggregate form a chain: each {@linkplain Entry#previous() names the hash} of the one before.
 *
 * @param kind name of the aggregate's kind
 * @param community where the aggregate lives
 * @param id its id there
 * @param version its version after the change
 * @param at when, in microseconds
 * @param tree the whole entry: actor, events, request, charter, hash of the change before; empty when the text was tampered with and is
 *     unreadable
 * @param text the same as text, exactly what the hash covers
 * @param hash SHA-256 of the text, in hexadecimal
 */
public record Change(
        String kind,
        DivisionCode community,
        String id,
        Version version,
        Instant at,
        Map<String, Object> tree,
        String text,
        String hash) {
    private static final String EVENTS = "events";
    private static final String FORMAT = "format";

    /** Shields the tree from changes. */
    public Change {
        tree = Collections.unmodifiableMap(new LinkedHashMap<>(tree));
    }

    /**
     * Writes an entry down.
     *
     * @param kind the aggregate's kind
     * @param entry who did what, when, and after which change
     * @param events what has happened, in order
     * @return the change, with its text and hash
     * @throws IllegalArgumentException when the kind keeps no journal, the entry is of another, or the events are not
     *     of its interface
     */
    public static Change of(Kind<?> kind, Entry entry, List<Event> events) {
        Class<? extends Event> type =
                kind.events().orElseThrow(() -> new IllegalArgumentException("Kind " + kind + " keeps no journal"));
        if (!entry.kind().equals(kind.name())) {
            throw new IllegalArgumentException("An entry of " + entry.kind() + " was given for " + kind);
        }
        if (!events.stream().allMatch(type::isInstance)) {
            throw new IllegalArgumentException("The events of " + kind + " are of " + type.getName());
        }
        Map<String, Object> tree = new LinkedHashMap<>();
        ((Map<?, ?>) Shape.write(Entry.class, entry)).forEach((name, value) -> tree.put((String) name, value));
        tree.put(EVENTS, events.stream().map(event -> Shape.write(type, event)).toList());
        String text = CanonicalText.of(tree);
        return new Change(
                kind.name(),
                entry.community(),
                entry.id(),
                new Version(entry.version()),
                entry.at(),
                tree,
                text,
                hashOf(text));
    }

    /**
     * Who did it, when, by which command, and after which change.
     *
     * @return the entry
     * @throws UnreadableException when the text is not what the library has written
     */
    public Entry entry() {
        return (Entry) Shape.read(Entry.class, tree);
    }

    /**
     * What has happened, typed, so that a handler can switch over it. Events of an older format are brought up.
     *
     * @param of the aggregate's kind
     * @param type the sealed interface of the kind's events
     * @param <E> the same
     * @return the events, in order
     * @throws IllegalArgumentException when this is a change of another kind
     * @throws UnsupportedFormatException when they were written in a newer format
     * @throws UnreadableException when an event is not of that interface, or the text is not what the library has written
     */
    public <E extends Event> List<E> events(Kind<?> of, Class<E> type) {
        if (!of.name().equals(kind)) {
            throw new IllegalArgumentException("A change of " + kind + " has no events of " + of);
        }
        int format = Math.toIntExact((Long) tree.getOrDefault(FORMAT, 1L));
        if (!(tree.get(EVENTS) instanceof List<?> stored)) {
            throw new UnreadableException("A stored change of a " + kind + " has no events");
        }
        return stored.stream()
                .map(event -> type.cast(of.readEvent(format, event)))
                .toList();
    }

    /**
     * Whether the entry is what was written: its hash fits its text, what stands beside the text repeats it, and it follows the
     * given change.
     *
     * @param previous hash of the change before; empty for the first
     * @return true when all fit
     */
    public boolean follows(String previous) {
        return isWhole() && entry().previous().equals(previous);
    }

    /**
     * Whether the entry by itself is what was written, wherever it stands: its hash fits its text, and kind, community, id, version,
     * instant and tree repeat what the text says.
     *
     * @return true when all fit
     */
    public boolean isWhole() {
        if (!hash.equals(hashOf(text))) {
            return false;
        }
        try {
            Entry entry = entry();
            return entry.kind().equals(kind)
                    && entry.community().equals(community)
                    && entry.id().equals(id)
                    && entry.version() == version.number()
                    && entry.at().equals(at)
                    && CanonicalText.of(tree).equals(text);
        } catch (UnreadableException | IllegalArgumentException e) {
            return false;
        }
    }

    private static String hashOf(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
