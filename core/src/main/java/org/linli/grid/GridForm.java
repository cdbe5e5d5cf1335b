package org.linli.grid;

import com.google.common.collect.Sets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linli.code.PlainText;
import org.linli.community.Building;
import org.linli.kernel.Finding;
import org.linli.kernel.Form;
import org.linli.kernel.Id;

/**
 * A grid as drawn (网格).
 *
 * @param continues the grid that it goes on with; none when it is new
 * @param number its number in the community, of which its code is made
 * @param name as written
 * @param nature what it is drawn for
 * @param type what stands in it
 * @param buildings its buildings
 * @param microGrids its parts
 * @param residents how many people live in it, where counted
 */
public record GridForm(
        Optional<Id<Grid>> continues,
        int number,
        String name,
        GridNature nature,
        GridType type,
        Set<Id<Building>> buildings,
        List<MicroGridForm> microGrids,
        Optional<Long> residents)
        implements Form {
    /** Copies the collections. */
    public GridForm {
        buildings = Set.copyOf(buildings);
        microGrids = List.copyOf(microGrids);
    }

    /**
     * A new basic grid of homes.
     *
     * @param number its number in the community
     * @param name as written
     * @param buildings its buildings
     * @return the form
     */
    public static GridForm basic(int number, String name, Set<Id<Building>> buildings) {
        return of(number, name, GridNature.BASIC, GridType.RESIDENTIAL, buildings);
    }

    /**
     * A new dedicated grid, over buildings that basic grids cover as well.
     *
     * @param number its number in the community
     * @param name as written
     * @param type what stands in it
     * @param buildings its buildings
     * @return the form
     */
    public static GridForm dedicated(int number, String name, GridType type, Set<Id<Building>> buildings) {
        return of(number, name, GridNature.DEDICATED, type, buildings);
    }

    /** A grid as it stands. */
    static GridForm of(Grid present) {
        return new GridForm(
                Optional.of(present.id()),
                present.number(),
                present.name(),
                present.nature(),
                present.type(),
                present.buildings(),
                present.microGrids().stream().map(MicroGridForm::of).toList(),
                present.residents());
    }

    /** The same, as one that goes on with the grid of its number and name, unless it says with which. */
    GridForm goingOn(Division before) {
        Optional<Id<Grid>> same = continues.or(() -> before.grids().stream()
                .filter(grid -> grid.number() == number && grid.name().equals(name))
                .map(Grid::id)
                .findFirst());
        return new GridForm(same, number, name, nature, type, buildings, microGrids, residents);
    }

    /**
     * The same, with something else in it.
     *
     * @param kind what stands in it
     * @return the form
     */
    public GridForm of(GridType kind) {
        return new GridForm(continues, number, name, nature, kind, buildings, microGrids, residents);
    }

    /**
     * The same with micro-grids instead of those it has.
     *
     * @param parts the micro-grids
     * @return the form
     */
    public GridForm parts(List<MicroGridForm> parts) {
        return new GridForm(continues, number, name, nature, type, buildings, parts, residents);
    }

    /**
     * The same with a number of residents.
     *
     * @param people how many live in it
     * @return the form
     */
    public GridForm residents(long people) {
        return new GridForm(continues, number, name, nature, type, buildings, microGrids, Optional.of(people));
    }

    /**
     * The same grid with other buildings; parts keep those of their buildings that are left.
     *
     * @param others its buildings
     * @return the form; without a number of residents, which would no longer be true
     */
    public GridForm covering(Set<Id<Building>> others) {
        List<MicroGridForm> parts = microGrids.stream()
                .map(part ->
                        new MicroGridForm(part.continues(), part.name(), Sets.intersection(part.buildings(), others)))
                .filter(part -> !part.buildings().isEmpty())
                .toList();
        return new GridForm(continues, number, name, nature, type, others, parts, Optional.empty());
    }

    private static GridForm of(int number, String name, GridNature nature, GridType type, Set<Id<Building>> buildings) {
        return new GridForm(Optional.empty(), number, name, nature, type, buildings, List.of(), Optional.empty());
    }

    @Override
    public List<Finding> mistakes() {
        return PlainText.requireName("name", name, Grid.MAX_NAME).findings();
    }
}
