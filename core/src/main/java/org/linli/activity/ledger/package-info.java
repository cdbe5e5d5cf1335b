/**
 * The ledgers of activities (活动台账): sessions by series, setting, audience and topic, how often people came and how many people came, what
 * they think, what it has cost, and what of the wishes took place.
 */
@NullMarked
package org.linli.activity.ledger;

import org.jspecify.annotations.NullMarked;
