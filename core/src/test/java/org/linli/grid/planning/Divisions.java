package org.linli.grid.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Every way to divide a few buildings into groups, connected or not. */
final class Divisions {
    private Divisions() {}

    static List<List<int[]>> of(int buildings) {
        List<List<int[]>> all = new ArrayList<>();
        assign(new int[buildings], 0, 0, all);
        return all;
    }

    private static void assign(int[] groupOf, int building, int groups, List<List<int[]>> all) {
        if (building == groupOf.length) {
            all.add(IntStream.range(0, groups)
                    .mapToObj(group -> IntStream.range(0, groupOf.length)
                            .filter(each -> groupOf[each] == group)
                            .toArray())
                    .toList());
            return;
        }
        for (int group = 0; group <= groups; group++) {
            groupOf[building] = group;
            assign(groupOf, building + 1, Math.max(groups, group + 1), all);
        }
    }
}
