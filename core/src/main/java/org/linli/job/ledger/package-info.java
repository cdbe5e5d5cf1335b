/**
 * The ledgers of recruitment (招聘台账): what was done for each enterprise in a period, and how many residents were placed. A hire counts for
 * the enterprise and may count for the residents: two figures, each with its definition.
 */
@NullMarked
package org.linli.job.ledger;

import org.jspecify.annotations.NullMarked;
