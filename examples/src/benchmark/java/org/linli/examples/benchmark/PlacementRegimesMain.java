package org.linli.examples.benchmark;

import java.util.List;
import java.util.Locale;
import org.linli.examples.benchmark.Ours.Anyone;
import org.linli.kernel.Id;
import org.linli.placement.Placement;

/**
 * Places cities of every regime beside OR-Tools in alternating rounds, and prints the middle time of each, its quartiles and their
 * ratio: {@code ./mvnw -q -Pbenchmark -Dlinli.benchmark.main=org.linli.examples.benchmark.PlacementRegimesMain}. The optimum must be
 * the same, and proved. Square cities, with one place in each grid, are placed by OR-Tools' linear sum assignment too.
 */
public final class PlacementRegimesMain {
    private static final int SEED = 20_261_130;

    private PlacementRegimesMain() {}

    /**
     * Runs the benchmark.
     *
     * @param args how many times as large the cities are, 1 when not given; 0 for a quick look at a tenth
     */
    public static void main(String[] args) {
        OrTools.load();
        int times = args.length > 0 ? Integer.parseInt(args[0]) : 1;
        int people = times == 0 ? 2_000 : 20_000 * times;
        int grids = people / 20;
        System.out.printf(
                Locale.ROOT,
                "%-52s %28s %28s %6s%n",
                "",
                "Linli: median (quartiles) ms",
                "OR-Tools: median (quartiles)",
                "ratio");
        for (PlacementRegime regime : PlacementRegime.values()) {
            if (regime != PlacementRegime.DENSE) {
                for (PlacementRegime.Room room : PlacementRegime.Room.values()) {
                    compare(regime.city(people, grids, room, SEED), false);
                }
            }
        }
        compare(PlacementRegime.DENSE.city(people / 10, people / 100, PlacementRegime.Room.SLACK, SEED), false);
        compare(PlacementRegime.DENSE.city(people / 10, people / 100, PlacementRegime.Room.NONE, SEED), false);
        compare(square(people / 20), true);
        compare(square(people / 10), true);
        for (int growth = 1; growth <= 4; growth *= 2) {
            compare(City.of(people * growth, grids * growth, true, SEED), false);
            compare(
                    PlacementRegime.TIES_RANDOM.city(people * growth, grids * growth, PlacementRegime.Room.NONE, SEED),
                    false);
        }
    }

    private static City square(int side) {
        City dense = PlacementRegime.DENSE.city(side, side, PlacementRegime.Room.NONE, SEED);
        City square = new City("one place a grid, " + side + " x " + side, side, side);
        for (int at = 0; at < side; at++) {
            square.grid[at] = dense.grid[at];
            square.cost[at] = dense.cost[at];
            square.least[at] = 1;
            square.most[at] = 1;
        }
        return square;
    }

    private static void compare(City city, boolean oneEach) {
        List<org.linli.placement.Room<Anyone>> rooms = Ours.rooms(city);
        List<Id<Anyone>> ids = Ours.ids("p", city.people);
        int rounds = 7;
        double[] ours = new double[rounds];
        double[] theirs = new double[rounds];
        for (int round = -2; round < rounds; round++) {
            long start = System.nanoTime();
            Placement<Anyone, Anyone> placement = Ours.place(city, rooms, ids);
            long middle = System.nanoTime();
            long cost = oneEach ? OrTools.assign(city) : OrTools.place(city);
            long end = System.nanoTime();
            if (round >= 0) {
                ours[round] = (middle - start) / 1e6;
                theirs[round] = (end - middle) / 1e6;
            }
            if (placement.cost() != cost || !placement.verify().isOptimal()) {
                throw new IllegalStateException(
                        "The optimum of " + city.name + " differs: " + placement.cost() + ", " + cost);
            }
        }
        Quartiles us = Quartiles.of(ours);
        Quartiles them = Quartiles.of(theirs);
        System.out.printf(
                Locale.ROOT,
                "%-52s %10.1f (%7.1f, %7.1f) %10.1f (%7.1f, %7.1f) %6.2f%n",
                city.name,
                us.median(),
                us.first(),
                us.third(),
                them.median(),
                them.first(),
                them.third(),
                them.median() / us.median());
    }
}
