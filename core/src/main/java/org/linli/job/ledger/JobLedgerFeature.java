package org.linli.job.ledger;

import org.linli.feature.Feature;

/** What the ledgers of recruitment bring (招聘台账). */
public final class JobLedgerFeature {
    /** The feature. */
    public static final Feature FEATURE =
            Feature.of(JobLedgerFeature.class).questions(JobLedgers.QUESTIONS).build();

    private JobLedgerFeature() {}
}
