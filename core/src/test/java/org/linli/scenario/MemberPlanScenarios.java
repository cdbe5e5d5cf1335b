package org.linli.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.linli.Desk;
import org.linli.community.Building;
import org.linli.grid.Division;
import org.linli.grid.DivisionForm;
import org.linli.grid.Grid;
import org.linli.grid.GridForm;
import org.linli.kernel.Actor;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Paging;
import org.linli.kernel.Role;
import org.linli.reporting.DutyCategory;
import org.linli.reporting.ExemptionReason;
import org.linli.reporting.ExitReason;
import org.linli.reporting.MemberProfile;
import org.linli.reporting.MemberReport;
import org.linli.reporting.MemberReportForm;
import org.linli.reporting.MemberReportStatus;
import org.linli.reporting.ReportingUnit;
import org.linli.reporting.UnitKind;
import org.linli.reporting.planning.GridDemand;
import org.linli.reporting.planning.MemberPlace;
import org.linli.reporting.planning.MemberPlan;
import org.linli.reporting.planning.MemberPlanForm;
import org.linli.reporting.planning.MembersPlaced;
import org.linli.reporting.planning.PlanWeights;
import org.linli.storage.Selection;

/** Members are placed by a plan that people have looked at. */
abstract class MemberPlanScenarios extends DividedCase {
    private static final MemberProfile PROFILE = MemberProfile.of(ReportingUnit.of("税务局", UnitKind.AGENCY));

    @Test
    void a_plan_puts_members_where_they_live_are_needed_and_wish_to_be_and_says_why() {
        Division division = divide(3);
        Id<MemberReport> neighbour = confirmed(PROFILE.livesIn(buildingOf(north(division))));
        Id<MemberReport> doctor = confirmed(PROFILE.goodAt("急救"));
        Id<MemberReport> lawyer = confirmed(PROFILE.wishes(DutyCategory.LEGAL_AID));
        Id<MemberReport> worker = confirmed(PROFILE.goodAt("急救").worksIn(buildingOf(south(division))));
        MemberPlanForm form = MemberPlanForm.of(
                GridDemand.of(south(division).id()).skilled("急救").wanting(DutyCategory.HEALTH),
                GridDemand.of(north(division).id()).wanting(DutyCategory.LEGAL_AID));

        MemberPlan plan = desk().memberPlans().plan(form).orElseThrow();
        assertTrue(plan.placement().verify().isOptimal());
        assertEquals(Optional.of(north(division).id()), plan.placement().gridOf(neighbour));
        assertEquals(Optional.of(south(division).id()), plan.placement().gridOf(doctor));
        assertEquals(Optional.of(north(division).id()), plan.placement().gridOf(lawyer));
        assertEquals(Optional.of(south(division).id()), plan.placement().gridOf(worker));
        assertEquals(MemberReportStatus.CONFIRMED, found(neighbour).status(), "a plan changes nothing");
        String why = plan.why(neighbour, Locale.SIMPLIFIED_CHINESE);
        assertTrue(why.contains("北网格") && why.contains("林"), why);
        assertFalse(why.contains("林某某"), why);
        assertTrue(why.contains("居住在该网格；没有扣分。"), why);
        assertSays(plan, neighbour, "lives there; no points against it.");
        assertSays(plan, doctor, "the speciality \"急救\" is wanted; ");
        assertSays(plan, lawyer, "wish 1 (legal advice and aid) is met; ");
        assertSays(plan, worker, "works there, the speciality \"急救\" is wanted; ");
        assertTrue(plan.why(doctor, Locale.CHINESE).contains("特长“急救”相符；"), plan.why(doctor, Locale.CHINESE));
        assertTrue(plan.why(lawyer, Locale.CHINESE).contains("第1志愿“法律咨询与援助”相符；"), plan.why(lawyer, Locale.CHINESE));
        assertEquals("", plan.shortages(Locale.ENGLISH));

        MembersPlaced placed = desk().memberPlans().takeOver(plan.places()).orElseThrow();
        assertEquals(Set.of(neighbour, doctor, lawyer, worker), Set.copyOf(placed.reports()));
        placed.reports().forEach(report -> {
            assertEquals(MemberReportStatus.SERVING, found(report).status());
            assertEquals(plan.placement().gridOf(report), found(report).grid());
        });
        assertEquals(
                List.of(), desk().memberPlans().plan(form).orElseThrow().places(), "a plan that holds moves nobody");
    }

    private static void assertSays(MemberPlan plan, Id<MemberReport> member, String part) {
        String why = plan.why(member, Locale.ENGLISH);
        assertTrue(why.contains(part), why);
    }

    @Test
    void a_plan_is_looked_at_first_and_is_taken_over_as_a_whole_or_not_at_all() {
        Division division = divide(3);
        List<Id<MemberReport>> members = List.of(confirmed(PROFILE), confirmed(PROFILE), confirmed(PROFILE));
        List<MemberPlace> places = planned(MemberPlanForm.of()).places();
        assertEquals(3, places.size());
        assertTrue(desk().preview().memberPlans().takeOver(places).isAccepted());
        assertEquals(Optional.empty(), found(members.get(0)).grid());

        Id<Grid> there = places.get(1).to().equals(south(division).id())
                ? north(division).id()
                : south(division).id();
        desk().memberReports().place(places.get(1).report(), there).orElseThrow();
        Decision<MembersPlaced> stale = desk().memberPlans().takeOver(places);
        assertEquals(List.of("member-plan-stale"), refused(stale));
        assertEquals(places.get(1).report().value(), figure(stale, "report"));
        assertEquals(Optional.empty(), found(places.get(0).report()).grid());
        assertEquals(Optional.of(there), found(places.get(1).report()).grid());
        assertTrue(desk().once("plan-1")
                .memberPlans()
                .takeOver(planned(MemberPlanForm.of()).places())
                .isAccepted());
        assertEquals(3, history(MemberReport.KIND, members.get(0)).size());
    }

    @Test
    void who_joins_or_leaves_moves_as_few_others_as_possible() {
        divide(3);
        for (int i = 0; i < 8; i++) {
            confirmed(PROFILE);
        }
        takeOver(MemberPlanForm.of());
        assertEquals(List.of(4L, 4L), loads());

        Id<MemberReport> ninth = confirmed(PROFILE);
        MemberPlan next = planned(MemberPlanForm.of());
        assertEquals(
                List.of(ninth), next.places().stream().map(MemberPlace::report).toList());
        takeOver(MemberPlanForm.of());
        desk().memberReports().exit(ninth, ExitReason.RETIRED).orElseThrow();
        assertEquals(List.of(), planned(MemberPlanForm.of()).places());
    }

    @Test
    void a_shortage_is_told_with_the_grids_and_the_ways_out() {
        Division division = divide(3);
        for (int i = 0; i < 4; i++) {
            confirmed(PROFILE.livesIn(buildingOf(south(division))));
        }
        Id<MemberReport> anywhere = confirmed(PROFILE);
        MemberPlanForm narrow = MemberPlanForm.of(
                        GridDemand.of(south(division).id()).between(0, 3),
                        GridDemand.of(north(division).id()).between(2, 9))
                .onlyNear();
        Decision<MemberPlan> decision = desk().memberPlans().plan(narrow);
        assertEquals(List.of("member-plan-short"), warned(decision));
        assertEquals(1L, figure(decision, "unplaced"));
        assertEquals(1L, figure(decision, "grids"));
        MemberPlan plan = decision.orElseThrow();
        assertEquals(1, plan.unplaced().size());
        assertEquals(Optional.of(north(division).id()), plan.placement().gridOf(anywhere));
        assertEquals(
                "member-plan-not-near",
                plan.placement()
                        .whyNot(plan.unplaced().get(0), north(division).id())
                        .orElseThrow()
                        .code());
        assertTrue(
                plan.shortages(Locale.SIMPLIFIED_CHINESE).contains("南网格"), plan.shortages(Locale.SIMPLIFIED_CHINESE));
        assertEquals(
                4,
                desk().memberPlans()
                        .takeOver(plan.places())
                        .orElseThrow()
                        .reports()
                        .size());
    }

    @Test
    void who_is_exempt_or_not_confirmed_takes_no_part() {
        Division division = divide(3);
        Id<MemberReport> ill = confirmed(PROFILE);
        desk().memberReports().place(ill, north(division).id()).orElseThrow();
        desk().memberReports()
                .exempt(ill, ExemptionReason.ILLNESS, Optional.empty(), today.plusDays(30))
                .orElseThrow();
        desk().memberReports()
                .report(MemberReportForm.of(citizenAt(desk()), PROFILE, today))
                .orElseThrow();
        Id<MemberReport> well = confirmed(PROFILE);
        assertEquals(
                List.of(well),
                planned(MemberPlanForm.of()).places().stream()
                        .map(MemberPlace::report)
                        .toList());
    }

    @Test
    void everything_that_is_wrong_in_a_plan_is_told_at_once() {
        assertEquals(
                List.of("member-plan-division"), refused(desk().memberPlans().plan(MemberPlanForm.of())));
        Division division = divide(3);
        MemberPlanForm wrong = MemberPlanForm.of(
                        GridDemand.of(Id.of("none")),
                        GridDemand.of(south(division).id()).between(5, 4),
                        GridDemand.of(south(division).id()))
                .weighing(new PlanWeights(-1, 0, 0, 0, 0, 0));
        assertEquals(
                List.of(
                        "member-plan-weights",
                        "member-plan-grid",
                        "member-plan-grid-once",
                        "member-plan-bounds",
                        "member-plan-grid-once"),
                refused(desk().memberPlans().plan(wrong)));
        Desk member = desk(Actor.of(Id.of("member-1"), Role.GRID_MEMBER));
        assertEquals(List.of("actor-may-not"), refused(member.memberPlans().plan(MemberPlanForm.of())));

        Id<MemberReport> report = confirmed(PROFILE);
        MemberPlace place = new MemberPlace(report, Optional.empty(), Id.of("none"));
        assertEquals(List.of("member-plan-size"), refused(desk().memberPlans().takeOver(List.of())));
        assertEquals(
                List.of("member-plan-once", "dual-report-grid"),
                refused(desk().memberPlans().takeOver(List.of(place, place))));
        assertEquals(
                List.of("not-found"),
                refused(desk().memberPlans()
                        .takeOver(List.of(new MemberPlace(
                                Id.of("nobody"),
                                Optional.empty(),
                                south(division).id())))));
    }

    @Test
    void who_served_in_a_grid_that_is_gone_is_named_and_planned_anew() {
        Division before = divide(3);
        Id<MemberReport> member = confirmed(PROFILE);
        desk().memberReports().place(member, north(before).id()).orElseThrow();
        Set<Id<Building>> all = new HashSet<>();
        before.grids().forEach(grid -> all.addAll(grid.buildings()));
        Division after = publish(DivisionForm.of(GridForm.basic(3, "合并网格", all)), today.plusDays(10));
        assertEquals(List.of("grid-place-ends"), attention());
        clock.pass(Duration.ofDays(10));
        assertEquals(List.of("dual-report-grid-gone"), attention());
        MemberPlan plan = planned(MemberPlanForm.of());
        assertEquals(
                List.of(new MemberPlace(
                        member,
                        Optional.of(north(before).id()),
                        after.grids().get(0).id())),
                plan.places());
        takeOver(MemberPlanForm.of());
        assertEquals(List.of(), attention());
    }

    private List<String> attention() {
        return desk().memberReports().attention().orElseThrow().stream()
                .map(Finding::code)
                .toList();
    }

    private List<Long> loads() {
        Map<Optional<Id<Grid>>, Long> loads = desk()
                .memberReports()
                .list(Selection.where(MemberReport.STATUS, MemberReportStatus.SERVING), Paging.first(100))
                .orElseThrow()
                .items()
                .stream()
                .collect(Collectors.groupingBy(MemberReport::grid, Collectors.counting()));
        return loads.values().stream().sorted().toList();
    }

    private MemberPlan planned(MemberPlanForm form) {
        return desk().memberPlans().plan(form).orElseThrow();
    }

    private void takeOver(MemberPlanForm form) {
        desk().memberPlans().takeOver(planned(form).places()).orElseThrow();
    }

    private MemberReport found(Id<MemberReport> report) {
        return desk().memberReports().find(report).orElseThrow();
    }

    private Id<MemberReport> confirmed(MemberProfile profile) {
        Id<MemberReport> report = desk().memberReports()
                .report(MemberReportForm.of(citizenAt(desk()), profile, today))
                .orElseThrow()
                .id();
        return desk().memberReports().confirm(report).orElseThrow().id();
    }

    private static Id<Building> buildingOf(Grid grid) {
        return grid.buildings().iterator().next();
    }
}
