package org.linli.storage.jdbc;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.linli.code.DivisionCode;
import org.linli.kernel.Id;
import org.linli.storage.BasicType;
import org.linli.storage.Cells;
import org.linli.storage.Column;
import org.linli.storage.Page;
import org.linli.storage.Query;
import org.linli.storage.Query.Cursor;
import org.linli.storage.Ref;
import org.linli.storage.Row;
import org.linli.storage.Rows;
import org.linli.storage.Total;
import org.linli.storage.Versioned;

/**
 * A query as SQL. Where a condition is on an index with rows of its own, the {@link Keys} are asked first, and then parts of the
 * places that they tell, each by a statement.
 *
 * @param <A> the aggregate
 */
final class JdbcQuery<A> {
    private static final String ROW = "t.community, t.id, t.version, t.guards, t.head";
    private static final int ROW_COUNT = 5;

    private final KindTable<A> table;
    private final Query<A> query;
    private final Names names;
    private final Statements statements;
    private final Places<A> places;
    private final Optional<DivisionCode> onlyCommunity;
    private final Optional<Column<A, ?>> ordering;

    JdbcQuery(KindTable<A> table, Query<A> query, Names names, Statements statements) {
        this.table = table;
        this.query = query;
        this.names = names;
        this.statements = statements;
        this.places = new Places<>(query, new Keys(statements, names), statements, () -> from("t.community, t.id"));
        this.onlyCommunity = query.scope().filter(Keys::isCommunity);
        this.ordering = query.range().map(Query.Range::column);
    }

    Page<A> page() {
        List<Found<Versioned<A>>> found = found(KindTable.READ, KindTable.READ_COUNT, table::read);
        // What stands at a place may have changed since the keys were read.
        List<Versioned<A>> items = shown(found).stream()
                .map(Found::item)
                .filter(item -> hasManyValues(item.aggregate()))
                .toList();
        return new Page<>(items, next(found));
    }

    Rows<A> rows(List<Column<A, ?>> columns) {
        StringBuilder selected = new StringBuilder(ROW);
        columns.forEach(column -> selected.append(", t.").append(names.column(column)));
        List<Found<Row<A>>> found = found(
                selected.toString(),
                ROW_COUNT + columns.size(),
                row -> new Row<>(
                        Ref.of(new DivisionCode(row.getString(1)), Id.of(row.getString(2))),
                        KindTable.version(row),
                        row.getString(ROW_COUNT),
                        cells(row, ROW_COUNT + 1, columns)));
        return new Rows<>(shown(found).stream().map(Found::item).toList(), next(found));
    }

    List<Total<A>> totals(List<Column<A, Long>> sums, List<Column<A, ?>> by) {
        Map<Cells<A>, Sums> totals = new HashMap<>();
        if (by.isEmpty()) {
            totals.put(new Cells<>(Map.of()), new Sums(0, Collections.nCopies(sums.size(), Optional.empty())));
        }
        String groups = String.join(
                ", ", by.stream().map(column -> "t." + names.column(column)).toList());
        StringBuilder selected = new StringBuilder(groups);
        selected.append(by.isEmpty() ? "COUNT(*)" : ", COUNT(*)");
        sums.forEach(column ->
                selected.append(", SUM(t.").append(names.column(column)).append(')'));
        for (Sql part : parts(false)) {
            Sql sql = from(selected.toString()).add(part).add(by.isEmpty() ? "" : " GROUP BY " + groups);
            statements
                    .select(sql, row -> Map.entry(cells(row, 1, by), Sums.read(row, by.size() + 1, sums.size())))
                    .forEach(found -> totals.merge(found.getKey(), found.getValue(), Sums::plus));
        }
        return totals.entrySet().stream()
                .map(total -> total.getValue().of(total.getKey(), sums))
                .toList();
    }

    private static <A> Cells<A> cells(ResultSet row, int place, List<Column<A, ?>> columns) throws SQLException {
        Map<Column<A, ?>, Optional<Object>> cells = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            cells.put(columns.get(i), Values.read(row, place + i, columns.get(i).type()));
        }
        return new Cells<>(cells);
    }

    /** In the query's order, and one more than a page has, if there is one. */
    private <R> List<Found<R>> found(String selected, int count, Statements.RowReader<R> reader) {
        String ordered = ordering.map(column -> ", t." + names.column(column)).orElse("");
        List<Found<R>> found = new ArrayList<>();
        for (Sql part : partsOfPage()) {
            Sql sql = from(selected + ordered).add(part);
            query.after().ifPresent(cursor -> after(sql, cursor));
            sql.add(" ORDER BY " + order() + " LIMIT ?", query.limit() + 1);
            found.addAll(statements.select(sql, row -> new Found<>(reader.read(row), cursor(row, count + 1))));
            if (ordering.isEmpty() && found.size() > query.limit()) {
                break;
            }
        }
        if (ordering.isPresent()) {
            found.sort(Comparator.comparing(Found::cursor, this::compare));
        }
        return found;
    }

    private Cursor cursor(ResultSet row, int orderingPlace) throws SQLException {
        Optional<Object> value = ordering.isPresent()
                ? Values.read(row, orderingPlace, ordering.get().type())
                : Optional.empty();
        return new Cursor(value, new DivisionCode(row.getString(1)), row.getString(2));
    }

    /** In the query's order. */
    private int compare(Cursor one, Cursor other) {
        return query.descending() ? upwards(other, one) : upwards(one, other);
    }

    private static int upwards(Cursor one, Cursor other) {
        int byValue = one.value()
                .map(value -> BasicType.compare(value, other.value().orElseThrow()))
                .orElse(0);
        return byValue != 0 ? byValue : place(one).compareTo(place(other));
    }

    private static Ref<Object> place(Cursor cursor) {
        return Ref.of(cursor.community(), Id.of(cursor.id()));
    }

    private <R> List<Found<R>> shown(List<Found<R>> found) {
        return found.subList(0, Math.min(found.size(), query.limit()));
    }

    private <R> Optional<Cursor> next(List<Found<R>> found) {
        return found.size() > query.limit()
                ? Optional.of(found.get(query.limit() - 1).cursor())
                : Optional.empty();
    }

    private boolean hasManyValues(A aggregate) {
        return query.conditions().stream()
                .filter(condition -> condition.index().isMany())
                .allMatch(
                        condition -> condition.index().storedValuesOf(aggregate).contains(condition.value()));
    }

    /**
     * Conditions on places, one for each statement: none where no keys have to be asked, nothing where no aggregate has the keys.
     *
     * @param onlyAfter whether places before the cursor may be left out
     */
    private List<Sql> parts(boolean onlyAfter) {
        if (places.areEverywhere()) {
            return List.of(new Sql());
        }
        List<Sql> parts = new ArrayList<>();
        byCommunity(places.all(), onlyAfter)
                .forEach((community, ids) ->
                        Keys.chunks(ids).map(chunk -> at(community, chunk)).forEach(parts::add));
        if (query.descending()) {
            Collections.reverse(parts);
        }
        return parts;
    }

    /** The same, of which a page may need the first only. */
    private Iterable<Sql> partsOfPage() {
        if (query.descending() || !places.comeInOrder()) {
            return parts(query.range().isEmpty());
        }
        DivisionCode community = onlyCommunity.orElseThrow();
        return places.inOrder(ids -> at(community, ids));
    }

    private Sql at(DivisionCode community, List<String> ids) {
        return Sql.of(" AND ").add(names.dialect().anyOf(List.of("t.community"), List.of(community), "t.id", ids));
    }

    private Map<DivisionCode, List<String>> byCommunity(Set<Ref<A>> places, boolean onlyAfter) {
        Map<DivisionCode, List<String>> byCommunity = new TreeMap<>(Comparator.comparing(DivisionCode::value));
        for (Ref<A> place : new TreeSet<>(places)) {
            Cursor here =
                    new Cursor(Optional.empty(), place.community(), place.id().value());
            if (!onlyAfter
                    || query.after()
                            .filter(cursor -> compare(here, cursor) <= 0)
                            .isEmpty()) {
                byCommunity
                        .computeIfAbsent(place.community(), code -> new ArrayList<>())
                        .add(place.id().value());
            }
        }
        return byCommunity;
    }

    private Sql from(String selected) {
        Sql sql = Sql.of("SELECT " + selected + " FROM " + table.name() + " t").conditions();
        query.scope().ifPresent(scope -> sql.add(Keys.within("t", scope)));
        query.conditions().stream()
                .filter(condition -> !condition.index().isMany())
                .forEach(condition -> sql.add(" AND t." + names.column(condition.index()) + " = ?", condition.value()));
        query.range().ifPresent(range -> range(sql, range));
        return sql;
    }

    private void range(Sql sql, Query.Range<A> range) {
        String column = ordered(range.column());
        String place = place(range.column());
        sql.add(" AND t." + names.column(range.column()) + " IS NOT NULL");
        range.from().ifPresent(from -> sql.add(" AND " + column + " >= " + place, from));
        range.until().ifPresent(until -> sql.add(" AND " + column + " < " + place, until));
    }

    private void after(Sql sql, Cursor cursor) {
        boolean withinCommunity =
                onlyCommunity.filter(cursor.community()::equals).isPresent();
        String beyond = query.descending() ? " < " : " > ";
        String atOrBeyond = query.descending() ? " <= " : " >= ";
        // The first comparison follows from the second; it lets every engine begin in the middle of an index.
        String byPlace = withinCommunity
                ? "t.id" + beyond + "?"
                : "t.community" + atOrBeyond + "? AND (t.community" + beyond + "? OR t.id" + beyond + "?)";
        List<Object> placeValues =
                withinCommunity ? List.of(cursor.id()) : List.of(cursor.community(), cursor.community(), cursor.id());
        if (ordering.isEmpty()) {
            sql.add(" AND " + byPlace, placeValues);
            return;
        }
        Object value = cursor.value()
                .orElseThrow(() -> new IllegalArgumentException(
                        "The cursor is of a query without a range, but this one is ordered by " + ordering.get()));
        String column = ordered(ordering.get());
        String place = place(ordering.get());
        sql.add(" AND " + column + atOrBeyond + place, value)
                .add(" AND (" + column + beyond + place, value)
                .add(" OR (" + column + " = " + place, value)
                .add(" AND " + byPlace + "))", placeValues);
    }

    private String order() {
        String way = query.descending() ? " DESC" : "";
        String byPlace = onlyCommunity.isPresent() ? "t.id" + way : "t.community" + way + ", t.id" + way;
        return ordering.map(column -> ordered(column) + way + ", " + byPlace).orElse(byPlace);
    }

    private String ordered(Column<A, ?> by) {
        String column = "t." + names.column(by);
        return by.type().basic() == BasicType.TEXT ? names.dialect().ordered(column) : column;
    }

    private String place(Column<A, ?> by) {
        return by.type().basic() == BasicType.TEXT ? names.dialect().orderedParameter() : "?";
    }

    private record Found<R>(R item, Cursor cursor) {}

    /**
     * What one statement has counted and summed of a group.
     *
     * @param count how many
     * @param sums decimals, as on every engine, because the sum of one statement may be longer than that of all
     */
    private record Sums(long count, List<Optional<BigDecimal>> sums) {
        static Sums read(ResultSet row, int place, int several) throws SQLException {
            List<Optional<BigDecimal>> sums = new ArrayList<>();
            for (int i = 1; i <= several; i++) {
                sums.add(Optional.ofNullable(row.getBigDecimal(place + i)));
            }
            return new Sums(row.getLong(place), sums);
        }

        Sums plus(Sums other) {
            List<Optional<BigDecimal>> together = new ArrayList<>();
            for (int i = 0; i < sums.size(); i++) {
                together.add(Stream.of(sums.get(i), other.sums.get(i))
                        .flatMap(Optional::stream)
                        .reduce(BigDecimal::add));
            }
            return new Sums(Math.addExact(count, other.count), together);
        }

        <A> Total<A> of(Cells<A> group, List<Column<A, Long>> columns) {
            Map<Column<A, ?>, Optional<Object>> whole = new HashMap<>();
            for (int i = 0; i < columns.size(); i++) {
                whole.put(columns.get(i), sums.get(i).map(sum -> sum.longValueExact()));
            }
            return new Total<>(group, count, new Cells<>(whole));
        }
    }
}
