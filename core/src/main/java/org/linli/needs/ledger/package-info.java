/** The figures of needs, resources and projects (三张清单台账): each with its part, its whole and its definition, and no unit ranked. */
@NullMarked
package org.linli.needs.ledger;

import org.jspecify.annotations.NullMarked;
