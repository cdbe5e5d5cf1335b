package org.linli.recognition.ledger;

import org.linli.feature.Feature;

/** What the ledger of awards brings (评选台账). */
public final class AwardLedgerFeature {
    /** The feature. */
    public static final Feature FEATURE = Feature.of(AwardLedgerFeature.class)
            .questions(AwardLedgers.QUESTIONS)
            .build();

    private AwardLedgerFeature() {}
}
