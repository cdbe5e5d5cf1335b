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

    @Property(tries = 150)
    void whatever_is_wanted_by_all_or_by_none_is_proved_optimal(
            @ForAll long seed,
            @ForAll @IntRange(max = 2) int step,
            @ForAll @IntRange(min = 1, max = 1000) int costs,
            @ForAll boolean withHotGrids) {
        int grids = 40;
        Random random = new Random(seed);
        List<Seeker<Integer, String>> seekers = new ArrayList<>();
        for (int person = 0; person < 500; person++) {
            List<Option<String>> options = new ArrayList<>();
            for (int grid : random.ints(0, grids).distinct().limit(8).toArray()) {
                long hot = withHotGrids && grid < 4 ? 0 : 2L * costs;
                options.add(Option.of(Instance.grid(grid), hot + random.nextInt(costs)));
            }
            seekers.add(new Seeker<>(Instance.person(person), options));
        }
        List<Room<String>> rooms = new ArrayList<>();
        for (int grid = 0; grid < grids; grid++) {
            int least = random.nextInt(15);
            rooms.add(new Room<>(Instance.grid(grid), "G", least, least + random.nextInt(8)));
        }
        Placement<Integer, String> placement = new Instance(rooms, seekers, step).withReserve();
        assertEquals(List.of(), placement.verify().breaches());
    }

    @Property(tries = 150)
    void a_rent_above_zero_is_what_one_more_place_saves_where_no_grid_needs_people(
            @ForAll long seed, @ForAll boolean tight, @ForAll @IntRange(min = 1, max = 40) int people) {
        Random random = new Random(seed);
        Instance drawn = Instance.random(random, tight ? Regime.TIGHT : Regime.NO_SLACK, people, 6, 0);
        List<Room<String>> rooms = drawn.rooms().stream()
                .map(room -> new Room<>(room.id(), "G", 0, room.most()))
                .toList();
        Placement<Integer, String> placement = new Instance(rooms, drawn.seekers(), 0).withReserve();
        for (Room<String> room : rooms) {
            assertEquals(placement.pressure(room.id()), Math.max(0, placement.rent(room.id())), room.toString());
            Placement<Integer, String> wider = new Instance(
                            rooms.stream()
                                    .map(other ->
                                            other.equals(room) ? new Room<>(room.id(), "G", 0, room.most() + 1) : other)
                                    .toList(),
                            drawn.seekers(),
                            0)
                    .withReserve();
            if (placement.unplaced().isEmpty()) {
                assertEquals(placement.cost() - wider.cost(), placement.pressure(room.id()), room.toString());
            }
        }
        assertEquals(List.of(), placement.verify().breaches());
    }
}
