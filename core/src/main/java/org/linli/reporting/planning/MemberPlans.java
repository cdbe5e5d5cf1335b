package org.linli.reporting.planning;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.linli.grid.Division;
import org.linli.grid.Divisions;
import org.linli.grid.Grid;
import org.linli.kernel.Command;
import org.linli.kernel.Commands;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;
import org.linli.kernel.Question;
import org.linli.kernel.Role;
import org.linli.person.Person;
import org.linli.placement.Placement;
import org.linli.reporting.MemberNames;
import org.linli.reporting.MemberReport;
import org.linli.reporting.MemberReportRules;
import org.linli.reporting.MemberReportStatus;
import org.linli.work.Needs;
import org.linli.work.Office;
import org.linli.work.Reading;
import org.linli.work.UnitOfWork;

/**
 * Where in-service members serve, planned by the placement engine (编入网格). A plan is a proposal; taking it over is a command.
 * When members join or leave later, a new plan is made in the same way: leaving a grid costs most, so as few members as
 * possible move. Immutable,
 * for use by any thread.
 *
 * <p>Every command is refused with {@code actor-may-not} for roles that the table of permissions does not name, and
 * with {@code not-found}, once for each, when something that it names is not registered.
 */
public final class MemberPlans {
    private static final Commands<MembersPlaced> PLANS = Commands.of("memberPlans", MembersPlaced.class, Role.OFFICE);
    private static final Command<MembersPlaced> TAKE_OVER = PLANS.command("takeOver", TakeOver.class);

    /** The commands of this class. */
    public static final List<Command<?>> COMMANDS = List.of(TAKE_OVER);

    private static final Question PLAN = PLANS.question("plan");

    /** The guarded questions of this class. */
    public static final List<Question> QUESTIONS = List.of(PLAN);

    private final Office office;

    /**
     * For the library's own use.
     *
     * @param office where commands are given
     */
    @SuppressWarnings("exports") // hosts get this from a desk
    public MemberPlans(Office office) {
        this.office = office;
    }

    /**
     * Plans where all members serve whose report is confirmed and who are not exempt (编入预案). Nothing is changed. The plan is
     * exact: no other plan costs fewer points. The order of the demands does not change it.
     *
     * @param form the demands of the grids, and the weights
     * @return the plan, with the warning {@code member-plan-short}; refused with {@code actor-may-not}, {@code member-plan-division},
     *     {@code member-plan-grid}, {@code member-plan-grid-once}, {@code
     *     member-plan-bounds} and {@code member-plan-weights}
     */
    public Decision<MemberPlan> plan(MemberPlanForm form) {
        return office.ask(PLAN, () -> office.read(view -> plan(view, form)));
    }

    /**
     * Places members as a plan says, all in one commit or none (编入). Each member must still be in the grid that the plan started
     * from.
     *
     * @param places {@link MemberPlan#places()}, a part of them, or other places
     * @return the members who were placed; refused with {@code member-plan-size}, {@code member-plan-once}, {@code member-plan-stale},
     *     {@code
     *     dual-report-step} and {@code dual-report-grid}
     */
    public Decision<MembersPlaced> takeOver(List<MemberPlace> places) {
        return office.command(TAKE_OVER, new TakeOver(places), work -> {
            Inspection inspection = new Inspection().ask(MemberPlanRules.SIZE, places.size());
            if (!inspection.isClean()) {
                return inspection.decide(() -> Decision.accepted(new MembersPlaced(List.of())));
            }
            Needs needs = work.needs();
            places.stream().map(MemberPlace::report).distinct().forEach(id -> needs.a(MemberReport.KIND, id));
            needs.orRefuse();
            Map<Id<MemberReport>, List<MemberPlanRules.Listed>> listed = IntStream.range(0, places.size())
                    .mapToObj(at -> listed(work, at + 1, places.get(at).report()))
                    .collect(Collectors.groupingBy(
                            MemberPlanRules.Listed::report, LinkedHashMap::new, Collectors.toList()));
            listed.values()
                    .forEach(all ->
                            inspection.ask(MemberPlanRules.ONCE, new MemberPlanRules.Named(all.get(0), all.size())));
            Optional<Division> division = Divisions.inForce(work, work.today());
            division.ifPresent(found -> work.guard(Division.KIND, found.id()));
            for (int at = 0; at < places.size(); at++) {
                place(work, inspection, at + 1, places.get(at), division);
            }
            return inspection.decide(() -> Decision.accepted(
                    new MembersPlaced(places.stream().map(MemberPlace::report).toList())));
        });
    }

    private static MemberPlanRules.Listed listed(UnitOfWork work, int item, Id<MemberReport> report) {
        return new MemberPlanRules.Listed(
                item,
                report,
                work.require(MemberReport.KIND, report).form().profile().unit().name());
    }

    private static void place(
            UnitOfWork work, Inspection inspection, int item, MemberPlace place, Optional<Division> division) {
        MemberReport before = work.require(MemberReport.KIND, place.report());
        inspection.ask(
                MemberPlanRules.STALE,
                new MemberPlanRules.Found(listed(work, item, place.report()), place.from(), before.grid()));
        inspection.read(work.save(
                MemberReport.KIND, before.place(MemberReportRules.Place.in(division, place.to()), work.today())));
    }

    private Decision<MemberPlan> plan(Reading view, MemberPlanForm form) {
        Optional<Division> division = Divisions.inForce(view, office.today());
        Set<Id<Grid>> grids = division.stream()
                .flatMap(found -> found.grids().stream())
                .map(Grid::id)
                .collect(Collectors.toCollection(HashSet::new));
        Inspection inspection = new Inspection()
                .ask(MemberPlanRules.DIVISION, division.isPresent())
                .ask(MemberPlanRules.WEIGHTS, form.weights());
        Map<Id<Grid>, Long> times =
                form.demands().stream().collect(Collectors.groupingBy(GridDemand::grid, Collectors.counting()));
        int item = 0;
        for (GridDemand demand : form.demands()) {
            Id<Grid> grid = demand.grid();
            String name =
                    division.flatMap(found -> found.grid(grid)).map(Grid::name).orElse("");
            MemberPlanRules.Asked asked =
                    new MemberPlanRules.Asked(++item, grid, name, grids.contains(grid), times.getOrDefault(grid, 0L));
            inspection
                    .ask(MemberPlanRules.GRID, asked)
                    .ask(MemberPlanRules.GRID_ONCE, asked)
                    .ask(MemberPlanRules.BOUNDS, new MemberPlanRules.Bounds(asked, demand));
        }
        return inspection.decide(() -> drawn(view, division.orElseThrow(), form));
    }

    private static Decision<MemberPlan> drawn(Reading view, Division division, MemberPlanForm form) {
        List<MemberReport> members = Stream.of(MemberReportStatus.CONFIRMED, MemberReportStatus.SERVING)
                .flatMap(status -> view.list(view.all(MemberReport.KIND).where(MemberReport.STATUS, status)).stream())
                .toList();
        Map<Id<Person>, String> people = MemberNames.masked(view, members);
        Map<Id<MemberReport>, String> names = members.stream()
                .collect(Collectors.toMap(
                        MemberReport::id,
                        member -> people.getOrDefault(member.form().person(), "")));
        MemberPlanning planning = new MemberPlanning(division, form);
        Placement<MemberReport, Grid> placement = planning.place(members);
        long shortGrids = placement.grids().stream()
                .filter(room -> placement.peopleOf(room.id()).size() < room.least())
                .count();
        return new Inspection()
                .ask(
                        MemberPlanRules.SHORT,
                        new MemberPlanRules.Lacking(placement.unplaced().size(), shortGrids))
                .decide(() -> Decision.accepted(
                        new MemberPlan(division.id(), placement, planning.changes(members, placement), names)));
    }

    private record TakeOver(List<MemberPlace> places) {}
}
