/**
 * Exact storage in memory: for tests, for trying things out, and as the measure for other stores. It keeps every clause
 * of {@link org.linli.storage}, stores the same trees as the others, and forgets everything when it is let go.
 */
@NullMarked
package org.linli.storage.memory;

import org.jspecify.annotations.NullMarked;
