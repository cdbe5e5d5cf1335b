package org.linli.reporting;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.linli.calendar.WorkCalendar;
import org.linli.charter.Charter;
import org.linli.charter.CharterSample;
import org.linli.code.DivisionCode;
import org.linli.grid.Grid;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.person.PoliticalStatus;

/** A member who reports, for tests. */
public final class ReportSample {
    public static final DivisionCode COMMUNITY = DivisionCode.of("350603005004");
    public static final DivisionCode NEIGHBOUR = DivisionCode.of("350603005005");
    public static final LocalDate TODAY = LocalDate.of(2022, 9, 11);
    public static final Id<Grid> SOUTH = Id.of("south");
    public static final Id<Grid> NORTH = Id.of("north");
    public static final Id<MemberReport> ID = Id.of("report-1");
    public static final ReportingTerms TERMS =
            Charter.national(LocalDate.of(2022, 9, 1)).terms(ReportingTerms.TERMS, LocalDate.of(2022, 9, 1));
    public static final WorkCalendar CALENDAR = WorkCalendar.china();
    public static final MemberProfile PROFILE = MemberProfile.of(ReportingUnit.of("市税务局", UnitKind.AGENCY))
            .goodAt("税务")
            .wishes(DutyCategory.LEGAL_AID, DutyCategory.GOVERNANCE);
    public static final MemberReportForm FORM = MemberReportForm.of(Id.of("person-1"), PROFILE, TODAY);

    private ReportSample() {}

    public static ReportingTerms terms(String name, String value) {
        return CharterSample.community(LocalDate.of(2022, 9, 1))
                .with(Map.of("reporting." + name, value))
                .orElseThrow()
                .terms(ReportingTerms.TERMS, LocalDate.of(2022, 9, 1));
    }

    public static Decision<MemberReport> reporting(MemberReportForm form) {
        return MemberReport.report(COMMUNITY, ID, form, PoliticalStatus.PARTY_MEMBER, TERMS, CALENDAR, TODAY);
    }

    public static MemberReport reported() {
        return reporting(FORM).orElseThrow();
    }

    public static MemberReport confirmed() {
        return reported().confirm(TODAY).orElseThrow();
    }

    public static MemberReport serving() {
        return placed(confirmed());
    }

    /** The confirmed report of another member. */
    public static MemberReport confirmed(Id<MemberReport> id, MemberReportForm form, LocalDate day) {
        return MemberReport.report(COMMUNITY, id, form, PoliticalStatus.PARTY_MEMBER, TERMS, CALENDAR, day)
                .orElseThrow()
                .confirm(day)
                .orElseThrow();
    }

    public static MemberReport placed(MemberReport report) {
        return report.place(new MemberReportRules.Place(SOUTH, true), TODAY).orElseThrow();
    }

    public static MemberReport retired(MemberReport report, LocalDate day) {
        return report.exit(ExitReason.RETIRED, day).orElseThrow();
    }

    public static MemberReport moved(MemberReport report, LocalDate day) {
        return report.transfer(NEIGHBOUR, day).orElseThrow();
    }

    public static MemberReport exempt(MemberReport report, LocalDate from, LocalDate until) {
        return report.exempt(ExemptionReason.ILLNESS, Optional.empty(), until, TERMS, from)
                .orElseThrow();
    }

    public static MemberReport exempt(MemberReport report, LocalDate until) {
        return exempt(report, TODAY, until);
    }
}
