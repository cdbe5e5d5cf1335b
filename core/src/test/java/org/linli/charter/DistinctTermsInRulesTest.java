package org.linli.charter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.linli.calendar.Term;
import org.linli.community.CommunityRules;
import org.linli.community.CommunityTerms;
import org.linli.community.Count;
import org.linli.community.Figures;
import org.linli.duty.DutyCharterRules;
import org.linli.duty.DutyTerms;
import org.linli.duty.ServiceSum;
import org.linli.duty.ServiceYear;
import org.linli.grid.DivisionRules;
import org.linli.grid.GridForm;
import org.linli.grid.GridTerms;
import org.linli.grid.incident.IncidentLevel;
import org.linli.grid.incident.IncidentRules;
import org.linli.grid.incident.ServiceLevel;
import org.linli.grid.incident.TicketTerms;
import org.linli.grid.post.GridPostKind;
import org.linli.grid.post.GridPostRules;
import org.linli.grid.post.GridStaffRules;
import org.linli.kernel.Id;
import org.linli.kernel.RuleCase;
import org.linli.reporting.ReportDeadline;
import org.linli.reporting.ReportSample;
import org.linli.reporting.ReportingTerms;

/** Under a charter in which all values differ, each rule is held to its own parameter: one that read another would say so. */
class DistinctTermsInRulesTest {
    private static final LocalDate DAY = LocalDate.of(2022, 9, 1);
    private static final GridTerms GRID = DistinctCharter.terms(GridTerms.TERMS);
    private static final TicketTerms TICKET = DistinctCharter.terms(TicketTerms.TERMS);
    private static final DutyTerms DUTY = DistinctCharter.terms(DutyTerms.TERMS);

    @Test
    void the_households_of_a_grid_and_of_a_part_of_it_are_their_own() {
        assertNotEquals(GRID.households(), GRID.microHouseholds());
        Span grid = GRID.households();
        RuleCase<Long> size = RuleCase.warning(DivisionRules.SIZE).on(number -> sized(number, 1));
        size.holds((long) grid.from());
        size.holds((long) grid.to());
        size.breaks((long) grid.from() - 1);
        size.breaks(
                (long) grid.to() + 1,
                Map.of("grid", "北网格", "households", grid.to() + 1, "least", grid.from(), "most", grid.to()));

        Span part = GRID.microHouseholds();
        RuleCase<Long> micro = RuleCase.warning(DivisionRules.MICRO_SIZE)
                .on(number -> new DivisionRules.MicroSized("北一", number, GRID));
        micro.holds((long) part.from());
        micro.holds((long) part.to());
        micro.breaks((long) part.from() - 1);
        micro.breaks(
                (long) part.to() + 1,
                Map.of("part", "北一", "households", part.to() + 1, "least", part.from(), "most", part.to()));
    }

    @Test
    void the_people_of_a_grid_are_counted_each_by_their_own_parameter() {
        RuleCase<Long> residents = RuleCase.warning(DivisionRules.RESIDENTS_RANGE)
                .on(number -> sized(GRID.households().from(), number));
        residents.holds((long) GRID.maxResidents());
        residents.breaks((long) GRID.maxResidents() + 1);

        RuleCase<Integer> staff = RuleCase.warning(GridStaffRules.STAFF_LACKING)
                .on(number -> new GridStaffRules.Staff("北网格", number, GRID));
        staff.holds(GRID.staffMin());
        staff.breaks(
                GRID.staffMin() - 1, Map.of("grid", "北网格", "members", GRID.staffMin() - 1, "least", GRID.staffMin()));

        RuleCase<Integer> heads =
                RuleCase.warning(GridStaffRules.HEAD_ONCE).on(number -> new GridStaffRules.Heads("1栋", number, GRID));
        heads.holds(GRID.headsPerBuilding());
        heads.breaks(
                GRID.headsPerBuilding() + 1,
                Map.of("building", "1栋", "heads", GRID.headsPerBuilding() + 1, "most", GRID.headsPerBuilding()));

        RuleCase.warning(GridStaffRules.FIVE_ROLES)
                .breaks(
                        new GridStaffRules.Team(
                                "北网格",
                                "北一",
                                GridPostKind.YOUTH_VOLUNTEER,
                                EnumSet.of(GridPostKind.COMMUNITY_WORKER),
                                GRID),
                        Map.of(
                                "grid",
                                "北网格",
                                "part",
                                "北一",
                                "role",
                                GridPostKind.YOUTH_VOLUNTEER,
                                "present",
                                1,
                                "asked",
                                GRID.teamKinds()));

        LocalDate latest = DAY.plusMonths(GRID.postTermMonths());
        RuleCase<LocalDate> term = RuleCase.warning(GridPostRules.TERM_LENGTH)
                .on(until -> new GridPostRules.Tenure(DAY, until, DAY, GRID));
        term.holds(latest);
        term.breaks(
                latest.plusDays(1),
                Map.of("until", latest.plusDays(1), "latest", latest, "months", GRID.postTermMonths()));
    }

    @Test
    void each_level_of_an_incident_has_its_own_promise_and_its_answer_another_than_its_end() {
        List<ServiceLevel> promised = List.of(
                TICKET.emergency(),
                TICKET.urgent(),
                TICKET.normal(),
                TICKET.complex(),
                TICKET.consult(),
                TICKET.enterprise());
        assertEquals(
                promised,
                Arrays.stream(IncidentLevel.values())
                        .map(level -> level.promisedIn(TICKET))
                        .toList());
        Set<Term> all = Set.copyOf(promised.stream()
                .flatMap(level -> Stream.of(level.respond(), level.finish()))
                .toList());
        assertEquals(2 * promised.size(), all.size());
    }

    @Test
    void objections_are_counted_and_timed_each_by_their_own_parameter() {
        int most = TICKET.dispatchObjections();
        RuleCase<Integer> once = RuleCase.warning(IncidentRules.DISPATCH_ONCE)
                .on(returned -> new IncidentRules.Dispute(returned, "不属于本单位职责", DAY, DAY, TICKET));
        once.holds(most - 1);
        once.breaks(most, Map.of("returned", most, "most", most));
        RuleCase.warning(IncidentRules.DISPATCH_IN_TIME)
                .breaks(
                        new IncidentRules.Dispute(0, "不属于本单位职责", DAY, DAY.plusDays(1), TICKET),
                        Map.of("lastDay", DAY, "workingDays", TICKET.dispatchObjectionWorkingDays()));
    }

    @Test
    void what_is_asked_of_members_keeps_times_hours_and_points_apart() {
        DutyTerms yearly = duty("duty.feedback", "YEAR");
        LocalDate next = LocalDate.of(2023, 1, 1);
        assertEquals(
                new ServiceSum(DUTY.minTimesPerYear(), DUTY.minHoursPerYear() * 60L, DUTY.passPoints()),
                ServiceYear.of(ReportSample.serving(), next, List.of(), yearly, next)
                        .asked());
        RuleCase.warning(DutyCharterRules.PASS_REACHABLE).holds(DUTY);
        DutyTerms high = duty("duty.passPoints", "10000");
        RuleCase.warning(DutyCharterRules.PASS_REACHABLE)
                .breaks(
                        high,
                        Map.of(
                                "pass",
                                10_000,
                                "hours",
                                DUTY.minHoursPerYear(),
                                "perHour",
                                DUTY.pointsPerHour(),
                                "reached",
                                DUTY.minHoursPerYear() * DUTY.pointsPerHour()));
    }

    @Test
    void a_community_is_measured_by_its_own_norms() {
        CommunityTerms norms = DistinctCharter.terms(CommunityTerms.TERMS);
        RuleCase<Count> range =
                RuleCase.warning(CommunityRules.HOUSEHOLD_RANGE).on(households -> size(households, norms));
        range.holds(Count.of(norms.households().from()));
        range.breaks(
                Count.of(norms.households().to() + 1),
                Map.of(
                        "households",
                        String.valueOf(norms.households().to() + 1),
                        "least",
                        norms.households().from(),
                        "most",
                        norms.households().to()));
        long workers = norms.workersPer10k();
        long area = 100L * norms.serviceAreaPer100Households();
        Figures figures = Figures.of(DAY, Count.of(10_000), Count.of(10_000), Count.of(1));
        RuleCase<Long> staffed = RuleCase.warning(CommunityRules.WORKERS)
                .on(number -> size(figures.staffed(Count.of(number), Count.of(area)), norms));
        staffed.holds(workers);
        staffed.breaks(workers - 1);
        RuleCase<Long> spacious = RuleCase.warning(CommunityRules.SERVICE_AREA)
                .on(number -> size(figures.staffed(Count.of(workers), Count.of(number)), norms));
        spacious.holds(area);
        spacious.breaks(area - 1);
    }

    @Test
    void a_deadline_in_days_does_not_read_the_day_of_the_year_nor_the_other_way_round() {
        ReportingTerms terms = DistinctCharter.terms(ReportingTerms.TERMS);
        LocalDate notified = LocalDate.of(2022, 6, 1);
        assertEquals(
                notified.plusDays(terms.deadlineDays()),
                ReportDeadline.DAYS
                        .after(notified, terms, ReportSample.CALENDAR)
                        .orElseThrow());
        assertEquals(
                terms.deadlineDay().atYear(2023),
                ReportDeadline.CALENDAR_DAY
                        .after(notified, terms, ReportSample.CALENDAR)
                        .orElseThrow());
    }

    private static DutyTerms duty(String parameter, String value) {
        return DistinctCharter.from(DAY)
                .with(Map.of(parameter, value))
                .orElseThrow()
                .terms(DutyTerms.TERMS, DAY);
    }

    private static DivisionRules.Sized sized(long households, long residents) {
        return new DivisionRules.Sized(
                GridForm.basic(1, "北网格", Set.of(Id.of("b1"))).residents(residents), households, GRID);
    }

    private static CommunityRules.Size size(Count households, CommunityTerms norms) {
        return size(Figures.of(DAY, households, Count.of(7000), Count.of(1)), norms);
    }

    private static CommunityRules.Size size(Figures figures, CommunityTerms norms) {
        return new CommunityRules.Size(Optional.empty(), figures, norms);
    }
}
