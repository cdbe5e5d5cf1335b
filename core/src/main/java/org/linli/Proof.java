package org.linli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.linli.code.DivisionCode;
import org.linli.kernel.Id;
import org.linli.storage.Change;
import org.linli.storage.Entry;
import org.linli.storage.Kind;
import org.linli.storage.Page;
import org.linli.storage.Query;
import org.linli.storage.Ref;
import org.linli.storage.Session;
import org.linli.storage.Versioned;
import org.linli.work.Settings;

/** Compares aggregates with their journals, within one transaction. */
final class Proof {
    private final Session session;
    private final Settings settings;

    Proof(Session session, Settings settings) {
        this.session = session;
        this.settings = settings;
    }

    <A> Optional<Long> firstBroken(Kind<A> kind, Ref<A> ref) {
        Walk walk = new Walk();
        Optional<Long> broken = walk.along(kind.name(), ref, change -> false);
        if (broken.isPresent()) {
            return broken;
        }
        Optional<Versioned<A>> aggregate = session.find(kind, ref);
        boolean fits = aggregate.isPresent()
                ? aggregate.get().head().equals(walk.previous) && isAsWritten(kind, aggregate.get(), walk.last)
                : walk.last.isEmpty();
        return fits ? Optional.empty() : Optional.of(walk.version + 1);
    }

    List<Seal.Leaf> leaves(DivisionCode community) {
        List<Seal.Leaf> leaves = new ArrayList<>();
        settings.kinds().stream()
                .filter(kind -> !kind.isBookkeeping())
                .sorted(Comparator.comparing(Kind::name))
                .forEach(kind -> addLeaves(kind, community, leaves));
        return leaves;
    }

    boolean isThere(DivisionCode community, Seal.Leaf leaf) {
        return settings.kinds().stream()
                .filter(kind -> kind.name().equals(leaf.kind()))
                .anyMatch(kind -> isThere(kind, community, leaf));
    }

    private <A> boolean isThere(Kind<A> kind, DivisionCode community, Seal.Leaf leaf) {
        Ref<A> ref = Ref.of(community, Id.of(leaf.id()));
        Walk walk = new Walk();
        walk.along(kind.name(), ref, change -> change.hash().equals(leaf.hash()));
        return walk.found && firstBroken(kind, ref).isEmpty();
    }

    private <A> void addLeaves(Kind<A> kind, DivisionCode community, List<Seal.Leaf> leaves) {
        Optional<Query<A>> next = Optional.of(Query.in(community, kind));
        while (next.isPresent()) {
            Query<A> asked = next.get();
            Page<A> page = session.query(asked);
            for (Versioned<A> item : page.items()) {
                String id = kind.refOf(item.aggregate()).id().value();
                leaves.add(new Seal.Leaf(kind.name(), id, item.version().number(), item.head()));
            }
            next = page.next().map(asked::after);
        }
    }

    // What an older library has written is compared in its own format only, and that is gone once it was brought up.
    private <A> boolean isAsWritten(Kind<A> kind, Versioned<A> aggregate, Optional<Change> last) {
        Entry entry = last.orElseThrow().entry();
        return entry.format() != kind.format() || entry.state().equals(settings.stateOf(kind, aggregate.aggregate()));
    }

    /** A walk along the chain of one aggregate's changes. */
    private final class Walk {
        private Optional<Change> last = Optional.empty();
        private String previous = "";
        private long version;
        private boolean found;

        /** Walks until a change is wanted, or the end; gives the version of the first that does not fit. */
        Optional<Long> along(String kind, Ref<?> ref, Predicate<Change> wanted) {
            List<Change> changes;
            do {
                changes = session.history(kind, ref, version, Query.MAX_LIMIT);
                for (Change change : changes) {
                    version = change.version().number();
                    if (!change.follows(previous)) {
                        return Optional.of(version);
                    }
                    previous = change.hash();
                    last = Optional.of(change);
                    if (wanted.test(change)) {
                        found = true;
                        return Optional.empty();
                    }
                }
            } while (changes.size() == Query.MAX_LIMIT);
            return Optional.empty();
        }
    }
}
