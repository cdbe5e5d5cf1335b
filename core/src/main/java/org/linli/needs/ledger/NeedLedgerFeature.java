package org.linli.needs.ledger;

import org.linli.feature.Feature;

/** What the ledgers of needs bring (三张清单台账). */
public final class NeedLedgerFeature {
    /** The feature. */
    public static final Feature FEATURE =
            Feature.of(NeedLedgerFeature.class).questions(NeedLedgers.QUESTIONS).build();

    private NeedLedgerFeature() {}
}
