package org.linli.placement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.linli.kernel.Id;

class LivePlacementTest {
    @Property(tries = 150)
    void after_each_join_and_leave_it_costs_what_a_placement_from_nothing_costs(
            @ForAll long seed, @ForAll Regime regime, @ForAll @IntRange(max = 2) int step) {
        Random random = new Random(seed);
        Instance whole = Instance.random(random, regime, 30, 5, step);
        List<Seeker<Integer, String>> present = new ArrayList<>(whole.seekers().subList(0, 10));
        List<Seeker<Integer, String>> absent = new ArrayList<>(whole.seekers().subList(10, 30));
        LivePlacement<Integer, String> live =
                new Instance(whole.rooms(), present, step).withReserve().live();
        for (int i = 0; i < 25; i++) {
            if (present.isEmpty() || !absent.isEmpty() && random.nextInt(3) > 0) {
                Seeker<Integer, String> seeker = absent.remove(random.nextInt(absent.size()));
                live.join(seeker);
                present.add(seeker);
            } else {
                Seeker<Integer, String> seeker = present.remove(random.nextInt(present.size()));
                live.leave(seeker.id());
                absent.add(seeker);
            }
            Placement<Integer, String> now = live.snapshot();
            Placement<Integer, String> anew = new Instance(whole.rooms(), present, step).withReserve();
            assertEquals(List.of(), now.verify().breaches());
            assertEquals(anew.cost(), now.cost());
            assertEquals(anew.unplaced().size(), now.unplaced().size());
        }
    }

    @Property(tries = 200)
    void the_moves_told_are_the_moves_made(@ForAll long seed, @ForAll Regime regime) {
        Instance whole = Instance.random(new Random(seed), regime, 25, 5, 0);
        Seeker<Integer, String> last = whole.seekers().get(24);
        Placement<Integer, String> before = whole.without(last).withReserve();
        Placement<Integer, String> after = before.with(last);
        assertEquals(moved(before, after, last.id()), told(after));
        Placement<Integer, String> again = after.without(last.id());
        assertEquals(moved(after, again, last.id()), told(again));
        assertEquals(before.cost(), again.cost());
    }

    @Test
    void costs_far_above_all_before_are_placed_exactly_too() {
        Instance instance = Instance.random(new Random(3), Regime.TIGHT, 20, 4, 0);
        LivePlacement<Integer, String> live = instance.withReserve().live();
        live.join(new Seeker<>(
                Id.of("rich"),
                List.of(
                        Option.of(Instance.grid(0), 3_000_000_000_000L),
                        Option.of(Instance.grid(1), 4_000_000_000_000L))));
        Placement<Integer, String> now = live.snapshot();
        assertTrue(now.verify().isOptimal());
        assertEquals(21, now.verify().people());
    }

    @Test
    void nobody_joins_twice_and_nobody_leaves_who_is_not_there() {
        Instance instance = Instance.random(new Random(3), Regime.TIGHT, 20, 4, 0);
        LivePlacement<Integer, String> live = instance.withReserve().live();
        Seeker<Integer, String> first = instance.seekers().get(0);
        assertThrows(IllegalArgumentException.class, () -> live.join(first));
        live.leave(first.id());
        assertThrows(IllegalArgumentException.class, () -> live.leave(first.id()));
        assertThrows(IllegalArgumentException.class, () -> live.gridOf(first.id()));
        live.join(first);
        assertTrue(live.snapshot().verify().isOptimal());
    }

    private static Map<Id<Integer>, Id<String>> moved(
            Placement<Integer, String> before, Placement<Integer, String> after, Id<Integer> except) {
        Map<Id<Integer>, Id<String>> moved = new HashMap<>();
        Map<Id<Integer>, Id<String>> earlier = before.assignments();
        after.assignments().forEach((person, grid) -> {
            if (!person.equals(except) && !grid.equals(earlier.get(person))) {
                moved.put(person, grid);
            }
        });
        return moved;
    }

    private static Map<Id<Integer>, Id<String>> told(Placement<Integer, String> placement) {
        Map<Id<Integer>, Id<String>> told = new HashMap<>();
        for (Move<Integer, String> move : placement.moves()) {
            Optional<Room<String>> to = move.to();
            if (to.isPresent()) {
                told.put(move.person(), to.get().id());
            }
        }
        return told;
    }
}
