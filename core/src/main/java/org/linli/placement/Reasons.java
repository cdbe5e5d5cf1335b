package org.linli.placement;

import java.util.List;
import java.util.Optional;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;

/** What the cost of a pair is made of, worked out again at each question. */
interface Reasons<P, G> {
    /** The charges of a pair, or none when they are not known. */
    List<Charge> charges(Id<P> person, Room<G> grid);

    /** Why a person may not serve in a grid, or nothing when that is not known. */
    Optional<Finding> refusal(Id<P> person, Room<G> grid);
}
