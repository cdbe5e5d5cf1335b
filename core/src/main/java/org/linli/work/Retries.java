package org.linli.work;

import java.util.function.Supplier;
import org.linli.storage.StaleVersionException;
import org.linli.storage.Storage;
import org.linli.storage.UniqueKeyException;

/**
 * Transactions that are tried again when another was faster: where an engine orders all transactions, even one that only
 * reads may have to give way. In a host's transaction nothing is tried again.
 *
 * @param storage where the transactions run
 * @param patience how long one is tried again
 */
public record Retries(Storage storage, Patience patience) {
    /**
     * Does work in a transaction.
     *
     * @param work what to do; must bear to be done again
     * @param <T> what it gives
     * @return what the work gave
     * @throws StaleVersionException when others were faster until the time was over
     */
    public <T> T transact(Storage.Work<T> work) {
        return retrying(() -> storage.transact(work));
    }

    /**
     * Does work that looks first whether something is there, and inserts what is not: what another has inserted in between is looked
     * for again.
     *
     * @param work what to do; must bear to be done again
     * @param <T> what it gives
     * @return what the work gave
     * @throws StaleVersionException when others were faster until the time was over
     */
    public <T> T insert(Storage.Work<T> work) {
        return retrying(() -> {
            try {
                return storage.transact(work);
            } catch (UniqueKeyException e) {
                throw new StaleVersionException(e);
            }
        });
    }

    /**
     * Reads at one instant.
     *
     * @param work what to read; must bear to be done again
     * @param <T> what it gives
     * @return what the work gave
     * @throws StaleVersionException when the store asked for another try until the time was over
     */
    public <T> T read(Storage.Work<T> work) {
        return retrying(() -> storage.read(work));
    }

    private <T> T retrying(Supplier<T> attempt) {
        Patience.Tries tries = patience.begin();
        while (true) {
            try {
                return attempt.get();
            } catch (StaleVersionException e) {
                if (!storage.ownsTransactions() || !tries.pause()) {
                    throw e;
                }
            }
        }
    }
}
