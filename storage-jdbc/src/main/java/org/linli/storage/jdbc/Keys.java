package org.linli.storage.jdbc;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linli.code.DivisionCode;
import org.linli.code.DivisionLevel;
import org.linli.kernel.Id;
import org.linli.storage.Index;
import org.linli.storage.Kind;
import org.linli.storage.Ref;

/**
 * Where the values of unique and many-valued indexes stand. They are looked up by statements of their own, and the aggregates then
 * by community and id: no join has to be planned, which an engine that knows nothing of the tables would do by walking the
 * keys, and each statement goes to the one place where a sharding engine keeps its rows.
 *
 * @param statements runs them
 * @param names of the tables
 */
record Keys(Statements statements, Names names) {
    private static final int CHUNK = 256;

    /** Follows all digits, so that a prefix and this bound all codes that begin with it. */
    private static final String AFTER_DIGITS = ":";

    /** {@return whether an index has rows in a table of its own} */
    static boolean has(Index<?, ?> index) {
        return index.isMany() || index.isUnique();
    }

    /** Those in a scope that have one of several stored values, in no particular order. */
    <A> List<Ref<A>> places(
            Kind<A> kind, Index<A, ?> index, Optional<DivisionCode> scope, Collection<Object> storedValues) {
        List<Object> values = index.isUnique()
                ? storedValues.stream().<Object>map(Values::text).distinct().toList()
                : storedValues.stream().distinct().toList();
        return chunks(values)
                .flatMap(chunk -> statements
                        .select(
                                select(kind, index, scope, chunk),
                                row -> Ref.of(new DivisionCode(row.getString(1)), Id.<A>of(row.getString(2))))
                        .stream())
                .toList();
    }

    private Sql select(Kind<?> kind, Index<?, ?> index, Optional<DivisionCode> scope, List<Object> values) {
        List<String> columns = new ArrayList<>();
        List<Object> same = new ArrayList<>();
        boolean inCommunity =
                scope.filter(Keys::isCommunity).isPresent() && index.uniqueness() != Index.Uniqueness.STORE;
        if (inCommunity) {
            columns.add("k.community");
            same.add(scope.get());
        }
        if (index.isUnique()) {
            columns.add("k.name");
            same.add(Names.key(kind, index));
        }
        String table = switch (index.uniqueness()) {
            case NONE -> names.many(kind, index);
            case COMMUNITY -> names.communityKey();
            case STORE -> names.uniqueKey();
        };
        Sql sql = Sql.of("SELECT k.community, k.id FROM " + table + " k WHERE ")
                .add(names.dialect().anyOf(columns, same, "k.val", values));
        if (!inCommunity) {
            scope.ifPresent(division -> sql.add(within("k", division)));
        }
        return sql;
    }

    /** {@return a condition that follows others: the table's community lies in the division} */
    static Sql within(String alias, DivisionCode division) {
        String column = alias + ".community";
        return isCommunity(division)
                ? Sql.of(" AND " + column + " = ?", division)
                : Sql.of(
                        " AND " + column + " >= ? AND " + column + " < ?",
                        division.prefix(),
                        division.prefix() + AFTER_DIGITS);
    }

    static boolean isCommunity(DivisionCode division) {
        return division.level() == DivisionLevel.COMMUNITY;
    }

    /** Parts of a list, each of a size that few statements have: the last value is repeated up to the next power of two. */
    static <T> Stream<List<T>> chunks(List<T> values) {
        return Stream.iterate(0, from -> from < values.size(), from -> from + CHUNK)
                .map(from -> padded(values.subList(from, Math.min(from + CHUNK, values.size()))));
    }

    private static <T> List<T> padded(List<T> values) {
        int size = Math.max(1, Integer.highestOneBit(values.size() * 2 - 1));
        List<T> padded = new ArrayList<>(values);
        padded.addAll(Collections.nCopies(size - values.size(), values.get(values.size() - 1)));
        return padded;
    }
}
