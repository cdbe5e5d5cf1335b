package org.linli.work;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.linli.kernel.Finding;
import org.linli.kernel.Label;
import org.linli.storage.Index;
import org.linli.storage.Kind;
import org.linli.storage.Query;
import org.linli.storage.Ref;
import org.linli.storage.ValueType;

/**
 * Who has the unique values that were wanted: all of them, so that a user sees every clash at once. Of a winner in another
 * community nothing is told but that there is one.
 */
final class Clashes {
    private static final String ELSEWHERE = "-elsewhere";

    /** The columns that hold what users call an aggregate. Persons have neither, for their names are sealed. */
    private static final Set<String> NAMES = Set.of("name", "number");

    private Clashes() {}

    static List<Finding> of(IdentityMap identities, Collection<Staged<?>> wanted) {
        Set<Finding> findings = new LinkedHashSet<>();
        wanted.forEach(staged -> addAll(identities, wanted, staged, findings));
        return new ArrayList<>(findings);
    }

    /** The finding with what users call the aggregate; without it where that is not known, so that the id alone can be shown. */
    static <A> Finding named(Finding finding, Kind<A> kind, A aggregate) {
        return Stream.concat(kind.indexes().stream(), kind.columns().stream())
                .filter(column -> NAMES.contains(column.name()) && column.type().equals(ValueType.TEXT))
                .flatMap(column -> column.valuesOf(aggregate).stream())
                .findFirst()
                .map(name -> finding.with("name", name))
                .orElse(finding);
    }

    private static <A> void addAll(
            IdentityMap identities, Collection<Staged<?>> wanted, Staged<A> staged, Set<Finding> findings) {
        for (Index<A, ?> index : staged.kind().indexes()) {
            if (index.isUnique()) {
                add(identities, wanted, staged, index, findings);
            }
        }
    }

    private static <A, V> void add(
            IdentityMap identities,
            Collection<Staged<?>> wanted,
            Staged<A> staged,
            Index<A, V> index,
            Set<Finding> findings) {
        Query<A> all = Query.ofUnique(staged.ref().community(), staged.kind(), index);
        for (V value : index.valuesOf(staged.aggregate())) {
            identities.holders(all, index, value).stream()
                    .filter(winner -> !winner.equals(staged.ref()))
                    .filter(winner -> !letsGo(wanted, staged.kind(), winner, index, value))
                    .map(winner -> clash(identities, index, staged, winner))
                    .forEach(findings::add);
        }
    }

    /** Whether the one that has a value lets it go in the same command: what changes is written before what is new. */
    private static <A, V> boolean letsGo(
            Collection<Staged<?>> wanted, Kind<A> kind, Ref<A> winner, Index<A, V> index, V value) {
        return wanted.stream()
                .filter(other -> other.kind().equals(kind) && other.ref().equals(winner))
                .map(other -> kind.type().cast(other.aggregate()))
                .anyMatch(other -> !index.valuesOf(other).contains(value));
    }

    private static <A> Finding clash(IdentityMap identities, Index<A, ?> index, Staged<A> staged, Ref<A> winner) {
        Label kind = new Label("kind." + staged.kind().name());
        if (!winner.community().equals(staged.ref().community())) {
            return Finding.violation(index.clashCode() + ELSEWHERE).with("kind", kind);
        }
        Finding clash = Finding.violation(index.clashCode())
                .with("kind", kind)
                .with("id", winner.id().value())
                .with("community", winner.community().value());
        return identities
                .find(staged.kind(), winner)
                .map(found -> named(clash, staged.kind(), found.aggregate()))
                .orElse(clash);
    }
}
