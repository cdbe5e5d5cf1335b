package org.linli.storage.jdbc;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linli.storage.Index;
import org.linli.storage.Kind;
import org.linli.storage.Ref;
import org.linli.storage.StaleVersionException;
import org.linli.storage.Version;

/**
 * The rows that an index has beside its kind's table: one for each value of an index with many values, and one for each value
 * of a unique index in a table of keys. Those of one index are never written together with others, so that a clash names its
 * index on every engine without asking what the engine calls the constraint.
 *
 * @param <A> the aggregate
 */
final class IndexRows<A> implements BesideRows<A> {
    private final Kind<A> kind;
    private final Index<A, ?> index;
    private final Names names;
    private final String key;

    IndexRows(Kind<A> kind, Index<A, ?> index, Names names) {
        this.kind = kind;
        this.index = index;
        this.names = names;
        this.key = Names.key(kind, index);
    }

    @Override
    public void insert(Statements statements, List<A> aggregates) {
        List<Row<A>> rows = new ArrayList<>();
        for (A aggregate : aggregates) {
            Ref<A> ref = kind.refOf(aggregate);
            index.storedValuesOf(aggregate).forEach(value -> rows.add(new Row<>(ref, value)));
        }
        write(statements, rows);
    }

    @Override
    public Set<Object> stored(Statements statements, Ref<A> ref, Version expected) {
        Sql sql = index.isMany()
                ? Sql.of("SELECT t.version, t.guards, s.val FROM " + names.table(kind) + " t LEFT JOIN "
                        + names.many(kind, index) + " s ON s.community = t.community AND s.id = t.id")
                : Sql.of("SELECT t.version, t.guards, t." + names.column(index) + " FROM " + names.table(kind) + " t");
        sql.add(" WHERE t.community = ? AND t.id = ?", ref.community(), ref.id().value());
        Set<Object> values = new LinkedHashSet<>();
        List<Version> versions = statements.select(sql, row -> {
            Values.read(row, 3, index.type()).ifPresent(values::add);
            return new Version(row.getLong(1), row.getLong(2));
        });
        if (versions.isEmpty() || !versions.get(0).equals(expected)) {
            throw new StaleVersionException(kind, ref);
        }
        return values;
    }

    @Override
    public void replace(Statements statements, A aggregate, Set<Object> before) {
        Ref<A> ref = kind.refOf(aggregate);
        List<Object> now = index.storedValuesOf(aggregate);
        before.stream().filter(value -> !now.contains(value)).forEach(value -> delete(statements, ref, value));
        write(
                statements,
                now.stream()
                        .filter(value -> !before.contains(value))
                        .map(value -> new Row<A>(ref, value))
                        .toList());
    }

    @Override
    public void delete(Statements statements, Ref<A> ref, Set<Object> before) {
        before.forEach(value -> delete(statements, ref, value));
    }

    private void write(Statements statements, List<Row<A>> rows) {
        keyTable()
                .ifPresent(table -> statements.insert(
                        rows.stream().map(row -> keyRow(table, row)).toList(), kind.name(), index.name()));
        if (index.isMany()) {
            statements.sendAll(rows.stream().map(this::manyRow).toList());
        }
    }

    private Sql keyRow(String table, Row<A> row) {
        return Sql.of(
                "INSERT INTO " + table + " (name, val, community, id) VALUES (?, ?, ?, ?)",
                key,
                Values.text(row.value),
                row.ref.community(),
                row.ref.id().value());
    }

    private Sql manyRow(Row<A> row) {
        return Sql.of(
                "INSERT INTO " + names.many(kind, index) + " (community, val, id) VALUES (?, ?, ?)",
                row.ref.community(),
                row.value,
                row.ref.id().value());
    }

    /** A value and whose it is. */
    private record Row<A>(Ref<A> ref, Object value) {}

    private void delete(Statements statements, Ref<A> ref, Object value) {
        keyTable()
                .ifPresent(table -> statements.update(Sql.of(
                        "DELETE FROM " + table + " WHERE name = ? AND val = ? AND community = ? AND id = ?",
                        key,
                        Values.text(value),
                        ref.community(),
                        ref.id().value())));
        if (index.isMany()) {
            statements.update(Sql.of(
                    "DELETE FROM " + names.many(kind, index) + " WHERE community = ? AND val = ? AND id = ?",
                    ref.community(),
                    value,
                    ref.id().value()));
        }
    }

    private Optional<String> keyTable() {
        return switch (index.uniqueness()) {
            case NONE -> Optional.empty();
            case COMMUNITY -> Optional.of(names.communityKey());
            case STORE -> Optional.of(names.uniqueKey());
        };
    }
}
