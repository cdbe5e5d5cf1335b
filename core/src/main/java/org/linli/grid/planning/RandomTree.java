package org.linli.grid.planning;

import java.util.Arrays;

/**
 * A random tree through connected buildings: each of its branches is a connected part whose rest is connected
 * too, so that taking a branch off divides without a stray piece. Its memory is used again, so it belongs to one
 * search.
 */
final class RandomTree {
    private final BuildingGraph graph;
    private final SeededDraws draws;
    private final int[] order;
    private final int[] parent;
    private final int[] place;
    private final int[] mark;
    private final long[] households;
    private final int[] apart;
    private final int[] fromPlace;
    private final int[] toBuilding;
    private final boolean[] taken;
    private int round;
    private int size;
    private int open;

    RandomTree(BuildingGraph graph, SeededDraws draws) {
        this.graph = graph;
        this.draws = draws;
        order = new int[graph.size()];
        parent = new int[graph.size()];
        place = new int[graph.size()];
        mark = new int[graph.size()];
        households = new long[graph.size()];
        apart = new int[graph.size()];
        taken = new boolean[graph.size()];
        fromPlace = new int[graph.places()];
        toBuilding = new int[graph.places()];
    }

    /** Grows through these buildings, which are connected. Branches are 1 to below {@link #size()}. */
    void grow(int[] members) {
        round += 2;
        for (int member : members) {
            mark[member] = round;
        }
        size = 0;
        open = 0;
        add(members[draws.below(members.length)], -1);
        while (open > 0) {
            int drawn = draws.below(open);
            int building = toBuilding[drawn];
            int from = fromPlace[drawn];
            open--;
            toBuilding[drawn] = toBuilding[open];
            fromPlace[drawn] = fromPlace[open];
            if (mark[building] == round) {
                add(building, from);
            }
        }
        for (int at = size - 1; at > 0; at--) {
            households[parent[at]] += households[at];
        }
    }

    int size() {
        return size;
    }

    long households() {
        return households[0];
    }

    long households(int branch) {
        return households[branch];
    }

    /** Counts for each branch the neighbours that it parts from the rest of the tree. */
    void countApart() {
        Arrays.fill(apart, 0, size, 0);
        for (int at = 0; at < size; at++) {
            int building = order[at];
            for (int next = graph.firstNeighbour(building); next < graph.afterLastNeighbour(building); next++) {
                int other = graph.neighbour(next);
                if (mark[other] == round + 1) {
                    apart[at]++;
                    if (place[other] > at) {
                        apart[meeting(at, place[other])] -= 2;
                    }
                }
            }
        }
        for (int at = size - 1; at > 0; at--) {
            apart[parent[at]] += apart[at];
        }
    }

    int apart(int branch) {
        return apart[branch];
    }

    /** {@return the buildings of a branch} */
    int[] branch(int branch) {
        return collect(branch, true);
    }

    /** {@return the buildings that are left without the branch} */
    int[] without(int branch) {
        return collect(branch, false);
    }

    private int[] collect(int branch, boolean inside) {
        int[] found = new int[size];
        int count = 0;
        for (int at = 0; at < size; at++) {
            taken[at] = at == branch || at > branch && taken[parent[at]];
            if (taken[at] == inside) {
                found[count++] = order[at];
            }
        }
        return Arrays.copyOf(found, count);
    }

    private void add(int building, int from) {
        mark[building] = round + 1;
        place[building] = size;
        order[size] = building;
        parent[size] = from;
        households[size] = graph.households(building);
        for (int at = graph.firstNeighbour(building); at < graph.afterLastNeighbour(building); at++) {
            if (mark[graph.neighbour(at)] == round) {
                fromPlace[open] = size;
                toBuilding[open] = graph.neighbour(at);
                open++;
            }
        }
        size++;
    }

    /** Parents stand before their children, so the later of two is never above the earlier. */
    private int meeting(int one, int other) {
        int a = one;
        int b = other;
        while (a != b) {
            if (a > b) {
                a = parent[a];
            } else {
                b = parent[b];
            }
        }
        return a;
    }
}
