package org.linli.budget;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;

/**
 * How long a harness goes on, and the seed from which it draws. The seed is another one in each run, and is printed.
 *
 * <ul>
 *   <li>{@code -Dlinli.seed=4711} repeats a run;
 *   <li>{@code -Dlinli.budget=60} gives each harness 60 seconds;
 *   <li>{@code -Dlinli.thorough=true}, which the profile {@code thorough} sets, lets each harness do all that there is.
 * </ul>
 */
public final class Budget {
    private static final String SEED = "linli.seed";
    private static final int SEEDS = 1_000_000;
    private static final Set<String> BEGUN = ConcurrentHashMap.newKeySet();

    private final String harness;
    private final long seed;
    private final boolean thorough;
    private final long end;

    private Budget(String harness, long seed, boolean thorough, long end) {
        this.harness = harness;
        this.seed = seed;
        this.thorough = thorough;
        this.end = end;
    }

    /**
     * Begins now. The first of a harness prints the seed, so that it is known when the harness fails.
     *
     * @param harness whose it is
     * @param usual how long it goes on unless a property says otherwise
     * @return the budget
     */
    public static Budget begin(Class<?> harness, Duration usual) {
        boolean thorough = Boolean.getBoolean("linli.thorough");
        Duration time = Duration.ofSeconds(Long.getLong("linli.budget", usual.toSeconds()));
        Budget budget = new Budget(harness.getSimpleName(), seedOfRun(), thorough, System.nanoTime() + time.toNanos());
        if (BEGUN.add(budget.harness)) {
            String bound = thorough ? "all there is" : time.toSeconds() + " s";
            System.out.printf(
                    Locale.ROOT, "%s: %s, seed %d (repeat with -D%s=%3$d)%n", budget.harness, bound, budget.seed, SEED);
        }
        return budget;
    }

    /**
     * A budget that is not bounded, for what has to be found wherever it is.
     *
     * @return it
     */
    public static Budget unbounded() {
        return new Budget("unbounded", seedOfRun(), true, 0);
    }

    /** The same with no time left. */
    Budget usedUp() {
        return new Budget(harness, seed, false, System.nanoTime());
    }

    /** One for the whole process; a property, so that classes which are loaded once more have the same. */
    private static synchronized long seedOfRun() {
        if (System.getProperty(SEED) == null) {
            System.setProperty(SEED, Integer.toString(new SecureRandom().nextInt(SEEDS)));
        }
        return Long.getLong(SEED);
    }

    /**
     * What everything is drawn from.
     *
     * @return the seed
     */
    public long seed() {
        return seed;
    }

    /**
     * Draws from the seed.
     *
     * @return a new source of numbers, the same for each call
     */
    public Random random() {
        return new Random(seed);
    }

    /**
     * Whether time is left.
     *
     * @return true until it is used up; always true for a thorough run
     */
    public boolean lasts() {
        return thorough || System.nanoTime() - end < 0;
    }

    /**
     * Whether there is more to do: something is done in any case, and never more than all.
     *
     * @param done how much is done
     * @param all how much there is, or how much a thorough run does
     * @return whether to go on
     */
    public boolean goesOn(long done, long all) {
        return done < all && (done == 0 || lasts());
    }

    /**
     * An equal part of the time that is left.
     *
     * @param parts into how many parts it is divided
     * @return the first of them, which begins now
     */
    public Budget share(int parts) {
        long now = System.nanoTime();
        return new Budget(harness, seed, thorough, now + Math.max(0, end - now) / parts);
    }

    /**
     * Goes evenly through all that there is: from a start that the seed draws, in strides that it draws too. What time does not
     * allow in this run has the same chance as all else in the next.
     *
     * @param salt tells one walk of a run from another
     * @param all through what
     * @param <T> of what type
     * @return all of it, in the order of the walk
     */
    public <T> List<T> walk(long salt, List<T> all) {
        if (all.isEmpty()) {
            return List.of();
        }
        Random drawn = new Random(seed * SEEDS + salt);
        int size = all.size();
        long start = drawn.nextInt(size);
        long stride = 1 + drawn.nextInt(size);
        while (!BigInteger.valueOf(stride).gcd(BigInteger.valueOf(size)).equals(BigInteger.ONE)) {
            stride++;
        }
        long step = stride;
        return LongStream.range(0, size)
                .mapToObj(number -> all.get((int) ((start + number * step) % size)))
                .toList();
    }

    /**
     * Prints what was done. Fails when it was nothing.
     *
     * @param count how much was done
     * @param words what it was, in words that begin with what is counted
     */
    public void spent(long count, String words) {
        System.out.printf(Locale.ROOT, "%s: %d %s%n", harness, count, words);
        assertTrue(count > 0, () -> harness + " has done nothing: " + words);
    }
}
