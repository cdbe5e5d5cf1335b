/** The ledger of the care of enterprises (联企日台账): coverage, complete visits, issues and their answers, month by month. */
@NullMarked
package org.linli.liaison.ledger;

import org.jspecify.annotations.NullMarked;
