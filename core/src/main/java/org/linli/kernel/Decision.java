package org.linli.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The answer to a command (决定): {@link Accepted}, with its outcome, or {@link Refused}, with every reason.
 *
 * <pre>{@code
 * Decision<Alliance> admission = desk.alliances().admit(alliance, branch, agreement);
 * String told = admission.fold(
 *         accepted -> "members: " + accepted.outcome().members().size(),
 *         refused -> refused.explain(Locale.SIMPLIFIED_CHINESE));
 * }</pre>
 *
 * @param <T> what an accepted command yields
 */
public sealed interface Decision<T> {
    /** {@return every finding: the warnings and hints of an accepted decision, all findings of a refused one} */
    List<Finding> findings();

    /** {@return what has happened, in order; empty when it was refused} */
    default List<Event> events() {
        return List.of();
    }

    /**
     * Whether this answers a repetition: the request was decided before, under the same key, and has had no effect now. What is
     * to follow from the effect, such as a message to a resident, then happened at the first time.
     *
     * @return true only on a desk with a request key
     */
    boolean repeated();

    /** {@return the same decision as the answer to a repetition} */
    Decision<T> asRepeated();

    /** {@return whether the command was accepted} */
    default boolean isAccepted() {
        return this instanceof Accepted<T>;
    }

    /**
     * Calls one of two functions.
     *
     * @param accepted called with an accepted decision
     * @param refused called with a refused one
     * @param <R> what both return
     * @return what the function that was called returned
     */
    <R> R fold(Function<? super Accepted<T>, ? extends R> accepted, Function<? super Refused<T>, ? extends R> refused);

    /**
     * The outcome, for callers who prefer exceptions.
     *
     * @return the outcome of an accepted decision
     * @throws RefusedException when it was refused; it carries every finding
     */
    default T orElseThrow() {
        return fold(Accepted::outcome, refused -> {
            throw new RefusedException(refused.findings());
        });
    }

    /** {@return the outcome, or nothing when it was refused} */
    default Optional<T> outcomeIfAccepted() {
        return fold(accepted -> Optional.of(accepted.outcome()), refused -> Optional.empty());
    }

    /**
     * The same decision about something else: the outcome changed, events and findings kept.
     *
     * @param change how the new outcome comes from the old one
     * @param <R> the new outcome's type
     * @return the decision
     */
    default <R> Decision<R> map(Function<? super T, ? extends R> change) {
        return fold(
                accepted -> new Accepted<>(
                        change.apply(accepted.outcome()), accepted.events(), accepted.findings(), accepted.repeated()),
                refused -> new Refused<>(refused.findings(), refused.repeated()));
    }

    /**
     * Goes on with what was read, when it was not refused. A part that was read has no events.
     *
     * @param next decides on the outcome
     * @param <R> what that yields
     * @return the next decision, with what was found in reading; or refused as the reading was
     */
    default <R> Decision<R> then(Function<? super T, ? extends Decision<R>> next) {
        return fold(
                accepted -> next.apply(accepted.outcome()).alsoFound(accepted.findings()),
                refused -> new Refused<>(refused.findings(), refused.repeated()));
    }

    /**
     * All findings as text, one a line.
     *
     * @param locale Chinese for any locale of that language, else English
     * @return the lines; empty when there is no finding
     */
    default String explain(Locale locale) {
        return findings().stream().map(finding -> finding.explain(locale)).collect(Collectors.joining("\n"));
    }

    /**
     * An accepted decision without findings.
     *
     * @param outcome what came out of it
     * @param events what has happened
     * @param <T> the outcome's type
     * @return the decision
     */
    static <T> Decision<T> accepted(T outcome, Event... events) {
        return new Accepted<>(outcome, List.of(events), List.of());
    }

    /**
     * A refused decision.
     *
     * @param findings every reason
     * @param <T> what it would have yielded
     * @return the decision
     */
    static <T> Decision<T> refused(Finding... findings) {
        return new Refused<>(List.of(findings));
    }

    /**
     * Decides by findings: any {@link Severity#VIOLATION} refuses, and then all findings are shown.
     *
     * @param findings what the rules found
     * @param outcome what comes out when nothing refuses; not called otherwise
     * @param <T> the outcome's type
     * @return accepted with the remaining findings, or refused
     */
    static <T> Decision<T> by(List<Finding> findings, Supplier<Decision<T>> outcome) {
        if (findings.stream().anyMatch(finding -> finding.severity() == Severity.VIOLATION)) {
            return new Refused<>(findings);
        }
        return outcome.get().alsoFound(findings);
    }

    /**
     * This decision with more findings in front; what was accepted stays so, for the findings only warn.
     *
     * @param more warnings and hints
     * @return the decision
     * @throws IllegalArgumentException when an accepted decision is given a violation
     */
    default Decision<T> alsoFound(List<Finding> more) {
        List<Finding> all = new ArrayList<>(more);
        all.addAll(findings());
        return fold(
                accepted -> new Accepted<>(accepted.outcome(), accepted.events(), all, accepted.repeated()),
                refused -> new Refused<>(all, refused.repeated()));
    }

    /**
     * The command was accepted.
     *
     * @param outcome what came out of it, for a change the new state of the aggregate
     * @param events what has happened, in order
     * @param findings warnings and hints; no violation
     * @param repeated whether the request was decided before, under the same key
     * @param <T> the outcome's type
     */
    record Accepted<T>(T outcome, List<Event> events, List<Finding> findings, boolean repeated) implements Decision<T> {
        /**
         * Copies the lists.
         *
         * @throws IllegalArgumentException when a finding is a violation
         */
        public Accepted {
            events = List.copyOf(events);
            findings = List.copyOf(findings);
            if (findings.stream().anyMatch(finding -> finding.severity() == Severity.VIOLATION)) {
                throw new IllegalArgumentException("An accepted decision cannot hold a violation: " + findings);
            }
        }

        /**
         * A first decision.
         *
         * @param outcome what came out of it
         * @param events what has happened, in order
         * @param findings warnings and hints; no violation
         */
        public Accepted(T outcome, List<Event> events, List<Finding> findings) {
            this(outcome, events, findings, false);
        }

        @Override
        public Accepted<T> asRepeated() {
            return new Accepted<>(outcome, events, findings, true);
        }

        @Override
        public <R> R fold(
                Function<? super Accepted<T>, ? extends R> accepted,
                Function<? super Refused<T>, ? extends R> refused) {
            return accepted.apply(this);
        }
    }

    /**
     * The command was refused, and nothing was changed.
     *
     * @param findings every reason, and the warnings that were found beside them
     * @param repeated whether the request was decided before, under the same key
     * @param <T> what it would have yielded
     */
    record Refused<T>(List<Finding> findings, boolean repeated) implements Decision<T> {
        /**
         * Copies the list.
         *
         * @throws IllegalArgumentException when no finding is a violation
         */
        public Refused {
            findings = List.copyOf(findings);
            if (findings.stream().noneMatch(finding -> finding.severity() == Severity.VIOLATION)) {
                throw new IllegalArgumentException("A refused decision names what refuses it");
            }
        }

        /**
         * A first decision.
         *
         * @param findings every reason, and the warnings that were found beside them
         */
        public Refused(List<Finding> findings) {
            this(findings, false);
        }

        @Override
        public Refused<T> asRepeated() {
            return new Refused<>(findings, true);
        }

        @Override
        public <R> R fold(
                Function<? super Accepted<T>, ? extends R> accepted,
                Function<? super Refused<T>, ? extends R> refused) {
            return refused.apply(this);
        }
    }
}
