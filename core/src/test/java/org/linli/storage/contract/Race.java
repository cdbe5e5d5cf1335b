package org.linli.storage.contract;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntConsumer;

/**
 * Several threads that do the same at the same time. They wait for one another as long as it takes, however busy the machine is;
 * but when one of them ends before it meets the others, these fail at once, and name what it threw.
 */
public final class Race {
    private final int runners;
    private int met;
    private Optional<String> ended = Optional.empty();

    private Race(int runners) {
        this.runners = runners;
    }

    /**
     * Runs a race.
     *
     * @param runners how many
     * @param runner what each does, by its number; calls {@link #meet()} exactly once
     * @return what each threw, by its number
     */
    public static List<Optional<Throwable>> run(int runners, Runner runner) {
        Race race = new Race(runners);
        return together(runners, number -> {
            Optional<Throwable> thrown = thrownBy(() -> runner.run(race, number));
            race.end(number, thrown);
            thrown.ifPresent(Race::again);
        });
    }

    private static void again(Throwable thrown) {
        if (thrown instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) thrown;
    }

    /** Runs threads that need not meet. */
    public static List<Optional<Throwable>> together(int runners, IntConsumer runner) {
        ExecutorService threads = Executors.newFixedThreadPool(runners);
        try {
            List<CompletableFuture<Optional<Throwable>>> running = new ArrayList<>();
            for (int i = 0; i < runners; i++) {
                int number = i;
                running.add(CompletableFuture.supplyAsync(() -> thrownBy(() -> runner.accept(number)), threads));
            }
            List<Optional<Throwable>> outcomes = new ArrayList<>();
            for (CompletableFuture<Optional<Throwable>> one : running) {
                outcomes.add(one.get());
            }
            return outcomes;
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError("The race was not run to its end", e);
        } finally {
            threads.shutdownNow();
        }
    }

    /** Waits, between reading and writing, until all have come so far. */
    public synchronized void meet() {
        met++;
        notifyAll();
        try {
            while (met < runners && ended.isEmpty()) {
                wait();
            }
        } catch (InterruptedException e) {
            throw new AssertionError("The racers did not meet", e);
        }
        if (met < runners) {
            throw new AssertionError("The racers did not meet: " + ended.orElseThrow());
        }
    }

    private synchronized void end(int number, Optional<Throwable> thrown) {
        if (met < runners && ended.isEmpty()) {
            ended = Optional.of("number " + number + " ended before, with " + thrown);
            notifyAll();
        }
    }

    /** How many came through; the others must have failed with one of these. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    static int winners(List<Optional<Throwable>> outcomes, Class<? extends Throwable>... allowed) {
        int winners = 0;
        for (Optional<Throwable> outcome : outcomes) {
            if (outcome.isEmpty()) {
                winners++;
            } else {
                Throwable thrown = outcome.get();
                assertTrue(
                        List.of(allowed).contains(thrown.getClass()),
                        () -> "A loser gets one of " + List.of(allowed) + ", but got " + thrown);
            }
        }
        return winners;
    }

    static Optional<Throwable> thrownBy(Runnable work) {
        try {
            work.run();
            return Optional.empty();
        } catch (Throwable e) {
            return Optional.of(e);
        }
    }

    /** One of the racers. */
    public interface Runner {
        void run(Race race, int number);
    }
}
