package org.linli.grid;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.linli.community.Building;
import org.linli.kernel.Id;

/**
 * What a division needs to know of a building.
 *
 * @param number its number, for findings
 * @param households how many households live in it
 */
public record Premises(String number, long households) {
    /**
     * What a division needs to know of some buildings.
     *
     * @param buildings the buildings
     * @return the same by the buildings' ids
     */
    public static Map<Id<Building>, Premises> of(Collection<Building> buildings) {
        return buildings.stream()
                .collect(Collectors.toMap(
                        Building::id, building -> new Premises(building.number(), building.households())));
    }
}
