package org.linli.grid;

import java.util.Set;
import org.linli.community.Building;
import org.linli.kernel.Id;

/**
 * A part of a grid that one team looks after (微网格).
 *
 * @param id its id; the same through all divisions that go on with it
 * @param name its name, 1 to {@value Grid#MAX_NAME} characters
 * @param buildings its buildings, each one of its grid's; no two micro-grids of a grid share one
 * @param households households when it was drawn
 */
public record MicroGrid(Id<MicroGrid> id, String name, Set<Id<Building>> buildings, long households) {
    /** Copies the buildings. */
    public MicroGrid {
        buildings = Set.copyOf(buildings);
    }
}
