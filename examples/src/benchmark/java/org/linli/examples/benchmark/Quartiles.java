package org.linli.examples.benchmark;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntConsumer;

/** How long calls take, each with a value of its own: the middle one and the quartiles of many. */
record Quartiles(double first, double median, double third) {
    /** Does the calls, the first tenth of them to warm up. */
    static Quartiles of(int rounds, IntConsumer call) {
        for (int round = 0; round < rounds / 10; round++) {
            call.accept(round);
        }
        double[] millis = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            long begun = System.nanoTime();
            call.accept(round);
            millis[round] = (System.nanoTime() - begun) / 1e6;
        }
        return of(millis);
    }

    /** Of times that were taken elsewhere, which are put in order. */
    static Quartiles of(double[] millis) {
        Arrays.sort(millis);
        return new Quartiles(millis[millis.length / 4], millis[millis.length / 2], millis[millis.length * 3 / 4]);
    }

    static void printHead(String what) {
        System.out.printf(Locale.ROOT, "%-40s %10s %10s %10s%n", what, "median ms", "quartile", "quartile");
    }

    void print(String what) {
        System.out.printf(Locale.ROOT, "%-40s %10.1f %10.1f %10.1f%n", what, median, first, third);
    }
}
