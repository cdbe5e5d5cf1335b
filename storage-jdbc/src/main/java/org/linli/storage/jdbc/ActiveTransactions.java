package org.linli.storage.jdbc;

import org.linli.storage.Storage.Work;

/**
 * The host's transaction while one is running on this thread, and otherwise transactions of our own.
 *
 * @param own ours
 * @param joined the host's, with a source that tells whether one is running
 */
record ActiveTransactions(OwnTransactions own, JoinedTransactions joined) implements Transactions {
    @Override
    public boolean areOwned() {
        return !joined.source().isInTransaction();
    }

    @Override
    public <T> T transact(Engine engine, Work<T> work) {
        return active().transact(engine, work);
    }

    @Override
    public <T> T read(Engine engine, Work<T> work) {
        return active().read(engine, work);
    }

    private Transactions active() {
        return areOwned() ? own : joined;
    }
}
