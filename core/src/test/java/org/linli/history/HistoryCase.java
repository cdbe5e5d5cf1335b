package org.linli.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.linli.budget.Budget;
import org.linli.storage.Storage;
import org.linli.storage.contract.Territory;

/**
 * Threads that read, guard and write several aggregates at once, against a store: what they saw could have happened one after the
 * other.
 */
public abstract class HistoryCase {
    private static final int THREADS = 6;
    /** How many acknowledged transactions of each thread make a history. */
    private static final int EACH = 100;

    private static final int SHOWN = 5;

    /** {@return the store under test, which holds the kinds of the contract} */
    protected abstract Storage storage();

    /** {@return how many transactions a thorough run acknowledges} */
    protected abstract int transactions();

    @Test
    void what_threads_see_could_have_happened_one_after_the_other() {
        Budget budget = Budget.begin(getClass(), Duration.ofSeconds(4));
        int acknowledged = 0;
        int attempts = 0;
        while (budget.goesOn(acknowledged, transactions())) {
            PortKeeper keeper = new PortKeeper(storage(), Territory.fresh().community(0), true);
            History history = Recorded.of(keeper, THREADS, EACH, budget.seed() + attempts);
            List<Anomaly> anomalies = HistoryChecker.anomalies(history);
            assertEquals(List.of(), anomalies.subList(0, Math.min(SHOWN, anomalies.size())));
            acknowledged += THREADS * EACH;
            attempts += history.transactions().size();
        }
        assertTrue(attempts > acknowledged + acknowledged / 20, "hardly anybody was in another's way");
        budget.spent(
                acknowledged,
                "transactions, 0 anomalies (" + (attempts - acknowledged) + " more gave way or were taken back)");
    }
}
