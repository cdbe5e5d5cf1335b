package org.linli.grid.placement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.linli.kernel.Id;

/** Which person has which number. The first ones stand in the order of their ids; who joins later is looked up in a map. */
final class Register<P> {
    private final List<Id<P>> ids;
    private final int sorted;
    private final Map<Id<P>, Integer> later;

    Register(List<Id<P>> sortedIds) {
        ids = sortedIds;
        sorted = sortedIds.size();
        later = new HashMap<>();
    }

    private Register(Register<P> other) {
        ids = new ArrayList<>(other.ids);
        sorted = other.sorted;
        later = new HashMap<>(other.later);
    }

    Register<P> copy() {
        return new Register<>(this);
    }

    /** The newest number of a person, or -1 when he or she was never here. */
    int number(Id<P> person) {
        Integer joined = later.get(person);
        if (joined != null) {
            return joined;
        }
        int at = Collections.binarySearch(ids.subList(0, sorted), person);
        return at >= 0 ? at : -1;
    }

    Id<P> id(int number) {
        return ids.get(number);
    }

    void add(Id<P> person) {
        later.put(person, ids.size());
        ids.add(person);
    }
}
