package org.linli.storage.memory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.linli.storage.CanonicalText;
import org.linli.storage.Column;
import org.linli.storage.Kind;
import org.linli.storage.Version;
import org.linli.storage.Versioned;

/**
 * One aggregate as stored: the tree in the format in which it was written, and the values of its columns.
 *
 * @param values by the name of the column, those without a value left out
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
        for (Column<A, ?> column : kind.columns()) {
            List<Object> found = column.storedValuesOf(aggregate);
            if (!found.isEmpty()) {
                values.put(column.name(), found);
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

    List<Object> values(Column<?, ?> column) {
        return values.getOrDefault(column.name(), List.of());
    }
}
