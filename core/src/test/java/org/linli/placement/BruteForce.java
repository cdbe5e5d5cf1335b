package org.linli.placement;

import java.util.OptionalLong;

/** Tries every plan there is; for a few people and grids only. */
final class BruteForce {
    private final Instance instance;
    private final int[] load;
    private long best = Long.MAX_VALUE;

    private BruteForce(Instance instance) {
        this.instance = instance;
        load = new int[instance.rooms().size()];
    }

    /** The least cost of a plan that places everybody within all bounds, or nothing when there is none. */
    static OptionalLong leastCost(Instance instance) {
        BruteForce search = new BruteForce(instance);
        search.place(0, 0);
        return search.best == Long.MAX_VALUE ? OptionalLong.empty() : OptionalLong.of(search.best);
    }

    private void place(int person, long cost) {
        if (person == instance.seekers().size()) {
            for (int grid = 0; grid < load.length; grid++) {
                if (load[grid] < instance.rooms().get(grid).least()) {
                    return;
                }
            }
            best = Math.min(best, cost);
            return;
        }
        for (Option<String> option : instance.seekers().get(person).options()) {
            int grid = Integer.parseInt(option.grid().value().substring(1));
            if (load[grid] < instance.rooms().get(grid).most()) {
                long place = instance.step() * load[grid];
                load[grid]++;
                place(person + 1, cost + option.cost() + place);
                load[grid]--;
            }
        }
    }
}
