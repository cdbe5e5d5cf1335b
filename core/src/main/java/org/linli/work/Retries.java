package org.linli.work;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.linli.storage.StaleVersionException;
import org.linli.storage.Storage;

/**
 * Transactions that are tried again when another was faster: where an engine orders all transactions, even one that only
 * reads may have to give way. In a host's transaction nothing is tried again.
 *
 * @param storage where the transactions run
 * @param most how often one is tried again
 */
public record Retries(Storage storage, int most) {
    private static final Duration FIRST_PAUSE = Duration.ofMillis(1);
    private static final int LONGEST_PAUSE = 6;
    private static final int PARTS = 8;

    /**
     * Does work in a transaction.
     *
     * @param work what to do; must bear to be done again
     * @param <T> what it gives
     * @return what the work gave
     * @throws StaleVersionException when others were faster each time
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
     * @throws StaleVersionException when the store asked for another try each time
     */
    public <T> T read(Storage.Work<T> work) {
        return retrying(() -> storage.read(work));
    }

    private <T> T retrying(Supplier<T> attempt) {
        for (int done = 0; ; done++) {
            try {
                return attempt.get();
            } catch (StaleVersionException e) {
                if (!storage.ownsTransactions() || done >= most) {
                    throw e;
                }
            }
            pause(done);
        }
    }

    /** Waits a little longer each time, and each thread a little differently, so that those who met do not meet again. */
    static void pause(int done) {
        long whole = FIRST_PAUSE.toNanos() << Math.min(done, LONGEST_PAUSE);
        long part = Math.floorMod(Thread.currentThread().hashCode(), PARTS);
        LockSupport.parkNanos(whole + whole * part / PARTS);
    }
}
