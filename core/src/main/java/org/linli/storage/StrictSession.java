package org.linli.storage;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.linli.code.DivisionLevel;

/**
 * A session that dies with its first exception, and checks what every store would otherwise check for itself: adapters
 * hand this one to the work, wrapped around their own, and before committing {@linkplain #requireSound() require that
 * nothing has failed}.
 */
public final class StrictSession implements Session {
    private final Session session;
    private final boolean readOnly;
    private Optional<Throwable> failure = Optional.empty();
    private boolean closed;

    /**
     * Wraps an adapter's session.
     *
     * @param session the adapter's own
     */
    public StrictSession(Session session) {
        this(session, false);
    }

    private StrictSession(Session session, boolean readOnly) {
        this.session = session;
        this.readOnly = readOnly;
    }

    /**
     * Wraps an adapter's session that only reads.
     *
     * @param session the adapter's own
     * @return a session of which every call that writes fails with an {@code IllegalStateException}
     */
    public static StrictSession reading(Session session) {
        return new StrictSession(session, true);
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
    public <A> Optional<Versioned<A>> lock(Kind<A> kind, Ref<A> ref) {
        return strictly(() -> {
            require(!readOnly, "A session that only reads locks nothing");
            return session.lock(kind, ref);
        });
    }

    @Override
    public <A> Page<A> query(Query<A> query) {
        return strictly(() -> {
            requireWay(query);
            return session.query(query);
        });
    }

    @Override
    public <A> Rows<A> rows(Query<A> query, List<Column<A, ?>> columns) {
        return strictly(() -> {
            requireWay(query);
            columns.forEach(column -> requireSingle(query.kind(), column));
            return session.rows(query, columns);
        });
    }

    @Override
    public <A, V> List<Versioned<A>> holders(Query<A> scope, Index<A, V> index, Collection<V> values) {
        return strictly(() -> {
            requireDeclared(scope.kind(), index);
            boolean isCommunity = scope.scope()
                    .filter(division -> division.level() == DivisionLevel.COMMUNITY)
                    .isPresent();
            require(
                    index.uniqueness() == Index.Uniqueness.STORE || index.isUnique() && isCommunity,
                    "Index " + index + " is not unique in what is asked");
            require(scope.isWhole(), "Those who have a value are looked for in a whole community or division");
            values.forEach(value -> Storable.requireValue(index, index.type().store(value)));
            return session.holders(scope, index, values);
        });
    }

    @Override
    public <A> List<Total<A>> totals(Query<A> query, List<Column<A, Long>> sums, List<Column<A, ?>> by) {
        return strictly(() -> {
            requireWay(query);
            by.forEach(column -> requireSingle(query.kind(), column));
            sums.forEach(column -> requireSingle(query.kind(), column));
            return session.totals(query, sums, by);
        });
    }

    @Override
    public <A> void insert(Kind<A> kind, A aggregate, Change change) {
        writing(() -> {
            requireJournal(kind, true);
            requireMatch(kind, kind.refOf(aggregate), Version.FIRST, change);
            session.insert(kind, aggregate, change);
        });
    }

    @Override
    public <A> void insert(Kind<A> kind, List<Insertion<A>> insertions) {
        writing(() -> {
            requireJournal(kind, true);
            insertions.forEach(each -> requireMatch(kind, kind.refOf(each.aggregate()), Version.FIRST, each.change()));
            session.insert(kind, insertions);
        });
    }

    @Override
    public <A> void update(Kind<A> kind, A aggregate, Version expected, Change change) {
        writing(() -> {
            requireJournal(kind, true);
            requireMatch(kind, kind.refOf(aggregate), expected.next(), change);
            session.update(kind, aggregate, expected, change);
        });
    }

    @Override
    public <A> void guard(Kind<A> kind, Ref<A> ref, Version expected) {
        writing(() -> session.guard(kind, ref, expected));
    }

    @Override
    public <A> void insert(Kind<A> kind, A entry) {
        writing(() -> {
            requireJournal(kind, false);
            session.insert(kind, entry);
        });
    }

    @Override
    public <A> void insertAll(Kind<A> kind, List<A> entries) {
        writing(() -> {
            requireJournal(kind, false);
            session.insertAll(kind, entries);
        });
    }

    @Override
    public <A> void update(Kind<A> kind, A entry, Version expected) {
        writing(() -> {
            requireJournal(kind, false);
            session.update(kind, entry, expected);
        });
    }

    @Override
    public <A> void delete(Kind<A> kind, Ref<A> ref, Version expected) {
        writing(() -> {
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
    public boolean delivered(Pending pending, Version upTo) {
        return written(() -> session.delivered(pending, upTo));
    }

    private static void requireDeclared(Kind<?> kind, Column<?, ?> column) {
        require(kind.columns().contains(column), "Kind " + kind + " declares no column " + column);
    }

    private static void requireSingle(Kind<?> kind, Column<?, ?> column) {
        requireDeclared(kind, column);
        require(!column.isMany(), "Index " + column + " has many values, which stand in no column");
    }

    private static <A> void requireWay(Query<A> query) {
        require(
                query.isServed(),
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

    private void writing(Runnable call) {
        written(() -> {
            call.run();
            return Boolean.TRUE;
        });
    }

    private <T> T written(Supplier<T> call) {
        return strictly(() -> {
            if (readOnly) {
                throw new IllegalStateException("This session reads one instant, and writes nothing");
            }
            return call.get();
        });
    }

    // What a call throws is kept and thrown on unchanged, so that no Throwable is turned into another.
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
