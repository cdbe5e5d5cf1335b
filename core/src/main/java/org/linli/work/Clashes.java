package org.linli.work;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.linli.kernel.Finding;
import org.linli.kernel.Label;
import org.linli.storage.Index;
import org.linli.storage.Query;
import org.linli.storage.Session;

/** Who has the unique values that were wanted: all of them, so that a user sees every clash at once. */
final class Clashes {
    private Clashes() {}

    static List<Finding> of(Session session, Collection<Staged<?>> wanted) {
        Set<Finding> findings = new LinkedHashSet<>();
        wanted.forEach(staged -> addAll(session, staged, findings));
        return new ArrayList<>(findings);
    }

    private static <A> void addAll(Session session, Staged<A> staged, Set<Finding> findings) {
        for (Index<A, ?> index : staged.kind().indexes()) {
            if (index.uniqueness() != Index.Uniqueness.NONE) {
                add(session, staged, index, findings);
            }
        }
    }

    private static <A, V> void add(Session session, Staged<A> staged, Index<A, V> index, Set<Finding> findings) {
        Query<A> all = index.uniqueness() == Index.Uniqueness.STORE
                ? Query.everywhere(staged.kind())
                : Query.in(staged.ref().community(), staged.kind());
        for (V value : index.valuesOf(staged.aggregate())) {
            session.query(all.where(index, value).limit(2)).aggregates().stream()
                    .map(staged.kind()::refOf)
                    .filter(winner -> !winner.equals(staged.ref()))
                    .map(winner -> Finding.violation(index.clashCode())
                            .with("kind", new Label("kind." + staged.kind().name()))
                            .with("id", winner.id().value())
                            .with("community", winner.community().value()))
                    .forEach(findings::add);
        }
    }
}
