package org.linli.activity.ledger;

import org.linli.charter.Rate;

/**
 * What was wished for, and what of it took place (心愿供需).
 *
 * @param voiced how many wishes were voiced in the period
 * @param met how many of these have become an activity that was held by now
 * @param declined how many of these were declined
 */
public record WishFigures(long voiced, long met, long declined) {
    /** {@return wishes that were met among all that were voiced (心愿实现率)} */
    public Rate fulfilment() {
        return new Rate(met, voiced);
    }
}
