package org.linli.grid.planning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/** How far one comes from a building by neighbours. Its memory is used again and again, so it belongs to one search. */
final class Connectivity {
    private final BuildingGraph graph;
    private final int[] mark;
    private final int[] waiting;
    private int round;

    Connectivity(BuildingGraph graph) {
        this.graph = graph;
        mark = new int[graph.size()];
        waiting = new int[graph.size()];
    }

    /** Whether these buildings are connected without one of them; none and one are. */
    boolean isConnected(int[] members, int without) {
        round += 2;
        int wanted = 0;
        int first = -1;
        for (int member : members) {
            if (member != without) {
                mark[member] = round;
                first = member;
                wanted++;
            }
        }
        return wanted == 0 || spread(first) == wanted;
    }

    /**
     * {@return the connected parts of the buildings that are taken, each in order, by their first building}
     */
    List<int[]> parts(IntPredicate taken) {
        round += 2;
        for (int building = 0; building < mark.length; building++) {
            if (taken.test(building)) {
                mark[building] = round;
            }
        }
        List<int[]> parts = new ArrayList<>();
        for (int building = 0; building < mark.length; building++) {
            if (mark[building] == round) {
                int[] part = Arrays.copyOf(waiting, spread(building));
                Arrays.sort(part);
                parts.add(part);
            }
        }
        return parts;
    }

    private int spread(int first) {
        int reached = 0;
        mark[first] = round + 1;
        waiting[reached++] = first;
        for (int at = 0; at < reached; at++) {
            int building = waiting[at];
            for (int place = graph.firstNeighbour(building); place < graph.afterLastNeighbour(building); place++) {
                int other = graph.neighbour(place);
                if (mark[other] == round) {
                    mark[other] = round + 1;
                    waiting[reached++] = other;
                }
            }
        }
        return reached;
    }
}
