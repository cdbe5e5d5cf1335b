package org.linli.placement.engine;

import java.util.Arrays;

/** The people and, for each, the grids where he or she may serve with what that costs. People are numbered as they come. */
public final class CostRows {
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

    /**
     * No rows yet, with room for some.
     *
     * @param people how many people
     * @param pairs how many pairs
     */
    public CostRows(int people, int pairs) {
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

    /**
     * Begins the row of one more person; pairs that are added next are his or hers.
     *
     * @return the number of the person
     */
    public int open() {
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

    /**
     * As {@link #open()}, but in the row and with the number of a person who has left, when it has room for so many pairs.
     *
     * @param atMost how many pairs it takes at most
     * @return the number of the person
     */
    public int open(int atMost) {
        if (leavers == 0 || leftRoom[leavers - 1] < atMost) {
            return open();
        }
        row = left[--leavers];
        cursor = start[row];
        return row;
    }

    /**
     * Adds a pair to the row that was opened last.
     *
     * @param inGrid the number of the grid
     * @param atCost what it costs
     */
    public void add(int inGrid, long atCost) {
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

    /**
     * Sets the cost of a pair anew, before any person is placed by it.
     *
     * @param pair the number of the pair
     * @param atCost what it costs
     */
    public void reprice(int pair, long atCost) {
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

    /**
     * Puts the rows into another order, and gives back the room that was kept for more. One array after the other, since
     * those of a city are the most of what it takes.
     *
     * @param order for each row the one that comes there; all of them
     */
    public void arrange(int[] order) {
        int[] from = start;
        int[] length = count;
        start = new int[Math.max(1, people)];
        count = new int[Math.max(1, people)];
        int end = 0;
        for (int who = 0; who < people; who++) {
            start[who] = end;
            count[who] = length[order[who]];
            end += count[who];
        }
        person = new int[0];
        int[] grids = new int[Math.max(1, end)];
        for (int who = 0; who < people; who++) {
            System.arraycopy(grid, from[order[who]], grids, start[who], count[who]);
        }
        grid = grids;
        long[] costs = new long[Math.max(1, end)];
        for (int who = 0; who < people; who++) {
            System.arraycopy(cost, from[order[who]], costs, start[who], count[who]);
        }
        cost = costs;
        person = new int[Math.max(1, end)];
        for (int who = 0; who < people; who++) {
            Arrays.fill(person, start[who], start[who] + count[who], who);
        }
        pairs = end;
    }

    private static int larger(int size) {
        return Math.addExact(size, Math.max(8, size >> 1));
    }

    /**
     * How many people have a row, those who have left among them.
     *
     * @return how many
     */
    public int people() {
        return people;
    }

    int pairs() {
        return pairs;
    }

    /**
     * The first pair of a person.
     *
     * @param who the number of the person
     * @return the number of the pair
     */
    public int first(int who) {
        return start[who];
    }

    /**
     * One past the last pair of a person.
     *
     * @param who the number of the person
     * @return the number
     */
    public int end(int who) {
        return start[who] + count[who];
    }

    /** The grids of all pairs, to be read only. */
    int[] grids() {
        return grid;
    }

    /** The costs of all pairs, to be read only. */
    long[] costs() {
        return cost;
    }

    /**
     * The grid of a pair.
     *
     * @param pair the number of the pair
     * @return the number of the grid
     */
    public int grid(int pair) {
        return grid[pair];
    }

    /**
     * What a pair costs.
     *
     * @param pair the number of the pair
     * @return the cost
     */
    public long cost(int pair) {
        return cost[pair];
    }

    /**
     * The person of a pair.
     *
     * @param pair the number of the pair
     * @return the number of the person
     */
    public int person(int pair) {
        return person[pair];
    }

    /**
     * The pair of a person and a grid.
     *
     * @param who the number of the person
     * @param inGrid the number of the grid
     * @return the number of the pair, or -1 when he or she may not serve there
     */
    public int pair(int who, int inGrid) {
        for (int pair = first(who), end = end(who); pair < end; pair++) {
            if (grid[pair] == inGrid) {
                return pair;
            }
        }
        return -1;
    }
}
