package org.linli.examples.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/**
 * A synthetic city in bare arrays. Costs are distance, skill, enterprise, and 150 for leaving the present grid; the ten
 * nearest grids are candidates; half of the people live in hot spots; bounds are 0.85 to 1.1 of a hidden load that is
 * feasible, or exactly that load where there is to be no slack.
 */
final class City {
    private static final int CANDIDATES = 10;
    private static final int PLACES_PER_HOT_SPOT = 50;

    final String name;
    final int people;
    final int grids;
    final int[][] grid;
    final long[][] cost;
    final int[] least;
    final int[] most;

    City(String name, int people, int grids) {
        this.name = name;
        this.people = people;
        this.grids = grids;
        grid = new int[people][];
        cost = new long[people][];
        least = new int[grids];
        most = new int[grids];
    }

    static City of(int people, int grids, boolean slack, long seed) {
        City city = new City(people + " x " + grids + (slack ? "" : ", no slack"), people, grids);
        Random random = new Random(seed);
        Map map = new Map(grids, random);
        int[] load = new int[grids];
        for (int person = 0; person < people; person++) {
            double[] home = map.home(random);
            List<Integer> near = map.nearest(home);
            int present = near.get(random.nextInt(near.size()));
            int skill = random.nextInt(8);
            boolean enterprise = random.nextInt(5) == 0;
            city.grid[person] = near.stream().mapToInt(Integer::intValue).toArray();
            city.cost[person] = near.stream()
                    .mapToLong(at -> map.distance(at, home)
                            + (map.skill[at] == skill ? 0 : 40)
                            + (map.enterprise[at] == enterprise ? 0 : 60)
                            + (at == present ? 0 : 150))
                    .toArray();
            load[near.get(random.nextInt(near.size()))]++;
        }
        for (int at = 0; at < grids; at++) {
            city.least[at] = slack ? (int) (load[at] * 0.85) : load[at];
            city.most[at] = slack ? (int) Math.ceil(load[at] * 1.1) : load[at];
        }
        return city;
    }

    /**
     * A few grids and people at random, in one of four regimes of bounds: loose, tight, no slack, and any bounds at all, which
     * are impossible often.
     */
    static City small(int regime, Random random) {
        int grids = 2 + random.nextInt(25);
        int people = 1 + random.nextInt(6 * grids);
        City city = new City("small", people, grids);
        int[] load = new int[grids];
        for (int person = 0; person < people; person++) {
            int[] near = random.ints(0, grids)
                    .distinct()
                    .limit(1 + random.nextInt(grids))
                    .toArray();
            city.grid[person] = near;
            city.cost[person] =
                    Arrays.stream(near).mapToLong(at -> random.nextInt(100)).toArray();
            load[near[random.nextInt(near.length)]]++;
        }
        for (int at = 0; at < grids; at++) {
            int room = regime == 0 ? people : regime == 1 ? random.nextInt(2) : 0;
            city.least[at] = regime == 3 ? random.nextInt(3) : regime == 0 ? 0 : Math.max(0, load[at] - room);
            city.most[at] = regime == 3 ? city.least[at] + random.nextInt(8) : load[at] + room;
        }
        return city;
    }

    /** The same city with a conflict in one quarter: the grids around one grid take one person out of ten whom they took. */
    City impossible() {
        City city = new City(name + ", impossible", people, grids);
        System.arraycopy(grid, 0, city.grid, 0, people);
        System.arraycopy(cost, 0, city.cost, 0, people);
        System.arraycopy(most, 0, city.most, 0, grids);
        System.arraycopy(least, 0, city.least, 0, grids);
        boolean[] quarter = new boolean[grids];
        for (int[] row : grid) {
            if (Arrays.stream(row).anyMatch(at -> at == grid[0][0])) {
                Arrays.stream(row).forEach(at -> quarter[at] = true);
            }
        }
        for (int at = 0; at < grids; at++) {
            if (quarter[at]) {
                city.most[at] /= 10;
                city.least[at] = Math.min(city.least[at], city.most[at]);
            }
        }
        return city;
    }

    long pairs() {
        return Arrays.stream(grid).mapToLong(row -> row.length).sum();
    }

    private static final class Map {
        private final double[] x;
        private final double[] y;
        private final int[] skill;
        private final boolean[] enterprise;
        private final double[][] hotSpots;
        private final double spacing;
        private final List<List<Integer>> cells = new ArrayList<>();
        private final int side;

        Map(int grids, Random random) {
            x = random.doubles(grids, 0, 1000).toArray();
            y = random.doubles(grids, 0, 1000).toArray();
            skill = random.ints(grids, 0, 8).toArray();
            enterprise = new boolean[grids];
            for (int at = 0; at < grids; at++) {
                enterprise[at] = random.nextInt(5) == 0;
            }
            hotSpots = new double[Math.max(1, grids / PLACES_PER_HOT_SPOT)][];
            for (int spot = 0; spot < hotSpots.length; spot++) {
                hotSpots[spot] = new double[] {random.nextDouble() * 1000, random.nextDouble() * 1000};
            }
            spacing = Math.sqrt(1e6 / grids);
            side = Math.max(1, (int) Math.sqrt(grids / 2.0));
            for (int cell = 0; cell < side * side; cell++) {
                cells.add(new ArrayList<>());
            }
            for (int at = 0; at < grids; at++) {
                cells.get(cell(x[at]) * side + cell(y[at])).add(at);
            }
        }

        private int cell(double of) {
            return Math.max(0, Math.min(side - 1, (int) (of / 1000 * side)));
        }

        double[] home(Random random) {
            if (random.nextBoolean()) {
                double[] spot = hotSpots[random.nextInt(hotSpots.length)];
                return new double[] {
                    spot[0] + random.nextGaussian() * spacing, spot[1] + random.nextGaussian() * spacing
                };
            }
            return new double[] {random.nextDouble() * 1000, random.nextDouble() * 1000};
        }

        List<Integer> nearest(double[] home) {
            List<Integer> near = new ArrayList<>();
            for (int ring = 2; near.size() < 2 * CANDIDATES && ring <= side + 2; ring += 2) {
                near.clear();
                for (int a = cell(home[0]) - ring; a <= cell(home[0]) + ring; a++) {
                    for (int b = cell(home[1]) - ring; b <= cell(home[1]) + ring; b++) {
                        if (a >= 0 && b >= 0 && a < side && b < side) {
                            near.addAll(cells.get(a * side + b));
                        }
                    }
                }
            }
            near.sort(
                    Comparator.comparingLong((Integer at) -> distance(at, home)).thenComparing(at -> at));
            return new ArrayList<>(near.subList(0, Math.min(CANDIDATES, near.size())));
        }

        long distance(int at, double[] home) {
            return Math.round(Math.hypot(x[at] - home[0], y[at] - home[1]) / spacing * 100);
        }
    }
}
