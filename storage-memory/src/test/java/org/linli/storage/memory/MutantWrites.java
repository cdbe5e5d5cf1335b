package org.linli.storage.memory;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.linli.storage.BasicType;
import org.linli.storage.Change;
import org.linli.storage.Index;
import org.linli.storage.Index.Uniqueness;
import org.linli.storage.Kind;
import org.linli.storage.Pending;
import org.linli.storage.Query;
import org.linli.storage.Ref;
import org.linli.storage.StaleVersionException;
import org.linli.storage.StorageException;
import org.linli.storage.UniqueKeyException;
import org.linli.storage.Version;

/** Sessions that write wrongly. */
final class MutantWrites {
    private MutantWrites() {}

    private static Version currentVersion(StoreState state, Kind<?> kind, Place place, Version otherwise) {
        return state.table(kind).row(place).map(StoredRow::version).orElse(otherwise);
    }

    static final class Unchecked extends MemorySession {
        Unchecked(MemoryStorage storage) {
            super(storage);
        }

        @Override
        public <A> void update(Kind<A> kind, A aggregate, Version expected, Change change) {
            StoredRow row = StoredRow.of(kind, aggregate, expected.next(), change.hash());
            apply(state -> state.replace(kind, row, currentVersion(state, kind, row.place(), expected))
                    .append(change));
        }
    }

    static final class LastWins extends MemorySession {
        LastWins(MemoryStorage storage) {
            super(storage);
        }

        @Override
        StoreState over(StoreState current) {
            return mine();
        }
    }

    static final class Weakened extends MemorySession {
        private final Uniqueness forgotten;

        Weakened(MemoryStorage storage, Uniqueness forgotten) {
            super(storage);
            this.forgotten = forgotten;
        }

        private <A> Kind<A> weak(Kind<A> kind) {
            return OtherKinds.reindexed(kind, index -> index.uniqueness() == forgotten ? plain(index) : index);
        }

        private static <A, V> Index<A, V> plain(Index<A, V> index) {
            return Index.many(index.name(), index.type(), index::valuesOf);
        }

        @Override
        public <A> void insert(Kind<A> kind, A aggregate, Change change) {
            super.insert(weak(kind), aggregate, change);
        }

        @Override
        public <A> void update(Kind<A> kind, A aggregate, Version expected, Change change) {
            super.update(weak(kind), aggregate, expected, change);
        }
    }

    static final class MixedIndexes extends MemorySession {
        MixedIndexes(MemoryStorage storage) {
            super(storage);
        }

        @Override
        public <A> void insert(Kind<A> kind, A aggregate, Change change) {
            List<Index<A, ?>> unique = kind.indexes().stream()
                    .filter(index -> index.uniqueness() == Uniqueness.STORE)
                    .toList();
            for (Index<A, ?> index : unique) {
                for (Object value : index.storedValuesOf(aggregate)) {
                    for (Index<A, ?> other : unique) {
                        boolean taken = mine().table(kind)
                                        .index(other.name())
                                        .count(slot -> BasicType.compare(slot.value(), value))
                                > 0;
                        if (taken) {
                            throw new UniqueKeyException(kind.name(), index.name());
                        }
                    }
                }
            }
            super.insert(kind, aggregate, change);
        }
    }

    static final class WrongName extends MemorySession {
        WrongName(MemoryStorage storage) {
            super(storage);
        }

        @Override
        public <A> void insert(Kind<A> kind, A aggregate, Change change) {
            try {
                super.insert(kind, aggregate, change);
            } catch (UniqueKeyException e) {
                throw new UniqueKeyException(kind.name(), "id");
            }
        }
    }

    static final class OtherLoss extends MemorySession {
        OtherLoss(MemoryStorage storage) {
            super(storage);
        }

        @Override
        StoreState over(StoreState current) {
            try {
                return super.over(current);
            } catch (StaleVersionException e) {
                throw new StorageException("Something went wrong", e);
            }
        }
    }

    static final class NoJournal extends MemorySession {
        NoJournal(MemoryStorage storage) {
            super(storage);
        }

        @Override
        public <A> void update(Kind<A> kind, A aggregate, Version expected, Change change) {
            StoredRow row = StoredRow.of(kind, aggregate, expected.next(), change.hash());
            apply(state -> state.replace(kind, row, expected));
        }
    }

    static final class NoMark extends MemorySession {
        NoMark(MemoryStorage storage) {
            super(storage);
        }

        @Override
        public <A> void update(Kind<A> kind, A aggregate, Version expected, Change change) {
            List<Change> before = mine().journal().undelivered(Stem.of(change), 1);
            super.update(kind, aggregate, expected, change);
            if (before.isEmpty()) {
                apply(state -> state.delivered(Stem.of(change), change.version()));
            }
        }
    }

    static final class DeliversAll extends MemorySession {
        DeliversAll(MemoryStorage storage) {
            super(storage);
        }

        @Override
        public boolean delivered(Pending pending, Version upTo) {
            return super.delivered(pending, new Version(Long.MAX_VALUE));
        }
    }

    static final class AlwaysFirst extends MemorySession {
        AlwaysFirst(MemoryStorage storage) {
            super(storage);
        }

        @Override
        public boolean delivered(Pending pending, Version upTo) {
            super.delivered(pending, upTo);
            return true;
        }
    }

    /** Remembers how far it has delivered by the time of the changes, as outboxes with a sequence do. */
    static final class HighWater extends MemorySession {
        private final AtomicReference<Instant> delivered;

        private HighWater(MemoryStorage storage, AtomicReference<Instant> delivered) {
            super(storage);
            this.delivered = delivered;
        }

        static Function<MemoryStorage, MemorySession> sessions() {
            AtomicReference<Instant> delivered = new AtomicReference<>(Instant.MIN);
            return storage -> new HighWater(storage, delivered);
        }

        @Override
        public List<Pending> pending(Optional<Pending> after, int limit) {
            return super.pending(after, limit).stream()
                    .filter(pending -> pending.since().isAfter(delivered.get()))
                    .toList();
        }

        @Override
        public boolean delivered(Pending pending, Version upTo) {
            undelivered(pending, Query.MAX_LIMIT).stream()
                    .filter(change -> change.version().compareTo(upTo) <= 0)
                    .forEach(change ->
                            delivered.accumulateAndGet(change.at(), (one, other) -> one.isAfter(other) ? one : other));
            return super.delivered(pending, upTo);
        }
    }

    static final class NoGuard extends MemorySession {
        NoGuard(MemoryStorage storage) {
            super(storage);
        }

        @Override
        public <A> void guard(Kind<A> kind, Ref<A> ref, Version expected) {
            mine().guard(kind, ref, expected);
        }
    }

    static final class LightGuard extends MemorySession {
        LightGuard(MemoryStorage storage) {
            super(storage);
        }

        @Override
        public <A> void guard(Kind<A> kind, Ref<A> ref, Version expected) {
            apply(state -> {
                state.guard(kind, ref, expected);
                return state;
            });
        }
    }

    static final class HeavyGuard extends MemorySession {
        HeavyGuard(MemoryStorage storage) {
            super(storage);
        }

        @Override
        public <A> void guard(Kind<A> kind, Ref<A> ref, Version expected) {
            apply(state -> {
                StoredRow row =
                        state.table(kind).row(Place.of(ref)).orElseThrow(() -> new StaleVersionException(kind, ref));
                return state.replace(kind, row.movedTo(expected.next()), expected);
            });
        }
    }

    static final class OldValues extends MemorySession {
        OldValues(MemoryStorage storage) {
            super(storage);
        }

        @Override
        public <A> void update(Kind<A> kind, A aggregate, Version expected, Change change) {
            StoredRow row = StoredRow.of(kind, aggregate, expected.next(), change.hash());
            apply(state -> {
                Map<String, List<Object>> values = new HashMap<>(row.values());
                state.table(kind).row(row.place()).ifPresent(old -> old.values().forEach(values::putIfAbsent));
                StoredRow both =
                        new StoredRow(row.place(), row.version(), row.format(), row.tree(), row.head(), values);
                return state.replace(kind, both, expected).append(change);
            });
        }
    }

    /** Changes the trees that are stored. */
    private abstract static class Rewriting extends MemorySession {
        Rewriting(MemoryStorage storage) {
            super(storage);
        }

        abstract String rewritten(String text);

        @Override
        public <A> void insert(Kind<A> kind, A aggregate, Change change) {
            StoredRow row = StoredRow.of(kind, aggregate, Version.FIRST, change.hash());
            Map<String, Object> tree = new LinkedHashMap<>();
            row.tree().forEach((name, value) -> tree.put(name, changed(value)));
            StoredRow other = new StoredRow(row.place(), row.version(), row.format(), tree, row.head(), row.values());
            apply(state -> state.insert(kind, other).append(change));
        }

        private Object changed(Object tree) {
            if (tree instanceof String text) {
                return rewritten(text);
            }
            if (tree instanceof List<?> list) {
                return list.stream().map(this::changed).toList();
            }
            if (tree instanceof Map<?, ?> map) {
                Map<String, Object> copy = new LinkedHashMap<>();
                map.forEach((name, value) -> copy.put((String) name, changed(value)));
                return copy;
            }
            return tree;
        }
    }

    static final class Millis extends Rewriting {
        Millis(MemoryStorage storage) {
            super(storage);
        }

        @Override
        String rewritten(String text) {
            return text.matches("\\d{4}-\\d\\d-\\d\\dT.*Z")
                    ? Instant.parse(text).truncatedTo(ChronoUnit.MILLIS).toString()
                    : text;
        }
    }

    static final class NoAstral extends Rewriting {
        NoAstral(MemoryStorage storage) {
            super(storage);
        }

        @Override
        String rewritten(String text) {
            return text.replaceAll("[\\x{10000}-\\x{10ffff}]", "?");
        }
    }

    static final class NoUpcast extends MemorySession {
        NoUpcast(MemoryStorage storage) {
            super(storage);
        }

        @Override
        public <A> void guard(Kind<A> kind, Ref<A> ref, Version expected) {
            apply(state -> {
                StoreState guarded = state.guard(kind, ref, expected);
                StoredRow row = guarded.table(kind).row(Place.of(ref)).orElseThrow();
                StoredRow raised =
                        new StoredRow(row.place(), row.version(), kind.format(), row.tree(), row.head(), row.values());
                return guarded.replace(kind, raised, row.version());
            });
        }
    }

    static final class NoNotes extends MemorySession {
        NoNotes(MemoryStorage storage) {
            super(storage);
        }

        @Override
        public <A> void insert(Kind<A> kind, A entry) {
            if (!mine().table(kind).row(Place.of(kind.refOf(entry))).isEmpty()) {
                super.insert(kind, entry);
            }
        }
    }

    static final class EarlyNotes extends MemorySession {
        private final MemoryStorage storage;

        EarlyNotes(MemoryStorage storage) {
            super(storage);
            this.storage = storage;
        }

        @Override
        public <A> void insert(Kind<A> kind, A entry) {
            storage.transact(session -> {
                session.insert(kind, entry);
                return kind;
            });
            super.insert(kind, entry);
        }
    }
}
