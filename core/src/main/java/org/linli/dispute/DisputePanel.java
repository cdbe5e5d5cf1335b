package org.linli.dispute;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.linli.dispute.mediator.Mediator;
import org.linli.dispute.party.JointUnit;
import org.linli.kernel.Id;

/**
 * Who works on a dispute, led by the community's party organisation (办理力量).
 *
 * @param mediators the mediators, in the order in which they were assigned
 * @param rejected mediators whom a party has rejected
 * @param units the units that work on it together
 */
public record DisputePanel(List<Id<Mediator>> mediators, Set<Id<Mediator>> rejected, Set<JointUnit> units) {
    /** No one yet. */
    static final DisputePanel NONE = new DisputePanel(List.of(), Set.of(), Set.of());

    /** Copies the collections. */
    public DisputePanel {
        mediators = List.copyOf(mediators);
        rejected = Set.copyOf(rejected);
        units = Set.copyOf(units);
    }

    DisputePanel with(Id<Mediator> mediator) {
        List<Id<Mediator>> more = new ArrayList<>(mediators);
        more.add(mediator);
        return new DisputePanel(more, rejected, units);
    }

    DisputePanel without(Id<Mediator> mediator, boolean byParty) {
        Set<Id<Mediator>> more = new TreeSet<>(rejected);
        if (byParty) {
            more.add(mediator);
        }
        return new DisputePanel(
                mediators.stream().filter(other -> !other.equals(mediator)).toList(), more, units);
    }

    DisputePanel together(Set<JointUnit> others) {
        return new DisputePanel(mediators, rejected, others);
    }
}
