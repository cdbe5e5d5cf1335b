package org.linli.storage.memory;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.storage.BasicType;
import org.linli.storage.Index;
import org.linli.storage.Kind;
import org.linli.storage.Ref;
import org.linli.storage.StaleVersionException;
import org.linli.storage.UniqueKeyException;
import org.linli.storage.Version;

/** The aggregates of one kind, and for each index its values in order. */
record Table(Tree<Place, StoredRow> rows, Map<String, Tree<Slot, Place>> indexes) {
    static final Table EMPTY = new Table(Tree.empty(), Map.of());

    Optional<StoredRow> row(Place place) {
        return rows.get(place);
    }

    Tree<Slot, Place> index(String name) {
        return indexes.getOrDefault(name, Tree.empty());
    }

    Table insert(Kind<?> kind, StoredRow row) {
        if (rows.get(row.place()).isPresent()) {
            throw new UniqueKeyException(kind.name(), "id");
        }
        requireUnique(kind, row);
        return new Table(rows.put(row.place(), row), reindexed(kind, Map.of(), row.values(), row.place()));
    }

    Table replace(Kind<?> kind, StoredRow row, Version expected) {
        StoredRow old = require(kind, row.place(), expected);
        requireUnique(kind, row);
        return new Table(rows.put(row.place(), row), reindexed(kind, old.values(), row.values(), row.place()));
    }

    Table guard(Kind<?> kind, Ref<?> ref, Version expected) {
        StoredRow old = require(kind, Place.of(ref), expected);
        return new Table(rows.put(old.place(), old.movedTo(expected.guarded())), indexes);
    }

    Table delete(Kind<?> kind, Ref<?> ref, Version expected) {
        StoredRow old = require(kind, Place.of(ref), expected);
        return new Table(rows.remove(old.place()), reindexed(kind, old.values(), Map.of(), old.place()));
    }

    private StoredRow require(Kind<?> kind, Place place, Version expected) {
        return rows.get(place)
                .filter(row -> row.version().equals(expected))
                .orElseThrow(() -> new StaleVersionException(kind, place.ref()));
    }

    private void requireUnique(Kind<?> kind, StoredRow row) {
        for (Index<?, ?> index : kind.indexes()) {
            for (Object value : row.values(index)) {
                if (isTaken(index, value, row.place())) {
                    throw new UniqueKeyException(kind.name(), index.name());
                }
            }
        }
    }

    private boolean isTaken(Index<?, ?> index, Object value, Place by) {
        if (index.uniqueness() == Index.Uniqueness.NONE) {
            return false;
        }
        boolean inCommunity = index.uniqueness() == Index.Uniqueness.COMMUNITY;
        Iterator<Place> holders = index(index.name()).within(slot -> {
            int byValue = BasicType.compare(slot.value(), value);
            return byValue != 0 || !inCommunity
                    ? byValue
                    : slot.place().community().compareTo(by.community());
        });
        while (holders.hasNext()) {
            if (!holders.next().equals(by)) {
                return true;
            }
        }
        return false;
    }

    private Map<String, Tree<Slot, Place>> reindexed(
            Kind<?> kind, Map<String, List<Object>> old, Map<String, List<Object>> present, Place place) {
        if (old.equals(present)) {
            return indexes;
        }
        Map<String, Tree<Slot, Place>> changed = new HashMap<>(indexes);
        for (Index<?, ?> index : kind.indexes()) {
            Tree<Slot, Place> slots = index(index.name());
            for (Object value : old.getOrDefault(index.name(), List.of())) {
                slots = slots.remove(new Slot(value, place));
            }
            for (Object value : present.getOrDefault(index.name(), List.of())) {
                slots = slots.put(new Slot(value, place), place);
            }
            changed.put(index.name(), slots);
        }
        return changed;
    }
}
