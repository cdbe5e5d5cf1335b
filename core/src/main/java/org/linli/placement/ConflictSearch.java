package org.linli.placement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.linli.placement.engine.Assignment;
import org.linli.placement.engine.Bounds;
import org.linli.placement.engine.CostRows;

/**
 * Finds out why a placement is short, from one person who was left out or one grid that was left short: all grids that
 * could have helped were bound themselves, and these bind one another. The set is then counted again from the inputs, and
 * grids are left out of it as long as it stays a conflict.
 */
final class ConflictSearch {
    private final CostRows costRows;
    private final Bounds bounds;
    private final Assignment assignment;
    private final int reserve;
    private final int[][] peopleOf;

    ConflictSearch(CostRows costRows, Bounds bounds, Assignment assignment) {
        this.costRows = costRows;
        this.bounds = bounds;
        this.assignment = assignment;
        reserve = bounds.grids() - 1;
        peopleOf = peopleOf();
    }

    /** Who may serve in each grid. */
    private int[][] peopleOf() {
        int[] count = new int[bounds.grids()];
        for (int person = 0; person < costRows.people(); person++) {
            for (int pair = costRows.first(person);
                    assignment.isSeated(person) && pair < costRows.end(person);
                    pair++) {
                count[costRows.grid(pair)]++;
            }
        }
        int[][] people = new int[bounds.grids()][];
        for (int grid = 0; grid < people.length; grid++) {
            people[grid] = new int[count[grid]];
        }
        Arrays.fill(count, 0);
        for (int person = 0; person < costRows.people(); person++) {
            for (int pair = costRows.first(person);
                    assignment.isSeated(person) && pair < costRows.end(person);
                    pair++) {
                int grid = costRows.grid(pair);
                people[grid][count[grid]++] = person;
            }
        }
        return people;
    }

    /** The grids in which an unplaced person could have been placed, had they not been full, and those that bind them. */
    boolean[] around(int person) {
        boolean[] bound = new boolean[bounds.grids()];
        List<Integer> ahead = new ArrayList<>();
        mark(person, bound, ahead);
        for (int i = 0; i < ahead.size(); i++) {
            int grid = ahead.get(i);
            for (int inside = assignment.firstIn(grid); inside >= 0; inside = assignment.nextIn(inside)) {
                mark(inside, bound, ahead);
            }
        }
        return bound;
    }

    private void mark(int person, boolean[] bound, List<Integer> ahead) {
        for (int pair = costRows.first(person); pair < costRows.end(person); pair++) {
            int grid = costRows.grid(pair);
            if (grid != reserve && !bound[grid]) {
                bound[grid] = true;
                ahead.add(grid);
            }
        }
    }

    /** The grids from which a short grid could have been filled, had they had people to spare, and those that bind them. */
    boolean[] behind(int grid) {
        boolean[] bound = new boolean[bounds.grids()];
        List<Integer> ahead = new ArrayList<>();
        bound[grid] = true;
        ahead.add(grid);
        for (int i = 0; i < ahead.size(); i++) {
            for (int person : peopleOf[ahead.get(i)]) {
                int present = assignment.gridOf(person);
                if (present != reserve && !bound[present]) {
                    bound[present] = true;
                    ahead.add(present);
                }
            }
        }
        return bound;
    }

    /** The people of a set of grids: all who may serve nowhere else, or all who may serve in any of them. */
    int[] people(boolean[] grids, boolean nowhereElse) {
        int[] found = new int[costRows.people()];
        int count = 0;
        for (int person = 0; person < costRows.people(); person++) {
            int inside = inside(person, grids);
            int all = costRows.end(person) - costRows.first(person) - 1;
            if (assignment.isSeated(person) && inside > 0 && (!nowhereElse || inside == all)) {
                found[count++] = person;
            }
        }
        return Arrays.copyOf(found, count);
    }

    private int inside(int person, boolean[] grids) {
        int inside = 0;
        for (int pair = costRows.first(person); pair < costRows.end(person); pair++) {
            if (costRows.grid(pair) != reserve && grids[costRows.grid(pair)]) {
                inside++;
            }
        }
        return inside;
    }

    long places(boolean[] grids, boolean most) {
        long places = 0;
        for (int grid = 0; grid < reserve; grid++) {
            if (grids[grid]) {
                places += most ? bounds.most(grid) : bounds.least(grid);
            }
        }
        return places;
    }

    /** Leaves out each grid without which more people than places are left. */
    void shrinkTooMany(boolean[] grids) {
        int[] outside = new int[costRows.people()];
        for (int person = 0; person < outside.length; person++) {
            outside[person] = costRows.end(person) - costRows.first(person) - 1 - inside(person, grids);
        }
        long over = people(grids, true).length - places(grids, true);
        for (boolean again = true; again; ) {
            again = false;
            for (int grid = 0; grid < reserve; grid++) {
                if (grids[grid]) {
                    int lost = 0;
                    for (int person : peopleOf[grid]) {
                        lost += outside[person] == 0 ? 1 : 0;
                    }
                    if (over - lost + bounds.most(grid) > 0) {
                        over += bounds.most(grid) - lost;
                        grids[grid] = false;
                        again = true;
                        for (int person : peopleOf[grid]) {
                            outside[person]++;
                        }
                    }
                }
            }
        }
    }

    /** Leaves out each grid without which fewer people than needed are left. */
    void shrinkTooFew(boolean[] grids) {
        int[] inside = new int[costRows.people()];
        for (int person = 0; person < inside.length; person++) {
            inside[person] = inside(person, grids);
        }
        long under = places(grids, false) - people(grids, false).length;
        for (boolean again = true; again; ) {
            again = false;
            for (int grid = 0; grid < reserve; grid++) {
                if (grids[grid]) {
                    int spared = 0;
                    for (int person : peopleOf[grid]) {
                        spared += inside[person] == 1 ? 1 : 0;
                    }
                    if (under - bounds.least(grid) + spared > 0) {
                        under += spared - bounds.least(grid);
                        grids[grid] = false;
                        again = true;
                        for (int person : peopleOf[grid]) {
                            inside[person]--;
                        }
                    }
                }
            }
        }
    }
}
