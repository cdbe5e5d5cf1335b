package org.linli.storage.contract;

import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.Tuple;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.Test;
import org.linli.storage.contract.Script.Op;
import org.linli.storage.contract.Script.Step;

/**
 * Random sessions against a plain model. A failure shows the seed and the smallest script that still fails; run it again
 * with {@code -Dlinli.seed=}.
 */
abstract class RandomClauses extends ContractCase {
    private static final int SCRIPTS = 60;
    private static final int SHRINKS = 300;

    private int runs;

    @Test
    void clauses_01_to_10_random_sessions_leave_what_a_plain_model_says() {
        long seed = Long.getLong("linli.seed", new Random().nextLong());
        JqwikSession.run(() -> {
            RandomGenerator<Script> scripts = scripts().generator(100);
            Random random = new Random(seed);
            for (int i = 0; i < SCRIPTS; i++) {
                Shrinkable<Script> script = scripts.next(random);
                if (fails(script)) {
                    Shrinkable<Script> smallest = smallest(script);
                    throw new AssertionError("Seed " + seed + ": " + smallest.value(), failure(smallest));
                }
            }
        });
    }

    private Shrinkable<Script> smallest(Shrinkable<Script> failing) {
        Shrinkable<Script> smallest = failing;
        int left = SHRINKS;
        boolean smaller = true;
        while (smaller && left > 0) {
            smaller = false;
            for (Shrinkable<Script> candidate : smallest.shrink().limit(left).collect(Collectors.toList())) {
                left--;
                if (fails(candidate)) {
                    smallest = candidate;
                    smaller = true;
                    break;
                }
            }
        }
        return smallest;
    }

    private boolean fails(Shrinkable<Script> script) {
        return Race.thrownBy(() -> play(script.value())).isPresent();
    }

    private Throwable failure(Shrinkable<Script> script) {
        return Race.thrownBy(() -> play(script.value())).orElseThrow();
    }

    private void play(Script script) {
        int run = runs++;
        new ScriptPlay(this, ground.community(run), ground.own("r" + run + "-")).play(script);
    }

    private static Arbitrary<Script> scripts() {
        Arbitrary<Step> step = Combinators.combine(
                        Arbitraries.of(Op.class),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.longs().between(-1, 2),
                        Arbitraries.longs().between(0, 2).optional(0.4),
                        Arbitraries.longs().between(0, 2).optional(0.4),
                        Arbitraries.frequency(Tuple.of(1, true), Tuple.of(9, false)))
                .as(Step::new);
        Arbitrary<Script.Part> part = Combinators.combine(
                        step.list().ofMinSize(1).ofMaxSize(6),
                        Arbitraries.frequency(Tuple.of(1, true), Tuple.of(4, false)))
                .as(Script.Part::new);
        return part.list().ofMinSize(1).ofMaxSize(8).map(Script::new);
    }
}
