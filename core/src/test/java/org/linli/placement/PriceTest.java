package org.linli.placement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class PriceTest {
    @Property(tries = 150)
    void a_price_is_what_the_best_plan_with_that_move_costs_more(
            @ForAll long seed,
            @ForAll Regime regime,
            @ForAll @IntRange(min = 1, max = 6) int people,
            @ForAll @IntRange(min = 2, max = 4) int grids,
            @ForAll @IntRange(max = 2) int step) {
        Instance instance = Instance.random(new Random(seed), regime, people, grids, step);
        Optional<Placement<Integer, String>> placement =
                instance.table().decide().outcomeIfAccepted();
        if (placement.isEmpty()) {
            assertTrue(BruteForce.leastCost(instance).isEmpty());
            return;
        }
        for (Seeker<Integer, String> seeker : instance.seekers()) {
            for (Option<String> option : seeker.options()) {
                OptionalLong forced = BruteForce.leastCost(forced(instance, seeker, option));
                Optional<MovePrice<Integer, String>> price = placement.get().priceOf(seeker.id(), option.grid());
                long exactly = price.map(MovePrice::exactly).orElse(Long.MAX_VALUE);
                if (forced.isPresent()) {
                    assertEquals(forced.getAsLong() - placement.get().cost(), exactly);
                } else {
                    assertTrue(exactly > 1L << 30, "impossible, but only " + exactly);
                }
                assertTrue(
                        placement.get().priceAtLeast(seeker.id(), option.grid()).orElseThrow() <= exactly);
            }
        }
    }

    @Property(tries = 150)
    void the_pressure_of_a_grid_is_what_one_more_place_saves(
            @ForAll long seed,
            @ForAll Regime regime,
            @ForAll @IntRange(min = 1, max = 40) int people,
            @ForAll @IntRange(max = 2) int step) {
        Instance instance = Instance.random(new Random(seed), regime, people, 4, step);
        Placement<Integer, String> placement = instance.withReserve();
        for (Room<String> room : instance.rooms()) {
            List<Room<String>> rooms = new ArrayList<>(instance.rooms());
            rooms.set(rooms.indexOf(room), new Room<>(room.id(), room.name(), room.least(), room.most() + 1));
            Placement<Integer, String> wider = new Instance(rooms, instance.seekers(), step).withReserve();
            if (wider.unplaced().size() == placement.unplaced().size()) {
                assertEquals(placement.cost() - wider.cost(), placement.pressure(room.id()));
            } else {
                assertTrue(placement.pressure(room.id()) > 1L << 30);
            }
        }
    }

    @Property(tries = 150)
    void the_second_choice_is_the_cheapest_of_all_others(@ForAll long seed, @ForAll Regime regime) {
        Instance instance = Instance.random(new Random(seed), regime, 20, 5, 0);
        Placement<Integer, String> placement = instance.withReserve();
        for (Seeker<Integer, String> seeker : instance.seekers()) {
            Why<Integer, String> why = placement.why(seeker.id());
            OptionalLong least = seeker.options().stream()
                    .filter(option -> !Optional.of(option.grid()).equals(placement.gridOf(seeker.id())))
                    .flatMap(option -> placement.priceOf(seeker.id(), option.grid()).stream())
                    .mapToLong(MovePrice::exactly)
                    .min();
            assertEquals(least.isPresent(), why.second().isPresent());
            why.second().ifPresent(second -> assertEquals(least.orElseThrow(), second.exactly()));
            assertEquals(why.cost(), Charge.sum(why.charges()));
        }
    }

    private static Instance forced(Instance instance, Seeker<Integer, String> seeker, Option<String> option) {
        List<Seeker<Integer, String>> seekers = new ArrayList<>(instance.seekers());
        seekers.set(seekers.indexOf(seeker), new Seeker<>(seeker.id(), List.of(option)));
        return new Instance(instance.rooms(), seekers, instance.step());
    }
}
