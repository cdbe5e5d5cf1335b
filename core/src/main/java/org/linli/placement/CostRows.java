package org.linli.placement;

import java.util.Arrays;

/** The people and, for each, the grids where he or she may serve with what that costs. People are numbered as they come. */
final class CostRows {
    private int people;
    private int pairs;
    private int row;
    private int cursor;
    private int[] start;
    private int[] count;
    private int[] left = new int[4];
    private int[] leftRoom = new int[4];
    private int leavers;
    private int[] grid;
    private long[] cost;
    private int[] person;

    CostRows(int people, int pairs) {
        start = new int[Math.max(1, people)];
        count = new int[Math.max(1, people)];
        grid = new int[Math.max(1, pairs)];
        cost = new long[Math.max(1, pairs)];
        person = new int[Math.max(1, pairs)];
    }

    private CostRows(CostRows other) {
        people = other.people;
        pairs = other.pairs;
        left = other.left.clone();
        leftRoom = other.leftRoom.clone();
        leavers = other.leavers;
        start = other.start.clone();
        count = other.count.clone();
        grid = other.grid.clone();
        cost = other.cost.clone();
        person = other.person.clone();
    }

    CostRows copy() {
        return new CostRows(this);
    }

    /** Begins the row of one more person; pairs that are added next are his or hers. */
    int open() {
        if (people == start.length) {
            int larger = larger(people);
            start = Arrays.copyOf(start, larger);
            count = Arrays.copyOf(count, larger);
        }
        start[people] = pairs;
        row = people;
        cursor = pairs;
        return people++;
    }

    /** As {@link #open()}, but in the row and with the number of a person who has left, when it has room for so many pairs. */
    int open(int atMost) {
        if (leavers == 0 || leftRoom[leavers - 1] < atMost) {
            return open();
        }
        row = left[--leavers];
        cursor = start[row];
        return row;
    }

    void add(int inGrid, long atCost) {
        if (cursor == grid.length) {
            int larger = larger(cursor);
            grid = Arrays.copyOf(grid, larger);
            cost = Arrays.copyOf(cost, larger);
            person = Arrays.copyOf(person, larger);
        }
        grid[cursor] = inGrid;
        cost[cursor] = atCost;
        person[cursor++] = row;
        count[row]++;
        pairs = Math.max(pairs, cursor);
    }

    /** Sets the cost of a pair anew, before any person is placed by it. */
    void reprice(int pair, long atCost) {
        cost[pair] = atCost;
    }

    /** Empties the row of a person who has left. */
    void close(int who) {
        if (leavers == left.length) {
            left = Arrays.copyOf(left, leavers * 2);
            leftRoom = Arrays.copyOf(leftRoom, leavers * 2);
        }
        left[leavers] = who;
        leftRoom[leavers++] = count[who];
        count[who] = 0;
    }

    /** Gives back the room that was kept for more rows. */
    void trim() {
        start = Arrays.copyOf(start, Math.max(1, people));
        count = Arrays.copyOf(count, Math.max(1, people));
        grid = Arrays.copyOf(grid, Math.max(1, pairs));
        cost = Arrays.copyOf(cost, Math.max(1, pairs));
        person = Arrays.copyOf(person, Math.max(1, pairs));
    }

    private static int larger(int size) {
        return Math.addExact(size, Math.max(8, size >> 1));
    }

    int people() {
        return people;
    }

    int pairs() {
        return pairs;
    }

    /** The first pair of a person. */
    int first(int who) {
        return start[who];
    }

    /** One past the last pair of a person. */
    int end(int who) {
        return start[who] + count[who];
    }

    int grid(int pair) {
        return grid[pair];
    }

    long cost(int pair) {
        return cost[pair];
    }

    int person(int pair) {
        return person[pair];
    }

    /** The pair of a person and a grid, or -1 when he or she may not serve there. */
    int pair(int who, int inGrid) {
        for (int pair = first(who), end = end(who); pair < end; pair++) {
            if (grid[pair] == inGrid) {
                return pair;
            }
        }
        return -1;
    }
}
