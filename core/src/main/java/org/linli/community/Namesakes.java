package org.linli.community;

import java.util.List;
import org.linli.kernel.Id;

/**
 * Finds those who have one of some names.
 *
 * @param <A> what they are
 */
@FunctionalInterface
interface Namesakes<A> {
    List<Id<A>> of(Names names);
}
