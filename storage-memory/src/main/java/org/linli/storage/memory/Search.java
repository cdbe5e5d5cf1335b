package org.linli.storage.memory;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.linli.code.DivisionCode;
import org.linli.storage.BasicType;
import org.linli.storage.Cells;
import org.linli.storage.Column;
import org.linli.storage.Index;
import org.linli.storage.Page;
import org.linli.storage.Query;
import org.linli.storage.Query.Condition;
import org.linli.storage.Query.Cursor;
import org.linli.storage.Query.Range;
import org.linli.storage.Row;
import org.linli.storage.Rows;
import org.linli.storage.Total;
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
        List<Found> found = found();
        List<Versioned<A>> items =
                shown(found).stream().map(one -> one.row().read(query.kind())).toList();
        return new Page<>(items, next(found));
    }

    Rows<A> rows(List<Column<A, ?>> columns) {
        List<Found> found = found();
        List<Row<A>> items = shown(found).stream()
                .map(Found::row)
                .map(row -> new Row<>(row.place().<A>ref(), row.version(), row.head(), row.cells(columns)))
                .toList();
        return new Rows<>(items, next(found));
    }

    /** In the query's order, and one more than a page has, if there is one. */
    private List<Found> found() {
        // The ways through the table lead forwards only: backwards, all of what is asked is passed and sorted.
        Path path = shortest(query.descending() ? Optional.empty() : query.after());
        boolean inOrder = path.inOrder() && !query.descending();
        Optional<Slot> end = query.after().map(cursor -> new Slot(cursor.value().orElse(true), place(cursor)));
        List<Found> found = new ArrayList<>();
        Iterator<Place> places = path.places();
        while (places.hasNext() && !(inOrder && found.size() > query.limit())) {
            StoredRow row = table.row(places.next()).orElseThrow();
            if (matches(row)) {
                Slot slot = slot(row);
                if (end.isEmpty() || isAfter(slot, end.get())) {
                    found.add(new Found(slot, row));
                }
            }
        }
        if (!inOrder) {
            Comparator<Found> order = Comparator.comparing(Found::slot);
            found.sort(query.descending() ? order.reversed() : order);
        }
        return found;
    }

    private boolean isAfter(Slot slot, Slot end) {
        return query.descending() ? slot.compareTo(end) < 0 : slot.compareTo(end) > 0;
    }

    private List<Found> shown(List<Found> found) {
        return found.subList(0, Math.min(found.size(), query.limit()));
    }

    private Optional<Cursor> next(List<Found> found) {
        boolean more = found.size() > query.limit();
        return more ? Optional.of(cursor(found.get(query.limit() - 1).slot())) : Optional.empty();
    }

    List<Total<A>> totals(List<Column<A, Long>> sums, List<Column<A, ?>> by) {
        Map<Cells<A>, List<StoredRow>> groups = new LinkedHashMap<>();
        if (by.isEmpty()) {
            groups.put(new Cells<>(Map.of()), new ArrayList<>());
        }
        Iterator<Place> places = shortest(Optional.empty()).places();
        while (places.hasNext()) {
            StoredRow row = table.row(places.next()).orElseThrow();
            if (matches(row)) {
                groups.computeIfAbsent(row.cells(by), group -> new ArrayList<>())
                        .add(row);
            }
        }
        List<Total<A>> totals = new ArrayList<>();
        groups.forEach((group, rows) -> totals.add(new Total<>(group, rows.size(), sums(sums, rows))));
        return totals;
    }

    private static <A> Cells<A> sums(List<Column<A, Long>> columns, List<StoredRow> rows) {
        Map<Column<A, ?>, Optional<Object>> sums = new HashMap<>();
        for (Column<A, Long> column : columns) {
            sums.put(
                    column,
                    rows.stream()
                            .flatMap(row -> row.values(column).stream())
                            .map(value -> BigInteger.valueOf((Long) value))
                            .reduce(BigInteger::add)
                            .map(sum -> sum.longValueExact()));
        }
        return new Cells<>(sums);
    }

    private boolean matches(StoredRow row) {
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

    private static boolean isInRange(StoredRow row, Range<?> asked) {
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
        Iterator<StoredRow> rows = table.rows().within(where);
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
    private Slot slot(StoredRow row) {
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

    private record Found(Slot slot, StoredRow row) {}

    /** A way through the table. */
    private record Path(int length, Iterator<Place> places, boolean inOrder) {}
}
