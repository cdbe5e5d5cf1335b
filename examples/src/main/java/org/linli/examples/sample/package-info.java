/** Data that examples and benchmarks share: plainly invented, and as much of it as is asked for. */
@NullMarked
package org.linli.examples.sample;

import org.jspecify.annotations.NullMarked;
