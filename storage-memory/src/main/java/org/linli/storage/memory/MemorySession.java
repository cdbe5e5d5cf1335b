package org.linli.storage.memory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.linli.storage.Change;
import org.linli.storage.Column;
import org.linli.storage.Index;
import org.linli.storage.Kind;
import org.linli.storage.Page;
import org.linli.storage.Pending;
import org.linli.storage.Query;
import org.linli.storage.Ref;
import org.linli.storage.Rows;
import org.linli.storage.Session;
import org.linli.storage.StaleVersionException;
import org.linli.storage.StorageException;
import org.linli.storage.Total;
import org.linli.storage.UniqueKeyException;
import org.linli.storage.Version;
import org.linli.storage.Versioned;

/** The state with which the session began, with its own writes on top; and the writes, to be repeated at commit. */
class MemorySession implements Session {
    private final MemoryStorage storage;
    private final StoreState base;
    private final List<UnaryOperator<StoreState>> writes = new ArrayList<>();
    private StoreState mine;

    MemorySession(MemoryStorage storage) {
        this.storage = storage;
        this.base = storage.state();
        this.mine = base;
    }

    StoreState base() {
        return base;
    }

    StoreState mine() {
        return mine;
    }

    boolean hasWritten() {
        return !writes.isEmpty();
    }

    /** The given state with this session's writes on top; fails where one of them can no longer be made. */
    @SuppressWarnings("ReferenceEquality") // a state is never built twice
    StoreState over(StoreState current) {
        if (current == base) {
            return mine;
        }
        StoreState result = current;
        for (UnaryOperator<StoreState> write : writes) {
            result = write.apply(result);
        }
        return result;
    }

    final void apply(UnaryOperator<StoreState> write) {
        StoreState written;
        try {
            written = write.apply(mine);
        } catch (UniqueKeyException e) {
            throw holdsNoLonger(write) ? new StaleVersionException(e) : e;
        }
        mine = written;
        writes.add(write);
    }

    /** A clash with something that has gone since this session began is no clash: the work is worth another try. */
    @SuppressWarnings({"ReferenceEquality", "ReturnValueIgnored"}) // worlds are compared as such; only a refusal counts
    private boolean holdsNoLonger(UnaryOperator<StoreState> write) {
        StoreState current = storage.state();
        if (current == base) {
            return false;
        }
        try {
            write.apply(over(current));
            return true;
        } catch (UniqueKeyException e) {
            return false;
        } catch (StorageException e) {
            return true;
        }
    }

    @Override
    public <A> Optional<Versioned<A>> find(Kind<A> kind, Ref<A> ref) {
        return mine.table(kind).row(Place.of(ref)).map(row -> row.read(kind));
    }

    @Override
    public <A> List<Versioned<A>> find(Kind<A> kind, Collection<Ref<A>> refs) {
        return refs.stream()
                .distinct()
                .sorted()
                .flatMap(ref -> find(kind, ref).stream())
                .toList();
    }

    @Override
    public <A> Page<A> query(Query<A> query) {
        return new Search<>(mine.table(query.kind()), query).page();
    }

    @Override
    public <A> Rows<A> rows(Query<A> query, List<Column<A, ?>> columns) {
        return new Search<>(mine.table(query.kind()), query).rows(columns);
    }

    @Override
    public <A, V> List<Versioned<A>> holders(Query<A> scope, Index<A, V> index, Collection<V> values) {
        return values.stream()
                .distinct()
                .flatMap(value -> query(scope.where(index, value)).items().stream())
                .distinct()
                .toList();
    }

    @Override
    public <A> List<Total<A>> totals(Query<A> query, List<Column<A, Long>> sums, List<Column<A, ?>> by) {
        return new Search<>(mine.table(query.kind()), query).totals(sums, by);
    }

    @Override
    public <A> void insert(Kind<A> kind, A aggregate, Change change) {
        StoredRow row = StoredRow.of(kind, aggregate, Version.FIRST, change.hash());
        apply(state -> state.insert(kind, row).append(change));
    }

    @Override
    public <A> void update(Kind<A> kind, A aggregate, Version expected, Change change) {
        StoredRow row = StoredRow.of(kind, aggregate, expected.next(), change.hash());
        apply(state -> state.replace(kind, row, expected).append(change));
    }

    @Override
    public <A> void guard(Kind<A> kind, Ref<A> ref, Version expected) {
        apply(state -> state.guard(kind, ref, expected));
    }

    @Override
    public <A> void insert(Kind<A> kind, A entry) {
        StoredRow row = StoredRow.of(kind, entry, Version.FIRST, "");
        apply(state -> state.insert(kind, row));
    }

    @Override
    public <A> void update(Kind<A> kind, A entry, Version expected) {
        StoredRow row = StoredRow.of(kind, entry, expected.next(), "");
        apply(state -> state.replace(kind, row, expected));
    }

    @Override
    public <A> void delete(Kind<A> kind, Ref<A> ref, Version expected) {
        apply(state -> state.delete(kind, ref, expected));
    }

    @Override
    public List<Change> history(String kind, Ref<?> ref, long after, int limit) {
        return mine.journal().history(new Stem(kind, Place.of(ref)), after, limit);
    }

    @Override
    public List<Pending> pending(Optional<Pending> after, int limit) {
        return mine.journal().pending(after, limit);
    }

    @Override
    public List<Change> undelivered(Pending pending, int limit) {
        return mine.journal().undelivered(Stem.of(pending), limit);
    }

    @Override
    public boolean delivered(Pending pending, Version upTo) {
        Stem stem = Stem.of(pending);
        boolean isFirst = mine.journal().isUndelivered(stem, upTo);
        apply(state -> {
            if (isFirst && !state.journal().isUndelivered(stem, upTo)) {
                throw new StaleVersionException("Another session has marked the changes as delivered");
            }
            return state.delivered(stem, upTo);
        });
        return isFirst;
    }
}
