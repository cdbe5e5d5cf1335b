/** What the library holds, as tables that a person reads. */
@NullMarked
package org.linli.literal;

import org.jspecify.annotations.NullMarked;
