package org.linli.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Looks at all parts of an input before it decides, so that the caller sees every mistake at once (逐项核验). Not for use by
 * several threads.
 *
 * <pre>{@code
 * Inspection inspection = new Inspection();
 * Optional<String> name = inspection.read(PlainText.require("name", form.name(), 100));
 * Optional<CreditCode> code = inspection.readIfGiven(form.creditCode(), CreditCode::parse);
 * return inspection.decide(() -> Decision.accepted(new Organisation(name.orElseThrow(), code)));
 * }</pre>
 */
public final class Inspection {
    private final List<Finding> findings = new ArrayList<>();

    /** Begins with nothing found. */
    public Inspection() {}

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
     * Takes a part that may be absent.
     *
     * @param text as written, if anything was; blank counts as absent
     * @param reader reads it
     * @param <T> its type
     * @return the part; empty when it is absent or was refused
     */
    public <T> Optional<T> readIfGiven(Optional<String> text, Function<String, Decision<T>> reader) {
        return text.filter(written -> !written.isBlank()).flatMap(written -> read(reader.apply(written)));
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
     */
    public void found(Finding found) {
        findings.add(found);
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
        rule.check(facts).ifPresent(findings::add);
        return this;
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
