package org.linli.placement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.linli.kernel.Id;

/** A random placement in bare figures: who may serve where at what cost, and how many each grid takes. */
record Instance(List<Room<String>> rooms, List<Seeker<Integer, String>> seekers, long step) {
    static Instance random(Random random, Regime regime, int people, int grids, long step) {
        int costs = random.nextBoolean() ? 5 : 1000;
        int[] hidden = new int[grids];
        List<Seeker<Integer, String>> seekers = new ArrayList<>();
        for (int person = 0; person < people; person++) {
            List<Option<String>> options = new ArrayList<>();
            List<Integer> numbers = new ArrayList<>();
            for (int grid = 0; grid < grids; grid++) {
                if (random.nextInt(3) > 0) {
                    numbers.add(grid);
                    int cost = random.nextInt(costs) + (grid == 0 ? -costs : 0);
                    options.add(Option.of(grid(grid), cost));
                }
            }
            if (numbers.isEmpty() && regime != Regime.IMPOSSIBLE) {
                numbers.add(0);
                options.add(Option.of(grid(0), 3));
            }
            if (!numbers.isEmpty()) {
                hidden[numbers.get(random.nextInt(numbers.size()))]++;
            }
            seekers.add(new Seeker<>(person(person), options));
        }
        List<Room<String>> rooms = new ArrayList<>();
        for (int grid = 0; grid < grids; grid++) {
            rooms.add(room(grid, regime, hidden[grid], random));
        }
        return new Instance(rooms, seekers, step);
    }

    private static Room<String> room(int grid, Regime regime, int load, Random random) {
        int least = switch (regime) {
            case LOOSE -> 0;
            case TIGHT -> (int) (load * 0.85);
            case NO_SLACK, NEEDY -> load;
            case IMPOSSIBLE -> random.nextInt(load + 2);
        };
        int most = switch (regime) {
            case LOOSE, NEEDY -> load + 3;
            case TIGHT -> (int) Math.ceil(load * 1.1);
            case NO_SLACK -> load;
            case IMPOSSIBLE -> Math.max(least, random.nextInt(load + 2));
        };
        return new Room<>(grid(grid), "Grid " + grid, least, most);
    }

    static Id<Integer> person(int number) {
        return Id.of(String.format(Locale.ROOT, "p%04d", number));
    }

    static Id<String> grid(int number) {
        return Id.of(String.format(Locale.ROOT, "g%03d", number));
    }

    PlacementTable<Integer, String> table() {
        return Placement.into(rooms).<Integer>table().addAll(seekers).evenly(step);
    }

    Placement<Integer, String> withReserve() {
        return table().withReserve().decide().orElseThrow();
    }

    Instance without(Seeker<Integer, String> seeker) {
        List<Seeker<Integer, String>> others = new ArrayList<>(seekers);
        others.remove(seeker);
        return new Instance(rooms, others, step);
    }

    long costOf(Seeker<Integer, String> seeker, Placement<Integer, String> placement) {
        return placement
                .gridOf(seeker.id())
                .map(grid -> seeker.option(grid).orElseThrow().cost())
                .orElse(0L);
    }
}
