package org.linli.kernel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The allowed transitions of a life cycle, as data (状态流转表): what a host draws, and what the domain asks.
 *
 * <pre>{@code
 * LifeCycle<MemberStatus, MemberStep> cycle = LifeCycle.<MemberStatus, MemberStep>empty()
 *         .allow(MemberStatus.ACTIVE, MemberStep.SUSPEND, MemberStatus.SUSPENDED);
 * cycle.next(MemberStatus.ACTIVE, MemberStep.SUSPEND);   // SUSPENDED
 * }</pre>
 *
 * @param transitions all that is allowed, in the order in which it was written down
 * @param <S> the states
 * @param <T> the steps
 */
public record LifeCycle<S, T>(List<Transition<S, T>> transitions) {
    /** Copies the list. */
    public LifeCycle {
        transitions = List.copyOf(transitions);
    }

    /**
     * A life cycle in which nothing is allowed yet.
     *
     * @param <S> the states
     * @param <T> the steps
     * @return the life cycle
     */
    public static <S, T> LifeCycle<S, T> empty() {
        return new LifeCycle<>(List.of());
    }

    /**
     * The life cycle with one more step allowed.
     *
     * @param from the state before
     * @param step the step
     * @param to the state after
     * @return the life cycle
     * @throws IllegalArgumentException when the step already leads from there to a state
     */
    public LifeCycle<S, T> allow(S from, T step, S to) {
        if (next(from, step).isPresent()) {
            throw new IllegalArgumentException("From " + from + " the step " + step + " leads to one state only");
        }
        List<Transition<S, T>> more = new ArrayList<>(transitions);
        more.add(new Transition<>(from, step, to));
        return new LifeCycle<>(more);
    }

    /**
     * The life cycle with one step allowed from several states.
     *
     * @param from the states before
     * @param step the step
     * @param to the state after
     * @return the life cycle
     * @throws IllegalArgumentException when the step already leads from one of them to a state, or a state is named twice
     */
    public LifeCycle<S, T> allow(Collection<S> from, T step, S to) {
        LifeCycle<S, T> more = this;
        for (S state : from) {
            more = more.allow(state, step, to);
        }
        return more;
    }

    /**
     * The rule that only these steps are taken. A breach refuses; its figures are {@code status}, {@code step} and {@code
     * allowed}, the steps that can be taken.
     *
     * @param id permanent kebab-case id
     * @param basis where the life cycle comes from, one or more sources
     * @return the rule
     * @throws IllegalStateException when no basis is given
     */
    public Rule<Move<S, T>> rule(String id, Basis... basis) {
        return rule(id, Set.of(), basis);
    }

    /**
     * The same rule, where some steps are taken along with those of others.
     *
     * @param id permanent kebab-case id
     * @param along the steps for which there is no command, so that they are not told as possible
     * @param basis where the life cycle comes from, one or more sources
     * @return the rule
     * @throws IllegalStateException when no basis is given
     */
    public Rule<Move<S, T>> rule(String id, Set<T> along, Basis... basis) {
        Set<T> unasked = Set.copyOf(along);
        return Rule.<Move<S, T>>violation(id, Ground.RECORD)
                .basis(basis)
                .holds(move -> next(move.status(), move.step()).isPresent())
                .orSays(move -> Map.of(
                        "status",
                        move.status(),
                        "step",
                        move.step(),
                        "allowed",
                        named(allowed(move.status()).stream()
                                .filter(step -> !unasked.contains(step))
                                .toList())));
    }

    /**
     * Where a step leads.
     *
     * @param from the state before it
     * @param step the step
     * @return the state after it; empty when the step is not allowed there
     */
    public Optional<S> next(S from, T step) {
        return transitions.stream()
                .filter(transition ->
                        transition.from().equals(from) && transition.step().equals(step))
                .map(Transition::to)
                .findFirst();
    }

    /**
     * Which steps are allowed.
     *
     * @param from the state
     * @return the steps, in the order of the table
     */
    public List<T> allowed(S from) {
        return transitions.stream()
                .filter(transition -> transition.from().equals(from))
                .map(Transition::step)
                .toList();
    }

    private static Object named(List<?> steps) {
        List<Enum<?>> constants = steps.stream()
                .filter(Enum.class::isInstance)
                .<Enum<?>>map(step -> (Enum<?>) step)
                .toList();
        return constants.size() == steps.size()
                ? Label.all(constants)
                : steps.stream().map(Object::toString).collect(Collectors.joining(", "));
    }

    /**
     * A step that is about to be taken.
     *
     * @param status the present state
     * @param step the step
     * @param <S> the states
     * @param <T> the steps
     */
    public record Move<S, T>(S status, T step) {}

    /**
     * One allowed transition.
     *
     * @param from the state before
     * @param step the step
     * @param to the state after
     * @param <S> the states
     * @param <T> the steps
     */
    public record Transition<S, T>(S from, T step, S to) {}
}
