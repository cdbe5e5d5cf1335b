package org.linli.storage.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.linli.storage.Column;
import org.linli.storage.Kind;
import org.linli.storage.Part;
import org.linli.storage.Ref;
import org.linli.storage.StaleVersionException;
import org.linli.storage.Version;

/**
 * The rows of an aggregate's parts, which reports read.
 *
 * @param <A> the aggregate
 * @param <P> the part
 */
final class PartRows<A, P> implements BesideRows<A> {
    private static final int FIRST_CELL = 3;

    private final Kind<A> kind;
    private final Part<A, P> part;
    private final String select;
    private final String insert;
    private final String delete;

    PartRows(Kind<A> kind, Part<A, P> part, Names names) {
        String table = names.part(part);
        String whole = names.dialect().column(kind.name());
        List<String> columns = part.columns().stream().map(names::column).toList();
        this.kind = kind;
        this.part = part;
        this.select = "SELECT t.version, t.guards, p.id"
                + columns.stream().map(column -> ", p." + column).collect(Collectors.joining()) + " FROM "
                + names.table(kind) + " t LEFT JOIN " + table + " p ON p.community = t.community AND p." + whole
                + " = t.id";
        this.insert = "INSERT INTO " + table + " (community, id, " + whole
                + columns.stream().map(column -> ", " + column).collect(Collectors.joining()) + ") VALUES ("
                + Sql.places(FIRST_CELL + columns.size()) + ")";
        this.delete = "DELETE FROM " + table + " WHERE community = ? AND id = ? AND " + whole + " = ?";
    }

    @Override
    public void insert(Statements statements, List<A> aggregates) {
        statements.sendAll(aggregates.stream()
                .flatMap(aggregate -> rows(aggregate).stream().map(row -> insert(kind.refOf(aggregate), row)))
                .toList());
    }

    @Override
    public Set<Object> stored(Statements statements, Ref<A> ref, Version expected) {
        Sql sql = Sql.of(select)
                .add(
                        " WHERE t.community = ? AND t.id = ?",
                        ref.community(),
                        ref.id().value());
        Set<Object> rows = new LinkedHashSet<>();
        List<Version> versions = statements.select(sql, row -> {
            read(row).ifPresent(rows::add);
            return new Version(row.getLong(1), row.getLong(2));
        });
        if (versions.isEmpty() || !versions.get(0).equals(expected)) {
            throw new StaleVersionException(kind, ref);
        }
        return rows;
    }

    @Override
    public void replace(Statements statements, A aggregate, Set<Object> before) {
        Ref<A> ref = kind.refOf(aggregate);
        Set<Object> now = rows(aggregate);
        delete(
                statements,
                ref,
                before.stream().filter(row -> !now.contains(row)).collect(Collectors.toSet()));
        statements.sendAll(now.stream()
                .filter(row -> !before.contains(row))
                .map(row -> insert(ref, row))
                .toList());
    }

    @Override
    public void delete(Statements statements, Ref<A> ref, Set<Object> before) {
        statements.sendAll(before.stream()
                .map(row -> Sql.of(
                        delete,
                        ref.community(),
                        cells(row).get(0).orElseThrow(),
                        ref.id().value()))
                .toList());
    }

    private Sql insert(Ref<A> ref, Object row) {
        List<Optional<Object>> cells = cells(row);
        Sql sql = Sql.of(
                insert, ref.community(), cells.get(0).orElseThrow(), ref.id().value());
        for (int i = 0; i < part.columns().size(); i++) {
            sql.add("", Values.orMissing(cells.get(i + 1), part.columns().get(i).type()));
        }
        return sql;
    }

    /** Each row as the id of the part and the values of its columns. */
    private Set<Object> rows(A aggregate) {
        Set<Object> rows = new LinkedHashSet<>();
        for (P each : part.of(aggregate)) {
            List<Optional<Object>> row =
                    new ArrayList<>(List.of(Optional.of(part.idOf(each).value())));
            part.columns()
                    .forEach(column ->
                            row.add(column.storedValuesOf(each).stream().findFirst()));
            rows.add(row);
        }
        return rows;
    }

    private Optional<Object> read(ResultSet stored) throws SQLException {
        String id = stored.getString(FIRST_CELL);
        if (id == null) {
            return Optional.empty();
        }
        List<Optional<Object>> row = new ArrayList<>(List.of(Optional.of(id)));
        for (Column<P, ?> column : part.columns()) {
            row.add(Values.read(stored, FIRST_CELL + row.size(), column.type()));
        }
        return Optional.of(row);
    }

    @SuppressWarnings("unchecked") // rows are made here alone
    private static List<Optional<Object>> cells(Object row) {
        return (List<Optional<Object>>) row;
    }
}
