package org.linli.dispute.agreement;

import org.linli.feature.Feature;

/** What agreements of mediation bring (调解协议). */
public final class AgreementFeature {
    /** The feature. */
    public static final Feature FEATURE =
            Feature.of(AgreementFeature.class).rules(AgreementRules.ALL).build();

    private AgreementFeature() {}
}
