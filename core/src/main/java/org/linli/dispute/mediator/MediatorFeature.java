package org.linli.dispute.mediator;

import org.linli.feature.Feature;
import org.linli.kernel.Basis;
import org.linli.kernel.Reason;

/** What mediators and mediation committees bring (人民调解员与调委会). */
public final class MediatorFeature {
    /** The feature. */
    public static final Feature FEATURE = Feature.of(MediatorFeature.class)
            .commands(MediationCommittees.COMMANDS, Mediators.COMMANDS)
            .questions(MediationCommittees.QUESTIONS, Mediators.QUESTIONS)
            .kinds(MediationCommittee.KIND, Mediator.KIND)
            .rules(MediationCommitteeRules.ALL, MediatorRules.ALL)
            .terms(MediatorTerms.TERMS)
            .reliances(new SeatedPeople(), new MediatorsOfCommittee())
            .watches(Mediators.WATCH)
            .reasons(Reason.violations(Basis.design("a person is one mediator of a community"), "mediator-once"))
            .build();

    private MediatorFeature() {}
}
