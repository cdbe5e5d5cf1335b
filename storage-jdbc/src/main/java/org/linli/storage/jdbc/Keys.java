package org.linli.storage.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.code.DivisionCode;
import org.linli.code.DivisionLevel;
import org.linli.kernel.Id;
import org.linli.storage.Index;
import org.linli.storage.Kind;
import org.linli.storage.Query.Condition;
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
    /** As many values go into one statement. */
    static final int CHUNK = 256;

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
                .flatMap(chunk -> statements.select(select(kind, index, scope, chunk), Keys::<A>place).stream())
                .toList();
    }

    /** Some of those in a scope that meet a condition, in no particular order. */
    <A> List<Ref<A>> places(Kind<A> kind, Condition<A> condition, Optional<DivisionCode> scope, int most) {
        Sql sql = select(kind, condition.index(), scope, List.of(stored(condition)));
        return statements.select(sql.add(" LIMIT ?", most), Keys::<A>place);
    }

    /** Those of a few in one community that meet a condition. */
    <A> Set<Ref<A>> among(Kind<A> kind, Condition<A> condition, Set<Ref<A>> few) {
        DivisionCode community = few.iterator().next().community();
        if (condition.index().isUnique()) {
            Set<Ref<A>> holder = new HashSet<>(places(kind, condition, Optional.of(community), 1));
            holder.retainAll(few);
            return holder;
        }
        List<String> ids = few.stream().map(ref -> ref.id().value()).sorted().toList();
        return chunks(ids)
                .flatMap(chunk -> statements
                        .select(
                                Sql.of("SELECT k.community, k.id FROM " + names.many(kind, condition.index())
                                                + " k WHERE ")
                                        .add(names.dialect()
                                                .anyOf(
                                                        List.of("k.community", "k.val"),
                                                        List.of(community, condition.value()),
                                                        "k.id",
                                                        chunk)),
                                Keys::<A>place)
                        .stream())
                .collect(Collectors.toSet());
    }

    /** The ids that meet a condition on an index with many values, in their order, after one of them. */
    <A> List<String> after(Kind<A> kind, Condition<A> condition, DivisionCode community, String id, int most) {
        return statements.select(
                Sql.of(
                                "SELECT k.id FROM " + names.many(kind, condition.index())
                                        + " k WHERE k.community = ? AND k.val = ? AND k.id > ?",
                                community,
                                condition.value(),
                                id)
                        .add(" ORDER BY k.id LIMIT ?", most),
                row -> row.getString(1));
    }

    /** The place in the first two columns of a row. */
    static <A> Ref<A> place(ResultSet row) throws SQLException {
        return Ref.of(new DivisionCode(row.getString(1)), Id.of(row.getString(2)));
    }

    private static Object stored(Condition<?> condition) {
        return condition.index().isUnique() ? Values.text(condition.value()) : condition.value();
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

    static <T> List<T> padded(List<T> values) {
        int size = Math.max(1, Integer.highestOneBit(values.size() * 2 - 1));
        List<T> padded = new ArrayList<>(values);
        padded.addAll(Collections.nCopies(size - values.size(), values.get(values.size() - 1)));
        return padded;
    }
}
