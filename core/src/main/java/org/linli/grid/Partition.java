package org.linli.grid;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.community.Building;
import org.linli.kernel.Id;

/**
 * The grids of a division beside all buildings of the community.
 *
 * @param grids the grids
 * @param premises every registered building
 */
public record Partition(List<GridForm> grids, Map<Id<Building>, Premises> premises) {
    /** Copies the collections. */
    public Partition {
        grids = List.copyOf(grids);
        premises = Map.copyOf(premises);
    }

    List<String> coveredTwice() {
        return numbers(repeated(buildingsOf(GridNature.BASIC)));
    }

    List<String> dedicatedTwice() {
        return numbers(repeated(buildingsOf(GridNature.DEDICATED)));
    }

    List<String> uncovered() {
        Set<Id<Building>> left = new HashSet<>();
        premises.forEach((building, known) -> {
            if (known.stands()) {
                left.add(building);
            }
        });
        buildingsOf(GridNature.BASIC).forEach(left::remove);
        return numbers(left);
    }

    /** What does not stand any more, and is in a grid all the same. */
    List<String> gone() {
        return numbers(grids.stream()
                .flatMap(grid -> grid.buildings().stream())
                .filter(building ->
                        !Objects.requireNonNull(premises.get(building)).stands())
                .collect(Collectors.toSet()));
    }

    List<Integer> repeatedNumbers() {
        return repeated(grids.stream().map(GridForm::number)).stream().sorted().toList();
    }

    List<String> repeatedNames() {
        return repeated(grids.stream().map(grid -> grid.name().strip())).stream()
                .sorted()
                .toList();
    }

    int continuedTwice() {
        Stream<Id<?>> all = grids.stream()
                .flatMap(grid -> Stream.concat(
                        grid.continues().<Id<?>>map(id -> id).stream(),
                        grid.microGrids().stream().flatMap(part -> part.continues().<Id<?>>map(id -> id).stream())));
        return repeated(all).size();
    }

    /** What a finding says of buildings: how many, and which is the first. */
    Map<String, Object> figures(List<String> numbers) {
        return Map.of("buildings", numbers.size(), "first", numbers.get(0));
    }

    private Stream<Id<Building>> buildingsOf(GridNature nature) {
        return grids.stream().filter(grid -> grid.nature() == nature).flatMap(grid -> grid.buildings().stream());
    }

    private List<String> numbers(Collection<Id<Building>> buildings) {
        return buildings.stream()
                .map(building -> Objects.requireNonNull(premises.get(building)).number())
                .sorted()
                .toList();
    }

    private static <T> Set<T> repeated(Stream<T> all) {
        return all.collect(Collectors.groupingBy(Function.identity(), Collectors.counting())).entrySet().stream()
                .filter(entry -> entry.getValue() > 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
