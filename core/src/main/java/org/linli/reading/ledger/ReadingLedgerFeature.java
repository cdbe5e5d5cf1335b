package org.linli.reading.ledger;

import org.linli.feature.Feature;

/** What the ledgers of the reading space bring (阅读台账). */
public final class ReadingLedgerFeature {
    /** The feature. */
    public static final Feature FEATURE = Feature.of(ReadingLedgerFeature.class)
            .questions(ReadingLedgers.QUESTIONS)
            .build();

    private ReadingLedgerFeature() {}
}
