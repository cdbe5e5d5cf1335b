package org.linli.duty;

import org.linli.feature.Feature;
import org.linli.kernel.Basis;
import org.linli.kernel.Reason;

/** What the service of members who have reported brings (双报到服务). */
public final class DutyFeature {
    /** The feature. */
    public static final Feature FEATURE = Feature.of(DutyFeature.class)
            .commands(DutyServices.COMMANDS, DutyFeedbacks.COMMANDS)
            .questions(DutyServices.QUESTIONS, DutyFeedbacks.QUESTIONS, DutyLedgers.QUESTIONS)
            .kinds(ServiceRecord.KIND, DutyFeedback.KIND)
            .rules(UnitStandingRules.ALL, ServiceRules.ALL, FeedbackRules.ALL)
            .terms(DutyTerms.TERMS)
            .reasons(Reason.violations(
                    Basis.design("what was done is counted and judged once"),
                    "duty-feedback-once",
                    "duty-service-reversed-once"))
            .reasons(Reason.violations(Basis.design("a share is a part of the whole"), "duty-candidate-share"))
            .build();

    private DutyFeature() {}
}
