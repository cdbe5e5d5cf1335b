package org.linli.placement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;

/** The reasons as conditions and terms give them, worked out again for each pair that is asked for. */
final class JudgedReasons<T, P, G> implements Reasons<P, G> {
    private final Judgement<T, G> judgement;
    private final Map<Id<P>, T> people;

    JudgedReasons(Judgement<T, G> judgement, Map<Id<P>, T> people) {
        this.judgement = judgement;
        this.people = people;
    }

    @Override
    public List<Charge> charges(Id<P> person, Room<G> grid) {
        return Optional.ofNullable(people.get(person))
                .map(known -> judgement.charges(known, grid))
                .orElse(List.of());
    }

    @Override
    public Optional<Finding> refusal(Id<P> person, Room<G> grid) {
        return Optional.ofNullable(people.get(person)).flatMap(known -> judgement.refusal(known, grid));
    }
}
