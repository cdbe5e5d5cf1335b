package org.linli.placement.engine;

import java.util.Arrays;

/**
 * For each grid and each neighbour of it, the people who serve in the first and may serve in the second, the one whose
 * move costs least on top. What a move costs does not depend on the rents, so the order stays while rents change.
 *
 * <p>A grid is opened, that is its people are put in order, when a search first comes by.
 */
final class Movers {
    private static final int NONE = -1;

    private final CostRows costRows;
    private final Assignment assignment;
    private final boolean[] open;
    private boolean allOpen;
    private final NeighbourMoves out;
    private final NeighbourMoves in;
    private int[] slotAt;
    private int slotsOf = NONE;

    private int slots;
    private int[] from = new int[64];
    private int[] to = new int[64];
    private int[] atOut = new int[64];
    private int[] atIn = new int[64];
    private int[] size = new int[64];
    private int[][] heap = new int[64][];

    private int[] slot;
    private int[] place;

    Movers(CostRows costRows, Assignment assignment, int grids) {
        this.costRows = costRows;
        this.assignment = assignment;
        open = new boolean[grids];
        out = new NeighbourMoves(grids);
        in = new NeighbourMoves(grids);
        slotAt = new int[grids];
        slot = new int[costRows.pairs()];
        place = new int[costRows.pairs()];
        Arrays.fill(slot, NONE);
    }

    void grow() {
        int before = slot.length;
        if (costRows.pairs() > before) {
            int larger = costRows.pairs() + (before >> 2) + 8;
            slot = Arrays.copyOf(slot, larger);
            place = Arrays.copyOf(place, larger);
            Arrays.fill(slot, before, larger, NONE);
        }
    }

    void open(int grid) {
        if (!open[grid]) {
            open[grid] = true;
            for (int person = assignment.firstIn(grid); person >= 0; person = assignment.nextIn(person)) {
                enter(person, grid);
            }
        }
    }

    void openAll() {
        if (!allOpen) {
            allOpen = true;
            for (int grid = 0; grid < open.length; grid++) {
                open(grid);
            }
        }
    }

    /** The ways out of a grid; the grid must be open. */
    NeighbourMoves out() {
        return out;
    }

    /** The ways into a grid; all grids must be open. */
    NeighbourMoves in() {
        return in;
    }

    /** The pair on top of a way: the person who moves and the grid where he or she goes. */
    int top(int slotOfWay) {
        return heap[slotOfWay][0];
    }

    /** After a person has sat down. */
    void sat(int person) {
        int grid = assignment.gridOf(person);
        if (open[grid]) {
            enter(person, grid);
        }
    }

    /** Before a person rises. */
    void rises(int person) {
        if (open[assignment.gridOf(person)]) {
            for (int pair = costRows.first(person), end = costRows.end(person); pair < end; pair++) {
                if (slot[pair] >= 0) {
                    remove(pair);
                }
            }
        }
    }

    private void enter(int person, int grid) {
        number(grid);
        int own = assignment.own(person);
        for (int pair = costRows.first(person), end = costRows.end(person); pair < end; pair++) {
            if (pair != own) {
                int way = slot(grid, costRows.grid(pair));
                slot[pair] = way;
                insert(way, pair);
            }
        }
    }

    /** Writes down the slots of a grid by neighbour, so that each is then found in one step. */
    private void number(int grid) {
        if (slotsOf != grid) {
            slotsOf = grid;
            for (int i = 0; i < out.count(grid); i++) {
                slotAt[out.grid(grid, i)] = i;
            }
        }
    }

    private int slot(int grid, int neighbour) {
        int at = slotAt[neighbour];
        if (at < out.count(grid) && out.grid(grid, at) == neighbour) {
            return out.slot(grid, at);
        }
        if (slots == from.length) {
            int larger = slots + (slots >> 1);
            from = Arrays.copyOf(from, larger);
            to = Arrays.copyOf(to, larger);
            atOut = Arrays.copyOf(atOut, larger);
            atIn = Arrays.copyOf(atIn, larger);
            size = Arrays.copyOf(size, larger);
            heap = Arrays.copyOf(heap, larger);
        }
        int way = slots++;
        from[way] = grid;
        to[way] = neighbour;
        heap[way] = new int[4];
        atOut[way] = out.add(grid, neighbour, way);
        atIn[way] = in.add(neighbour, grid, way);
        slotAt[neighbour] = atOut[way];
        return way;
    }

    private void insert(int way, int pair) {
        int[] pairs = heap[way];
        int last = size[way]++;
        if (last == pairs.length) {
            pairs = Arrays.copyOf(pairs, last * 2);
            heap[way] = pairs;
        }
        up(pairs, last, pair);
        if (place[pair] == 0) {
            show(way, cost(pair));
        }
    }

    private void remove(int pair) {
        int way = slot[pair];
        slot[pair] = NONE;
        int[] pairs = heap[way];
        int at = place[pair];
        int last = --size[way];
        if (at != last) {
            int moved = pairs[last];
            if (at > 0 && before(moved, pairs[(at - 1) >> 1])) {
                up(pairs, at, moved);
            } else {
                down(pairs, last, at, moved);
            }
        }
        if (at == 0) {
            show(way, last == 0 ? Bounds.NEVER : cost(pairs[0]));
        }
    }

    private void show(int way, long least) {
        out.cost(from[way], atOut[way], least);
        in.cost(to[way], atIn[way], least);
    }

    /** The cost of the move to a pair. Computing it again saves as much memory as the costs themselves take. */
    private long cost(int pair) {
        return costRows.cost(pair) - costRows.cost(assignment.own(costRows.person(pair)));
    }

    private boolean before(int one, int other) {
        long costOfOne = cost(one);
        long costOfOther = cost(other);
        return costOfOne < costOfOther || costOfOne == costOfOther && one < other;
    }

    private void up(int[] pairs, int from, int pair) {
        int at = from;
        while (at > 0) {
            int above = (at - 1) >> 1;
            if (!before(pair, pairs[above])) {
                break;
            }
            pairs[at] = pairs[above];
            place[pairs[at]] = at;
            at = above;
        }
        pairs[at] = pair;
        place[pair] = at;
    }

    private void down(int[] pairs, int count, int from, int pair) {
        int at = from;
        while (true) {
            int below = 2 * at + 1;
            if (below >= count) {
                break;
            }
            if (below + 1 < count && before(pairs[below + 1], pairs[below])) {
                below++;
            }
            if (!before(pairs[below], pair)) {
                break;
            }
            pairs[at] = pairs[below];
            place[pairs[at]] = at;
            at = below;
        }
        pairs[at] = pair;
        place[pair] = at;
    }
}
