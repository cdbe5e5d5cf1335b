package org.linli.work;

import java.util.function.Supplier;
import org.linli.storage.StaleVersionException;
import org.linli.storage.Storage;

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
