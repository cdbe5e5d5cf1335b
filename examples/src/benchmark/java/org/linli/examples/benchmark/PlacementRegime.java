package org.linli.examples.benchmark;

import java.util.Arrays;
import java.util.Random;

/** Cities that are hard for one kind of solver or another: where costs tie, where all want the same, where nothing is to spare. */
enum PlacementRegime {
    /** Ten grids near by, all at the same cost: conditions without preferences. */
    TIES_NEAR("equal costs, near by") {
        @Override
        void draw(City city, int person, Random random) {
            near(city, person, 10, random);
            Arrays.fill(city.cost[person], 7);
        }
    },
    /** Ten grids anywhere, all at the same cost. */
    TIES_RANDOM("equal costs, anywhere") {
        @Override
        void draw(City city, int person, Random random) {
            anywhere(city, person, 10, random);
            Arrays.fill(city.cost[person], 7);
        }
    },
    /** Each person would rather be in one of ten grids. */
    HOT("ten grids wanted by all") {
        @Override
        void draw(City city, int person, Random random) {
            anywhere(city, person, 20, random);
            for (int i = 0; i < city.grid[person].length; i++) {
                city.cost[person][i] = (city.grid[person][i] < 10 ? 0 : 200) + random.nextInt(100);
            }
            for (int i = 0; i < 10; i++) {
                int hot = i;
                if (Arrays.stream(city.grid[person]).noneMatch(at -> at == hot)) {
                    city.grid[person][i] = hot;
                    city.cost[person][i] = random.nextInt(100);
                }
            }
            int[] once = Arrays.stream(city.grid[person]).distinct().toArray();
            city.cost[person] = Arrays.copyOf(city.cost[person], once.length);
            city.grid[person] = once;
        }
    },
    /** Two grids for each person. */
    SPARSE("two grids each") {
        @Override
        void draw(City city, int person, Random random) {
            anywhere(city, person, 2, random);
        }
    },
    /** Each person may serve at home or next door, so that one too many moves a long line of others. */
    CHAINS("home or next door") {
        @Override
        void draw(City city, int person, Random random) {
            int home = random.nextInt(city.grids);
            city.grid[person] = new int[] {home, (home + 1) % city.grids};
            city.cost[person] = new long[] {random.nextInt(20), 10 + random.nextInt(20)};
        }
    },
    /** Ten grids anywhere, at costs up to a thousand million. */
    LARGE_COSTS("costs to 1e9") {
        @Override
        void draw(City city, int person, Random random) {
            anywhere(city, person, 10, random);
            for (int i = 0; i < city.grid[person].length; i++) {
                city.cost[person][i] = random.nextInt(1_000_000_000);
            }
        }
    },
    /** Ten grids anywhere. */
    RANDOM("anywhere") {
        @Override
        void draw(City city, int person, Random random) {
            anywhere(city, person, 10, random);
        }
    },
    /** Any grid at all. */
    DENSE("all grids") {
        @Override
        void draw(City city, int person, Random random) {
            city.grid[person] = new int[city.grids];
            city.cost[person] = new long[city.grids];
            for (int at = 0; at < city.grids; at++) {
                city.grid[person][at] = at;
                city.cost[person][at] = random.nextInt(1_000);
            }
        }
    };

    /** How far the bounds of a grid are from a load that is feasible. */
    enum Room {
        /** 0.85 to 1.1 of it. */
        SLACK,
        /** At most 1.1 of it, and at least as much, so that grids which few want must call people in. */
        NEEDED,
        /** Exactly it. */
        NONE
    }

    private final String text;

    PlacementRegime(String text) {
        this.text = text;
    }

    abstract void draw(City city, int person, Random random);

    City city(int people, int grids, Room room, long seed) {
        String bounds = switch (room) {
            case SLACK -> "";
            case NEEDED -> ", least numbers bind";
            case NONE -> ", no slack";
        };
        City city = new City(text + bounds + ", " + people + " x " + grids, people, grids);
        Random random = new Random(seed);
        int[] load = new int[grids];
        for (int person = 0; person < people; person++) {
            draw(city, person, random);
            int[] near = city.grid[person];
            load[near[random.nextInt(near.length)]]++;
        }
        for (int at = 0; at < grids; at++) {
            city.least[at] = room == Room.SLACK ? (int) (load[at] * 0.85) : load[at];
            city.most[at] = room == Room.NONE ? load[at] : (int) Math.ceil(load[at] * 1.1);
        }
        return city;
    }

    private static void near(City city, int person, int count, Random random) {
        int home = random.nextInt(city.grids);
        city.grid[person] = new int[count];
        for (int i = 0; i < count; i++) {
            city.grid[person][i] = Math.floorMod(home + i - count / 2, city.grids);
        }
        city.cost[person] = new long[count];
    }

    private static void anywhere(City city, int person, int count, Random random) {
        city.grid[person] = random.ints(0, city.grids).distinct().limit(count).toArray();
        city.cost[person] = random.longs(count, 0, 1_000).toArray();
    }
}
