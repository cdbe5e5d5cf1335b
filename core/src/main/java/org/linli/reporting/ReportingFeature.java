package org.linli.reporting;

import java.util.List;
import org.linli.feature.Feature;
import org.linli.kernel.Basis;
import org.linli.kernel.Reason;
import org.linli.work.Reliance;

/** What dual reporting brings (双报到). */
public final class ReportingFeature {
    /** The feature. */
    public static final Feature FEATURE = Feature.of(ReportingFeature.class)
            .commands(MemberReports.COMMANDS, MemberPlans.COMMANDS, UnitReports.COMMANDS)
            .questions(MemberReports.QUESTIONS, MemberPlans.QUESTIONS, UnitReports.QUESTIONS)
            .kinds(MemberReport.KIND, UnitReport.KIND)
            .rules(MemberReportRules.ALL, MemberPlanRules.ALL, UnitReportRules.ALL)
            .terms(ReportingTerms.TERMS)
            .reasons(Reason.violations(
                    Basis.design("a unit reports once, and a member once for it"),
                    "dual-report-enrolled-already",
                    "unit-report-once"))
            .reasons(Reason.violations(Basis.design("a plan gives places near"), "member-plan-not-near"))
            .reasons(Reason.violations(
                    Basis.design("a word stands for one choice"), "roster-unit-kind-unknown", "roster-wish-unknown"))
            .build();

    /** What it has built on aggregates of features below it. */
    public static final List<Reliance<?>> RELIANCES = MemberTies.Hanging.ALL;

    private ReportingFeature() {}
}
