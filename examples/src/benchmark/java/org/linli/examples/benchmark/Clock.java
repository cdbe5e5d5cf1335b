package org.linli.examples.benchmark;

import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;

/** Times calls in turn, so that all solvers see the same machine; the middle one of several counts. */
final class Clock {
    private Clock() {}

    /** What a call took in milliseconds, and what it gave. */
    record Timed(double millis, long answer) {
        String text() {
            return Clock.text(millis);
        }
    }

    static String text(double millis) {
        return millis < 10
                ? String.format(Locale.ROOT, "%.2f ms", millis)
                : String.format(Locale.ROOT, "%.0f ms", millis);
    }

    @SafeVarargs
    static Timed[] inTurn(int rounds, Callable<Long>... solvers) {
        double[][] millis = new double[solvers.length][rounds];
        long[] answers = new long[solvers.length];
        for (int round = -Math.min(rounds, 4); round < rounds; round++) {
            for (int solver = 0; solver < solvers.length; solver++) {
                long start = System.nanoTime();
                answers[solver] = call(solvers[solver]);
                long end = System.nanoTime();
                if (round >= 0) {
                    millis[solver][round] = (end - start) / 1e6;
                }
            }
        }
        Timed[] timed = new Timed[solvers.length];
        for (int solver = 0; solver < timed.length; solver++) {
            Arrays.sort(millis[solver]);
            timed[solver] = new Timed(millis[solver][rounds / 2], answers[solver]);
        }
        return timed;
    }

    private static long call(Callable<Long> solver) {
        try {
            return solver.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
