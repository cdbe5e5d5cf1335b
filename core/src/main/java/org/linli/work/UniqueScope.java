package org.linli.work;

import org.linli.code.DivisionCode;
import org.linli.storage.Index;
import org.linli.storage.Kind;
import org.linli.storage.Query;

/** Where the values of an index are unique, and therefore who else may have one. */
final class UniqueScope {
    private UniqueScope() {}

    static <A> Query<A> of(DivisionCode community, Kind<A> kind, Index<A, ?> index) {
        return index.uniqueness() == Index.Uniqueness.STORE ? Query.everywhere(kind) : Query.in(community, kind);
    }
}
