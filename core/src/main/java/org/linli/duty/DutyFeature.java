package org.linli.duty;

import org.linli.feature.Feature;

/** What the service of members who have reported brings (双报到服务). */
public final class DutyFeature {
    /** The feature. */
    public static final Feature FEATURE = Feature.of(DutyFeature.class)
            .commands(DutyServices.COMMANDS, DutyFeedbacks.COMMANDS)
            .questions(DutyServices.QUESTIONS, DutyFeedbacks.QUESTIONS, DutyLedgers.QUESTIONS)
            .kinds(ServiceRecord.KIND, DutyFeedback.KIND)
            .rules(DutyCharterRules.ALL, UnitStandingRules.ALL, ServiceRules.ALL, FeedbackRules.ALL)
            .terms(DutyTerms.TERMS)
            .build();

    private DutyFeature() {}
}
