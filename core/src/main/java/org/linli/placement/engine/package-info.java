/**
 * The engine of placing (派位引擎): finds and keeps the plan of least cost, with the rents that prove it. It knows numbers alone; what
 * they stand for is known in {@code placement}, and no other package sees it.
 */
@NullMarked
package org.linli.placement.engine;

import org.jspecify.annotations.NullMarked;
