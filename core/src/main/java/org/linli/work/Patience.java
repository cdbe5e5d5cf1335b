package org.linli.work;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;

/**
 * How long work is tried again while others are faster (重试时限). Pauses grow from a millisecond to some sixty, each drawn by
 * chance, so that callers who met do not meet again.
 *
 * @param longest from the first attempt to the last; nothing for one attempt
 * @param nanos a clock that only measures, in nanoseconds
 * @param chance draws the pauses; safe for use by many threads
 */
public record Patience(Duration longest, LongSupplier nanos, RandomGenerator chance) {
    private static final long FIRST_PAUSE = Duration.ofMillis(1).toNanos();
    private static final int LONGEST_PAUSE = 6;

    /** {@return the attempts at one piece of work, of which the first begins now} */
    Tries begin() {
        return new Tries(this, nanos.getAsLong());
    }

    /** The attempts at one piece of work. Not for use by several threads. */
    static final class Tries {
        private final Patience patience;
        private final long began;
        private int failed;

        private Tries(Patience patience, long began) {
            this.patience = patience;
            this.began = began;
        }

        /** Pauses after an attempt that has failed, if there is time for another one. */
        boolean pause() {
            long left = patience.longest.toNanos() - (patience.nanos.getAsLong() - began);
            if (left <= 0) {
                return false;
            }
            long whole = FIRST_PAUSE << Math.min(failed++, LONGEST_PAUSE);
            LockSupport.parkNanos(Math.min(left, whole / 2 + patience.chance.nextLong(whole)));
            return true;
        }

        /** How many attempts have failed. */
        int failed() {
            return failed;
        }
    }
}
