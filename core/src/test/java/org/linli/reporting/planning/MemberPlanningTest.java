package org.linli.reporting.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linli.community.Building;
import org.linli.grid.Division;
import org.linli.grid.Grid;
import org.linli.grid.SampleDivision;
import org.linli.kernel.Id;
import org.linli.reporting.DutyCategory;
import org.linli.reporting.MemberProfile;
import org.linli.reporting.MemberReport;
import org.linli.reporting.MemberReportForm;
import org.linli.reporting.ReportSample;

/** Each term of a plan decides alone when the others weigh nothing, once for either grid. */
class MemberPlanningTest {
    private static final Division DIVISION = SampleDivision.published();
    private static final Id<Grid> NORTH = SampleDivision.north(DIVISION).id();
    private static final Id<Grid> SOUTH = SampleDivision.south(DIVISION).id();
    private static final Optional<Id<Building>> IN_NORTH = Optional.of(SampleDivision.building(1));
    private static final Optional<Id<Building>> IN_SOUTH = Optional.of(SampleDivision.building(5));

    @Test
    void where_a_member_lives() {
        PlanWeights weights = new PlanWeights(1, 0, 0, 0, 0, 0);
        assertEquals(NORTH, planned(weights, profile(List.of(), List.of(), IN_NORTH, IN_SOUTH)));
        assertEquals(SOUTH, planned(weights, profile(List.of(), List.of(), IN_SOUTH, IN_NORTH)));
    }

    @Test
    void where_a_member_works() {
        PlanWeights weights = new PlanWeights(0, 1, 0, 0, 0, 0);
        assertEquals(NORTH, planned(weights, profile(List.of(), List.of(), IN_SOUTH, IN_NORTH)));
        assertEquals(SOUTH, planned(weights, profile(List.of(), List.of(), IN_NORTH, IN_SOUTH)));
    }

    @Test
    void what_a_member_is_good_at() {
        PlanWeights weights = new PlanWeights(0, 0, 1, 0, 0, 0);
        assertEquals(NORTH, planned(weights, profile(List.of("电工"), List.of(), IN_SOUTH, IN_SOUTH)));
        assertEquals(SOUTH, planned(weights, profile(List.of("医学"), List.of(), IN_NORTH, IN_NORTH)));
    }

    @Test
    void what_a_member_wishes_first() {
        PlanWeights weights = new PlanWeights(0, 0, 0, 1, 0, 0);
        List<DutyCategory> health = List.of(DutyCategory.HEALTH, DutyCategory.LEGAL_AID);
        List<DutyCategory> law = List.of(DutyCategory.LEGAL_AID, DutyCategory.HEALTH);
        assertEquals(NORTH, planned(weights, profile(List.of(), law, IN_SOUTH, IN_SOUTH)));
        assertEquals(SOUTH, planned(weights, profile(List.of(), health, IN_NORTH, IN_NORTH)));
    }

    private static Id<Grid> planned(PlanWeights weights, MemberProfile profile) {
        MemberReport member = ReportSample.confirmed(
                Id.of("report-1"),
                MemberReportForm.of(Id.of("person-1"), profile, ReportSample.TODAY),
                ReportSample.TODAY);
        MemberPlanForm form = MemberPlanForm.of(
                        GridDemand.of(NORTH).skilled("电工").wanting(DutyCategory.LEGAL_AID),
                        GridDemand.of(SOUTH).skilled("医学").wanting(DutyCategory.HEALTH))
                .weighing(weights);
        return new MemberPlanning(DIVISION, form)
                .place(List.of(member))
                .gridOf(member.id())
                .orElseThrow();
    }

    private static MemberProfile profile(
            List<String> goodAt,
            List<DutyCategory> wishes,
            Optional<Id<Building>> home,
            Optional<Id<Building>> workplace) {
        return new MemberProfile(ReportSample.PROFILE.unit(), goodAt, wishes, home, workplace);
    }
}
