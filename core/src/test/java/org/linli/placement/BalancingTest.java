package org.linli.placement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.linli.kernel.Id;

/** Many people, costs that tie, and no place to spare: where bids stall and walks and waves take turns. */
class BalancingTest {
    @Property(tries = 150)
    void exactly_filled_grids_are_proved_optimal_however_many_costs_are_equal(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 3) int kind, @ForAll boolean withRoom) {
        int grids = 30;
        Random random = new Random(seed);
        List<Seeker<Integer, String>> seekers = new ArrayList<>();
        int[] load = new int[grids];
        for (int person = 0; person < 600; person++) {
            int[] near = random.ints(0, grids).distinct().limit(4).toArray();
            load[near[random.nextInt(4)]]++;
            List<Option<String>> options = new ArrayList<>();
            for (int grid : near) {
                options.add(Option.of(Instance.grid(grid), kind == 1 ? 7 : random.nextInt(kind == 2 ? 3 : 1_000_000)));
            }
            seekers.add(new Seeker<>(Instance.person(person), options));
        }
        List<Room<String>> rooms = new ArrayList<>();
        for (int grid = 0; grid < grids; grid++) {
            Id<String> id = Instance.grid(grid);
            rooms.add(new Room<>(id, "G", Math.max(0, load[grid] - (withRoom ? 2 : 0)), load[grid]));
        }
        Placement<Integer, String> placement =
                Placement.into(rooms).<Integer>table().addAll(seekers).decide().orElseThrow();
        assertEquals(List.of(), placement.verify().breaches());
        assertTrue(placement.isComplete());
    }
}
