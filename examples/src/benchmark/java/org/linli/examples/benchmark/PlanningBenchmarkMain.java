package org.linli.examples.benchmark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.linli.community.Building;
import org.linli.grid.planning.GridPlan;
import org.linli.grid.planning.PlannedBlock;
import org.linli.grid.planning.Planning;
import org.linli.kernel.Id;

/**
 * Measures how long it takes to divide 5,000 buildings, and whether every grid is connected and in the band wherever
 * arithmetic allows. Fails when a plan does not hold, or when the median is above a second.
 */
public final class PlanningBenchmarkMain {
    private static final int ROWS = 50;
    private static final int COLUMNS = 100;
    private static final int ROUNDS = 7;
    private static final int SLOWEST_MEDIAN_MILLIS = 1_000;

    private PlanningBenchmarkMain() {}

    /**
     * Measures and prints a table: the first run of each instance, then the median and the worst of seven, each from the
     * telling of the buildings to the finished plan; what is wrong is counted over all runs.
     *
     * @param args the seed, 1 unless given
     */
    public static void main(String[] args) {
        long seed = args.length > 0 ? Long.parseLong(args[0]) : 1;
        System.out.printf(
                Locale.ROOT,
                "Java %s, %s, %d processors, heap %d MB%n",
                Runtime.version(),
                System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors(),
                Runtime.getRuntime().maxMemory() >> 20);
        System.out.println("instance                        blocks  allow  grids  in band  wrong  together"
                + "   first ms  median ms  worst ms");
        boolean good = true;
        for (Instance instance : List.of(
                new Instance("roads every 5, 30–130 households", 5, 30, 130),
                new Instance("roads every 10, 30–130 households", 10, 30, 130),
                new Instance("roads every 25, 30–130 households", 25, 30, 130),
                new Instance("no road, 30–130 households", COLUMNS, 30, 130),
                new Instance("roads every 10, 10–250 households", 10, 10, 250))) {
            good &= measure(instance, seed);
        }
        if (!good) {
            System.out.println("A plan does not hold, or took too long.");
            System.exit(1);
        }
    }

    private static boolean measure(Instance instance, long seed) {
        List<Double> millis = new ArrayList<>();
        Map<Id<Building>, Long> households = instance.households(seed);
        long start = System.nanoTime();
        GridPlan plan = instance.told(households, seed).decide();
        double first = (System.nanoTime() - start) / 1e6;
        int wrong = plan.verify().size();
        for (int round = 0; round < ROUNDS; round++) {
            long before = System.nanoTime();
            plan = instance.told(households, seed + round).decide();
            millis.add((System.nanoTime() - before) / 1e6);
            wrong += plan.verify().size();
        }
        millis.sort(null);
        double median = millis.get(ROUNDS / 2);
        GridPlan.Together together = plan.together();
        System.out.printf(
                Locale.ROOT,
                "%-34s %4d  %5d  %5d  %7d  %5d  %7.1f%%  %9.0f  %9.0f  %8.0f%n",
                instance.name,
                plan.blocks().size(),
                plan.blocks().stream().filter(PlannedBlock::arithmeticAllows).count(),
                plan.grids().size(),
                plan.gridsInBand(),
                wrong,
                100.0 * together.kept() / (together.kept() + together.parted()),
                first,
                median,
                millis.get(ROUNDS - 1));
        return wrong == 0 && median <= SLOWEST_MEDIAN_MILLIS;
    }

    /** Buildings in rows and columns; each a neighbour of the next, some across the corner; main roads at even distances. */
    private record Instance(String name, int roadEvery, int least, int most) {
        Map<Id<Building>, Long> households(long seed) {
            Random random = new Random(seed);
            Map<Id<Building>, Long> households = new HashMap<>();
            for (int place = 0; place < ROWS * COLUMNS; place++) {
                households.put(id(place), (long) least + random.nextInt(most - least + 1));
            }
            return households;
        }

        Planning told(Map<Id<Building>, Long> households, long seed) {
            Planning planning = Planning.of(households).seed(seed);
            Random random = new Random(seed);
            for (int place = 0; place < ROWS * COLUMNS; place++) {
                boolean right = place % COLUMNS + 1 < COLUMNS;
                boolean below = place / COLUMNS + 1 < ROWS;
                boolean roadRight = (place % COLUMNS + 1) % roadEvery == 0;
                boolean roadBelow = (place / COLUMNS + 1) % roadEvery == 0;
                if (right) {
                    meet(planning, roadRight, place, place + 1);
                }
                if (below) {
                    meet(planning, roadBelow, place, place + COLUMNS);
                }
                if (right && below && !roadRight && !roadBelow && random.nextInt(3) == 0) {
                    planning.neighbours(id(place), id(place + COLUMNS + 1));
                }
            }
            return planning;
        }

        private static void meet(Planning planning, boolean acrossRoad, int one, int other) {
            if (acrossRoad) {
                planning.acrossMainRoad("main road", id(one), id(other));
            } else {
                planning.neighbours(id(one), id(other));
            }
        }

        private static Id<Building> id(int place) {
            return Id.of("b" + (10_000 + place));
        }
    }
}
