package org.linli.storage.jdbc;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.linli.code.DivisionCode;
import org.linli.storage.Change;
import org.linli.storage.Column;
import org.linli.storage.Index;
import org.linli.storage.Insertion;
import org.linli.storage.Kind;
import org.linli.storage.Page;
import org.linli.storage.Pending;
import org.linli.storage.Query;
import org.linli.storage.Ref;
import org.linli.storage.Rows;
import org.linli.storage.Session;
import org.linli.storage.StaleVersionException;
import org.linli.storage.Total;
import org.linli.storage.Version;
import org.linli.storage.Versioned;

/** A session on one connection. What every store checks alike has been checked before it gets here. */
final class JdbcSession implements Session {
    private final Engine engine;
    private final Statements statements;
    private final JdbcJournal journal;

    JdbcSession(Engine engine, Statements statements) {
        this.engine = engine;
        this.statements = statements;
        this.journal = new JdbcJournal(statements, engine.names());
    }

    @Override
    public <A> Optional<Versioned<A>> find(Kind<A> kind, Ref<A> ref) {
        KindTable<A> table = engine.table(kind);
        return statements.select(table.find(ref), table::read).stream().findFirst();
    }

    @Override
    public <A> Optional<Versioned<A>> lock(Kind<A> kind, Ref<A> ref) {
        KindTable<A> table = engine.table(kind);
        return statements.select(table.lock(ref), table::read).stream().findFirst();
    }

    @Override
    public <A> List<Versioned<A>> find(Kind<A> kind, Collection<Ref<A>> refs) {
        KindTable<A> table = engine.table(kind);
        Map<DivisionCode, List<String>> byCommunity = new LinkedHashMap<>();
        for (Ref<A> ref : new TreeSet<>(refs)) {
            byCommunity
                    .computeIfAbsent(ref.community(), code -> new ArrayList<>())
                    .add(ref.id().value());
        }
        List<Versioned<A>> found = new ArrayList<>();
        byCommunity.forEach((community, ids) -> Keys.chunks(ids)
                .forEach(chunk -> found.addAll(statements.select(table.find(community, chunk), table::read))));
        return found;
    }

    @Override
    public <A, V> List<Versioned<A>> holders(Query<A> scope, Index<A, V> index, Collection<V> values) {
        Set<Object> wanted = values.stream().map(index.type()::store).collect(Collectors.toSet());
        List<Ref<A>> places = new Keys(statements, engine.names()).places(scope.kind(), index, scope.scope(), wanted);
        // What stands there may have changed since the keys were read.
        return find(scope.kind(), places).stream()
                .filter(item -> index.storedValuesOf(item.aggregate()).stream().anyMatch(wanted::contains))
                .toList();
    }

    @Override
    public <A> Page<A> query(Query<A> query) {
        return asked(query).page();
    }

    @Override
    public <A> Rows<A> rows(Query<A> query, List<Column<A, ?>> columns) {
        return asked(query).rows(columns);
    }

    @Override
    public <A> List<Total<A>> totals(Query<A> query, List<Column<A, Long>> sums, List<Column<A, ?>> by) {
        return asked(query).totals(sums, by);
    }

    private <A> JdbcQuery<A> asked(Query<A> query) {
        return new JdbcQuery<>(engine.table(query.kind()), query, engine.names(), statements);
    }

    @Override
    public <A> void insert(Kind<A> kind, A aggregate, Change change) {
        insert(kind, List.of(new Insertion<>(aggregate, change)));
    }

    @Override
    public <A> void insert(Kind<A> kind, List<Insertion<A>> insertions) {
        KindTable<A> table = engine.table(kind);
        insert(
                table,
                insertions.stream()
                        .map(each ->
                                table.insert(each.aggregate(), each.change().hash()))
                        .toList(),
                insertions.stream().map(Insertion::aggregate).toList());
        journal.append(insertions.stream().map(Insertion::change).toList());
    }

    @Override
    public <A> void insert(Kind<A> kind, A entry) {
        insertAll(kind, List.of(entry));
    }

    @Override
    public <A> void insertAll(Kind<A> kind, List<A> entries) {
        KindTable<A> table = engine.table(kind);
        insert(table, entries.stream().map(entry -> table.insert(entry, "")).toList(), entries);
    }

    /** One table after the other, so that a clash names its index however many rows are sent at once. */
    private <A> void insert(KindTable<A> table, List<Sql> rows, List<A> aggregates) {
        statements.insert(rows, table.kind().name(), "id");
        table.rows().forEach(index -> index.insert(statements, aggregates));
    }

    @Override
    public <A> void update(Kind<A> kind, A aggregate, Version expected, Change change) {
        update(kind, aggregate, expected, change.hash());
        journal.append(List.of(change));
    }

    @Override
    public <A> void update(Kind<A> kind, A entry, Version expected) {
        update(kind, entry, expected, "");
    }

    private <A> void update(Kind<A> kind, A aggregate, Version expected, String head) {
        KindTable<A> table = engine.table(kind);
        Ref<A> ref = kind.refOf(aggregate);
        Sql sql = table.update(aggregate, expected, head);
        Map<BesideRows<A>, Set<Object>> before = stored(table, ref, expected);
        requireOne(statements.update(sql), kind, ref);
        before.forEach((rows, values) -> rows.replace(statements, aggregate, values));
    }

    @Override
    public <A> void guard(Kind<A> kind, Ref<A> ref, Version expected) {
        requireOne(statements.update(engine.table(kind).guard(ref, expected)), kind, ref);
    }

    @Override
    public <A> void delete(Kind<A> kind, Ref<A> ref, Version expected) {
        KindTable<A> table = engine.table(kind);
        Map<BesideRows<A>, Set<Object>> before = stored(table, ref, expected);
        requireOne(statements.update(table.delete(ref, expected)), kind, ref);
        before.forEach((rows, values) -> rows.delete(statements, ref, values));
    }

    private <A> Map<BesideRows<A>, Set<Object>> stored(KindTable<A> table, Ref<A> ref, Version expected) {
        Map<BesideRows<A>, Set<Object>> stored = new LinkedHashMap<>();
        table.rows().forEach(rows -> stored.put(rows, rows.stored(statements, ref, expected)));
        return stored;
    }

    private static void requireOne(int updated, Kind<?> kind, Ref<?> ref) {
        if (updated != 1) {
            throw new StaleVersionException(kind, ref);
        }
    }

    @Override
    public List<Change> history(String kind, Ref<?> ref, long after, int limit) {
        return journal.history(kind, ref, after, limit);
    }

    @Override
    public List<Pending> pending(Optional<Pending> after, int limit) {
        return journal.pending(after, limit);
    }

    @Override
    public List<Change> undelivered(Pending pending, int limit) {
        return journal.undelivered(pending, limit);
    }

    @Override
    public boolean delivered(Pending pending, Version upTo) {
        return journal.delivered(pending, upTo);
    }
}
