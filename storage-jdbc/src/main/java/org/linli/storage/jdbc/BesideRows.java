package org.linli.storage.jdbc;

import java.util.List;
import java.util.Set;
import org.linli.storage.Ref;
import org.linli.storage.StaleVersionException;
import org.linli.storage.Version;

/**
 * The rows that an aggregate has beside the one in its kind's table.
 *
 * @param <A> the aggregate
 */
interface BesideRows<A> {
    void insert(Statements statements, List<A> aggregates);

    /**
     * What is stored, when the aggregate is at the expected version. Version and rows come out of one statement, so they fit each
     * other at every isolation level; the statement that writes compares the version once more.
     *
     * @throws StaleVersionException when it is at another version, or not there
     */
    Set<Object> stored(Statements statements, Ref<A> ref, Version expected);

    /** Makes the rows fit the aggregate, of which this was stored before. */
    void replace(Statements statements, A aggregate, Set<Object> before);

    void delete(Statements statements, Ref<A> ref, Set<Object> before);
}
