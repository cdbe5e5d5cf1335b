package org.linli.storage.memory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.storage.CanonicalText;
import org.linli.storage.Cells;
import org.linli.storage.Column;
import org.linli.storage.Kind;
import org.linli.storage.Version;
import org.linli.storage.Versioned;

/**
 * One aggregate as stored: the tree in the format in which it was written, and the values of its columns.
 *
 * @param values by the name of the column, those without a value left out
 */
record StoredRow(
        Place place,
        Version version,
        int format,
        Map<String, Object> tree,
        String head,
        Map<String, List<Object>> values) {
    static <A> StoredRow of(Kind<A> kind, A aggregate, Version version, String head) {
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
        return new StoredRow(Place.of(kind.refOf(aggregate)), version, kind.format(), tree, head, values);
    }

    <A> Versioned<A> read(Kind<A> kind) {
        return new Versioned<>(kind.read(format, tree), version, head);
    }

    /** The values of some columns with at most one. */
    <A> Cells<A> cells(List<? extends Column<A, ?>> columns) {
        Map<Column<A, ?>, Optional<Object>> stored = new HashMap<>();
        columns.forEach(column -> stored.put(column, values(column).stream().findFirst()));
        return new Cells<>(stored);
    }

    StoredRow movedTo(Version next) {
        return new StoredRow(place, next, format, tree, head, values);
    }

    List<Object> values(Column<?, ?> column) {
        return values.getOrDefault(column.name(), List.of());
    }
}
