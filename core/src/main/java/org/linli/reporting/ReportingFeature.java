package org.linli.reporting;

import org.linli.feature.Feature;
import org.linli.kernel.Basis;
import org.linli.kernel.Reason;

/** What dual reporting brings (双报到). */
public final class ReportingFeature {
    /** The feature. */
    public static final Feature FEATURE = Feature.of(ReportingFeature.class)
            .commands(MemberReports.COMMANDS, MemberCorrections.COMMANDS, UnitReports.COMMANDS)
            .questions(MemberReports.QUESTIONS, UnitReports.QUESTIONS)
            .kinds(MemberReport.KIND, UnitReport.KIND)
            .rules(MemberReportRules.ALL, UnitReportRules.ALL, ReportCorrectionRules.ALL)
            .terms(ReportingTerms.TERMS)
            .watches(MemberReports.WATCH)
            .reasons(Reason.violations(
                    Basis.design("a unit reports once, and a member once for it"),
                    "dual-report-enrolled-already",
                    "unit-report-once"))
            .reasons(Reason.violations(
                    Basis.design("a word stands for one choice"), "roster-unit-kind-unknown", "roster-wish-unknown"))
            .reliances(
                    MembersTied.BUILDING,
                    MembersTied.ORGANISATION,
                    MembersTied.PARTY_ORGANISATION,
                    new UnitTied(),
                    new MemberStanding())
            .build();

    private ReportingFeature() {}
}
