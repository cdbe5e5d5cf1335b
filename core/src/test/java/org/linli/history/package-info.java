/**
 * Histories of many threads, and the checker that finds in them what one thread after another could not have done. A store's
 * test extends {@link org.linli.history.HistoryCase} and gives it a store.
 */
@NullMarked
package org.linli.history;

import org.jspecify.annotations.NullMarked;
