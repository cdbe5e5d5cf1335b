/** The entry to the library: {@link org.linli.Linli} on a store, {@link org.linli.Desk} for each actor. */
@NullMarked
package org.linli;

import org.jspecify.annotations.NullMarked;
