package org.linli.examples.benchmark;

import java.util.List;
import org.linli.examples.benchmark.Ours.Anyone;
import org.linli.placement.Placement;
import org.linli.placement.PlacementTable;
import org.linli.placement.Room;

/** Places a city whose rows are made one by one, in a heap that the caller has bounded, and prints the cost. */
public final class HeapProbeMain {
    private static final int[][] NEAREST = {
        {0, 0}, {1, 0}, {-1, 0}, {0, 1}, {0, -1}, {1, 1}, {-1, -1}, {1, -1}, {-1, 1}, {2, 0}
    };

    private HeapProbeMain() {}

    /**
     * Runs the probe.
     *
     * @param args people and grids
     */
    public static void main(String[] args) {
        int people = Integer.parseInt(args[0]);
        int grids = Integer.parseInt(args[1]);
        City frame = City.of(1, grids, true, 11);
        int[] load = new int[grids];
        for (int person = 0; person < people; person++) {
            load[row(person, grids)[person % 10]]++;
        }
        for (int grid = 0; grid < grids; grid++) {
            frame.least[grid] = (int) (load[grid] * 0.85);
            frame.most[grid] = (int) Math.ceil(load[grid] * 1.1);
        }
        List<Room<Anyone>> rooms = Ours.rooms(frame);
        PlacementTable<Anyone, Anyone> table = Placement.into(rooms).table();
        for (int person = 0; person < people; person++) {
            int[] row = row(person, grids);
            long[] costs = new long[row.length];
            for (int i = 0; i < costs.length; i++) {
                costs[i] = 40L * i + Math.floorMod(person * 31 + row[i] * 17, 200);
            }
            table.add(Ours.id("p", person), row, costs);
        }
        Placement<Anyone, Anyone> placement = table.withReserve().decide().orElseThrow();
        System.out.println(placement.cost() + " " + placement.verify().isOptimal());
    }

    /** The ten nearest grids of a map without edges, from which half of the people live at one grid out of ten. */
    private static int[] row(int person, int grids) {
        int width = (int) Math.sqrt(grids);
        int centre = Math.floorMod(person * 7919, grids);
        int home = person % 2 == 0 ? centre - centre % 10 : centre;
        int[] row = new int[NEAREST.length];
        for (int i = 0; i < row.length; i++) {
            row[i] = Math.floorMod(home + NEAREST[i][0] + NEAREST[i][1] * width, grids);
        }
        return row;
    }
}
