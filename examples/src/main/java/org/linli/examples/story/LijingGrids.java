package org.linli.examples.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linli.Desk;
import org.linli.community.Building;
import org.linli.community.BuildingForm;
import org.linli.grid.DivisionForm;
import org.linli.grid.GridForm;
import org.linli.grid.GridType;
import org.linli.grid.MicroGridForm;
import org.linli.kernel.Id;

/**
 * The twenty-one buildings of 丽景社区 and its four grids. How many there are the story says; where they stand is invented:
 * in three rows, numbered from west to east.
 */
final class LijingGrids {
    static final int BUILDINGS = 21;

    private static final int ROWS = 3;
    private static final List<Integer> FIRST = List.of(0, 6, 11, 16, BUILDINGS);
    private static final List<String> NAMES = List.of("第一网格", "第二网格", "第三网格", "第四网格（企业网格）");
    private static final long HOUSEHOLDS = 750;
    private static final long RESIDENTS = 1_750;

    private final List<Id<Building>> buildings = new ArrayList<>();

    LijingGrids(Desk desk) {
        for (int building = 0; building < BUILDINGS; building++) {
            BuildingForm form = new BuildingForm(number(building), Optional.empty(), households(gridOf(building)));
            buildings.add(desk.buildings().register(form).orElseThrow().id());
        }
    }

    static int grids() {
        return NAMES.size();
    }

    static int gridOf(int building) {
        int grid = 0;
        while (building >= FIRST.get(grid + 1)) {
            grid++;
        }
        return grid;
    }

    static String number(int building) {
        return (building + 1) + "栋";
    }

    static String name(int grid) {
        return NAMES.get(grid);
    }

    /** How far it is from building to building, in plots. */
    static int distance(int from, int to) {
        return Math.abs(from / ROWS - to / ROWS) + Math.abs(from % ROWS - to % ROWS);
    }

    /** The buildings of a grid. */
    static List<Integer> in(int grid) {
        List<Integer> all = new ArrayList<>();
        for (int building = FIRST.get(grid); building < FIRST.get(grid + 1); building++) {
            all.add(building);
        }
        return all;
    }

    Id<Building> building(int building) {
        return buildings.get(building);
    }

    int place(Id<Building> building) {
        return buildings.indexOf(building);
    }

    DivisionForm form() {
        List<GridForm> grids = new ArrayList<>();
        for (int grid = 0; grid < grids(); grid++) {
            List<Integer> all = in(grid);
            int half = all.size() / 2;
            GridForm form = GridForm.basic(grid + 1, name(grid), ids(all))
                    .residents(RESIDENTS)
                    .parts(List.of(
                            MicroGridForm.of(name(grid).substring(0, 4) + "甲片", ids(all.subList(0, half))),
                            MicroGridForm.of(name(grid).substring(0, 4) + "乙片", ids(all.subList(half, all.size())))));
            grids.add(grid == grids() - 1 ? form.of(GridType.ENTERPRISE) : form);
        }
        return new DivisionForm(grids);
    }

    private Set<Id<Building>> ids(List<Integer> all) {
        return Set.copyOf(all.stream().map(this::building).toList());
    }

    /** The households of each building of a grid. */
    static long households(int grid) {
        return HOUSEHOLDS / in(grid).size();
    }
}
