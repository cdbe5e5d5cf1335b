/** Between whom a dispute is (纠纷当事人): parties of the register, the class that follows from them, and who works on it together. */
@NullMarked
package org.linli.dispute.party;

import org.jspecify.annotations.NullMarked;
