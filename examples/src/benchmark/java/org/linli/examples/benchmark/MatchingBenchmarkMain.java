package org.linli.examples.benchmark;

import java.util.List;
import java.util.Locale;
import org.linli.examples.benchmark.Clock.Timed;
import org.linli.needs.Need;
import org.linli.needs.matching.MatchOffer;
import org.linli.needs.matching.NeedPlan;

/**
 * Matches 10,000 needs with 2,000 resources beside OR-Tools in one run: {@code ./mvnw -q -Pbenchmark
 * -Dlinli.benchmark.main=org.linli.examples.benchmark.MatchingBenchmarkMain}. The library begins with needs and resources and asks its
 * rules of them; OR-Tools begins with bare figures. Both end with the same optimum.
 */
public final class MatchingBenchmarkMain {
    private static final int SEED = 20_261_130;
    private static final int ROUNDS = 5;

    private MatchingBenchmarkMain() {}

    /**
     * Runs the benchmark.
     *
     * @param args not looked at
     */
    public static void main(String[] args) {
        OrTools.load();
        Matching matching = new Matching(10_000, 2_000, SEED);
        List<Need> needs = matching.asNeeds();
        List<MatchOffer> offers = matching.asOffers();
        Timed[] timed = Clock.inTurn(
                ROUNDS, () -> (long) Matching.plan(needs, offers).unmet().size(), matching::orTools);
        NeedPlan plan = Matching.plan(needs, offers);
        if (!plan.verify().isOptimal() || Matching.optimum(plan) != timed[1].answer()) {
            throw new IllegalStateException("The optimum differs: "
                    + Matching.optimum(plan) + ", " + timed[1].answer() + " "
                    + plan.verify().breaches());
        }
        System.out.printf(
                Locale.ROOT,
                "10000 needs, 2000 resources: %d matched, %d unmet, in %d rounds, the optimum of OR-Tools%n",
                plan.matches().size(),
                plan.unmet().size(),
                plan.rounds());
        System.out.printf(
                Locale.ROOT,
                "Linli %s, OR-Tools %s, ratio %.2f%n",
                timed[0].text(),
                timed[1].text(),
                timed[0].millis() / timed[1].millis());
    }
}
