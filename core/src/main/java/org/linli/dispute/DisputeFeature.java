package org.linli.dispute;

import org.linli.feature.Feature;

/** What disputes bring (矛盾纠纷). */
public final class DisputeFeature {
    /** The feature. */
    public static final Feature FEATURE = Feature.of(DisputeFeature.class)
            .commands(Disputes.COMMANDS, Mediations.COMMANDS, MediationAgreements.COMMANDS)
            .questions(Disputes.QUESTIONS)
            .kinds(Dispute.KIND, DisputeFigure.KIND)
            .rules(DisputeRules.ALL, MediationRules.ALL)
            .terms(NoiseTerms.TERMS)
            .reliances(new PartiesInDispute(), new PartiesInDispute.People(), new MediatorAtWork.OpenCases())
            .watches(Disputes.WATCH)
            .build();

    private DisputeFeature() {}
}
