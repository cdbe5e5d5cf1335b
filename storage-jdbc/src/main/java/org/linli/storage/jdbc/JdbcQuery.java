package org.linli.storage.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.linli.code.DivisionCode;
import org.linli.code.DivisionLevel;
import org.linli.kernel.Id;
import org.linli.storage.BasicType;
import org.linli.storage.Column;
import org.linli.storage.Index;
import org.linli.storage.Page;
import org.linli.storage.Query;
import org.linli.storage.Versioned;

/**
 * A query as SQL.
 *
 * @param <A> the aggregate
 */
final class JdbcQuery<A> {
    /** Follows all digits, so that a prefix and this bound all codes that begin with it. */
    private static final String AFTER_DIGITS = ":";

    private final KindTable<A> table;
    private final Query<A> query;
    private final Names names;
    private final Optional<DivisionCode> onlyCommunity;

    JdbcQuery(KindTable<A> table, Query<A> query, Names names) {
        this.table = table;
        this.query = query;
        this.names = names;
        this.onlyCommunity = query.scope().filter(scope -> scope.level() == DivisionLevel.COMMUNITY);
    }

    Page<A> page(Statements statements) {
        Optional<Column<A, ?>> ordering = query.range().map(Query.Range::column);
        String ordered = ordering.map(column -> ", t." + names.column(column)).orElse("");
        Sql sql = Sql.of("SELECT " + KindTable.READ + ordered);
        from(sql);
        query.after().ifPresent(cursor -> after(sql, cursor));
        sql.add(" ORDER BY " + order() + " LIMIT ?", query.limit() + 1);
        List<Found<A>> found = statements.select(sql, row -> {
            Optional<Object> value = ordering.isPresent()
                    ? Values.read(row, KindTable.READ_COUNT + 1, ordering.get().type())
                    : Optional.empty();
            return new Found<>(
                    table.read(row),
                    new Query.Cursor(
                            value,
                            new DivisionCode(row.getString(1)),
                            Id.of(row.getString(2)).value()));
        });
        boolean more = found.size() > query.limit();
        List<Found<A>> shown = more ? found.subList(0, query.limit()) : found;
        return new Page<>(
                shown.stream().map(Found::item).toList(),
                more ? Optional.of(shown.get(shown.size() - 1).cursor()) : Optional.empty());
    }

    Map<List<Object>, Long> tally(Statements statements, List<Column<A, ?>> by) {
        String groups = by.stream().map(column -> "t." + names.column(column)).collect(Collectors.joining(", "));
        Sql sql = Sql.of("SELECT " + (by.isEmpty() ? "" : groups + ", ") + "COUNT(*)");
        from(sql);
        if (!by.isEmpty()) {
            sql.add(" GROUP BY " + groups);
        }
        Map<List<Object>, Long> counts = new HashMap<>();
        statements.select(sql, row -> {
            List<Object> group = new ArrayList<>();
            for (int i = 0; i < by.size(); i++) {
                group.add(grouped(by.get(i), row, i + 1));
            }
            return counts.put(List.copyOf(group), row.getLong(by.size() + 1));
        });
        return counts;
    }

    private static <V> Object grouped(Column<?, V> column, ResultSet row, int place) throws SQLException {
        return Values.read(row, place, column.type())
                .<Object>map(stored -> column.type().read(stored))
                .orElse(Optional.empty());
    }

    /** Joins never double a row: each of the joined rows is there once, by its primary key. */
    private void from(Sql sql) {
        sql.add(" FROM " + table.name() + " t");
        List<Query.Condition<A>> plain = new ArrayList<>();
        for (int i = 0; i < query.conditions().size(); i++) {
            Query.Condition<A> condition = query.conditions().get(i);
            Index<A, ?> index = condition.index();
            String alias = "c" + i;
            boolean byKey = index.uniqueness() == Index.Uniqueness.STORE && onlyCommunity.isEmpty();
            if (index.isMany()) {
                join(sql, names.many(query.kind(), index), alias).add(" AND " + alias + ".val = ?", condition.value());
            } else if (!byKey) {
                plain.add(condition);
            }
            if (byKey) {
                // The key tells where in the whole store to look, and says all that the column would: with both, a plan
                // made while the table was empty would walk the table by the column ever after.
                join(sql, names.uniqueKey(), "u" + i)
                        .add(" AND u" + i + ".name = ?", Names.key(query.kind(), index))
                        .add(" AND u" + i + ".val = ?", Values.text(condition.value()));
            }
        }
        sql.add(" WHERE 1 = 1");
        query.scope().ifPresent(scope -> scope(sql, scope));
        plain.forEach(condition -> sql.add(" AND t." + names.column(condition.index()) + " = ?", condition.value()));
        query.range().ifPresent(range -> range(sql, range));
    }

    private static Sql join(Sql sql, String joined, String alias) {
        return sql.add(" JOIN " + joined + " " + alias + " ON " + alias + ".community = t.community AND " + alias
                + ".id = t.id");
    }

    private void scope(Sql sql, DivisionCode scope) {
        if (onlyCommunity.isPresent()) {
            sql.add(" AND t.community = ?", scope);
        } else {
            sql.add(" AND t.community >= ? AND t.community < ?", scope.prefix(), scope.prefix() + AFTER_DIGITS);
        }
    }

    private void range(Sql sql, Query.Range<A> range) {
        String column = ordered(range.column());
        String place = place(range.column());
        sql.add(" AND t." + names.column(range.column()) + " IS NOT NULL");
        range.from().ifPresent(from -> sql.add(" AND " + column + " >= " + place, from));
        range.until().ifPresent(until -> sql.add(" AND " + column + " < " + place, until));
    }

    private void after(Sql sql, Query.Cursor cursor) {
        boolean withinCommunity =
                onlyCommunity.filter(cursor.community()::equals).isPresent();
        String byPlace = withinCommunity ? "t.id > ?" : "(t.community > ? OR (t.community = ? AND t.id > ?))";
        List<Object> placeValues =
                withinCommunity ? List.of(cursor.id()) : List.of(cursor.community(), cursor.community(), cursor.id());
        if (query.range().isEmpty()) {
            sql.add(" AND " + byPlace, placeValues);
            return;
        }
        Column<A, ?> ordering = query.range().get().column();
        Object value = cursor.value()
                .orElseThrow(() -> new IllegalArgumentException(
                        "The cursor is of a query without a range, but this one is ordered by " + ordering));
        String column = ordered(ordering);
        String place = place(ordering);
        // The first comparison follows from the second; it lets every engine begin in the middle of an index.
        sql.add(" AND " + column + " >= " + place, value)
                .add(" AND (" + column + " > " + place, value)
                .add(" OR (" + column + " = " + place, value)
                .add(" AND " + byPlace + "))", placeValues);
    }

    private String order() {
        String byPlace = onlyCommunity.isPresent() ? "t.id" : "t.community, t.id";
        return query.range()
                .map(range -> ordered(range.column()) + ", " + byPlace)
                .orElse(byPlace);
    }

    private String ordered(Column<A, ?> ordering) {
        String column = "t." + names.column(ordering);
        return ordering.type().basic() == BasicType.TEXT ? names.dialect().ordered(column) : column;
    }

    private String place(Column<A, ?> ordering) {
        return ordering.type().basic() == BasicType.TEXT ? names.dialect().orderedParameter() : "?";
    }

    private record Found<A>(Versioned<A> item, Query.Cursor cursor) {}
}
