package org.linli.storage;

/**
 * A place where aggregates are kept: the one port that an adapter implements, with its {@link Session}.
 *
 * <p>The clauses that every adapter keeps stand in this package's description, and the contract suite proves them.
 * Implementations may be used by many threads at once.
 */
public interface Storage {
    /**
     * Does work in one transaction: commits when the work returns, rolls back on any {@code Throwable}.
     *
     * <p>When this storage has joined a host's transaction, it neither commits nor rolls back; the host does.
     *
     * @param work what to do; it must not keep the session
     * @param <T> what it gives
     * @return what the work gave, after the commit
     * @throws StaleVersionException when another session was faster
     * @throws UniqueKeyException when a unique index refuses
     * @throws CommitUnknownException when the answer to the commit was lost
     * @throws StorageException for any other trouble of the store
     */
    <T> T transact(Work<T> work);

    /**
     * Does work that only reads: all its questions see the store at one instant, even when others commit in between.
     *
     * <p>When this storage has joined a host's transaction, the questions see what that transaction sees: one instant only
     * where the host has asked its database for that.
     *
     * @param work what to read; it must not keep the session, and every call that writes fails
     * @param <T> what it gives
     * @return what the work gave
     * @throws StaleVersionException when the store asks for another try
     * @throws StorageException for any other trouble of the store
     */
    <T> T read(Work<T> work);

    /** {@return whether {@link #transact} owns its transactions; false while joined to a host's} */
    boolean ownsTransactions();

    /**
     * Work within a session.
     *
     * @param <T> what it gives
     */
    @FunctionalInterface
    interface Work<T> {
        /**
         * Does the work.
         *
         * @param session open until this returns
         * @return what it gives
         */
        T in(Session session);
    }
}
