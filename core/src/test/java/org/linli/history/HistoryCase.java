package org.linli.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.linli.storage.Storage;
import org.linli.storage.contract.Ground;

/**
 * Threads that read, guard and write several aggregates at once, against a store: what they saw could have happened one after the
 * other. {@code -Dlinli.history.transactions=2000000} for more of them.
 */
public abstract class HistoryCase {
    private static final int THREADS = 6;
    private static final int ROUND = 2_000;
    private static final int SHOWN = 5;

    /** {@return the store under test, which holds the kinds of the contract} */
    protected abstract Storage storage();

    /** {@return how many transactions are to be acknowledged, unless the property says another number} */
    protected abstract int transactions();

    @Test
    void what_threads_see_could_have_happened_one_after_the_other() {
        int wanted = Integer.getInteger("linli.history.transactions", transactions());
        int acknowledged = 0;
        int attempts = 0;
        while (acknowledged < wanted) {
            int each = (Math.min(ROUND, wanted - acknowledged) + THREADS - 1) / THREADS;
            PortKeeper keeper = new PortKeeper(storage(), Ground.fresh().community(0), true);
            History history = Recorded.of(keeper, THREADS, each, attempts);
            List<Anomaly> anomalies = HistoryChecker.anomalies(history);
            assertEquals(List.of(), anomalies.subList(0, Math.min(SHOWN, anomalies.size())));
            acknowledged += THREADS * each;
            attempts += history.transactions().size();
        }
        assertTrue(attempts > acknowledged + acknowledged / 20, "hardly anybody was in another's way");
        System.out.printf(
                Locale.ROOT,
                "%s: %d transactions, 0 anomalies (%d more gave way or were taken back)%n",
                getClass().getSimpleName(),
                acknowledged,
                attempts - acknowledged);
    }
}
