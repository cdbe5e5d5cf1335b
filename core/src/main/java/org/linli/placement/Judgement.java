package org.linli.placement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;

/** Judges each pair of a person and a grid: whether the person may serve there, and at what cost. */
final class Judgement<T, G> {
    private final List<Eligibility<T, G>> conditions;
    private final List<CostTerm<T, G>> terms;
    private final Function<T, Optional<Id<G>>> present;
    private final long keepingPrice;

    Judgement(
            List<Eligibility<T, G>> conditions,
            List<CostTerm<T, G>> terms,
            Function<T, Optional<Id<G>>> present,
            long keepingPrice) {
        this.conditions = List.copyOf(conditions);
        this.terms = List.copyOf(terms);
        this.present = present;
        this.keepingPrice = keepingPrice;
    }

    Optional<Finding> refusal(T person, Room<G> grid) {
        for (Eligibility<T, G> condition : conditions) {
            Optional<Finding> refusal = condition.refusal(person, grid);
            if (refusal.isPresent()) {
                return refusal;
            }
        }
        return Optional.empty();
    }

    /** The sum of the charges, without their names: asked for each pair, while charges are asked for a few. */
    long cost(T person, Room<G> grid) {
        long sum = 0;
        for (CostTerm<T, G> term : terms) {
            sum = Math.addExact(sum, term.cost(person, grid));
        }
        return Math.addExact(sum, keepingPrice > 0 && leaves(person, grid) ? keepingPrice : 0);
    }

    private boolean leaves(T person, Room<G> grid) {
        return present.apply(person).filter(before -> !before.equals(grid.id())).isPresent();
    }

    List<Charge> charges(T person, Room<G> grid) {
        List<Charge> charges = new ArrayList<>();
        for (CostTerm<T, G> term : terms) {
            charges.add(term.charge(person, grid));
        }
        if (keepingPrice > 0) {
            boolean stays = present.apply(person).equals(Optional.of(grid.id()));
            charges.add(new Charge(
                    BilingualName.PRESENT,
                    leaves(person, grid) ? keepingPrice : 0,
                    stays ? Optional.of(BilingualName.STAYS) : Optional.empty()));
        }
        return charges;
    }
}
