package org.linli.examples.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.linli.kernel.Id;
import org.linli.placement.Placement;
import org.linli.placement.PlacementTable;
import org.linli.placement.Room;

/** The library's own engine on a city, from its arrays to the plan. */
final class Ours {
    /** Stands for what an id identifies. */
    enum Anyone {}

    private Ours() {}

    static Id<Anyone> id(String prefix, int number) {
        return Id.of(String.format(Locale.ROOT, "%s%06d", prefix, number));
    }

    static List<Id<Anyone>> ids(String prefix, int count) {
        List<Id<Anyone>> ids = new ArrayList<>(count);
        for (int number = 0; number < count; number++) {
            ids.add(id(prefix, number));
        }
        return ids;
    }

    static List<Room<Anyone>> rooms(City city) {
        List<Room<Anyone>> rooms = new ArrayList<>();
        for (int grid = 0; grid < city.grids; grid++) {
            rooms.add(new Room<>(id("g", grid), "Grid " + grid, city.least[grid], city.most[grid]));
        }
        return rooms;
    }

    /** Without a reserve: nothing where a person cannot be placed. */
    static Optional<Placement<Anyone, Anyone>> placeIfPossible(
            City city, List<Room<Anyone>> rooms, List<Id<Anyone>> people) {
        return table(city, rooms, people).decide().outcomeIfAccepted();
    }

    static Placement<Anyone, Anyone> place(City city, List<Room<Anyone>> rooms, List<Id<Anyone>> people) {
        return table(city, rooms, people).withReserve().decide().orElseThrow();
    }

    private static PlacementTable<Anyone, Anyone> table(City city, List<Room<Anyone>> rooms, List<Id<Anyone>> people) {
        PlacementTable<Anyone, Anyone> table = Placement.into(rooms).table();
        for (int person = 0; person < city.people; person++) {
            table.add(people.get(person), city.grid[person], city.cost[person]);
        }
        return table;
    }
}
