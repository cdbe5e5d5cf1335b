package org.linli.examples.sample;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.linli.community.Building;
import org.linli.examples.story.GridMap;
import org.linli.grid.planning.GridPlan;
import org.linli.grid.planning.PlannedGrid;
import org.linli.grid.planning.Planning;
import org.linli.kernel.Id;

/**
 * A made-up community of 200 buildings: 22 columns and 10 rows of plots, 20 of them green, three main roads, an
 * enterprise park, and one building that is larger than a grid. Its names belong to no place.
 */
public final class SyntheticTown {
    static final String PARK = "示例产业园";
    private static final int COLUMNS = 22;
    private static final int ROWS = 10;
    private static final int GREENS = 20;
    private static final int ROAD = 30;
    private static final int TOWER = 3 * COLUMNS + 11;
    /** The roads that run up and down, by the column before which they lie. */
    private static final Map<Integer, String> UPRIGHT = new TreeMap<>(Map.of(7, "示例一路", 15, "示例二路"));
    /** The road that runs across, by the row before which it lies. */
    private static final Map<Integer, String> LEVEL = Map.of(5, "示例大道");

    private final Random random;
    private final double[] columns;
    private final double[] rows;
    private final Map<Integer, Id<Building>> buildings = new TreeMap<>();
    private final Map<Id<Building>, Long> households = new TreeMap<>();

    /** Draws a town; the same seed draws the same one. */
    public SyntheticTown(long seed) {
        random = new Random(seed);
        columns = lines(COLUMNS, UPRIGHT.keySet(), 40);
        rows = lines(ROWS, LEVEL.keySet(), 46);
        Set<Integer> greens = greens();
        for (int place = 0; place < COLUMNS * ROWS; place++) {
            if (!greens.contains(place)) {
                Id<Building> building = Id.of(String.format(Locale.ROOT, "b%03d", buildings.size() + 1));
                buildings.put(place, building);
                households.put(building, homes(place));
            }
        }
    }

    /** {@return what is planned} */
    public Planning planning() {
        Planning planning = Planning.of(households);
        buildings.forEach((place, building) -> {
            int column = place % COLUMNS;
            if (column + 1 < COLUMNS) {
                meet(planning, building, place + 1, UPRIGHT.get(column + 1));
            }
            meet(planning, building, place + COLUMNS, LEVEL.get(place / COLUMNS + 1));
        });
        return planning.park(
                PARK,
                buildings.entrySet().stream()
                        .filter(entry -> isPark(entry.getKey()))
                        .map(Map.Entry::getValue)
                        .toList());
    }

    /** The map of a plan. */
    public GridMap map(GridPlan plan) {
        int least = plan.band().from();
        int most = plan.band().to();
        GridMap map = new GridMap(
                "网格划分图 Map of the grids",
                "示例社区，%d 栋楼，每网格 %d–%d 户 · a made-up community of %d buildings, %d to %d households a grid"
                        .formatted(households.size(), least, most, households.size(), least, most));
        double right = columns[COLUMNS - 1] + width(columns, COLUMNS - 1) + 8;
        double bottom = rows[ROWS - 1] + width(rows, ROWS - 1) + 8;
        UPRIGHT.forEach((column, name) -> {
            double x = columns[column] - ROAD / 2.0;
            map.add(new GridMap.Road(name, x, -8, x, bottom));
        });
        LEVEL.forEach((row, name) -> {
            double y = rows[row] - ROAD / 2.0;
            map.add(new GridMap.Road(name, -8, y, right, y));
        });
        Map<Id<Building>, Integer> numbers = new HashMap<>();
        for (PlannedGrid grid : plan.grids()) {
            grid.buildings().forEach(building -> numbers.put(building, grid.number()));
            map.add(new GridMap.Grid(grid.number(), grid.households(), kind(grid)));
        }
        buildings.forEach((place, building) -> map.add(new GridMap.Plot(
                columns[place % COLUMNS],
                rows[place / COLUMNS],
                width(columns, place % COLUMNS),
                width(rows, place / COLUMNS),
                building.value(),
                households.getOrDefault(building, 0L),
                numbers.getOrDefault(building, 0))));
        return map;
    }

    private void meet(
            Planning planning, Id<Building> building, int place, @org.jspecify.annotations.Nullable String road) {
        Optional<Id<Building>> other = Optional.ofNullable(buildings.get(place));
        if (road == null) {
            other.ifPresent(found -> planning.neighbours(building, found));
        } else {
            other.ifPresent(found -> planning.acrossMainRoad(road, building, found));
        }
    }

    /** No two green places touch, so that they cut nothing off. */
    private Set<Integer> greens() {
        Set<Integer> greens = new TreeSet<>();
        while (greens.size() < GREENS) {
            int place = random.nextInt(COLUMNS * ROWS);
            boolean free = greens.stream()
                    .allMatch(green -> Math.abs(green % COLUMNS - place % COLUMNS) > 1
                            || Math.abs(green / COLUMNS - place / COLUMNS) > 1);
            if (free && !isPark(place) && place != TOWER) {
                greens.add(place);
            }
        }
        return greens;
    }

    private long homes(int place) {
        if (place == TOWER) {
            return 620;
        }
        if (isPark(place)) {
            return random.nextInt(12);
        }
        return switch (random.nextInt(12)) {
            case 0 -> 0;
            case 1 -> 150 + random.nextInt(100);
            default -> 30 + random.nextInt(80);
        };
    }

    /** {@return where each column or row begins; roads take room of their own} */
    private double[] lines(int count, Set<Integer> roads, int usual) {
        double[] begins = new double[count + 1];
        for (int line = 1; line <= count; line++) {
            begins[line] = begins[line - 1] + usual + random.nextInt(11) - 5 + (roads.contains(line) ? ROAD : 0);
        }
        return begins;
    }

    private static double width(double[] lines, int line) {
        boolean road = (lines.length == COLUMNS + 1 ? UPRIGHT : LEVEL).containsKey(line + 1);
        return lines[line + 1] - lines[line] - (road ? ROAD : 0);
    }

    private static GridMap.Kind kind(PlannedGrid grid) {
        return switch (grid.fit()) {
            case IN_BAND -> GridMap.Kind.IN_BAND;
            case PARK -> GridMap.Kind.PARK;
            case BELOW, ABOVE -> GridMap.Kind.OUTSIDE;
        };
    }

    private static boolean isPark(int place) {
        return place / COLUMNS >= 7 && place % COLUMNS >= 18;
    }
}
