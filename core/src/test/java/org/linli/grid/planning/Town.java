package org.linli.grid.planning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.linli.community.Building;
import org.linli.kernel.Id;

/** A community made up from a seed: buildings in rows, streets between them, some main roads, and perhaps a park. */
record Town(Map<Id<Building>, Long> households, List<Pair> neighbours, List<Pair> across, Set<Id<Building>> park) {
    static final Id<Building> APART = Id.of("a-first");

    static Town of(long seed, int rows, int columns, int roadEvery, int least, int most, boolean withPark) {
        Random random = new Random(seed);
        Map<Id<Building>, Long> households = new HashMap<>();
        List<Pair> neighbours = new ArrayList<>();
        List<Pair> across = new ArrayList<>();
        Set<Id<Building>> park = new HashSet<>();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                households.put(id(row, column), (long) least + random.nextInt(most - least + 1));
                if (withPark && row < 3 && column < 3) {
                    park.add(id(row, column));
                    households.put(id(row, column), (long) random.nextInt(20));
                }
                if (column + 1 < columns) {
                    Pair pair = new Pair(id(row, column), id(row, column + 1));
                    ((column + 1) % roadEvery == 0 ? across : neighbours).add(pair);
                }
                if (row + 1 < rows) {
                    Pair pair = new Pair(id(row, column), id(row + 1, column));
                    ((row + 1) % roadEvery == 0 ? across : neighbours).add(pair);
                }
                boolean inner = (column + 1) % roadEvery != 0 && (row + 1) % roadEvery != 0;
                if (inner && row + 1 < rows && column + 1 < columns && random.nextInt(3) == 0) {
                    neighbours.add(new Pair(id(row, column), id(row + 1, column + 1)));
                }
            }
        }
        return new Town(households, neighbours, across, park);
    }

    Planning planning() {
        return tell(Planning.of(households), neighbours, across);
    }

    /** The same town, told in another order. */
    Planning shuffled(long seed) {
        Random random = new Random(seed);
        List<Pair> some = new ArrayList<>(neighbours);
        List<Pair> others = new ArrayList<>(across);
        Collections.shuffle(some, random);
        Collections.shuffle(others, random);
        some.replaceAll(pair -> random.nextBoolean() ? new Pair(pair.other, pair.one) : pair);
        some.addAll(some.subList(0, some.size() / 3));
        List<Id<Building>> ids = new ArrayList<>(households.keySet());
        Collections.shuffle(ids, random);
        Map<Id<Building>, Long> reordered = new LinkedHashMap<>();
        ids.forEach(building -> reordered.put(building, households.get(building)));
        return tell(Planning.of(reordered), some, others);
    }

    /** The same town, with a building far from all others. */
    Planning withBuildingApart() {
        Map<Id<Building>, Long> more = new HashMap<>(households);
        more.put(APART, 70L);
        return tell(Planning.of(more), neighbours, across);
    }

    /** Whether one comes from each of these buildings to each other without leaving them; a park always does. */
    boolean holdTogether(List<Id<Building>> buildings) {
        if (park.containsAll(buildings)) {
            return true;
        }
        Set<Id<Building>> reached = new HashSet<>(buildings.subList(0, 1));
        boolean more = true;
        while (more) {
            more = false;
            for (Pair pair : neighbours) {
                boolean inside = buildings.contains(pair.one) && buildings.contains(pair.other);
                if (inside && reached.contains(pair.one) != reached.contains(pair.other)) {
                    reached.add(pair.one);
                    reached.add(pair.other);
                    more = true;
                }
            }
        }
        return reached.containsAll(buildings);
    }

    private Planning tell(Planning planning, List<Pair> some, List<Pair> others) {
        others.forEach(pair -> planning.acrossMainRoad("主干道", pair.one, pair.other));
        some.forEach(pair -> planning.neighbours(pair.one, pair.other));
        return park.isEmpty() ? planning : planning.park("园区", park);
    }

    static Id<Building> id(int row, int column) {
        return Id.of(String.format(Locale.ROOT, "b%03d-%03d", row, column));
    }

    record Pair(Id<Building> one, Id<Building> other) {}
}
