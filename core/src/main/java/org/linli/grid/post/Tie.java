package org.linli.grid.post;

import org.linli.community.Building;
import org.linli.kernel.Id;

/**
 * Where a person lives or works (居住地、工作地).
 *
 * @param how which of the two
 * @param building the building
 */
public record Tie(TieKind how, Id<Building> building) {
    /**
     * The person lives there.
     *
     * @param building the building
     * @return the tie
     */
    public static Tie livesIn(Id<Building> building) {
        return new Tie(TieKind.LIVES, building);
    }

    /**
     * The person works there.
     *
     * @param building the building
     * @return the tie
     */
    public static Tie worksIn(Id<Building> building) {
        return new Tie(TieKind.WORKS, building);
    }
}
