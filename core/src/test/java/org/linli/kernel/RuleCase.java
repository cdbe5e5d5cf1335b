package org.linli.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * One rule in a test. A nested class of a rules test names the rule and its severity once, and says what a case varies; its
 * tests then state for which cases the rule holds and for which it breaks:
 *
 * <pre>{@code
 * @Nested
 * @RuleTest("alliance-concurrent-members")
 * class alliance_concurrent_members {
 *     private final RuleCase<Integer> rule = RuleCase.warning(AppointmentRules.CONCURRENT_MEMBERS)
 *             .on(members -> new Balance(members, 1, members, Sample.TERMS));
 *
 *     @Test
 *     void violated_by_twelve() {
 *         rule.breaks(12, Map.of("members", 12, "most", 9));
 *     }
 *
 *     @Test
 *     void boundary_is_nine() {
 *         rule.holds(9);
 *         rule.breaks(10);
 *     }
 * }
 * }</pre>
 *
 * <p>Where a case varies several things, a private method of the nested class makes the facts: {@code
 * rule.holds(facts(post, employer))}. For the rule of a life cycle the facts are a {@code new LifeCycle.Move<>(status, step)}.
 *
 * <p>Every breach is checked for its code, its severity, its basis, and its text in both languages with all figures filled in.
 * Expected figures are written as {@link Finding#with} takes them: an {@code int} stands for its {@code Long}, a constant for
 * its label.
 *
 * @param <F> what a case varies
 */
public final class RuleCase<F> {
    private final Rule<?> rule;
    private final Function<F, Optional<Finding>> check;

    private RuleCase(Rule<?> rule, Function<F, Optional<Finding>> check) {
        this.rule = rule;
        this.check = check;
    }

    /** A rule whose breach refuses. */
    public static <F> RuleCase<F> violation(Rule<F> rule) {
        return of(rule, Severity.VIOLATION);
    }

    /** A rule whose breach warns. */
    public static <F> RuleCase<F> warning(Rule<F> rule) {
        return of(rule, Severity.WARNING);
    }

    /** A rule whose breach is worth a hint. */
    public static <F> RuleCase<F> hint(Rule<F> rule) {
        return of(rule, Severity.HINT);
    }

    private static <F> RuleCase<F> of(Rule<F> rule, Severity severity) {
        assertEquals(severity, rule.severity(), rule::id);
        return new RuleCase<>(rule, rule::check);
    }

    /** The same rule on cases from which its facts are made. */
    public <G> RuleCase<G> on(Function<? super G, ? extends F> facts) {
        return new RuleCase<>(rule, given -> check.apply(facts.apply(given)));
    }

    /** The rule finds nothing. */
    public void holds(F facts) {
        assertEquals(Optional.empty(), check.apply(facts), () -> rule + " on " + facts);
    }

    /** The rule finds a breach, which is explained in both languages. */
    public Finding breaks(F facts) {
        Optional<Finding> found = check.apply(facts);
        if (found.isEmpty()) {
            throw new AssertionError(rule + " holds on " + facts);
        }
        Finding finding = Explained.of(found);
        assertEquals(rule.id(), finding.code());
        assertEquals(rule.severity(), finding.severity(), finding::code);
        assertEquals(rule.basis(), finding.basis(), finding::code);
        return finding;
    }

    /** The rule finds a breach with exactly these figures. */
    public Finding breaks(F facts, Map<String, ?> figures) {
        Finding finding = breaks(facts);
        assertEquals(normal(figures), finding.figures(), () -> rule + " on " + facts);
        return finding;
    }

    /** The rule breaks for these cases if they are expected to, and otherwise holds. */
    public void breaksIf(boolean expected, F facts) {
        if (expected) {
            breaks(facts);
        } else {
            holds(facts);
        }
    }

    private static Map<String, Object> normal(Map<String, ?> figures) {
        Finding expected = new Finding("expected", Severity.HINT, Map.of(), List.of());
        for (Map.Entry<String, ?> figure : new LinkedHashMap<String, Object>(figures).entrySet()) {
            expected = expected.with(figure.getKey(), figure.getValue());
        }
        return expected.figures();
    }
}
