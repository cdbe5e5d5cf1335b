package org.linli.placement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.linli.kernel.Id;

/** The grids in the order of their ids; the number after the last one stands for the reserve. */
final class Grids<G> {
    private final List<Room<G>> rooms;
    private final Map<Id<G>, Integer> numbers = new HashMap<>();

    Grids(List<Room<G>> given) {
        List<Room<G>> sorted = new ArrayList<>(given);
        sorted.sort(Comparator.comparing(Room::id));
        rooms = List.copyOf(sorted);
        for (int i = 0; i < rooms.size(); i++) {
            if (numbers.put(rooms.get(i).id(), i) != null) {
                throw new IllegalArgumentException("Grid " + rooms.get(i).id() + " is given twice");
            }
        }
    }

    int size() {
        return rooms.size();
    }

    Room<G> room(int number) {
        return rooms.get(number);
    }

    List<Room<G>> rooms() {
        return rooms;
    }

    int number(Id<G> grid) {
        Integer number = numbers.get(grid);
        if (number == null) {
            throw new IllegalArgumentException("There is no grid " + grid + " in this placement");
        }
        return number;
    }
}
