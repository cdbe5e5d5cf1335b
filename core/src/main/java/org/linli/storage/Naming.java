package org.linli.storage;

import org.linli.kernel.Id;

/**
 * A name that a view shows beside an id.
 *
 * @param reference the column of the id
 * @param name where the name is found
 * @param <A> what has the id
 * @param <T> what the id identifies
 */
public record Naming<A, T>(Column<A, Id<T>> reference, NameOf<T> name) {
    /** {@return the name of the view's column, such as {@code host_name}} */
    public String column() {
        return reference.name() + "_" + name.name().name();
    }
}
