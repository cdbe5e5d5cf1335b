package org.linli.placement;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.linli.kernel.Id;
import org.linli.placement.engine.CostRows;

/** Puts the cost rows into the order of the ids, so that the order in which they came has no influence. */
final class Sorting {
    private Sorting() {}

    /** Sorts the ids and the rows in place. */
    static <P> void byId(List<Id<P>> ids, CostRows costRows) {
        boolean inOrder = true;
        for (int i = 1; i < ids.size() && inOrder; i++) {
            inOrder = ids.get(i - 1).compareTo(ids.get(i)) < 0;
        }
        if (inOrder) {
            return;
        }
        int[] order = IntStream.range(0, ids.size())
                .boxed()
                .sorted(Comparator.comparing(ids::get))
                .mapToInt(Integer::intValue)
                .toArray();
        costRows.arrange(order);
        ids.sort(null);
        for (int i = 1; i < ids.size(); i++) {
            if (ids.get(i - 1).equals(ids.get(i))) {
                throw new IllegalArgumentException("Person " + ids.get(i) + " stands in two rows");
            }
        }
    }

    /**
     * The people by the grid that is cheapest for each, so that those who will be together lie together in memory; within a
     * grid they stay in their order.
     */
    static int[] byHome(CostRows costRows, int grids) {
        int[] home = new int[costRows.people()];
        int[] next = new int[grids + 1];
        for (int person = 0; person < home.length; person++) {
            int best = costRows.first(person);
            for (int pair = best + 1; pair < costRows.end(person); pair++) {
                if (costRows.cost(pair) < costRows.cost(best) && costRows.grid(pair) != grids - 1) {
                    best = pair;
                }
            }
            home[person] = costRows.grid(best);
            next[home[person] + 1]++;
        }
        for (int grid = 0; grid < grids; grid++) {
            next[grid + 1] += next[grid];
        }
        int[] order = new int[home.length];
        for (int person = 0; person < home.length; person++) {
            order[next[home[person]]++] = person;
        }
        return order;
    }
}
