package org.linli.work;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Function;
import org.linli.storage.Change;
import org.linli.storage.Index;
import org.linli.storage.Insertion;
import org.linli.storage.Kind;
import org.linli.storage.Page;
import org.linli.storage.Query;
import org.linli.storage.Ref;
import org.linli.storage.Session;
import org.linli.storage.StaleVersionException;
import org.linli.storage.Version;
import org.linli.storage.Versioned;

/**
 * The aggregates that a transaction has seen, each once, with what it has made of them. All its commands share it, so
 * that a later one decides on what an earlier one has left.
 *
 * <p>What is new is written as late as can be, and then together: before the store is asked a question, before anything else
 * is written, and at the end of the transaction.
 */
final class IdentityMap {
    private static final int MOST_WAITING = 500;

    private final Session session;
    private final TextSeals seals;
    private final Map<Place, Optional<Versioned<?>>> seen = new HashMap<>();
    private final Map<Place, Integer> firstSeen = new HashMap<>();
    private int moment;
    private final Map<Kind<?>, List<Insertion<?>>> waiting = new LinkedHashMap<>();
    private final Map<Kind<?>, List<Object>> waitingRecords = new LinkedHashMap<>();
    private final Map<Value, Optional<Ref<?>>> expected = new HashMap<>();

    IdentityMap(Session session, Settings settings) {
        this.session = session;
        this.seals = new TextSeals(settings, this);
    }

    /** {@return what seals the personal texts of what is written, and has opened those of what was read} */
    TextSeals seals() {
        return seals;
    }

    <A> Optional<Versioned<A>> find(Kind<A> kind, Ref<A> ref) {
        Place place = new Place(kind, ref);
        Optional<Versioned<?>> known = seen.get(place);
        if (known == null) {
            // Nothing that waits to be written is looked for in the store: it has been seen.
            Optional<Versioned<A>> found = opened(kind, session.find(kind, ref));
            see(place, found.map(versioned -> versioned));
            return found;
        }
        return known.map(versioned -> typed(versioned));
    }

    /** Looks again, in the store. */
    <A> void requireCurrent(Kind<A> kind, Ref<A> ref) {
        Optional<Version> found = find(kind, ref).map(Versioned::version);
        if (!session().find(kind, ref).map(Versioned::version).equals(found)) {
            throw new StaleVersionException(kind, ref);
        }
    }

    /** Takes what many want, before anything is decided on it; always in the order of places. */
    void lock(SortedSet<Place> places) {
        places.forEach(place -> lock(place.kind(), place.ref()));
    }

    @SuppressWarnings("unchecked") // a place's kind and reference belong together
    private <A> void lock(Kind<A> kind, Ref<?> ref) {
        see(new Place(kind, ref), opened(kind, session.lock(kind, (Ref<A>) ref)).map(versioned -> versioned));
    }

    private <A> Optional<Versioned<A>> opened(Kind<A> kind, Optional<Versioned<A>> stored) {
        return seals.opened(kind, stored.stream().toList()).stream().findFirst();
    }

    /** Several at once; those that were not seen yet are asked for in one question. */
    <A> List<A> find(Kind<A> kind, Collection<Ref<A>> refs) {
        List<Ref<A>> unseen = refs.stream()
                .filter(ref -> !seen.containsKey(new Place(kind, ref)))
                .toList();
        if (!unseen.isEmpty()) {
            known(kind, session.find(kind, unseen));
            unseen.stream()
                    .map(ref -> new Place(kind, ref))
                    .filter(place -> !seen.containsKey(place))
                    .forEach(place -> see(place, Optional.empty()));
        }
        return refs.stream()
                .flatMap(ref -> find(kind, ref).stream())
                .map(Versioned::aggregate)
                .toList();
    }

    <A> Page<A> query(Query<A> query) {
        Page<A> page = session().query(query);
        return new Page<>(known(query.kind(), page.items()), page.next());
    }

    /** Whether this has been found exactly like that. */
    <A> boolean has(Kind<A> kind, A aggregate) {
        return Optional.ofNullable(seen.get(Place.of(kind, aggregate)))
                .flatMap(Function.identity())
                .filter(found -> found.aggregate().equals(aggregate))
                .isPresent();
    }

    void guard(Place place) {
        guard(place.kind(), place.ref());
    }

    @SuppressWarnings("unchecked") // a place's kind and reference belong together
    private <A> void guard(Kind<A> kind, Ref<?> place) {
        Ref<A> ref = (Ref<A>) place;
        Versioned<A> guarded = find(kind, ref)
                .orElseThrow(() -> new IllegalStateException("Only what was found is guarded, not " + kind));
        session().guard(kind, ref, guarded.version());
        keep(kind, new Versioned<>(guarded.aggregate(), guarded.version().guarded(), guarded.head()));
    }

    /** Writes an aggregate as it is stored; later commands see it in the clear. */
    <A> void write(Kind<A> kind, A aggregate, A stored, Optional<Version> before, Change change) {
        if (before.isPresent()) {
            session().update(kind, stored, before.get(), change);
            // It may have let go what it had.
            expected.keySet().removeIf(value -> value.kind.equals(kind));
        } else {
            add(kind, new Insertion<>(stored, change));
        }
        keep(kind, new Versioned<>(aggregate, change.version(), change.hash()));
    }

    <A> void book(Staged.Booking<A> staged) {
        Optional<Versioned<A>> before = staged.isNew() ? Optional.empty() : find(staged.kind(), staged.ref());
        if (staged.record().isEmpty()) {
            before.ifPresent(found -> session().delete(staged.kind(), staged.ref(), found.version()));
        } else if (before.isPresent()) {
            session().update(staged.kind(), staged.record().get(), before.get().version());
        } else {
            waitingRecords
                    .computeIfAbsent(staged.kind(), added -> new ArrayList<>())
                    .add(staged.record().get());
        }
        imagine(staged.kind(), staged.ref(), staged.record(), before);
    }

    /** As if it were written. */
    <A> void imagine(Staged.Booking<A> staged) {
        imagine(staged.kind(), staged.ref(), staged.record(), find(staged.kind(), staged.ref()));
    }

    private <A> void imagine(Kind<A> kind, Ref<A> ref, Optional<A> record, Optional<Versioned<A>> before) {
        Version version = before.map(found -> found.version().next()).orElse(Version.FIRST);
        see(new Place(kind, ref), record.map(present -> new Versioned<>(present, version, "")));
    }

    /** As if it were written. */
    <A> void imagine(Staged<A> next) {
        Optional<Versioned<A>> before = find(next.kind(), next.ref());
        Version version = before.map(found -> found.version().next()).orElse(Version.FIRST);
        String head = before.map(Versioned::head).orElse("");
        keep(next.kind(), new Versioned<>(next.aggregate(), version, head));
    }

    private <A> void add(Kind<A> kind, Insertion<A> insertion) {
        waiting.computeIfAbsent(kind, added -> new ArrayList<>()).add(insertion);
        hold(kind, insertion.aggregate());
        if (waiting.values().stream().mapToInt(List::size).sum() >= MOST_WAITING) {
            settle();
        }
    }

    /** Writes what waits. */
    void settle() {
        Map<Kind<?>, List<Insertion<?>>> due = new LinkedHashMap<>(waiting);
        waiting.clear();
        due.forEach((kind, insertions) -> insert(kind, insertions));
        Map<Kind<?>, List<Object>> records = new LinkedHashMap<>(waitingRecords);
        waitingRecords.clear();
        records.forEach((kind, all) -> book(kind, all));
    }

    @SuppressWarnings("unchecked") // under a kind only records of that kind wait
    private <A> void book(Kind<A> kind, List<Object> records) {
        List<A> typed = new ArrayList<>();
        records.forEach(record -> typed.add((A) record));
        session.insertAll(kind, typed);
    }

    @SuppressWarnings("unchecked") // under a kind only insertions of that kind wait
    private <A> void insert(Kind<A> kind, List<Insertion<?>> insertions) {
        List<Insertion<A>> typed = new ArrayList<>();
        insertions.forEach(insertion -> typed.add((Insertion<A>) insertion));
        session.insert(kind, typed);
    }

    /** The session, with everything written. */
    Session session() {
        settle();
        return session;
    }

    /** Looks up at once who has which values in a scope, so that {@link #holders} need not ask for one after the other. */
    <A, V> List<Ref<A>> expect(Query<A> scope, Index<A, V> index, Collection<V> values) {
        Kind<A> kind = scope.kind();
        List<V> unknown = values.stream()
                .distinct()
                .filter(value -> !expected.containsKey(new Value(kind, index, value)))
                .toList();
        unknown.forEach(value -> expected.put(new Value(kind, index, value), Optional.empty()));
        known(kind, session().holders(scope, index, unknown)).forEach(item -> hold(kind, item.aggregate()));
        List<Ref<A>> found = new ArrayList<>();
        values.forEach(value -> expected.getOrDefault(new Value(kind, index, value), Optional.empty())
                .ifPresent(ref -> found.add(typed(ref))));
        return found;
    }

    /** Who has a value of a unique index, within a scope. */
    <A, V> List<Ref<A>> holders(Query<A> scope, Index<A, V> index, V value) {
        Optional<Ref<?>> known = expected.get(new Value(scope.kind(), index, value));
        if (known != null) {
            return known.stream().map(ref -> IdentityMap.<A>typed(ref)).toList();
        }
        return known(scope.kind(), session().holders(scope, index, List.of(value))).stream()
                .map(item -> scope.kind().refOf(item.aggregate()))
                .toList();
    }

    /** Notes what it has of the values that are expected. */
    private <A> void hold(Kind<A> kind, A aggregate) {
        if (expected.isEmpty()) {
            return;
        }
        for (Index<A, ?> index : kind.indexes()) {
            index.valuesOf(aggregate)
                    .forEach(value -> expected.computeIfPresent(
                            new Value(kind, index, value), (asked, before) -> Optional.of(kind.refOf(aggregate))));
        }
    }

    /** What was found, each as the transaction has it; only what it had not seen is opened. */
    private <A> List<Versioned<A>> known(Kind<A> kind, List<Versioned<A>> items) {
        List<Versioned<A>> unseen = items.stream()
                .filter(item -> seen.getOrDefault(Place.of(kind, item.aggregate()), Optional.empty())
                        .isEmpty())
                .toList();
        seals.opened(kind, unseen).forEach(item -> keep(kind, item));
        return items.stream()
                .map(item -> IdentityMap.<A>typed(seen.getOrDefault(Place.of(kind, item.aggregate()), Optional.empty())
                        .orElseThrow()))
                .toList();
    }

    private void see(Place place, Optional<Versioned<?>> found) {
        seen.put(place, found);
        firstSeen.putIfAbsent(place, tick());
    }

    /** {@return the next moment: what happens later in the transaction has a greater number} */
    int tick() {
        return ++moment;
    }

    /** When something was read for the first time; what was never read counts as read now. */
    int firstSeen(Place place) {
        return firstSeen.getOrDefault(place, moment);
    }

    private <A> void keep(Kind<A> kind, Versioned<A> versioned) {
        see(Place.of(kind, versioned.aggregate()), Optional.of(versioned));
    }

    @SuppressWarnings("unchecked") // a value's kind and reference belong together
    private static <A> Ref<A> typed(Ref<?> ref) {
        return (Ref<A>) ref;
    }

    /** A value of an index. */
    private record Value(Kind<?> kind, Index<?, ?> index, Object value) {}

    @SuppressWarnings("unchecked") // the key holds the kind, which has one type
    private static <A> Versioned<A> typed(Versioned<?> versioned) {
        return (Versioned<A>) versioned;
    }
}
