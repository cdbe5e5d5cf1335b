package org.linli.storage.jdbc;

import org.linli.storage.Storage.Work;

/** Who begins and ends transactions. */
sealed interface Transactions permits OwnTransactions, JoinedTransactions, ActiveTransactions {
    /** Does work as {@link org.linli.storage.Storage#transact} says. */
    <T> T transact(Engine engine, Work<T> work);

    /** Reads as {@link org.linli.storage.Storage#read} says. */
    <T> T read(Engine engine, Work<T> work);

    /** {@return whether they are the storage's own} */
    boolean areOwned();
}
