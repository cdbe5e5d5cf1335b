package org.linli.placement;

import java.util.List;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;

/**
 * Why some people cannot be placed or some grids not be filled (派位矛盾): people and grids that no plan can reconcile. It was
 * counted again from the inputs, and no grid can be left out of it.
 *
 * @param kind which way it cannot be
 * @param people of too many, all who may serve in these grids only; of too few, all who may serve in any of them
 * @param grids the grids; empty for people who may serve nowhere
 * @param places of too many, the most that the grids take; of too few, the least that they need
 * @param <P> what a person is
 * @param <G> what a grid is
 */
public record Conflict<P, G>(Kind kind, List<Id<P>> people, List<Room<G>> grids, long places) {
    /** Which way people and places cannot be reconciled. */
    public enum Kind {
        /** More people than the grids take. */
        TOO_MANY_PEOPLE,
        /** Fewer people than the grids need. */
        TOO_FEW_PEOPLE
    }

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException when the figures are no conflict
     */
    public Conflict {
        people = List.copyOf(people);
        grids = List.copyOf(grids);
        if (kind == Kind.TOO_MANY_PEOPLE ? people.size() <= places : people.size() >= places) {
            throw new IllegalArgumentException(people.size() + " people and " + places + " places are no conflict");
        }
    }

    /** {@return how many people are too many, or too few} */
    public long gap() {
        return Math.abs(people.size() - places);
    }

    /**
     * The conflict as a finding, without the people.
     *
     * @return the finding; its text names the grids and the figures
     */
    public Finding finding() {
        if (grids.isEmpty()) {
            return Finding.violation("placement-nowhere").with("people", people.size());
        }
        String code = kind == Kind.TOO_MANY_PEOPLE ? "placement-too-many" : "placement-too-few";
        return Finding.violation(code)
                .with("grids", Wording.figure(grids))
                .with("count", grids.size())
                .with("people", people.size())
                .with("places", places)
                .with("gap", gap());
    }
}
