package org.linli.activity.ledger;

import org.linli.feature.Feature;

/** What the ledgers of activities bring (活动台账). */
public final class ActivityLedgerFeature {
    /** The feature. */
    public static final Feature FEATURE = Feature.of(ActivityLedgerFeature.class)
            .questions(ActivityLedgers.QUESTIONS)
            .build();

    private ActivityLedgerFeature() {}
}
