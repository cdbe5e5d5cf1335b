package org.linli.storage.jdbc;

import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.linli.code.DivisionCode;
import org.linli.storage.Query;
import org.linli.storage.Query.Condition;
import org.linli.storage.Ref;

/**
 * Where those stand that meet a query's conditions on keys. A condition that few meet comes first, and the others are asked of
 * those alone, so that a rare name is found as fast beside a common one; and of a page only as many keys are read as it needs.
 *
 * @param query the query
 * @param keys reads keys
 * @param statements runs statements
 * @param rest the statement for what meets the conditions that are on no keys
 * @param <A> the aggregate
 */
record Places<A>(Query<A> query, Keys keys, Statements statements, Supplier<Sql> rest) {
    /** As many are few: they take no more than four statements. */
    static final int FEW = 1_024;

    private List<Condition<A>> keyed() {
        return query.conditions().stream()
                .filter(condition -> Keys.has(condition.index()))
                .toList();
    }

    /** {@return whether no keys have to be asked} */
    boolean areEverywhere() {
        return keyed().isEmpty();
    }

    /** {@return those that have all the values} */
    Set<Ref<A>> all() {
        List<Condition<A>> keyed = keyed();
        if (query.scope().filter(Keys::isCommunity).isEmpty()) {
            return common(keyed);
        }
        for (Condition<A> condition : keyed) {
            Set<Ref<A>> some = new HashSet<>(keys.places(query.kind(), condition, query.scope(), FEW + 1));
            if (some.size() <= FEW) {
                return among(
                        some,
                        keyed.stream().filter(other -> !other.equals(condition)).toList());
            }
        }
        if (keyed.size() < query.conditions().size()) {
            Set<Ref<A>> some = new HashSet<>(statements.select(rest.get().add(" LIMIT ?", FEW + 1), Keys::place));
            if (some.size() <= FEW) {
                return among(some, keyed);
            }
        }
        return common(keyed);
    }

    private Set<Ref<A>> among(Set<Ref<A>> some, List<Condition<A>> others) {
        Set<Ref<A>> left = some;
        for (Condition<A> condition : others) {
            left = left.isEmpty() ? left : keys.among(query.kind(), condition, left);
        }
        return left;
    }

    private Set<Ref<A>> common(List<Condition<A>> keyed) {
        Optional<Set<Ref<A>>> common = Optional.empty();
        for (Condition<A> condition : keyed) {
            if (common.filter(Set::isEmpty).isEmpty()) {
                Set<Ref<A>> found = new HashSet<>(
                        keys.places(query.kind(), condition.index(), query.scope(), List.of(condition.value())));
                common.ifPresent(found::retainAll);
                common = Optional.of(found);
            }
        }
        return common.orElseThrow();
    }

    /** {@return whether the places come in the query's order, so that they need not all be known} */
    boolean comeInOrder() {
        return query.conditions().size() == 1
                && query.range().isEmpty()
                && query.scope().filter(Keys::isCommunity).isPresent()
                && query.conditions().get(0).index().isMany()
                && !query.conditions().get(0).index().isUnique();
    }

    /** {@return the places as conditions, some after the others, each read when it is asked for} */
    Iterable<Sql> inOrder(Function<List<String>, Sql> condition) {
        return () -> new InOrder(condition);
    }

    private final class InOrder implements Iterator<Sql> {
        private final Function<List<String>, Sql> condition;
        private final int most = Math.min(Keys.CHUNK, query.limit() + 1);
        private String after = query.after().map(Query.Cursor::id).orElse("");
        private List<String> next = List.of();
        private boolean goesOn = true;

        private InOrder(Function<List<String>, Sql> condition) {
            this.condition = condition;
        }

        @Override
        public boolean hasNext() {
            if (next.isEmpty() && goesOn) {
                DivisionCode community = query.scope().orElseThrow();
                next = keys.after(query.kind(), query.conditions().get(0), community, after, most);
                goesOn = next.size() == most;
            }
            return !next.isEmpty();
        }

        @Override
        public Sql next() {
            if (!hasNext()) {
                throw new NoSuchElementException("There are no more places");
            }
            List<String> ids = next;
            after = ids.get(ids.size() - 1);
            next = List.of();
            return condition.apply(Keys.padded(ids));
        }
    }
}
