package org.linli.storage.jdbc;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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
import org.linli.storage.Session;
import org.linli.storage.StaleVersionException;
import org.linli.storage.Version;
import org.linli.storage.Versioned;

/** A session on one connection. What every store checks alike has been checked before it gets here. */
final class JdbcSession implements Session {
    private static final int CHUNK = 256;

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
    public <A> List<Versioned<A>> find(Kind<A> kind, Collection<Ref<A>> refs) {
        KindTable<A> table = engine.table(kind);
        Map<DivisionCode, List<String>> byCommunity = new LinkedHashMap<>();
        for (Ref<A> ref : new TreeSet<>(refs)) {
            byCommunity
                    .computeIfAbsent(ref.community(), code -> new ArrayList<>())
                    .add(ref.id().value());
        }
        List<Versioned<A>> found = new ArrayList<>();
        byCommunity.forEach((community, ids) -> {
            for (int from = 0; from < ids.size(); from += CHUNK) {
                List<String> chunk = padded(ids.subList(from, Math.min(from + CHUNK, ids.size())));
                found.addAll(statements.select(table.find(community, chunk), table::read));
            }
        });
        return found;
    }

    /** Repeats the last value up to the next power of two, so that few different statements are prepared. */
    private static List<String> padded(List<String> ids) {
        int size = Math.max(1, Integer.highestOneBit(ids.size() * 2 - 1));
        List<String> padded = new ArrayList<>(ids);
        padded.addAll(Collections.nCopies(size - ids.size(), ids.get(ids.size() - 1)));
        return padded;
    }

    @Override
    public <A, V> List<Versioned<A>> holders(Kind<A> kind, Index<A, V> index, Collection<V> values) {
        KindTable<A> table = engine.table(kind);
        List<String> texts = values.stream()
                .map(value -> Values.text(index.type().store(value)))
                .distinct()
                .toList();
        List<Versioned<A>> found = new ArrayList<>();
        for (int from = 0; from < texts.size(); from += CHUNK) {
            List<String> chunk = padded(texts.subList(from, Math.min(from + CHUNK, texts.size())));
            found.addAll(statements.select(table.holders(engine.names(), index, chunk), table::read));
        }
        return found;
    }

    @Override
    public <A> Page<A> query(Query<A> query) {
        return new JdbcQuery<>(engine.table(query.kind()), query, engine.names()).page(statements);
    }

    @Override
    public <A> Map<List<Object>, Long> tally(Query<A> query, List<Column<A, ?>> by) {
        return new JdbcQuery<>(engine.table(query.kind()), query, engine.names()).tally(statements, by);
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
        Map<IndexRows<A>, Set<Object>> before = stored(table, ref, expected);
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
        Map<IndexRows<A>, Set<Object>> before = stored(table, ref, expected);
        requireOne(statements.update(table.delete(ref, expected)), kind, ref);
        before.forEach((rows, values) -> rows.delete(statements, ref, values));
    }

    private <A> Map<IndexRows<A>, Set<Object>> stored(KindTable<A> table, Ref<A> ref, Version expected) {
        Map<IndexRows<A>, Set<Object>> stored = new LinkedHashMap<>();
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
    public void delivered(Pending pending, Version upTo) {
        journal.delivered(pending, upTo);
    }
}
