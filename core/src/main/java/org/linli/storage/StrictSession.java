package org.linli.storage;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A session that dies with its first exception, and checks what every store would otherwise check for itself: adapters
 * hand this one to the work, wrapped around their own, and before committing {@linkplain #requireSound() require that
 * nothing has failed}.
 */
public final class StrictSession implements Session {
    private final Session session;
    private Optional<Throwable> failure = Optional.empty();
    private boolean closed;

    /**
     * Wraps an adapter's session.
     *
     * @param session the adapter's own
     */
    public StrictSession(Session session) {
        this.session = session;
    }

    /** {@return whether a call has failed, so that nothing may be committed} */
    public boolean hasFailed() {
        return failure.isPresent();
    }

    /**
     * Ends the session, and refuses to go on when a call has failed but the work swallowed it.
     *
     * @throws IllegalStateException when a call has failed; its cause is what that call threw
     */
    public void requireSound() {
        close();
        failure.ifPresent(StrictSession::refuse);
    }

    /** Ends the session: every further call fails. */
    public void close() {
        closed = true;
    }

    @Override
    public <A> Optional<Versioned<A>> find(Kind<A> kind, Ref<A> ref) {
        return strictly(() -> session.find(kind, ref));
    }

    @Override
    public <A> List<Versioned<A>> find(Kind<A> kind, Collection<Ref<A>> refs) {
        return strictly(() -> session.find(kind, refs));
    }

    @Override
    public <A> Page<A> query(Query<A> query) {
        return strictly(() -> {
            requireWay(query);
            return session.query(query);
        });
    }

    @Override
    public <A, V> List<Versioned<A>> holders(Kind<A> kind, Index<A, V> index, Collection<V> values) {
        return strictly(() -> {
            require(kind.indexes().contains(index), "Kind " + kind + " declares no index " + index);
            require(index.uniqueness() == Index.Uniqueness.STORE, "Index " + index + " is not unique in the store");
            values.forEach(value -> Storable.requireValue(index, index.type().store(value)));
            return session.holders(kind, index, values);
        });
    }

    @Override
    public <A> Map<List<Object>, Long> tally(Query<A> query, List<Column<A, ?>> by) {
        return strictly(() -> {
            requireWay(query);
            for (Column<A, ?> column : by) {
                require(
                        query.kind().columns().contains(column),
                        "Kind " + query.kind() + " declares no column " + column);
                require(!column.isMany(), "Index " + column + " has many values, which cannot be counted by");
            }
            return session.tally(query, by);
        });
    }

    @Override
    public <A> void insert(Kind<A> kind, A aggregate, Change change) {
        strictly(() -> {
            requireJournal(kind, true);
            requireMatch(kind, kind.refOf(aggregate), Version.FIRST, change);
            session.insert(kind, aggregate, change);
        });
    }

    @Override
    public <A> void insert(Kind<A> kind, List<Insertion<A>> insertions) {
        strictly(() -> {
            requireJournal(kind, true);
            insertions.forEach(each -> requireMatch(kind, kind.refOf(each.aggregate()), Version.FIRST, each.change()));
            session.insert(kind, insertions);
        });
    }

    @Override
    public <A> void update(Kind<A> kind, A aggregate, Version expected, Change change) {
        strictly(() -> {
            requireJournal(kind, true);
            requireMatch(kind, kind.refOf(aggregate), expected.next(), change);
            session.update(kind, aggregate, expected, change);
        });
    }

    @Override
    public <A> void guard(Kind<A> kind, Ref<A> ref, Version expected) {
        strictly(() -> session.guard(kind, ref, expected));
    }

    @Override
    public <A> void insert(Kind<A> kind, A entry) {
        strictly(() -> {
            requireJournal(kind, false);
            session.insert(kind, entry);
        });
    }

    @Override
    public <A> void insertAll(Kind<A> kind, List<A> entries) {
        strictly(() -> {
            requireJournal(kind, false);
            session.insertAll(kind, entries);
        });
    }

    @Override
    public <A> void update(Kind<A> kind, A entry, Version expected) {
        strictly(() -> {
            requireJournal(kind, false);
            session.update(kind, entry, expected);
        });
    }

    @Override
    public <A> void delete(Kind<A> kind, Ref<A> ref, Version expected) {
        strictly(() -> {
            requireJournal(kind, false);
            session.delete(kind, ref, expected);
        });
    }

    @Override
    public List<Change> history(String kind, Ref<?> ref, long after, int limit) {
        return strictly(() -> {
            requireLimit(limit);
            return session.history(kind, ref, after, limit);
        });
    }

    @Override
    public List<Pending> pending(Optional<Pending> after, int limit) {
        return strictly(() -> {
            requireLimit(limit);
            return session.pending(after, limit);
        });
    }

    @Override
    public List<Change> undelivered(Pending pending, int limit) {
        return strictly(() -> {
            requireLimit(limit);
            return session.undelivered(pending, limit);
        });
    }

    @Override
    public void delivered(Pending pending, Version upTo) {
        strictly(() -> session.delivered(pending, upTo));
    }

    private static <A> void requireWay(Query<A> query) {
        require(
                query.kind().serves(query),
                "Kind " + query.kind()
                        + " has no index that finds what is asked; declare those of the question together");
    }

    private static void requireJournal(Kind<?> kind, boolean journal) {
        require(
                kind.isBookkeeping() != journal,
                journal
                        ? "Kind " + kind + " keeps no journal; write it without a change"
                        : "Kind " + kind + " keeps a journal; write it with its change");
    }

    private static void requireMatch(Kind<?> kind, Ref<?> ref, Version version, Change change) {
        boolean matches = change.kind().equals(kind.name())
                && change.community().equals(ref.community())
                && change.id().equals(ref.id().value())
                && change.version().equals(version);
        require(matches, "The change of another aggregate or version was given for " + kind + " " + ref);
    }

    private static void requireLimit(int limit) {
        require(limit >= 1 && limit <= Query.MAX_LIMIT, "A page has 1 to " + Query.MAX_LIMIT + " items, not " + limit);
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    private void strictly(Runnable call) {
        strictly(() -> {
            call.run();
            return Boolean.TRUE;
        });
    }

    // Whatever a call throws is kept and thrown on, so that no Throwable is turned into another.
    private <T> T strictly(Supplier<T> call) {
        failure.ifPresent(StrictSession::refuse);
        if (closed) {
            throw new IllegalStateException("This session has ended");
        }
        try {
            return call.get();
        } catch (Throwable e) {
            failure = Optional.of(e);
            throw e;
        }
    }

    private static void refuse(Throwable failure) {
        throw new IllegalStateException("This session has failed; begin the work again", failure);
    }
}
