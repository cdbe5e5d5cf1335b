package org.linli.duty;

import org.linli.feature.Feature;

/** What the service of members who have reported brings (双报到服务). */
public final class DutyFeature {
    /** The feature. */
    public static final Feature FEATURE = Feature.of(DutyFeature.class)
            .commands(DutyPostings.COMMANDS, DutyServices.COMMANDS, DutyFeedbacks.COMMANDS)
            .questions(DutyServices.QUESTIONS, DutyFeedbacks.QUESTIONS, DutyLedgers.QUESTIONS)
            .kinds(DutyPosting.KIND, ServiceRecord.KIND, DutyFeedback.KIND)
            .rules(UnitStandingRules.ALL, ServiceRules.ALL, FeedbackRules.ALL, DutyPostingRules.ALL, DutyClaimRules.ALL)
            .terms(DutyTerms.TERMS)
            .build();

    private DutyFeature() {}
}
