package org.linli.needs.ledger;

import org.linli.charter.Rate;

/**
 * What is unmet in a category (缺口清单).
 *
 * @param category the category
 * @param unmet needs that were published and that no member serves
 * @param published needs that were published
 */
public record CategoryGap(String category, long unmet, long published) {
    /** {@return unmet among published needs} */
    public Rate share() {
        return new Rate(unmet, published);
    }
}
