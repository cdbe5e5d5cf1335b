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
            .rules(DutyCharterRules.ALL, UnitStandingRules.ALL, ServiceRules.ALL, FeedbackRules.ALL)
            .terms(DutyTerms.TERMS)
            .reasons(Reason.violations(
                    Basis.design("what was done is counted and judged once"),
                    "duty-feedback-once",
                    "duty-service-reversed-once"))
            .reasons(Reason.violations(Basis.design("a share is a part of the whole"), "duty-candidate-share"))
            .reasons(Reason.hints(
                    Basis.design("those who are level are taken together or not at all"),
                    "duty-candidate-tie-taken",
                    "duty-candidate-tie-vacant"))
            .reasons(Reason.hints(
                    Basis.design("the wording of a letter and its figures"),
                    "duty-letter-acknowledged",
                    "duty-letter-asked",
                    "duty-source-community",
                    "duty-source-local",
                    "duty-source-national",
                    "duty-letter-contact",
                    "duty-letter-missing",
                    "duty-letter-opening",
                    "duty-letter-request",
                    "duty-letter-slip",
                    "duty-letter-so-far",
                    "duty-letter-title",
                    "duty-period-half",
                    "duty-period-quarter",
                    "duty-period-year",
                    "duty-sum-points",
                    "duty-sum-times"))
            .reliances(new ServedStanding())
            .watches(DutyServices.WATCH, DutyFeedbacks.WATCH)
            .build();

    private DutyFeature() {}
}
