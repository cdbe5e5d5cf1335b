package org.linli.service.policy;

import org.linli.feature.Feature;

/** What policies for enterprises bring (惠企政策). */
public final class PolicyFeature {
    /** The feature. */
    public static final Feature FEATURE = Feature.of(PolicyFeature.class)
            .commands(EnterprisePolicies.COMMANDS)
            .questions(EnterprisePolicies.QUESTIONS)
            .kinds(EnterprisePolicy.KIND)
            .rules(PolicyRules.ALL)
            .build();

    private PolicyFeature() {}
}
