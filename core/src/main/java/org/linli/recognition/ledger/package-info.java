/** The ledger of awards (评选台账): each figure by category, with what it counts. */
@NullMarked
package org.linli.recognition.ledger;

import org.jspecify.annotations.NullMarked;
