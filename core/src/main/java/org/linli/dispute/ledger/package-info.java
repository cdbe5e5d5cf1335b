/** The monthly ledger of disputes (矛盾纠纷排查化解台账): counted in the store, from lines that never change. */
@NullMarked
package org.linli.dispute.ledger;

import org.jspecify.annotations.NullMarked;
