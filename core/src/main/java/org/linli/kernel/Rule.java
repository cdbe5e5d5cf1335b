package org.linli.kernel;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * One rule of the field (规则): a permanent id, a statement in two languages, where it comes from, how much it weighs, and
 * a check on a small record of facts. A rule needs no aggregate, clock or store, so it can be tested alone.
 *
 * <pre>{@code
 * Rule<Membership> ONCE = Rule.<Membership>violation("alliance-member-unique-alias", Ground.RECORD)
 *         .basis(Basis.story("F3"))
 *         .holds(membership -> !membership.alreadyMember())
 *         .orSays(membership -> Map.of("member", membership.name()));
 * }</pre>
 *
 * @param <F> the facts that it looks at
 */
public final class Rule<F> {
    private final String id;
    private final Severity severity;
    private final Optional<Ground> ground;
    private final boolean choice;
    private final List<Basis> basis;
    private final List<String> parameters;
    private final Predicate<F> holds;
    private final Function<F, Map<String, ?>> figures;

    private Rule(
            String id,
            Severity severity,
            Optional<Ground> ground,
            boolean choice,
            List<Basis> basis,
            List<String> parameters,
            Predicate<F> holds,
            Function<F, Map<String, ?>> figures) {
        this.id = id;
        this.severity = severity;
        this.ground = ground;
        this.choice = choice;
        this.basis = basis;
        this.parameters = parameters;
        this.holds = holds;
        this.figures = figures;
    }

    /**
     * Begins a rule whose breach refuses.
     *
     * @param id permanent kebab-case id
     * @param ground why it refuses, and does not only warn
     * @param <F> its facts
     * @return the draft of the rule
     */
    public static <F> Draft<F> violation(String id, Ground ground) {
        return new Draft<>(id, Severity.VIOLATION, Optional.of(ground), false, List.of(), List.of());
    }

    /**
     * Begins a rule on what the community itself decides, such as whom it appoints: its breach warns, and refuses where a charter
     * has made the rule binding.
     *
     * @param id permanent kebab-case id
     * @param <F> its facts
     * @return the draft of the rule
     */
    public static <F> Draft<F> choice(String id) {
        return new Draft<>(id, Severity.WARNING, Optional.empty(), true, List.of(), List.of());
    }

    /**
     * Begins a rule on how things are, such as a post that is vacant or a report that comes late: its breach warns. A charter that
     * makes it binding lets the warning say so; it never refuses what has happened.
     *
     * @param id permanent kebab-case id
     * @param <F> its facts
     * @return the draft of the rule
     */
    public static <F> Draft<F> warning(String id) {
        return new Draft<>(id, Severity.WARNING, Optional.empty(), false, List.of(), List.of());
    }

    /**
     * Begins a rule whose breach is worth a hint.
     *
     * @param id permanent kebab-case id
     * @param <F> its facts
     * @return the draft of the rule
     */
    public static <F> Draft<F> hint(String id) {
        return new Draft<>(id, Severity.HINT, Optional.empty(), false, List.of(), List.of());
    }

    /**
     * Checks facts.
     *
     * @param facts the facts
     * @return nothing when the rule holds, else what was found, with its figures sorted by name
     */
    public Optional<Finding> check(F facts) {
        if (holds.test(facts)) {
            return Optional.empty();
        }
        Finding finding = new Finding(id, severity, Map.of(), basis);
        // Maps made by Map.of change their order from run to run, and stored decisions keep the order of figures.
        for (Map.Entry<String, ?> figure : new TreeMap<String, Object>(figures.apply(facts)).entrySet()) {
            finding = finding.with(figure.getKey(), figure.getValue());
        }
        return Optional.of(finding);
    }

    /**
     * The same rule on larger facts that contain its own.
     *
     * @param part how its facts are taken out of the larger ones
     * @param <G> the larger facts
     * @return the rule, id and all else kept
     */
    public <G> Rule<G> within(Function<? super G, ? extends F> part) {
        return new Rule<>(
                id,
                severity,
                ground,
                choice,
                basis,
                parameters,
                facts -> holds.test(part.apply(facts)),
                facts -> figures.apply(part.apply(facts)));
    }

    /** {@return its permanent kebab-case id} */
    public String id() {
        return id;
    }

    /** {@return how much a breach weighs} */
    public Severity severity() {
        return severity;
    }

    /** {@return why a breach refuses; empty when it does not} */
    public Optional<Ground> ground() {
        return ground;
    }

    /** {@return whether it judges what the community itself decides, so that it refuses where a charter has made it binding} */
    public boolean judgesChoice() {
        return choice;
    }

    /** {@return where it comes from; never empty} */
    public List<Basis> basis() {
        return basis;
    }

    /** {@return names of the charter's parameters that it reads, such as {@code alliance.agreementYears}} */
    public List<String> parameters() {
        return parameters;
    }

    /**
     * What the rule asks for, without figures.
     *
     * @param locale Chinese for any locale of that language, else English
     * @return one sentence
     */
    public String statement(Locale locale) {
        return Texts.statement(id, locale);
    }

    @Override
    public String toString() {
        return id;
    }

    /**
     * A rule that is still being written down.
     *
     * @param id permanent kebab-case id
     * @param severity how much a breach weighs
     * @param ground why a breach refuses, if it does
     * @param choice whether it judges what the community itself decides
     * @param basis where it comes from
     * @param parameters names of the charter's parameters that it reads
     * @param <F> its facts
     */
    public record Draft<F>(
            String id,
            Severity severity,
            Optional<Ground> ground,
            boolean choice,
            List<Basis> basis,
            List<String> parameters) {
        /**
         * Says where the rule comes from.
         *
         * @param sources one or more
         * @return the draft
         */
        public Draft<F> basis(Basis... sources) {
            return new Draft<>(id, severity, ground, choice, List.of(sources), parameters);
        }

        /**
         * Names the parameters of the charter that the rule reads.
         *
         * @param names such as {@code alliance.agreementYears}
         * @return the draft
         */
        public Draft<F> reads(String... names) {
            return new Draft<>(id, severity, ground, choice, basis, List.of(names));
        }

        /**
         * Says when the rule holds.
         *
         * @param condition true when it holds
         * @return the draft, which lacks only the figures of a breach
         */
        public Condition<F> holds(Predicate<F> condition) {
            return new Condition<>(this, condition);
        }
    }

    /**
     * A rule that lacks only the figures of a breach.
     *
     * @param draft all that was said so far
     * @param condition true when the rule holds
     * @param <F> its facts
     */
    public record Condition<F>(Draft<F> draft, Predicate<F> condition) {
        /**
         * Says which figures a breach shows, and ends the rule.
         *
         * @param figures the figures by name, as the texts use them
         * @return the rule
         * @throws IllegalStateException when the rule names no basis, or refuses for a statute and names none that was verified
         */
        public Rule<F> orSays(Function<F, Map<String, ?>> figures) {
            if (draft.basis.isEmpty()) {
                throw new IllegalStateException("Rule " + draft.id + " names no basis");
            }
            boolean verified = draft.basis.stream().anyMatch(basis -> basis.evidence() == Evidence.VERIFIED);
            if (draft.ground.equals(Optional.of(Ground.STATUTE)) && !verified) {
                throw new IllegalStateException("Rule " + draft.id + " names no statute that was read");
            }
            return new Rule<>(
                    draft.id,
                    draft.severity,
                    draft.ground,
                    draft.choice,
                    draft.basis,
                    draft.parameters,
                    condition,
                    figures);
        }
    }
}
