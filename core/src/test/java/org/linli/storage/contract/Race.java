package org.linli.storage.contract;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntConsumer;

/** Several threads that do the same at the same time. */
public final class Race {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final CyclicBarrier barrier;

    private Race(int runners) {
        this.barrier = new CyclicBarrier(runners);
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
        return together(runners, number -> runner.run(race, number));
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
            return running.stream()
                    .map(one -> one.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                            .join())
                    .toList();
        } finally {
            threads.shutdownNow();
        }
    }

    /** Waits, between reading and writing, until all have come so far. */
    public void meet() {
        try {
            barrier.await(PATIENCE.toSeconds() / 2, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            throw new AssertionError("The racers did not meet: one of them failed before", e);
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
