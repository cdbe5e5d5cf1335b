package org.linli.reporting.planning;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongBiFunction;
import org.linli.community.Building;
import org.linli.grid.Division;
import org.linli.grid.Grid;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.placement.BilingualName;
import org.linli.placement.CostTerm;
import org.linli.placement.Placement;
import org.linli.placement.PlacementDraft;
import org.linli.placement.Room;
import org.linli.reporting.MemberProfile;
import org.linli.reporting.MemberReport;

/** Turns members and demands of grids into a placement. */
final class MemberPlanning {
    private final Division division;
    private final PlanWeights weights;
    private final boolean nearOnly;
    private final Map<Id<Grid>, GridDemand> demands = new HashMap<>();

    MemberPlanning(Division division, MemberPlanForm form) {
        this.division = division;
        this.weights = form.weights();
        this.nearOnly = form.nearOnly();
        division.grids().forEach(grid -> demands.put(grid.id(), GridDemand.of(grid.id())));
        form.demands().forEach(demand -> demands.put(demand.grid(), demand));
    }

    /** The best placement of all members; a member for whom there is no grid stays without one, so that there always is a plan. */
    Placement<MemberReport, Grid> place(List<MemberReport> members) {
        PlacementDraft<MemberReport, MemberReport, Grid> draft = Placement.into(rooms())
                .people(members, MemberReport::id)
                .prefer(term(BilingualName.RESIDENCE, weights.residence(), this::awayFromHome)
                        .naming((member, room) -> PlanMatch.LIVES_THERE.when(
                                covers(room, member.form().profile().home()))))
                .prefer(term(BilingualName.ENTERPRISE, weights.workplace(), this::awayFromWork)
                        .naming((member, room) -> PlanMatch.WORKS_THERE.when(
                                covers(room, member.form().profile().workplace()))))
                .prefer(term(BilingualName.SKILL, weights.speciality(), this::otherSkills)
                        .naming((member, room) -> PlanMatch.speciality(
                                demand(room.id()), member.form().profile())))
                .prefer(term(BilingualName.WISH, weights.wish(), this::wishesPassedOver)
                        .naming((member, room) ->
                                PlanMatch.wish(demand(room.id()), member.form().profile())))
                .keeping(this::present, weights.leaving())
                .evenly(weights.even())
                .withReserve();
        if (nearOnly) {
            draft.mayServe(this::tooFar);
        }
        return draft.decide().orElseThrow();
    }

    List<MemberPlace> changes(List<MemberReport> members, Placement<MemberReport, Grid> placement) {
        return members.stream()
                .flatMap(member -> placement
                        .gridOf(member.id())
                        .filter(grid -> !member.grid().equals(Optional.of(grid)))
                        .map(grid -> new MemberPlace(member.id(), member.grid(), grid))
                        .stream())
                .sorted(Comparator.comparing(MemberPlace::report))
                .toList();
    }

    private List<Room<Grid>> rooms() {
        return division.grids().stream()
                .map(grid -> new Room<>(
                        grid.id(),
                        grid.name(),
                        demand(grid.id()).least(),
                        demand(grid.id()).most()))
                .toList();
    }

    // A member whose grid is gone has no grid to leave.
    private Optional<Id<Grid>> present(MemberReport member) {
        return member.grid().filter(grid -> division.grid(grid).isPresent());
    }

    private Optional<Finding> tooFar(MemberReport member, Room<Grid> room) {
        MemberProfile profile = member.form().profile();
        boolean unknown = profile.home().isEmpty() && profile.workplace().isEmpty();
        boolean near = covers(room, profile.home()) || covers(room, profile.workplace());
        return unknown || near
                ? Optional.empty()
                : Optional.of(Finding.violation("member-plan-not-near").with("grid", room.name()));
    }

    private long awayFromHome(MemberReport member, Room<Grid> room) {
        return away(member.form().profile().home(), room);
    }

    private long awayFromWork(MemberReport member, Room<Grid> room) {
        return away(member.form().profile().workplace(), room);
    }

    private long otherSkills(MemberReport member, Room<Grid> room) {
        return demand(room.id()).isServedBy(member.form().profile()) ? 0 : 1;
    }

    private long wishesPassedOver(MemberReport member, Room<Grid> room) {
        return demand(room.id()).wishesPassedOver(member.form().profile());
    }

    private long away(Optional<Id<Building>> building, Room<Grid> room) {
        return building.isEmpty() || covers(room, building) ? 0 : 1;
    }

    private boolean covers(Room<Grid> room, Optional<Id<Building>> building) {
        Grid grid = division.grid(room.id()).orElseThrow();
        return building.filter(grid::covers).isPresent();
    }

    private GridDemand demand(Id<Grid> grid) {
        return demands.getOrDefault(grid, GridDemand.of(grid));
    }

    private static CostTerm<MemberReport, Grid> term(
            BilingualName name, int weight, ToLongBiFunction<MemberReport, Room<Grid>> measure) {
        return new CostTerm<>(name, weight, measure);
    }
}
