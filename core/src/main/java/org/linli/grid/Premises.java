package org.linli.grid;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.linli.community.Building;
import org.linli.kernel.Id;

/**
 * What a division needs to know of a building.
 *
 * @param number its number, for findings
 * @param households how many households live in it
 * @param stands whether it stands; what does not is covered by no new division
 */
public record Premises(String number, long households, boolean stands) {
    /**
     * A building that stands.
     *
     * @param number its number, for findings
     * @param households how many households live in it
     */
    public Premises(String number, long households) {
        this(number, households, true);
    }

    /** How many households live in some buildings. */
    static long households(Map<Id<Building>, Premises> premises, Set<Id<Building>> buildings) {
        return buildings.stream()
                .mapToLong(building ->
                        Objects.requireNonNull(premises.get(building)).households())
                .sum();
    }

    /**
     * What a division needs to know of some buildings; in one that does not stand any more, no household lives.
     *
     * @param buildings the buildings
     * @return the same by the buildings' ids
     */
    public static Map<Id<Building>, Premises> of(Collection<Building> buildings) {
        return buildings.stream()
                .collect(Collectors.toMap(
                        Building::id,
                        building -> new Premises(
                                building.number(),
                                building.isThere() ? building.households() : 0,
                                building.isThere())));
    }
}
