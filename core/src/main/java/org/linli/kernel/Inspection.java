package org.linli.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Looks at all parts of an input before it decides, so that its writer sees every mistake at once (逐项核验). An aggregate's
 * change opens one with the step of its life cycle, asks its rules, and decides. Not for use by several threads.
 *
 * <pre>{@code
 * Inspection inspection = new Inspection();
 * Optional<String> name = inspection.read(PlainText.require("name", form.name(), 100));
 * Optional<CreditCode> code = inspection.readIfGiven(form.creditCode(), CreditCode::parse);
 * return inspection.decide(() -> Decision.accepted(new Organisation(name.orElseThrow(), code)));
 *
 * return Inspection.of(ThemeDayRules.STEP, status, ThemeDayStep.RECORD)
 *         .ask(ThemeDayRules.ATTENDANCE, attending)
 *         .decide(() -> Decision.accepted(held(attendance), new AttendanceRecorded(id, attendance)));
 * }</pre>
 */
public final class Inspection {
    private final List<Finding> findings = new ArrayList<>();

    /** Begins with nothing found. */
    public Inspection() {}

    /**
     * Begins with the step that is about to be taken.
     *
     * @param rule the {@linkplain LifeCycle#rule rule} of the life cycle
     * @param status the present state
     * @param step the step
     * @param <S> the states
     * @param <T> the steps
     * @return the inspection
     */
    public static <S, T> Inspection of(Rule<LifeCycle.Move<S, T>> rule, S status, T step) {
        return new Inspection().ask(rule, new LifeCycle.Move<>(status, step));
    }

    /**
     * Takes one part.
     *
     * @param part how it was read
     * @param <T> its type
     * @return the part; empty when it was refused, which the inspection remembers
     */
    public <T> Optional<T> read(Decision<T> part) {
        findings.addAll(part.findings());
        return part.outcomeIfAccepted();
    }

    /**
     * Takes one part that was read from a field of a form.
     *
     * @param field the field, which what was found names as its figure {@code field}; there is a text {@code field.<name>}
     * @param part how it was read
     * @param <T> its type
     * @return the part; empty when it was refused, which the inspection remembers
     */
    public <T> Optional<T> read(String field, Decision<T> part) {
        part.findings().forEach(finding -> found(finding.in(field)));
        return part.outcomeIfAccepted();
    }

    /**
     * Takes a part that was read from a field, and may be absent.
     *
     * @param field the field, which what was found names
     * @param text as written, if anything was; blank counts as absent
     * @param reader reads it
     * @param <T> its type
     * @return the part; empty when it is absent or was refused
     */
    public <T> Optional<T> readIfGiven(String field, Optional<String> text, Function<String, Decision<T>> reader) {
        return text.filter(Inspection::isGiven).flatMap(written -> read(field, reader.apply(written)));
    }

    /**
     * Takes a part that may be absent.
     *
     * @param text as written, if anything was; blank counts as absent
     * @param reader reads it
     * @param <T> its type
     * @return the part; empty when it is absent or was refused
     */
    public <T> Optional<T> readIfGiven(Optional<String> text, Function<String, Decision<T>> reader) {
        return text.filter(Inspection::isGiven).flatMap(written -> read(reader.apply(written)));
    }

    /**
     * Adds what rules found.
     *
     * @param found the findings
     * @return this
     */
    public Inspection found(List<Finding> found) {
        findings.addAll(found);
        return this;
    }

    /**
     * Adds what was found.
     *
     * @param found the finding
     * @return this
     */
    public Inspection found(Finding found) {
        findings.add(found);
        return this;
    }

    /**
     * Adds what may have been found.
     *
     * @param found the finding, if there is one
     * @return this
     */
    public Inspection found(Optional<Finding> found) {
        found.ifPresent(findings::add);
        return this;
    }

    /**
     * Asks one rule.
     *
     * @param rule the rule
     * @param facts its facts
     * @param <F> the same
     * @return this
     */
    public <F> Inspection ask(Rule<F> rule, F facts) {
        return found(rule.check(facts));
    }

    /**
     * Asks several rules that look at the same facts.
     *
     * @param rules the rules
     * @param facts their facts
     * @param <F> the same
     * @return this
     */
    public <F> Inspection ask(RuleSet<F> rules, F facts) {
        return found(rules.check(facts));
    }

    private static boolean isGiven(String text) {
        return !text.codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    /** {@return all that was found, in order} */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** {@return whether nothing that was found refuses} */
    public boolean isClean() {
        return findings.stream().noneMatch(finding -> finding.severity() == Severity.VIOLATION);
    }

    /**
     * Decides.
     *
     * @param outcome what comes out when nothing refuses; not called otherwise
     * @param <T> its type
     * @return accepted with the warnings, or refused with everything
     */
    public <T> Decision<T> decide(Supplier<Decision<T>> outcome) {
        return Decision.by(findings, outcome);
    }
}
