package org.linli.grid.planning;

import java.util.Arrays;
import java.util.List;

/** The grids of a building graph while they are sought. Pieces have numbers from 0 to below {@link #count()}, which change. */
final class Pieces {
    private final BuildingGraph graph;
    private final Band band;
    private final int[] pieceOf;
    private int[][] members = new int[8][];
    private long[] households = new long[8];
    private int count;
    private long outside;

    Pieces(BuildingGraph graph, Band band) {
        this.graph = graph;
        this.band = band;
        pieceOf = new int[graph.size()];
    }

    int count() {
        return count;
    }

    /** {@return by how many households all pieces together miss the band} */
    long outside() {
        return outside;
    }

    int pieceOf(int building) {
        return pieceOf[building];
    }

    int[] members(int piece) {
        return members[piece];
    }

    long households(int piece) {
        return households[piece];
    }

    boolean isOutside(int piece) {
        return band.outside(households[piece]) > 0;
    }

    void add(int[] buildings) {
        if (count == members.length) {
            members = Arrays.copyOf(members, 2 * count);
            households = Arrays.copyOf(households, 2 * count);
        }
        households[count] = 0;
        members[count] = new int[0];
        outside += band.outside(0);
        count++;
        replace(count - 1, buildings);
    }

    void replace(int piece, int[] buildings) {
        outside -= band.outside(households[piece]);
        long sum = 0;
        for (int building : buildings) {
            sum += graph.households(building);
            pieceOf[building] = piece;
        }
        members[piece] = buildings;
        households[piece] = sum;
        outside += band.outside(sum);
    }

    /**
     * Puts other pieces in the place of some, of the same buildings; the last pieces get the numbers that become free.
     */
    void exchange(int[] gone, List<int[]> instead) {
        for (int at = 0; at < instead.size(); at++) {
            if (at < gone.length) {
                replace(gone[at], instead.get(at));
            } else {
                add(instead.get(at));
            }
        }
        int[] free = Arrays.copyOfRange(gone, Math.min(gone.length, instead.size()), gone.length);
        Arrays.sort(free);
        for (int at = free.length - 1; at >= 0; at--) {
            drop(free[at]);
        }
    }

    private void drop(int gone) {
        outside -= band.outside(households[gone]);
        count--;
        if (gone < count) {
            members[gone] = members[count];
            households[gone] = households[count];
            for (int building : members[gone]) {
                pieceOf[building] = gone;
            }
        }
    }

    void move(int building, int to) {
        int from = pieceOf[building];
        int[] rest = new int[members[from].length - 1];
        int kept = 0;
        for (int member : members[from]) {
            if (member != building) {
                rest[kept++] = member;
            }
        }
        int[] more = Arrays.copyOf(members[to], members[to].length + 1);
        more[more.length - 1] = building;
        replace(from, rest);
        replace(to, more);
    }

    int[] union(int one, int other) {
        int[] all = Arrays.copyOf(members[one], members[one].length + members[other].length);
        System.arraycopy(members[other], 0, all, members[one].length, members[other].length);
        return all;
    }

    /** {@return how many neighbours of a building lie in a piece} */
    int touching(int building, int piece) {
        int touching = 0;
        for (int at = graph.firstNeighbour(building); at < graph.afterLastNeighbour(building); at++) {
            if (pieceOf[graph.neighbour(at)] == piece) {
                touching++;
            }
        }
        return touching;
    }

    /** {@return how many neighbours two pieces part from each other} */
    int apart(int one, int other) {
        int apart = 0;
        for (int building : members[one]) {
            apart += touching(building, other);
        }
        return apart;
    }

    /** {@return the judgement of the whole, the less the better} */
    long judge() {
        long judged = 0;
        for (int piece = 0; piece < count; piece++) {
            judged += band.judge(households[piece]);
        }
        int apart = 0;
        for (int building = 0; building < pieceOf.length; building++) {
            int all = graph.afterLastNeighbour(building) - graph.firstNeighbour(building);
            apart += all - touching(building, pieceOf[building]);
        }
        return judged + (long) Band.APART * (apart / 2);
    }

    /** {@return the buildings of each piece, in order} */
    List<int[]> sorted() {
        return Arrays.stream(members, 0, count)
                .map(int[]::clone)
                .peek(Arrays::sort)
                .toList();
    }
}
