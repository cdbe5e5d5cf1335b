package org.linli.storage.memory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.linli.code.DivisionCode;
import org.linli.storage.BasicType;
import org.linli.storage.Change;
import org.linli.storage.Column;
import org.linli.storage.Index;
import org.linli.storage.Kind;
import org.linli.storage.Page;
import org.linli.storage.Query;
import org.linli.storage.Query.Condition;
import org.linli.storage.Query.Cursor;
import org.linli.storage.Query.Range;
import org.linli.storage.Ref;
import org.linli.storage.Row;
import org.linli.storage.Rows;
import org.linli.storage.Total;
import org.linli.storage.Versioned;

/** Sessions that read wrongly. */
final class MutantReads {
    private MutantReads() {}

    static final class WholeHistory extends MemorySession {
        WholeHistory(MemoryStorage storage) {
            super(storage);
        }

        @Override
        public List<Change> history(String kind, Ref<?> ref, long after, int limit) {
            return super.history(kind, ref, 0, limit);
        }
    }

    static final class BlindQueries extends MemorySession {
        BlindQueries(MemoryStorage storage) {
            super(storage);
        }

        @Override
        public <A> Page<A> query(Query<A> query) {
            return new Search<>(base().table(query.kind()), query).page();
        }
    }

    static final class BlindTotals extends MemorySession {
        BlindTotals(MemoryStorage storage) {
            super(storage);
        }

        @Override
        public <A> List<Total<A>> totals(Query<A> query, List<Column<A, Long>> sums, List<Column<A, ?>> by) {
            return new Search<>(base().table(query.kind()), query).totals(sums, by);
        }
    }

    static final class BlindRows extends MemorySession {
        BlindRows(MemoryStorage storage) {
            super(storage);
        }

        @Override
        public <A> Rows<A> rows(Query<A> query, List<Column<A, ?>> columns) {
            return new Search<>(base().table(query.kind()), query).rows(columns);
        }
    }

    static final class BlindHolders extends MemorySession {
        private final MemoryStorage storage;

        BlindHolders(MemoryStorage storage) {
            super(storage);
            this.storage = storage;
        }

        @Override
        public <A, V> List<Versioned<A>> holders(Query<A> scope, Index<A, V> index, Collection<V> values) {
            return storage.begin().holders(scope, index, values);
        }
    }

    /** Looks for a value that is unique in the store in one community only. */
    static final class NearHolders extends MemorySession {
        NearHolders(MemoryStorage storage) {
            super(storage);
        }

        @Override
        public <A> Page<A> query(Query<A> query) {
            Page<A> page = super.query(query);
            boolean byKey = query.conditions().stream()
                    .anyMatch(condition -> condition.index().uniqueness() == Index.Uniqueness.STORE);
            return byKey && query.scope().isEmpty() ? new Page<>(List.of(), page.next()) : page;
        }
    }

    static final class UnorderedRows extends MemorySession {
        UnorderedRows(MemoryStorage storage) {
            super(storage);
        }

        @Override
        public <A> Rows<A> rows(Query<A> query, List<Column<A, ?>> columns) {
            Rows<A> rows = super.rows(query, columns);
            List<Row<A>> items = new ArrayList<>(rows.items());
            items.sort(Comparator.comparing(Row::ref));
            return new Rows<>(items, rows.next());
        }
    }

    static final class HeadlessRows extends MemorySession {
        HeadlessRows(MemoryStorage storage) {
            super(storage);
        }

        @Override
        public <A> Rows<A> rows(Query<A> query, List<Column<A, ?>> columns) {
            Rows<A> rows = super.rows(query, columns);
            return new Rows<>(
                    rows.items().stream()
                            .map(row -> new Row<>(row.ref(), row.version(), "", row.cells()))
                            .toList(),
                    rows.next());
        }
    }

    /** Gives each group the sum of all. */
    static final class WholeSums extends MemorySession {
        WholeSums(MemoryStorage storage) {
            super(storage);
        }

        @Override
        public <A> List<Total<A>> totals(Query<A> query, List<Column<A, Long>> sums, List<Column<A, ?>> by) {
            return super.totals(query, sums, by).stream()
                    .map(total -> new Total<>(
                            total.group(),
                            total.count(),
                            super.totals(query, sums, List.of()).get(0).sums()))
                    .toList();
        }
    }

    static final class IgnoresCase extends MemorySession {
        IgnoresCase(MemoryStorage storage) {
            super(storage);
        }

        private static <A> Kind<A> lower(Kind<A> kind) {
            return OtherKinds.reindexed(kind, IgnoresCase::lowered);
        }

        private static <A, V> Index<A, V> lowered(Index<A, V> index) {
            return OtherKinds.copied(index, IgnoresCase::lower);
        }

        @SuppressWarnings("unchecked")
        private static <V> V lower(V value) {
            return value instanceof String text ? (V) text.toLowerCase(Locale.ROOT) : value;
        }

        @Override
        public <A> void insert(Kind<A> kind, A aggregate, Change change) {
            super.insert(lower(kind), aggregate, change);
        }

        @Override
        public <A> Page<A> query(Query<A> query) {
            List<Condition<A>> conditions = query.conditions().stream()
                    .map(condition -> new Condition<>(condition.index(), lower(condition.value())))
                    .toList();
            return super.query(new Query<>(
                    query.kind(),
                    query.scope(),
                    conditions,
                    query.range(),
                    query.descending(),
                    query.after(),
                    query.limit()));
        }
    }

    static final class Utf16Order extends MemorySession {
        Utf16Order(MemoryStorage storage) {
            super(storage);
        }

        @Override
        public <A> Page<A> query(Query<A> query) {
            Page<A> page = super.query(query);
            if (query.range().isEmpty()) {
                return page;
            }
            Column<A, ?> index = query.range().get().column();
            List<Versioned<A>> items = new ArrayList<>(page.items());
            items.sort(Comparator.comparing(item -> {
                Object value = index.valuesOf(item.aggregate()).get(0);
                return value instanceof String text ? text : "";
            }));
            return new Page<>(items, page.next());
        }
    }

    static final class SkipsTies extends MemorySession {
        private static final DivisionCode LAST = DivisionCode.of("999999999999");

        SkipsTies(MemoryStorage storage) {
            super(storage);
        }

        @Override
        public <A> Page<A> query(Query<A> query) {
            return super.query(query.after()
                    .filter(cursor -> cursor.value().isPresent() && !query.descending())
                    .map(cursor -> query.after(new Cursor(cursor.value(), LAST, "z")))
                    .orElse(query));
        }
    }

    static final class OneWay extends MemorySession {
        OneWay(MemoryStorage storage) {
            super(storage);
        }

        @Override
        public <A> Page<A> query(Query<A> query) {
            return super.query(query.descending() ? query.reversed() : query);
        }
    }

    /** What has equal values stays in the order of places. */
    static final class HalfReversed extends MemorySession {
        HalfReversed(MemoryStorage storage) {
            super(storage);
        }

        @Override
        public <A> Page<A> query(Query<A> query) {
            Page<A> page = super.query(query);
            if (!query.descending() || query.range().isEmpty()) {
                return page;
            }
            List<Versioned<A>> items = new ArrayList<>(page.items());
            Collections.reverse(items);
            items.sort(Comparator.comparing(
                    item -> query.cursorOf(item.aggregate()).value().orElseThrow(),
                    (one, other) -> BasicType.compare(other, one)));
            return new Page<>(items, page.next());
        }
    }

    static final class OpenEnd extends MemorySession {
        OpenEnd(MemoryStorage storage) {
            super(storage);
        }

        @Override
        public <A> Page<A> query(Query<A> query) {
            Page<A> page = super.query(query);
            boolean last = page.next().isPresent()
                    && super.query(query.after(page.next().get())).next().isEmpty();
            return last ? new Page<>(page.items(), Optional.empty()) : page;
        }
    }

    static final class NoScope extends MemorySession {
        NoScope(MemoryStorage storage) {
            super(storage);
        }

        @Override
        public <A> Page<A> query(Query<A> query) {
            Optional<DivisionCode> wider = query.scope()
                    .map(scope -> DivisionCode.ofPrefix(scope.value().substring(0, 9)));
            return super.query(new Query<>(
                    query.kind(),
                    query.conditions().isEmpty() ? query.scope() : wider,
                    query.conditions(),
                    query.range(),
                    query.descending(),
                    query.after(),
                    query.limit()));
        }
    }

    static final class ClosedRange extends MemorySession {
        ClosedRange(MemoryStorage storage) {
            super(storage);
        }

        @Override
        public <A> Page<A> query(Query<A> query) {
            Optional<Range<A>> closed = query.range()
                    .map(range -> range.until().orElse("") instanceof Long until && until < Long.MAX_VALUE
                            ? new Range<>(range.column(), range.from(), Optional.of(until + 1))
                            : range);
            return super.query(new Query<>(
                    query.kind(),
                    query.scope(),
                    query.conditions(),
                    closed,
                    query.descending(),
                    query.after(),
                    query.limit()));
        }
    }

    static final class NoMissing extends MemorySession {
        NoMissing(MemoryStorage storage) {
            super(storage);
        }

        @Override
        public <A> List<Total<A>> totals(Query<A> query, List<Column<A, Long>> sums, List<Column<A, ?>> by) {
            return super.totals(query, sums, by).stream()
                    .filter(total -> by.stream()
                            .noneMatch(column -> total.group().get(column).isEmpty()))
                    .toList();
        }
    }

    static final class AnyFormat extends MemorySession {
        AnyFormat(MemoryStorage storage) {
            super(storage);
        }

        @Override
        public <A> Optional<Versioned<A>> find(Kind<A> kind, Ref<A> ref) {
            return mine().table(kind)
                    .row(Place.of(ref))
                    .map(row -> new Versioned<>(
                            kind.read(Math.min(kind.format(), row.format()), row.tree()), row.version(), row.head()));
        }
    }
}
