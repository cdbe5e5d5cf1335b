package org.linli.kernel;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Rules that are asked together. All are evaluated, always, so that users see every reason at once.
 *
 * @param rules the rules, in the order in which their findings are shown
 * @param <F> the facts that they look at
 */
public record RuleSet<F>(List<Rule<F>> rules) {
    /** Copies the list. */
    public RuleSet {
        rules = List.copyOf(rules);
    }

    /**
     * A set of these rules.
     *
     * @param rules the rules, in order
     * @param <F> their facts
     * @return the set
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <F> RuleSet<F> of(Rule<F>... rules) {
        return new RuleSet<>(Arrays.asList(rules));
    }

    /**
     * Asks every rule.
     *
     * @param facts the facts
     * @return all that was found, in the order of the rules
     */
    public List<Finding> check(F facts) {
        return rules.stream()
                .map(rule -> rule.check(facts))
                .flatMap(Optional::stream)
                .toList();
    }
}
