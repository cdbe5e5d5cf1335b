package org.linli.storage.memory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.linli.storage.CanonicalText;
import org.linli.storage.Index;
import org.linli.storage.Kind;
import org.linli.storage.Version;
import org.linli.storage.Versioned;

/**
 * One aggregate as stored: the tree in the format in which it was written, and the values of its indexes.
 *
 * @param values by the name of the index, those without a value left out
 */
record Row(
        Place place,
        Version version,
        int format,
        Map<String, Object> tree,
        String head,
        Map<String, List<Object>> values) {
    static <A> Row of(Kind<A> kind, A aggregate, Version version, String head) {
        Map<String, Object> tree = kind.write(aggregate);
        // What has no text, or one that is too long, is refused here as in every other store.
        CanonicalText.of(tree);
        Map<String, List<Object>> values = new HashMap<>();
        for (Index<A, ?> index : kind.indexes()) {
            List<Object> found = new ArrayList<>(index.valuesOf(aggregate));
            if (!found.isEmpty()) {
                values.put(index.name(), found);
            }
        }
        return new Row(Place.of(kind.refOf(aggregate)), version, kind.format(), tree, head, values);
    }

    <A> Versioned<A> read(Kind<A> kind) {
        return new Versioned<>(kind.read(format, tree), version, head);
    }

    Row movedTo(Version next) {
        return new Row(place, next, format, tree, head, values);
    }

    List<Object> values(Index<?, ?> index) {
        return values.getOrDefault(index.name(), List.of());
    }
}
