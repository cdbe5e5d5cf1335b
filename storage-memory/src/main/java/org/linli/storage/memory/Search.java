package org.linli.storage.memory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.linli.code.DivisionCode;
import org.linli.storage.BasicType;
import org.linli.storage.Column;
import org.linli.storage.Index;
import org.linli.storage.Page;
import org.linli.storage.Query;
import org.linli.storage.Query.Condition;
import org.linli.storage.Query.Cursor;
import org.linli.storage.Query.Range;
import org.linli.storage.Versioned;

/**
 * How a query is answered: along the path (all rows of the scope, one condition's value, or the range) that passes the
 * fewest rows.
 */
final class Search<A> {
    private final Table table;
    private final Query<A> query;
    private final Optional<Range<A>> range;
    private final String prefix;

    Search(Table table, Query<A> query) {
        this.table = table;
        this.query = query;
        this.range = query.range();
        this.prefix = query.scope().map(DivisionCode::prefix).orElse("");
    }

    Page<A> page() {
        Path path = shortest(query.after());
        Optional<Slot> end = query.after().map(cursor -> new Slot(cursor.value().orElse(true), place(cursor)));
        List<Found> found = new ArrayList<>();
        Iterator<Place> places = path.places();
        while (places.hasNext() && !(path.inOrder() && found.size() > query.limit())) {
            Row row = table.row(places.next()).orElseThrow();
            if (matches(row)) {
                Slot slot = slot(row);
                if (end.isEmpty() || slot.compareTo(end.get()) > 0) {
                    found.add(new Found(slot, row));
                }
            }
        }
        if (!path.inOrder()) {
            found.sort(Comparator.comparing(Found::slot));
        }
        List<Found> shown = found.subList(0, Math.min(found.size(), query.limit()));
        List<Versioned<A>> items =
                shown.stream().map(one -> one.row().read(query.kind())).toList();
        boolean more = found.size() > shown.size();
        return new Page<>(
                items, more ? Optional.of(cursor(shown.get(shown.size() - 1).slot())) : Optional.empty());
    }

    Map<List<Object>, Long> tally(List<Column<A, ?>> by) {
        Map<List<Object>, Long> counts = new HashMap<>();
        if (by.isEmpty()) {
            counts.put(List.of(), 0L);
        }
        Iterator<Place> places = shortest(Optional.empty()).places();
        while (places.hasNext()) {
            Row row = table.row(places.next()).orElseThrow();
            if (matches(row)) {
                List<Object> group =
                        by.stream().map(column -> read(column, row)).collect(Collectors.toUnmodifiableList());
                counts.merge(group, 1L, Long::sum);
            }
        }
        return Map.copyOf(counts);
    }

    private static <V> Object read(Column<?, V> column, Row row) {
        return row.values(column).stream()
                .findFirst()
                .<Object>map(stored -> column.type().read(stored))
                .orElse(Optional.empty());
    }

    private boolean matches(Row row) {
        if (inScope(row.place()) != 0) {
            return false;
        }
        for (Condition<A> condition : query.conditions()) {
            if (!row.values(condition.index()).contains(condition.value())) {
                return false;
            }
        }
        return range.isEmpty() || isInRange(row, range.get());
    }

    private static boolean isInRange(Row row, Range<?> asked) {
        List<Object> values = row.values(asked.column());
        return !values.isEmpty() && inRange(asked, values.get(0)) == 0;
    }

    private Path shortest(Optional<Cursor> after) {
        // Without a range the order is that of places, which all paths but the range's follow.
        Optional<Place> end = range.isPresent() ? Optional.empty() : after.map(Search::place);
        ToIntFunction<Place> inScope = place ->
                end.isPresent() && place.compareTo(end.get()) <= 0 ? Math.min(-1, inScope(place)) : inScope(place);
        List<Path> paths = new ArrayList<>();
        range.filter(asked -> asked.column() instanceof Index).ifPresent(asked -> {
            Optional<Slot> last = after.map(cursor -> new Slot(cursor.value().orElseThrow(), place(cursor)));
            Tree<Slot, Place> slots = table.index(asked.column().name());
            ToIntFunction<Slot> where =
                    slot -> last.isPresent() && slot.compareTo(last.get()) <= 0 ? -1 : inRange(asked, slot.value());
            paths.add(new Path(slots.count(where), slots.within(where), true));
        });
        query.conditions().forEach(condition -> {
            Tree<Slot, Place> slots = table.index(condition.index().name());
            ToIntFunction<Slot> where = slot -> {
                int byValue = BasicType.compare(slot.value(), condition.value());
                return byValue != 0 ? byValue : inScope.applyAsInt(slot.place());
            };
            paths.add(new Path(slots.count(where), slots.within(where), range.isEmpty()));
        });
        paths.add(new Path(table.rows().count(inScope), places(inScope), range.isEmpty()));
        return paths.stream().min(Comparator.comparingInt(Path::length)).orElseThrow();
    }

    private Iterator<Place> places(ToIntFunction<Place> where) {
        Iterator<Row> rows = table.rows().within(where);
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public Place next() {
                return rows.next().place();
            }
        };
    }

    /** Below, within, or above the scope. */
    private int inScope(Place place) {
        String community = place.community();
        return community.startsWith(prefix) ? 0 : community.compareTo(prefix);
    }

    private static int inRange(Range<?> asked, Object value) {
        if (asked.from().isPresent() && BasicType.compare(value, asked.from().get()) < 0) {
            return -1;
        }
        return asked.until().isPresent()
                        && BasicType.compare(value, asked.until().get()) >= 0
                ? 1
                : 0;
    }

    /** Where a row stands in the query's order; without a range, all have the same value. */
    private Slot slot(Row row) {
        Object value = range.isPresent() ? row.values(range.get().column()).get(0) : true;
        return new Slot(value, row.place());
    }

    private Cursor cursor(Slot last) {
        return new Cursor(
                range.map(asked -> last.value()),
                new DivisionCode(last.place().community()),
                last.place().id());
    }

    private static Place place(Cursor cursor) {
        return new Place(cursor.community().value(), cursor.id());
    }

    private record Found(Slot slot, Row row) {}

    /** A way through the table. */
    private record Path(int length, Iterator<Place> places, boolean inOrder) {}
}
