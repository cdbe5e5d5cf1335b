package org.linli.storage.memory;

import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.linli.storage.Index;
import org.linli.storage.Kind;
import org.linli.storage.KindDraft;

/** Kinds with other indexes. */
final class OtherKinds {
    private OtherKinds() {}

    /** The same kind with other indexes. */
    static <A> Kind<A> reindexed(Kind<A> kind, Function<Index<A, ?>, Index<A, ?>> change) {
        KindDraft<A> draft = Kind.named(kind.name(), kind.format(), kind.type(), kind::refOf);
        kind.columns().forEach(column -> {
            if (column instanceof Index<A, ?> index) {
                draft.index(change.apply(index));
            } else {
                draft.column(column);
            }
        });
        kind.events().ifPresent(draft::events);
        return draft.build();
    }

    static <A, V> Index<A, V> copied(Index<A, V> index, UnaryOperator<V> change) {
        Index<A, V> copy = Index.many(
                index.name(),
                index.type(),
                aggregate -> index.valuesOf(aggregate).stream().map(change).toList());
        return switch (index.uniqueness()) {
            case NONE -> copy;
            case COMMUNITY -> copy.unique(index.clashCode());
            case STORE -> copy.uniqueInStore(index.clashCode());
        };
    }
}
