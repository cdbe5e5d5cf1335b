package org.linli.reporting;

import org.linli.feature.Feature;

/** What dual reporting brings (双报到). */
public final class ReportingFeature {
    /** The feature. */
    public static final Feature FEATURE = Feature.of(ReportingFeature.class)
            .commands(MemberReports.COMMANDS, MemberPlans.COMMANDS, UnitReports.COMMANDS)
            .questions(MemberReports.QUESTIONS, MemberPlans.QUESTIONS, UnitReports.QUESTIONS)
            .kinds(MemberReport.KIND, UnitReport.KIND)
            .rules(MemberReportRules.ALL, MemberPlanRules.ALL, UnitReportRules.ALL)
            .terms(ReportingTerms.TERMS)
            .build();

    private ReportingFeature() {}
}
