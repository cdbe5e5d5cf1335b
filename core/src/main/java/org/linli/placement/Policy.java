package org.linli.placement;

import java.util.OptionalLong;

/**
 * What a placement does beside its costs.
 *
 * @param evenStep by how much each place of a grid costs more than the one before
 * @param reserve whether people may stay without a grid, and grids below their least number
 * @param reservePrice what it costs to leave a person without a grid; nothing for more than any plan could save by it
 */
record Policy(long evenStep, boolean reserve, OptionalLong reservePrice) {
    static final Policy STRICT = new Policy(0, false, OptionalLong.empty());

    Policy {
        if (evenStep < 0 || reservePrice.orElse(0) < 0) {
            throw new IllegalArgumentException("A price of load or of the reserve is not below zero");
        }
    }

    Policy evenly(long step) {
        return new Policy(step, reserve, reservePrice);
    }

    Policy withReserve(OptionalLong price) {
        return new Policy(evenStep, true, price);
    }

    long reservePriceOr(long bonus) {
        return reservePrice.orElse(bonus);
    }
}
