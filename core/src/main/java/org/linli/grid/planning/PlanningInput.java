package org.linli.grid.planning;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.linli.charter.Span;
import org.linli.community.Building;
import org.linli.kernel.Id;

/**
 * The inputs of a plan, always in the same order. A building's number is its place
 * among the ids.
 */
final class PlanningInput {
    private final List<Id<Building>> ids;
    private final Map<Id<Building>, String> names;
    private final Map<Id<Building>, Integer> numbers;
    private final BuildingGraph graph;
    private final List<Crossing> crossings;
    private final SortedMap<String, int[]> parks;
    private final int[] parkOf;
    private final Span band;

    /**
     * The pairs of neighbours are sorted, each once, smaller number in the upper half; none lies across a main road.
     */
    PlanningInput(
            List<Id<Building>> ids,
            Map<Id<Building>, String> names,
            Map<Id<Building>, Integer> numbers,
            long[] households,
            long[] pairs,
            List<Crossing> crossings,
            SortedMap<String, int[]> parks,
            Span band) {
        this.ids = ids;
        this.names = names;
        this.numbers = numbers;
        this.crossings = crossings;
        this.parks = parks;
        this.band = band;
        graph = graph(households, pairs);
        parkOf = new int[ids.size()];
        Arrays.fill(parkOf, -1);
        int park = 0;
        for (int[] members : parks.values()) {
            for (int member : members) {
                parkOf[member] = park;
            }
            park++;
        }
    }

    static long pair(int one, int other) {
        return (long) Math.min(one, other) << 32 | Math.max(one, other);
    }

    int size() {
        return ids.size();
    }

    Id<Building> id(int number) {
        return ids.get(number);
    }

    /** What users call a building; its id where that was not told. */
    String called(Id<Building> building) {
        return names.getOrDefault(building, building.value());
    }

    String called(int number) {
        return called(id(number));
    }

    List<Id<Building>> ids(int[] buildings) {
        return Arrays.stream(buildings).mapToObj(ids::get).toList();
    }

    /** {@return its number, or -1 when the community has no such building} */
    int number(Id<Building> building) {
        return numbers.getOrDefault(building, -1);
    }

    BuildingGraph graph() {
        return graph;
    }

    List<Crossing> crossings() {
        return crossings;
    }

    SortedMap<String, int[]> parks() {
        return parks;
    }

    /** {@return the place of its park among the names of parks, or -1} */
    int parkOf(int building) {
        return parkOf[building];
    }

    Span band() {
        return band;
    }

    /** {@return a graph of buildings with these sorted pairs of neighbours} */
    static BuildingGraph graph(long[] households, long[] pairs) {
        int[] start = new int[households.length + 1];
        for (long pair : pairs) {
            start[(int) (pair >>> 32) + 1]++;
            start[(int) pair + 1]++;
        }
        for (int building = 0; building < households.length; building++) {
            start[building + 1] += start[building];
        }
        int[] next = start.clone();
        int[] neighbours = new int[2 * pairs.length];
        // Sorted pairs fill each building's smaller neighbours in order; the larger ones follow in a second round.
        for (long pair : pairs) {
            neighbours[next[(int) pair]++] = (int) (pair >>> 32);
        }
        for (long pair : pairs) {
            neighbours[next[(int) (pair >>> 32)]++] = (int) pair;
        }
        return new BuildingGraph(households, start, neighbours);
    }

    /** Two buildings that face each other across a main road. */
    record Crossing(String road, int one, int other) {}
}
