package org.linli.storage.jdbc;

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
 * of a unique index in a table of keys. Each is written by a statement of its own, so that a clash names its index on every
 * engine without asking what the engine calls the constraint.
 *
 * @param <A> the aggregate
 */
final class IndexRows<A> {
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

    void insert(Statements statements, A aggregate) {
        Ref<A> ref = kind.refOf(aggregate);
        index.valuesOf(aggregate).forEach(value -> insert(statements, ref, value));
    }

    /**
     * The values as they are stored, when the aggregate is at the expected version. Version and values come out of one statement,
     * so they fit each other at every isolation level; the statement that writes compares the version once more.
     *
     * @throws StaleVersionException when it is at another version, or not there
     */
    Set<Object> stored(Statements statements, Ref<A> ref, Version expected) {
        Sql sql = index.isMany()
                ? Sql.of("SELECT t.version, s.val FROM " + names.table(kind) + " t LEFT JOIN " + names.many(kind, index)
                        + " s ON s.community = t.community AND s.id = t.id")
                : Sql.of("SELECT t.version, t." + names.column(index) + " FROM " + names.table(kind) + " t");
        sql.add(" WHERE t.community = ? AND t.id = ?", ref.community(), ref.id().value());
        Set<Object> values = new LinkedHashSet<>();
        List<Long> versions = statements.select(sql, row -> {
            Values.read(row, 2, index.type()).ifPresent(values::add);
            return row.getLong(1);
        });
        if (versions.isEmpty() || versions.get(0) != expected.number()) {
            throw new StaleVersionException(kind, ref);
        }
        return values;
    }

    /** Makes the rows fit the aggregate, which had these values before. */
    void replace(Statements statements, A aggregate, Set<Object> before) {
        Ref<A> ref = kind.refOf(aggregate);
        List<?> now = index.valuesOf(aggregate);
        before.stream().filter(value -> !now.contains(value)).forEach(value -> delete(statements, ref, value));
        now.stream().filter(value -> !before.contains(value)).forEach(value -> insert(statements, ref, value));
    }

    void delete(Statements statements, Ref<A> ref, Set<Object> before) {
        before.forEach(value -> delete(statements, ref, value));
    }

    private void insert(Statements statements, Ref<A> ref, Object value) {
        keyTable()
                .ifPresent(table -> statements.insert(
                        Sql.of(
                                "INSERT INTO " + table + " (name, val, community, id) VALUES (?, ?, ?, ?)",
                                key,
                                Values.text(value),
                                ref.community(),
                                ref.id().value()),
                        kind.name(),
                        index.name()));
        if (index.isMany()) {
            statements.update(Sql.of(
                    "INSERT INTO " + names.many(kind, index) + " (community, val, id) VALUES (?, ?, ?)",
                    ref.community(),
                    value,
                    ref.id().value()));
        }
    }

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
