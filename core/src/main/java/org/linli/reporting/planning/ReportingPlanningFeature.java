package org.linli.reporting.planning;

import org.linli.feature.Feature;
import org.linli.kernel.Basis;
import org.linli.kernel.Reason;

/** What placing reported members in grids brings (党员编入网格). */
public final class ReportingPlanningFeature {
    /** The feature. */
    public static final Feature FEATURE = Feature.of(ReportingPlanningFeature.class)
            .commands(MemberPlans.COMMANDS)
            .questions(MemberPlans.QUESTIONS)
            .rules(MemberPlanRules.ALL)
            .reasons(Reason.violations(Basis.design("a plan gives places near"), "member-plan-not-near"))
            .build();

    private ReportingPlanningFeature() {}
}
