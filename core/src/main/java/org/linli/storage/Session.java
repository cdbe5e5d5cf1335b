package org.linli.storage;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * One transaction's view of the store. It reads its own writes. After any exception it is dead: every further call fails,
 * and nothing of it is committed. Not for use by several threads.
 */
public interface Session {
    /**
     * One aggregate.
     *
     * @param kind its kind
     * @param ref where it lives
     * @param <A> the aggregate
     * @return the aggregate, or nothing when there is none
     * @throws UnsupportedFormatException when it was stored in a newer format
     */
    <A> Optional<Versioned<A>> find(Kind<A> kind, Ref<A> ref);

    /**
     * Several aggregates at once.
     *
     * @param kind their kind
     * @param refs where they live; repeated ones count once
     * @param <A> the aggregate
     * @return those that exist, in the order of community and id
     * @throws UnsupportedFormatException when one was stored in a newer format
     */
    <A> List<Versioned<A>> find(Kind<A> kind, Collection<Ref<A>> refs);

    /**
     * One aggregate, which no other session can change or guard until this one ends, where the store can see to that: a session
     * that is about to decide on what many want waits for its turn instead of failing at the end. A store without locks finds it
     * and no more, and {@link #update} and {@link #guard} tell who was faster.
     *
     * @param kind its kind
     * @param ref where it lives
     * @param <A> the aggregate
     * @return the aggregate as it is when its turn has come, or nothing when there is none
     * @throws UnsupportedFormatException when it was stored in a newer format
     * @throws StaleVersionException when the engine chose this transaction to give way
     */
    default <A> Optional<Versioned<A>> lock(Kind<A> kind, Ref<A> ref) {
        return find(kind, ref);
    }

    /**
     * Answers a query, a page at a time.
     *
     * @param query the query
     * @param <A> the aggregate
     * @return a page
     */
    <A> Page<A> query(Query<A> query);

    /**
     * Answers a query without bodies, a page at a time.
     *
     * @param query the query
     * @param columns columns with at most one value, whose values are wanted
     * @param <A> the aggregate
     * @return a page, of the same aggregates in the same order as by {@link #query}
     */
    <A> Rows<A> rows(Query<A> query, List<Column<A, ?>> columns);

    /**
     * The aggregates that have one of several values of a unique index.
     *
     * @param scope all of a kind in a community, or, of an index that is {@linkplain Index#uniqueInStore unique in the store},
     *     in a larger division or everywhere
     * @param index an index of that kind which is unique in the scope
     * @param values the values; repeated ones count once
     * @param <A> the aggregate
     * @param <V> type of the values
     * @return those that exist, in no particular order
     */
    <A, V> List<Versioned<A>> holders(Query<A> scope, Index<A, V> index, Collection<V> values);

    /**
     * Counts what a query would find, and sums its numbers, in groups. The query's page and limit do not matter.
     *
     * @param query the query
     * @param sums number columns with at most one value, whose values are summed
     * @param by columns with at most one value; none for one total
     * @param <A> the aggregate
     * @return the total of each combination of values that occurs, in no particular order; with no column to group by, one
     *     total, also when nothing is found
     * @throws ArithmeticException when a sum is no {@code long}; sums of parts may be none, in any order
     */
    <A> List<Total<A>> totals(Query<A> query, List<Column<A, Long>> sums, List<Column<A, ?>> by);

    /**
     * Adds an aggregate at {@link Version#FIRST}, and its change.
     *
     * @param kind a kind with a journal
     * @param aggregate the aggregate
     * @param change the entry of the journal
     * @param <A> the aggregate
     * @throws UniqueKeyException when its id or a unique value is taken
     */
    <A> void insert(Kind<A> kind, A aggregate, Change change);

    /**
     * Adds several aggregates of a kind, and their changes: what {@link #insert(Kind, Object, Change)} does one after the
     * other, though a store may do it in fewer steps.
     *
     * @param kind a kind with a journal
     * @param insertions the aggregates and their changes
     * @param <A> the aggregate
     * @throws UniqueKeyException when an id or a unique value is taken, also by another of them
     */
    default <A> void insert(Kind<A> kind, List<Insertion<A>> insertions) {
        insertions.forEach(each -> insert(kind, each.aggregate(), each.change()));
    }

    /**
     * Replaces an aggregate, {@linkplain Version#next counts its edits up}, and adds its change.
     *
     * @param kind a kind with a journal
     * @param aggregate the aggregate
     * @param expected the version on which the change was decided
     * @param change the entry of the journal
     * @param <A> the aggregate
     * @throws StaleVersionException when the aggregate has moved, or is not there
     * @throws UniqueKeyException when a unique value is taken
     */
    <A> void update(Kind<A> kind, A aggregate, Version expected, Change change);

    /**
     * Says "I have decided on this, though I do not change it": fails when it has moved, and makes every other session
     * that decided on it fail. {@linkplain Version#guarded Counts its guards up}, and nothing else. It is what keeps a rule over
     * several aggregates true, at every isolation level of the engine.
     *
     * @param kind a kind
     * @param ref where it lives
     * @param expected the version on which was decided
     * @param <A> the aggregate
     * @throws StaleVersionException when the aggregate has moved, or is not there
     */
    <A> void guard(Kind<A> kind, Ref<A> ref, Version expected);

    /**
     * Adds a bookkeeping record at {@link Version#FIRST}.
     *
     * @param kind a {@linkplain Kind#isBookkeeping() bookkeeping} kind
     * @param entry the record
     * @param <A> the record
     * @throws UniqueKeyException when its id or a unique value is taken
     */
    <A> void insert(Kind<A> kind, A entry);

    /**
     * Adds several bookkeeping records of a kind: what {@link #insert(Kind, Object)} does one after the other, though a store
     * may do it in fewer steps.
     *
     * @param kind a {@linkplain Kind#isBookkeeping() bookkeeping} kind
     * @param entries the records
     * @param <A> the record
     * @throws UniqueKeyException when an id or a unique value is taken, also by another of them
     */
    default <A> void insertAll(Kind<A> kind, List<A> entries) {
        entries.forEach(entry -> insert(kind, entry));
    }

    /**
     * Replaces a bookkeeping record.
     *
     * @param kind a {@linkplain Kind#isBookkeeping() bookkeeping} kind
     * @param entry the record
     * @param expected its version
     * @param <A> the record
     * @throws StaleVersionException when it has moved, or is not there
     */
    <A> void update(Kind<A> kind, A entry, Version expected);

    /**
     * Deletes a bookkeeping record.
     *
     * @param kind a {@linkplain Kind#isBookkeeping() bookkeeping} kind
     * @param ref where it lives
     * @param expected its version
     * @param <A> the record
     * @throws StaleVersionException when it has moved, or is not there
     */
    <A> void delete(Kind<A> kind, Ref<A> ref, Version expected);

    /**
     * The changes of one aggregate.
     *
     * @param kind name of its kind
     * @param ref where it lives
     * @param after the version after which to begin; 0 for the beginning
     * @param limit most entries, 1 to {@value Query#MAX_LIMIT}
     * @return the changes, by version
     */
    List<Change> history(String kind, Ref<?> ref, long after, int limit);

    /**
     * Aggregates with undelivered changes, those that wait longest first.
     *
     * @param after the one after which to begin; empty for the beginning
     * @param limit most entries, 1 to {@value Query#MAX_LIMIT}
     * @return the aggregates, by since, kind, community, id
     */
    List<Pending> pending(Optional<Pending> after, int limit);

    /**
     * The undelivered changes of one aggregate.
     *
     * @param pending the aggregate
     * @param limit most entries, 1 to {@value Query#MAX_LIMIT}
     * @return the changes, by version
     */
    List<Change> undelivered(Pending pending, int limit);

    /**
     * Marks the undelivered changes of one aggregate as delivered, up to a version. Marking again does nothing.
     *
     * @param pending the aggregate
     * @param upTo the last version that was delivered
     * @return whether there was one, and no other session has marked it before; of two that do it at once, one is told so
     */
    boolean delivered(Pending pending, Version upTo);
}
