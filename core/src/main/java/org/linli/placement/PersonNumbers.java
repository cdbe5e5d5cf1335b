package org.linli.placement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.linli.kernel.Id;

/** Which person has which number. Those of the beginning are found by their order; who joins later, in a map. */
final class PersonNumbers<P> {
    private final List<Id<P>> first;
    private final int[] numbers;
    private final List<Id<P>> ids;
    private final Map<Id<P>, Integer> later;

    /** The order has, for each number, the place of the id among the sorted ones. */
    PersonNumbers(List<Id<P>> sortedIds, int[] order) {
        this(sortedIds, new int[order.length], new ArrayList<>(order.length), new HashMap<>());
        for (int number = 0; number < order.length; number++) {
            ids.add(sortedIds.get(order[number]));
            numbers[order[number]] = number;
        }
    }

    private PersonNumbers(List<Id<P>> first, int[] numbers, List<Id<P>> ids, Map<Id<P>, Integer> later) {
        this.first = first;
        this.numbers = numbers;
        this.ids = ids;
        this.later = later;
    }

    PersonNumbers<P> copy() {
        return new PersonNumbers<>(first, numbers, new ArrayList<>(ids), new HashMap<>(later));
    }

    /** The newest number of a person, or -1 when the person was never here or another person has that number now. */
    int number(Id<P> person) {
        Integer joined = later.get(person);
        if (joined != null) {
            return joined;
        }
        int at = Collections.binarySearch(first, person);
        return at >= 0 && ids.get(numbers[at]).equals(person) ? numbers[at] : -1;
    }

    Id<P> id(int number) {
        return ids.get(number);
    }

    void join(Id<P> person, int number) {
        if (number == ids.size()) {
            ids.add(person);
        } else {
            later.remove(ids.set(number, person), number);
        }
        later.put(person, number);
    }
}
