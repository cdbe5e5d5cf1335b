package org.linli.storage.memory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.linli.storage.Change;
import org.linli.storage.Pending;
import org.linli.storage.Version;

/**
 * All changes, those that were not delivered yet, and whose they are, in the order in which they wait.
 *
 * @param changes all of them
 * @param marks those that were not delivered
 * @param waiting whose they are
 */
record Journal(Tree<Key, Change> changes, Tree<Key, Change> marks, Tree<Wait, Pending> waiting) {
    static final Journal EMPTY = new Journal(Tree.empty(), Tree.empty(), Tree.empty());

    Journal append(Change change) {
        Stem stem = Stem.of(change);
        Key key = new Key(stem, change.version().number());
        return new Journal(changes.put(key, change), marks.put(key, change), waiting).rewaiting(stem, marks);
    }

    Journal delivered(Stem stem, Version upTo) {
        Tree<Key, Change> left = marks;
        Iterator<Change> done = marks.within(key -> position(key, stem, 0, upTo.number()));
        while (done.hasNext()) {
            Change change = done.next();
            left = left.remove(new Key(stem, change.version().number()));
        }
        return left == marks ? this : new Journal(changes, left, waiting).rewaiting(stem, marks);
    }

    boolean isUndelivered(Stem stem, Version upTo) {
        return marks.within(key -> position(key, stem, 0, upTo.number())).hasNext();
    }

    List<Change> history(Stem stem, long after, int limit) {
        return take(changes.within(key -> position(key, stem, after, Long.MAX_VALUE)), limit);
    }

    List<Change> undelivered(Stem stem, int limit) {
        return take(marks.within(key -> position(key, stem, 0, Long.MAX_VALUE)), limit);
    }

    List<Pending> pending(Optional<Pending> after, int limit) {
        Optional<Wait> end = after.map(Wait::of);
        return take(waiting.within(wait -> end.isPresent() && wait.compareTo(end.get()) <= 0 ? -1 : 0), limit);
    }

    private Journal rewaiting(Stem stem, Tree<Key, Change> before) {
        Optional<Pending> old = first(before, stem);
        Optional<Pending> now = first(marks, stem);
        if (old.equals(now)) {
            return this;
        }
        Tree<Wait, Pending> changed =
                old.map(pending -> waiting.remove(Wait.of(pending))).orElse(waiting);
        return new Journal(
                changes,
                marks,
                now.map(pending -> changed.put(Wait.of(pending), pending)).orElse(changed));
    }

    private static Optional<Pending> first(Tree<Key, Change> marks, Stem stem) {
        Iterator<Change> found = marks.within(key -> position(key, stem, 0, Long.MAX_VALUE));
        if (!found.hasNext()) {
            return Optional.empty();
        }
        Change change = found.next();
        return Optional.of(new Pending(change.kind(), change.community(), change.id(), change.at()));
    }

    private static int position(Key key, Stem stem, long after, long upTo) {
        int byStem = key.stem().compareTo(stem);
        if (byStem != 0) {
            return byStem;
        }
        return key.version() <= after ? -1 : key.version() > upTo ? 1 : 0;
    }

    private static <T> List<T> take(Iterator<T> from, int limit) {
        List<T> taken = new ArrayList<>();
        while (from.hasNext() && taken.size() < limit) {
            taken.add(from.next());
        }
        return List.copyOf(taken);
    }

    /** Where a change stands. */
    record Key(Stem stem, long version) implements Comparable<Key> {
        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::stem).thenComparingLong(Key::version);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    /** Since when a change waits. */
    record Wait(Instant since, Stem stem) implements Comparable<Wait> {
        private static final Comparator<Wait> ORDER =
                Comparator.comparing(Wait::since).thenComparing(Wait::stem);

        static Wait of(Pending pending) {
            return new Wait(pending.since(), Stem.of(pending));
        }

        @Override
        public int compareTo(Wait other) {
            return ORDER.compare(this, other);
        }
    }
}
