package org.linli.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.linli.kernel.Explained.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.linli.grid.Grid;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Period;

/** A corrected report is as if it had always been so, and a reopened one stands as before. */
class MemberReportCorrectingTest {
    private static final LocalDate TODAY = ReportSample.TODAY;
    private static final String WHY = "登记时看错";
    private static final MemberReport EXEMPT =
            ReportSample.exempt(ReportSample.serving(), TODAY.plusDays(5), TODAY.plusDays(20));

    private static MemberReport exemption(MemberReport before, Optional<Period> time, LocalDate day) {
        return correcting(before, time, day).orElseThrow();
    }

    private static Decision<MemberReport> correcting(MemberReport before, Optional<Period> time, LocalDate day) {
        return new MemberReportCorrecting(before).correctExemption(time, WHY, day);
    }

    private static MemberReport reopened(MemberReport before) {
        return new MemberReportCorrecting(before).reopen(WHY).orElseThrow();
    }

    private static MemberReport reportedOn(MemberReport before, LocalDate day) {
        MemberReportForm form = MemberReportForm.of(before.form().person(), ReportSample.PROFILE, day);
        return new MemberReportCorrecting(before)
                .correct(form, WHY, ReportSample.TERMS, ReportSample.CALENDAR, TODAY.plusDays(40))
                .orElseThrow();
    }

    private static void assertStandsAs(MemberReport expected, MemberReport report) {
        assertEquals(expected.status(), report.status());
        assertEquals(expected.exemptions(), report.exemptions());
        assertEquals(expected.former(), report.former());
        assertEquals(expected.end(), report.end());
    }

    private static Decision<MemberReport> placing(MemberReport before, Optional<Id<Grid>> grid) {
        return new MemberReportCorrecting(before)
                .correctPlacement(grid.map(to -> new MemberReportRules.Place(to, true)), WHY);
    }

    private static List<Optional<Id<Grid>>> grids(MemberReport report) {
        return report.former().stream().map(MemberReportState::grid).toList();
    }

    @Test
    void a_wrong_grid_is_corrected_on_all_days_of_its_placement_and_after_the_end() {
        MemberReport over = ReportSample.retired(EXEMPT, TODAY.plusDays(10));
        Decision<MemberReport> decision = placing(over, Optional.of(ReportSample.NORTH));
        MemberReport right = decision.orElseThrow();
        assertEquals(Optional.of(ReportSample.NORTH), right.grid());
        assertEquals(Optional.of(ReportSample.NORTH), right.on(TODAY).grid());
        assertEquals(over.status(), right.status());
        assertEquals(over.end(), right.end());
        assertEquals(over.former().size(), right.former().size());
        assertEquals(
                List.of(new MemberReportEvent.PlacementCorrected(
                        over.id(), ReportSample.SOUTH, Optional.of(ReportSample.NORTH))),
                decision.events());
        assertEquals(1, right.corrections().size());
    }

    @Test
    void an_earlier_placement_in_the_same_grid_stays() {
        MemberReport north = ReportSample.serving()
                .place(new MemberReportRules.Place(ReportSample.NORTH, true), TODAY.plusDays(5))
                .orElseThrow();
        MemberReport back = north.place(new MemberReportRules.Place(ReportSample.SOUTH, true), TODAY.plusDays(9))
                .orElseThrow();
        MemberReport right = placing(back, Optional.of(Id.of("east"))).orElseThrow();
        assertEquals(List.of(Optional.of(ReportSample.SOUTH), Optional.of(ReportSample.NORTH)), grids(right));
        assertEquals(Optional.of(Id.of("east")), right.on(TODAY.plusDays(9)).grid());
        assertEquals(
                List.of(Optional.of(ReportSample.SOUTH)),
                grids(placing(back, Optional.of(ReportSample.NORTH)).orElseThrow()),
                "one span in the grid in which the member was before");
    }

    @Test
    void a_placement_that_never_was_is_taken_back() {
        MemberReport never = placing(ReportSample.serving(), Optional.empty()).orElseThrow();
        assertStandsAs(ReportSample.confirmed(), never);
        assertEquals(Optional.empty(), never.grid());
        MemberReport exempt = placing(EXEMPT, Optional.empty()).orElseThrow();
        assertEquals(MemberReportStatus.EXEMPT, exempt.status());
        assertEquals(MemberReportStatus.CONFIRMED, exempt.on(TODAY).status());
        MemberReport over = ReportSample.retired(ReportSample.serving(), TODAY.plusDays(3));
        assertEquals(
                MemberReportStatus.CONFIRMED,
                placing(over, Optional.empty())
                        .orElseThrow()
                        .end()
                        .orElseThrow()
                        .was());
    }

    @Test
    void a_second_placement_that_never_was_leaves_the_first_one_and_no_confirmation_is_taken_back_over_it() {
        MemberReport moved = ReportSample.serving()
                .place(new MemberReportRules.Place(ReportSample.NORTH, true), TODAY.plusDays(5))
                .orElseThrow();
        MemberReport first = placing(moved, Optional.empty()).orElseThrow();
        assertStandsAs(ReportSample.serving(), first);
        assertEquals(Optional.of(ReportSample.SOUTH), first.grid());
        assertEquals(List.of("dual-report-step"), refused(new MemberReportCorrecting(first).unconfirm(WHY)));
        MemberReport never = placing(first, Optional.empty()).orElseThrow();
        assertStandsAs(ReportSample.confirmed(), never);
        assertStandsAs(
                ReportSample.reported(),
                new MemberReportCorrecting(never).unconfirm(WHY).orElseThrow());
    }

    @Test
    void a_placement_begins_when_the_member_came_into_its_grid() {
        MemberReport moved = EXEMPT.resume(TODAY.plusDays(10))
                .orElseThrow()
                .place(new MemberReportRules.Place(ReportSample.NORTH, true), TODAY.plusDays(12))
                .orElseThrow();
        assertEquals(TODAY.plusDays(12), new MemberReportCorrecting(moved).placedFrom());
        assertEquals(TODAY, new MemberReportCorrecting(EXEMPT).placedFrom());
    }

    @Test
    void everything_against_a_corrected_placement_is_told_at_once_and_what_is_right_stays() {
        assertEquals(
                List.of("dual-report-placed", "dual-report-grid", "text-missing"),
                refused(new MemberReportCorrecting(ReportSample.confirmed())
                        .correctPlacement(Optional.of(new MemberReportRules.Place(ReportSample.NORTH, false)), "")));
        MemberReport same =
                placing(ReportSample.serving(), Optional.of(ReportSample.SOUTH)).orElseThrow();
        assertEquals(ReportSample.serving(), same);
    }

    @Test
    void an_exempt_member_is_exempt_again_whether_the_exemption_ran_or_had_run_out_or_began_that_day() {
        for (int days : List.of(5, 10, 19, 20, 30)) {
            LocalDate end = TODAY.plusDays(days);
            assertStandsAs(EXEMPT, reopened(ReportSample.retired(EXEMPT, end)));
            assertStandsAs(EXEMPT, reopened(ReportSample.moved(EXEMPT, end)));
        }
    }

    @Test
    void an_exemption_that_is_corrected_on_the_report_that_is_over_runs_on_as_corrected() {
        Period right = Period.between(TODAY.plusDays(6), TODAY.plusDays(60));
        LocalDate day = TODAY.plusDays(12);
        UnaryOperator<MemberReport> corrected = report -> exemption(report, Optional.of(right), day);
        assertStandsAs(
                corrected.apply(EXEMPT), reopened(corrected.apply(ReportSample.retired(EXEMPT, TODAY.plusDays(10)))));
    }

    @Test
    void a_member_who_was_never_exempt_serves_again_after_a_mistaken_end() {
        MemberReport over = ReportSample.retired(EXEMPT, TODAY.plusDays(10));
        MemberReport never = exemption(over, Optional.empty(), TODAY.plusDays(12));
        assertEquals(MemberReportStatus.SERVING, never.end().orElseThrow().was());
        assertEquals(over.status(), never.status());
        assertStandsAs(ReportSample.serving(), reopened(never));
        MemberReport unplaced = ReportSample.exempt(ReportSample.confirmed(), TODAY.plusDays(5), TODAY.plusDays(20));
        assertStandsAs(
                ReportSample.confirmed(),
                reopened(exemption(
                        ReportSample.retired(unplaced, TODAY.plusDays(10)), Optional.empty(), TODAY.plusDays(12))));
    }

    @Test
    void exemptions_stay_apart_and_that_of_a_member_who_serves_again_is_over() {
        MemberReport resumed = EXEMPT.resume(TODAY.plusDays(10)).orElseThrow();
        LocalDate day = TODAY.plusDays(15);
        Period running = Period.between(TODAY.plusDays(5), TODAY.plusDays(16));
        assertEquals(List.of("dual-report-exemption-resumed"), refused(correcting(resumed, Optional.of(running), day)));
        MemberReport over = ReportSample.retired(resumed, TODAY.plusDays(12));
        assertEquals(List.of("dual-report-exemption-resumed"), refused(correcting(over, Optional.of(running), day)));

        MemberReport again = ReportSample.exempt(resumed, TODAY.plusDays(12), TODAY.plusDays(40));
        Period early = Period.between(TODAY.plusDays(9), TODAY.plusDays(40));
        assertEquals(List.of("dual-report-exemption-apart"), refused(correcting(again, Optional.of(early), day)));
        Period next = Period.between(TODAY.plusDays(10), TODAY.plusDays(40));
        assertEquals(
                List.of(Period.between(TODAY.plusDays(5), TODAY.plusDays(10)), next),
                exemption(again, Optional.of(next), day).exemptions().stream()
                        .map(Exemption::time)
                        .toList());
    }

    @Test
    void a_day_that_is_corrected_wrongly_and_back_leaves_the_history_of_a_member_whole() {
        MemberReport moved = ReportSample.reported()
                .confirm(TODAY.plusDays(3))
                .orElseThrow()
                .place(new MemberReportRules.Place(ReportSample.SOUTH, true), TODAY.plusDays(8))
                .orElseThrow();
        MemberReport later = reportedOn(moved, TODAY.plusDays(6));
        assertEquals(MemberReportStatus.CONFIRMED, later.on(TODAY).status());
        assertEquals(MemberReportStatus.CONFIRMED, later.on(TODAY.plusDays(6)).status());
        assertEquals(MemberReportStatus.SERVING, later.on(TODAY.plusDays(8)).status());
        assertStandsAs(moved, reportedOn(later, TODAY));
    }

    @Test
    void a_day_that_is_corrected_wrongly_and_back_leaves_the_history_of_a_unit_whole() {
        UnitReportForm form = new UnitReportForm(Id.of("branch-1"), 55, Id.of("person-1"), TODAY);
        UnitReport amended = UnitReport.report(
                        ReportSample.COMMUNITY, Id.of("unit-1"), form, ReportSample.COMMUNITY, TODAY)
                .orElseThrow()
                .confirm(TODAY.plusDays(3))
                .orElseThrow()
                .amend(60, form.contact(), TODAY.plusDays(8))
                .orElseThrow();
        UnitReport later = reportedOn(amended, TODAY.plusDays(6));
        assertEquals(new UnitReportState(55, UnitReportStatus.CONFIRMED, until(8)), later.on(TODAY));
        assertEquals(new UnitReportState(55, UnitReportStatus.CONFIRMED, until(8)), later.on(TODAY.plusDays(6)));
        assertEquals(60, later.on(TODAY.plusDays(8)).members());
        assertEquals(amended, reportedOn(later, TODAY));
    }

    private static Optional<LocalDate> until(int days) {
        return Optional.of(TODAY.plusDays(days));
    }

    private static UnitReport reportedOn(UnitReport before, LocalDate day) {
        UnitReportForm form = before.form();
        return before.correct(
                        new UnitReportForm(form.party(), form.members(), form.contact(), day),
                        WHY,
                        ReportSample.COMMUNITY,
                        TODAY.plusDays(40))
                .orElseThrow();
    }
}
