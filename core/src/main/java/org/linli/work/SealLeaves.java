package org.linli.work;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.linli.code.DivisionCode;
import org.linli.seal.Seal;
import org.linli.storage.Kind;
import org.linli.storage.Query;
import org.linli.storage.Row;
import org.linli.storage.Rows;
import org.linli.storage.Session;

/** What a seal covers: the latest change of each aggregate of a community, by kind and id. */
public final class SealLeaves {
    private SealLeaves() {}

    /**
     * The leaves of a community, read without the aggregates' bodies.
     *
     * @param community the community
     * @param session the transaction
     * @param settings what all commands share
     * @return a leaf for each aggregate with a journal, by kind and id
     */
    public static List<Seal.Leaf> of(DivisionCode community, Session session, Settings settings) {
        return settings.kinds().stream()
                .filter(kind -> !kind.isBookkeeping())
                .sorted(Comparator.comparing(Kind::name))
                .flatMap(kind -> of(kind, community, session).stream())
                .toList();
    }

    private static <A> List<Seal.Leaf> of(Kind<A> kind, DivisionCode community, Session session) {
        List<Seal.Leaf> leaves = new ArrayList<>();
        Optional<Query<A>> next = Optional.of(Query.in(community, kind));
        while (next.isPresent()) {
            Query<A> asked = next.get();
            Rows<A> page = session.rows(asked, List.of());
            for (Row<A> item : page.items()) {
                leaves.add(new Seal.Leaf(
                        kind.name(), item.ref().id().value(), item.version().number(), item.head()));
            }
            next = page.next().map(asked::after);
        }
        return leaves;
    }
}
