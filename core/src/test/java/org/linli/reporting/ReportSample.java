package org.linli.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.linli.charter.Charter;
import org.linli.code.DivisionCode;
import org.linli.grid.Grid;
import org.linli.kernel.Decision;
import org.linli.kernel.Event;
import org.linli.kernel.Id;
import org.linli.person.PoliticalStatus;

/** A member who reports, for tests. */
final class ReportSample {
    static final DivisionCode COMMUNITY = DivisionCode.of("350603005004");
    static final DivisionCode NEIGHBOUR = DivisionCode.of("350603005005");
    static final LocalDate TODAY = LocalDate.of(2022, 9, 11);
    static final Id<Grid> SOUTH = Id.of("south");
    static final Id<Grid> NORTH = Id.of("north");
    static final Id<MemberReport> ID = Id.of("report-1");
    static final ReportingTerms TERMS = Charter.national().terms(ReportingTerms.TERMS, LocalDate.of(2022, 9, 1));
    static final MemberProfile PROFILE = MemberProfile.of(ReportingUnit.of("市税务局", UnitKind.AGENCY))
            .goodAt("税务")
            .wishes(DutyCategory.LEGAL_AID, DutyCategory.GOVERNANCE);
    static final MemberReportForm FORM = MemberReportForm.of(Id.of("person-1"), PROFILE, TODAY);

    private ReportSample() {}

    static ReportingTerms terms(String name, String value) {
        return Charter.national()
                .with(Map.of("reporting." + name, value))
                .orElseThrow()
                .terms(ReportingTerms.TERMS, LocalDate.of(2022, 9, 1));
    }

    static Decision<MemberReport> reporting(MemberReportForm form) {
        return MemberReport.report(COMMUNITY, ID, form, PoliticalStatus.PARTY_MEMBER, TERMS, TODAY);
    }

    static MemberReport reported() {
        return reporting(FORM).orElseThrow();
    }

    static MemberReport confirmed() {
        return reported().confirm(TODAY).orElseThrow();
    }

    static MemberReport serving() {
        return confirmed().place(new MemberReportRules.Place(SOUTH, true)).orElseThrow();
    }

    static MemberReport exempt(MemberReport report, LocalDate until) {
        return report.exempt("因病", until, TERMS, TODAY).orElseThrow();
    }

    static List<Event> events(Decision<?> decision) {
        return decision.fold(accepted -> List.<Event>copyOf(accepted.events()), refused -> List.of());
    }
}
