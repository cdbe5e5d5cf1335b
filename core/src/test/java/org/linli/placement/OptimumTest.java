package org.linli.placement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;

class OptimumTest {
    @Property(tries = 1500)
    void every_placement_proves_its_optimum_from_the_inputs(
            @ForAll long seed,
            @ForAll Regime regime,
            @ForAll @IntRange(max = 60) int people,
            @ForAll @IntRange(min = 1, max = 12) int grids,
            @ForAll @IntRange(max = 3) int step) {
        Instance instance = Instance.random(new Random(seed), regime, people, grids, step);
        Placement<Integer, String> placement = instance.withReserve();
        assertEquals(List.of(), placement.verify().breaches());
        assertEquals(people, placement.verify().people());
    }

    @Property(tries = 600)
    void no_plan_of_a_few_people_is_cheaper(
            @ForAll long seed,
            @ForAll Regime regime,
            @ForAll @IntRange(max = 7) int people,
            @ForAll @IntRange(min = 1, max = 4) int grids,
            @ForAll @IntRange(max = 3) int step) {
        Instance instance = Instance.random(new Random(seed), regime, people, grids, step);
        Decision<Placement<Integer, String>> decision = instance.table().decide();
        OptionalLong least = BruteForce.leastCost(instance);
        assertEquals(least.isPresent(), decision.isAccepted());
        decision.outcomeIfAccepted()
                .ifPresent(placement ->
                        assertEquals(least.orElseThrow(), placement.verify().cost()));
    }

    @Property(tries = 200)
    void whatever_rents_are_guessed_the_optimum_is_the_same(
            @ForAll long seed, @ForAll Regime regime, @ForAll @IntRange(min = 1, max = 40) int people) {
        Instance instance = Instance.random(new Random(seed), regime, people, 6, 1);
        Random guesses = new Random(seed + 1);
        Decision<Placement<Integer, String>> plain = instance.table().decide();
        Decision<Placement<Integer, String>> guessed =
                instance.table().guess(room -> guesses.nextInt(400) - 200L).decide();
        assertEquals(plain.isAccepted(), guessed.isAccepted());
        guessed.outcomeIfAccepted().ifPresent(placement -> {
            assertTrue(placement.verify().isOptimal());
            assertEquals(plain.orElseThrow().cost(), placement.cost());
        });
    }

    @Example
    void a_guess_for_a_grid_without_a_limit_calls_nobody_in() {
        Id<String> open = Id.of("open");
        Placement<Integer, String> placement = Placement.into(List.of(new Room<>(open, "G", 0, Room.UNLIMITED)))
                .<Integer>table()
                .add(new Seeker<>(Instance.person(1), List.of(Option.of(open, 3))))
                .guess(room -> 1_000)
                .decide()
                .orElseThrow();
        assertEquals(0, placement.rent(open));
        assertEquals(3, placement.cost());
    }

    @Property(tries = 200)
    void the_order_of_the_input_changes_nothing(
            @ForAll long seed, @ForAll Regime regime, @ForAll @IntRange(min = 1, max = 40) int people) {
        Random random = new Random(seed);
        Instance instance = Instance.random(random, regime, people, 6, 0);
        List<Seeker<Integer, String>> seekers = new ArrayList<>();
        for (Seeker<Integer, String> seeker : instance.seekers()) {
            List<Option<String>> options = new ArrayList<>(seeker.options());
            Collections.shuffle(options, random);
            seekers.add(new Seeker<>(seeker.id(), options));
        }
        Collections.shuffle(seekers, random);
        List<Room<String>> rooms = new ArrayList<>(instance.rooms());
        Collections.shuffle(rooms, random);
        Placement<Integer, String> shuffled = new Instance(rooms, seekers, 0).withReserve();
        assertEquals(instance.withReserve().assignments(), shuffled.assignments());
    }

    @Property(tries = 300)
    void a_price_of_the_reserve_leaves_out_whom_it_costs_more_to_place(
            @ForAll long seed, @ForAll @IntRange(max = 900) int price) {
        Instance instance = Instance.random(new Random(seed), Regime.TIGHT, 20, 5, 0);
        Placement<Integer, String> placement =
                instance.table().withReserve(price).decide().orElseThrow();
        assertTrue(placement.verify().isOptimal());
        for (Room<String> room : placement.grids()) {
            assertTrue(placement.pressure(room.id()) <= price + 2000);
        }
    }

    @Test
    void nobody_and_nowhere_are_a_placement_too() {
        Placement<Integer, String> empty = Placement.into(List.<Room<String>>of())
                .<Integer>table()
                .decide()
                .orElseThrow();
        assertTrue(empty.verify().isOptimal());
        assertEquals(0, empty.cost());
    }
}
