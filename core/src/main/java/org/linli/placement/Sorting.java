package org.linli.placement;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.linli.kernel.Id;

/** Puts the cost rows into the order of the ids, so that the order in which they came has no influence. */
final class Sorting {
    private Sorting() {}

    /** Sorts the ids in place; answers with the rows in the same order. */
    static <P> CostRows byId(List<Id<P>> ids, CostRows costRows) {
        boolean inOrder = true;
        for (int i = 1; i < ids.size() && inOrder; i++) {
            inOrder = ids.get(i - 1).compareTo(ids.get(i)) < 0;
        }
        if (inOrder) {
            return costRows;
        }
        int[] order = IntStream.range(0, ids.size())
                .boxed()
                .sorted(Comparator.comparing(ids::get))
                .mapToInt(Integer::intValue)
                .toArray();
        CostRows sorted = new CostRows(costRows.people(), costRows.pairs());
        for (int person : order) {
            sorted.open();
            for (int pair = costRows.first(person); pair < costRows.end(person); pair++) {
                sorted.add(costRows.grid(pair), costRows.cost(pair));
            }
        }
        ids.sort(null);
        for (int i = 1; i < ids.size(); i++) {
            if (ids.get(i - 1).equals(ids.get(i))) {
                throw new IllegalArgumentException("Person " + ids.get(i) + " stands in two rows");
            }
        }
        return sorted;
    }
}
