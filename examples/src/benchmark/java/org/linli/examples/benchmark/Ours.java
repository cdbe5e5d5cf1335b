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
    enum Anybody {}

    private Ours() {}

    static Id<Anybody> id(String prefix, int number) {
        return Id.of(String.format(Locale.ROOT, "%s%06d", prefix, number));
    }

    static List<Id<Anybody>> ids(String prefix, int count) {
        List<Id<Anybody>> ids = new ArrayList<>(count);
        for (int number = 0; number < count; number++) {
            ids.add(id(prefix, number));
        }
        return ids;
    }

    static List<Room<Anybody>> rooms(City city) {
        List<Room<Anybody>> rooms = new ArrayList<>();
        for (int grid = 0; grid < city.grids; grid++) {
            rooms.add(new Room<>(id("g", grid), "Grid " + grid, city.least[grid], city.most[grid]));
        }
        return rooms;
    }

    /** Without a reserve: nothing where somebody cannot be placed. */
    static Optional<Placement<Anybody, Anybody>> placeIfPossible(
            City city, List<Room<Anybody>> rooms, List<Id<Anybody>> people) {
        return table(city, rooms, people).decide().outcomeIfAccepted();
    }

    static Placement<Anybody, Anybody> place(City city, List<Room<Anybody>> rooms, List<Id<Anybody>> people) {
        return table(city, rooms, people).withReserve().decide().orElseThrow();
    }

    private static PlacementTable<Anybody, Anybody> table(
            City city, List<Room<Anybody>> rooms, List<Id<Anybody>> people) {
        PlacementTable<Anybody, Anybody> table = Placement.into(rooms).table();
        for (int person = 0; person < city.people; person++) {
            table.add(people.get(person), city.grid[person], city.cost[person]);
        }
        return table;
    }
}
