/**
 * Capacity over time (容量): windows of half-days with open ends, what is booked in them, and the first moment at which more does not
 * fit. The peak of what is booked at once counts, not the sum.
 */
@NullMarked
package org.linli.needs.capacity;

import org.jspecify.annotations.NullMarked;
