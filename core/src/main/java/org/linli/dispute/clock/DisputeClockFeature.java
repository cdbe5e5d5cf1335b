package org.linli.dispute.clock;

import org.linli.feature.Feature;

/** What the clocks of disputes bring (纠纷时限). */
public final class DisputeClockFeature {
    /** The feature. */
    public static final Feature FEATURE = Feature.of(DisputeClockFeature.class)
            .rules(DisputeClockRules.ALL)
            .terms(MediationTerms.TERMS)
            .build();

    private DisputeClockFeature() {}
}
