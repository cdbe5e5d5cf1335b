package org.linli.grid.planning;

import java.util.ArrayList;
import java.util.List;

/**
 * The best division of a block of few buildings: all are looked at, each set of buildings once. A set is a number whose
 * bits are its buildings.
 */
final class SmallBlock {
    /** 3^12 pairs of a set and a part of it are looked at in about a millisecond. */
    static final int MOST_BUILDINGS = 12;

    private final BuildingGraph graph;
    private final Band band;
    private final int[] around;
    private final long[] judged;

    private SmallBlock(BuildingGraph graph, Band band) {
        this.graph = graph;
        this.band = band;
        around = new int[graph.size()];
        for (int building = 0; building < around.length; building++) {
            for (int at = graph.firstNeighbour(building); at < graph.afterLastNeighbour(building); at++) {
                around[building] |= 1 << graph.neighbour(at);
            }
        }
        judged = new long[1 << graph.size()];
    }

    static List<int[]> divide(BuildingGraph graph, Band band) {
        SmallBlock block = new SmallBlock(graph, band);
        for (int set = 1; set < block.judged.length; set++) {
            block.judged[set] = block.isConnected(set) ? block.judge(set) : Long.MAX_VALUE;
        }
        return block.best();
    }

    private List<int[]> best() {
        long[] least = new long[judged.length];
        int[] taken = new int[judged.length];
        for (int set = 1; set < judged.length; set++) {
            int lowest = Integer.lowestOneBit(set);
            least[set] = Long.MAX_VALUE;
            for (int part = set; part > 0; part = part - 1 & set) {
                if ((part & lowest) != 0 && judged[part] < Long.MAX_VALUE) {
                    long whole = judged[part] + least[set ^ part];
                    if (whole < least[set]) {
                        least[set] = whole;
                        taken[set] = part;
                    }
                }
            }
        }
        List<int[]> grids = new ArrayList<>();
        for (int set = judged.length - 1; set > 0; set ^= taken[set]) {
            grids.add(members(taken[set]));
        }
        return grids;
    }

    /** Each pair of neighbours that lie in one grid is one that is not parted. */
    private long judge(int set) {
        long households = 0;
        int pairs = 0;
        for (int building : members(set)) {
            households += graph.households(building);
            pairs += Integer.bitCount(around[building] & set);
        }
        return band.judge(households) - (long) Band.APART * (pairs / 2);
    }

    private boolean isConnected(int set) {
        int reached = Integer.lowestOneBit(set);
        int before = 0;
        while (reached != before) {
            int fresh = reached & ~before;
            before = reached;
            for (int building : members(fresh)) {
                reached |= around[building] & set;
            }
        }
        return reached == set;
    }

    private static int[] members(int set) {
        int[] members = new int[Integer.bitCount(set)];
        int rest = set;
        for (int at = 0; at < members.length; at++) {
            members[at] = Integer.numberOfTrailingZeros(rest);
            rest &= rest - 1;
        }
        return members;
    }
}
