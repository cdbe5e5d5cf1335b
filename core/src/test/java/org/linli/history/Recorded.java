package org.linli.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.linli.storage.contract.Race;

/** Lets threads carry out plans against something that keeps registers, and records what they saw. */
public final class Recorded {
    private static final int REGISTERS = 6;

    private final Keeper keeper;
    private final Plan.Draw draw = new Plan.Draw(REGISTERS);
    private final AtomicLong numbers = new AtomicLong();
    private final AtomicInteger transactions = new AtomicInteger();
    private final List<Transaction> all = Collections.synchronizedList(new ArrayList<>());

    private Recorded(Keeper keeper) {
        this.keeper = keeper;
    }

    /** What keeps registers. */
    public interface Keeper {
        /**
         * Carries a plan out in one transaction.
         *
         * @param plan what to do
         * @param tape where to record it
         * @return whether it was acknowledged; false when it gave way or was taken back, and nothing of it may be left
         */
        boolean attempt(Plan plan, Tape tape);

        /** {@return what is in some registers, when nobody writes any more} */
        Map<String, List<Long>> last(List<String> registers);
    }

    /**
     * Records a history.
     *
     * @param keeper what keeps the registers, all of them empty
     * @param threads how many threads at once
     * @param each how many acknowledged transactions for each
     * @param seed what the plans are drawn from
     * @return the history, with its end
     */
    public static History of(Keeper keeper, int threads, int each, long seed) {
        Recorded recorded = new Recorded(keeper);
        List<Optional<Throwable>> outcomes = Race.run(threads, (race, thread) -> {
            race.meet();
            recorded.run(thread, each, new Random(seed + thread));
        });
        outcomes.forEach(thrown -> assertEquals(Optional.empty(), thrown));
        return new History(recorded.all, keeper.last(recorded.draw.registers()));
    }

    private void run(int thread, int each, Random random) {
        List<Transaction> own = new ArrayList<>();
        for (int done = 0; done < each; ) {
            Tape tape = new Tape(numbers);
            boolean acknowledged = keeper.attempt(draw.next(random), tape);
            own.add(new Transaction(transactions.incrementAndGet(), thread, acknowledged, tape.operations()));
            done += acknowledged ? 1 : 0;
        }
        all.addAll(own);
    }
}
