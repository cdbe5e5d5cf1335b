package org.linli.dispute.ledger;

import org.linli.feature.Feature;

/** What the ledgers of disputes bring (纠纷台账). */
public final class DisputeLedgerFeature {
    /** The feature. */
    public static final Feature FEATURE = Feature.of(DisputeLedgerFeature.class)
            .questions(DisputeLedgers.QUESTIONS)
            .build();

    private DisputeLedgerFeature() {}
}
