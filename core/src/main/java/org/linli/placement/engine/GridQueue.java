package org.linli.placement.engine;

import java.util.Arrays;

/** Grids in the order of their distance from where a search began; emptied in time that depends on what was reached only. */
final class GridQueue {
    private static final int UNSEEN = -1;
    private static final int SETTLED = -2;

    private final long[] distance;
    private final int[] hops;
    private final int[] place;
    private final int[] heap;
    private final int[] reached;
    private int size;
    private int seen;

    GridQueue(int grids) {
        distance = new long[grids];
        hops = new int[grids];
        place = new int[grids];
        heap = new int[grids];
        reached = new int[grids];
        Arrays.fill(place, UNSEEN);
        Arrays.fill(distance, Bounds.NEVER);
    }

    void clear() {
        for (int i = 0; i < seen; i++) {
            place[reached[i]] = UNSEEN;
            distance[reached[i]] = Bounds.NEVER;
        }
        seen = 0;
        size = 0;
    }

    /** Offers a way of so many moves to a grid; true when it is the shortest so far, among equals the one with fewest moves. */
    boolean offer(int grid, long way, int moves) {
        int at = place[grid];
        if (at == UNSEEN) {
            reached[seen++] = grid;
            at = size++;
        } else if (at == SETTLED || distance[grid] < way || distance[grid] == way && hops[grid] <= moves) {
            return false;
        }
        distance[grid] = way;
        hops[grid] = moves;
        up(at, grid);
        return true;
    }

    boolean isEmpty() {
        return size == 0;
    }

    long nearest() {
        return distance[heap[0]];
    }

    int poll() {
        int grid = heap[0];
        place[grid] = SETTLED;
        size--;
        if (size > 0) {
            down(heap[size]);
        }
        return grid;
    }

    long distance(int grid) {
        return distance[grid];
    }

    /** The distances of all grids, {@link Bounds#NEVER} for those not seen yet, to be read only. */
    long[] distances() {
        return distance;
    }

    int hops(int grid) {
        return hops[grid];
    }

    int seen() {
        return seen;
    }

    int reached(int index) {
        return reached[index];
    }

    boolean isSeen(int grid) {
        return place[grid] != UNSEEN;
    }

    private boolean before(int one, int other) {
        if (distance[one] != distance[other]) {
            return distance[one] < distance[other];
        }
        return hops[one] < hops[other] || hops[one] == hops[other] && one < other;
    }

    private void up(int from, int grid) {
        int at = from;
        while (at > 0) {
            int above = (at - 1) >> 1;
            if (!before(grid, heap[above])) {
                break;
            }
            set(at, heap[above]);
            at = above;
        }
        set(at, grid);
    }

    private void down(int grid) {
        int at = 0;
        while (true) {
            int below = 2 * at + 1;
            if (below >= size) {
                break;
            }
            if (below + 1 < size && before(heap[below + 1], heap[below])) {
                below++;
            }
            if (!before(heap[below], grid)) {
                break;
            }
            set(at, heap[below]);
            at = below;
        }
        set(at, grid);
    }

    private void set(int at, int grid) {
        heap[at] = grid;
        place[grid] = at;
    }
}
