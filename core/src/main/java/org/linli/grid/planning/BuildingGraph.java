package org.linli.grid.planning;

import java.util.Arrays;

/**
 * Buildings by number, 0 to {@code size - 1}, with their households and neighbours: a whole community, or a part of it
 * with numbers of its own. What it holds is never written to after it was made.
 */
final class BuildingGraph {
    private final long[] households;
    private final int[] start;
    private final int[] neighbours;

    /** The neighbours of building {@code b} stand from {@code start[b]} to below {@code start[b + 1]}, in order. */
    BuildingGraph(long[] households, int[] start, int[] neighbours) {
        this.households = households;
        this.start = start;
        this.neighbours = neighbours;
    }

    int size() {
        return households.length;
    }

    long households(int building) {
        return households[building];
    }

    long households() {
        return Arrays.stream(households).sum();
    }

    int firstNeighbour(int building) {
        return start[building];
    }

    int afterLastNeighbour(int building) {
        return start[building + 1];
    }

    int neighbour(int at) {
        return neighbours[at];
    }

    /** {@return how many places the neighbours take, each pair two} */
    int places() {
        return neighbours.length;
    }

    /** The part that consists of these buildings, which are in order; they are numbered anew. */
    BuildingGraph part(int[] members) {
        long[] some = new long[members.length];
        int[] from = new int[members.length + 1];
        int[] found = new int
                [Arrays.stream(members)
                        .map(member -> start[member + 1] - start[member])
                        .sum()];
        int count = 0;
        for (int number = 0; number < members.length; number++) {
            some[number] = households[members[number]];
            for (int at = start[members[number]]; at < start[members[number] + 1]; at++) {
                int other = Arrays.binarySearch(members, neighbours[at]);
                if (other >= 0) {
                    found[count++] = other;
                }
            }
            from[number + 1] = count;
        }
        return new BuildingGraph(some, from, Arrays.copyOf(found, count));
    }
}
