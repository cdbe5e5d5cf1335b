package org.linli.work;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.storage.Change;
import org.linli.storage.Kind;
import org.linli.storage.Page;
import org.linli.storage.Query;
import org.linli.storage.Ref;
import org.linli.storage.Session;
import org.linli.storage.Version;
import org.linli.storage.Versioned;

/**
 * The aggregates that a transaction has seen, each once, with what it has made of them. All its commands share it, so
 * that a later one decides on what an earlier one has left.
 */
final class World {
    private final Session session;
    private final Map<Place, Optional<Versioned<?>>> seen = new HashMap<>();

    World(Session session) {
        this.session = session;
    }

    <A> Optional<Versioned<A>> find(Kind<A> kind, Ref<A> ref) {
        Place place = new Place(kind, ref);
        Optional<Versioned<?>> known = seen.get(place);
        if (known == null) {
            Optional<Versioned<A>> found = session.find(kind, ref);
            seen.put(place, found.map(versioned -> versioned));
            return found;
        }
        return known.map(versioned -> typed(versioned));
    }

    /** Several at once; those that were not seen yet are asked for in one question. */
    <A> List<A> find(Kind<A> kind, Collection<Ref<A>> refs) {
        List<Ref<A>> unseen = refs.stream()
                .filter(ref -> !seen.containsKey(new Place(kind, ref)))
                .toList();
        if (!unseen.isEmpty()) {
            session.find(kind, unseen).forEach(found -> known(kind, found));
            unseen.forEach(ref -> seen.putIfAbsent(new Place(kind, ref), Optional.empty()));
        }
        return refs.stream()
                .flatMap(ref -> find(kind, ref).stream())
                .map(Versioned::aggregate)
                .toList();
    }

    <A> Page<A> query(Query<A> query) {
        Page<A> page = session.query(query);
        List<Versioned<A>> items =
                page.items().stream().map(item -> known(query.kind(), item)).toList();
        return new Page<>(items, page.next());
    }

    void guard(Place place) {
        guard(place.kind(), place.ref());
    }

    @SuppressWarnings("unchecked") // a place's kind and reference belong together
    private <A> void guard(Kind<A> kind, Ref<?> place) {
        Ref<A> ref = (Ref<A>) place;
        Versioned<A> guarded = find(kind, ref)
                .orElseThrow(() -> new IllegalStateException("Only what was found is guarded, not " + kind));
        session.guard(kind, ref, guarded.version());
        keep(kind, new Versioned<>(guarded.aggregate(), guarded.version().next(), guarded.head()));
    }

    <A> void write(Kind<A> kind, A aggregate, Optional<Version> expected, Change change) {
        if (expected.isPresent()) {
            session.update(kind, aggregate, expected.get(), change);
        } else {
            session.insert(kind, aggregate, change);
        }
        keep(kind, new Versioned<>(aggregate, change.version(), change.hash()));
    }

    <A> void book(Booked<A> booked) {
        Optional<Versioned<A>> before = booked.isNew() ? Optional.empty() : find(booked.kind(), booked.ref());
        if (booked.record().isEmpty()) {
            before.ifPresent(found -> session.delete(booked.kind(), booked.ref(), found.version()));
        } else if (before.isPresent()) {
            session.update(booked.kind(), booked.record().get(), before.get().version());
        } else {
            session.insert(booked.kind(), booked.record().get());
        }
        imagine(booked.kind(), booked.ref(), booked.record(), before);
    }

    /** As if it were written. */
    <A> void imagine(Booked<A> booked) {
        imagine(booked.kind(), booked.ref(), booked.record(), find(booked.kind(), booked.ref()));
    }

    private <A> void imagine(Kind<A> kind, Ref<A> ref, Optional<A> record, Optional<Versioned<A>> before) {
        Version version = before.map(found -> found.version().next()).orElse(Version.FIRST);
        seen.put(new Place(kind, ref), record.map(present -> new Versioned<>(present, version, "")));
    }

    /** As if it were written. */
    <A> void imagine(Staged<A> next) {
        Optional<Versioned<A>> before = find(next.kind(), next.ref());
        Version version = before.map(found -> found.version().next()).orElse(Version.FIRST);
        String head = before.map(Versioned::head).orElse("");
        keep(next.kind(), new Versioned<>(next.aggregate(), version, head));
    }

    Session session() {
        return session;
    }

    private <A> Versioned<A> known(Kind<A> kind, Versioned<A> item) {
        Place place = Place.of(kind, item.aggregate());
        Versioned<?> known = seen.getOrDefault(place, Optional.empty()).orElse(item);
        seen.put(place, Optional.of(known));
        return typed(known);
    }

    private <A> void keep(Kind<A> kind, Versioned<A> versioned) {
        seen.put(Place.of(kind, versioned.aggregate()), Optional.of(versioned));
    }

    @SuppressWarnings("unchecked") // the key holds the kind, which has one type
    private static <A> Versioned<A> typed(Versioned<?> versioned) {
        return (Versioned<A>) versioned;
    }
}
