/** Runnable programs. */
@NullMarked
package org.linli.examples;

import org.jspecify.annotations.NullMarked;
