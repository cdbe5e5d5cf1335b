/** The figures of the reading space (阅读台账): each with its part, its whole and its definition; no reader is named. */
@NullMarked
package org.linli.reading.ledger;

import org.jspecify.annotations.NullMarked;
