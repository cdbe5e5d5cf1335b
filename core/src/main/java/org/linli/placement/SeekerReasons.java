package org.linli.placement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;

/** The reasons that came with the seekers' options. */
final class SeekerReasons<P, G> implements Reasons<P, G> {
    private final Map<Id<P>, Seeker<P, G>> seekers;

    SeekerReasons(Map<Id<P>, Seeker<P, G>> seekers) {
        this.seekers = seekers;
    }

    @Override
    public List<Charge> charges(Id<P> person, Room<G> grid) {
        return Optional.ofNullable(seekers.get(person))
                .flatMap(seeker -> seeker.option(grid.id()))
                .map(Option::charges)
                .orElse(List.of());
    }

    @Override
    public Optional<Finding> refusal(Id<P> person, Room<G> grid) {
        return Optional.empty();
    }
}
