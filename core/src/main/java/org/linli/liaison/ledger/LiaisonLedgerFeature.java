package org.linli.liaison.ledger;

import org.linli.feature.Feature;

/** What the ledger of the care of enterprises brings (联企日台账). */
public final class LiaisonLedgerFeature {
    /** The feature. */
    public static final Feature FEATURE = Feature.of(LiaisonLedgerFeature.class)
            .questions(LiaisonLedgers.QUESTIONS)
            .build();

    private LiaisonLedgerFeature() {}
}
