package org.linli.scenario;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linli.Desk;
import org.linli.community.Building;
import org.linli.community.BuildingForm;
import org.linli.grid.Division;
import org.linli.grid.DivisionForm;
import org.linli.grid.Grid;
import org.linli.grid.GridForm;
import org.linli.grid.incident.Incident;
import org.linli.grid.incident.IncidentCategory;
import org.linli.grid.incident.IncidentForm;
import org.linli.grid.incident.IncidentLevel;
import org.linli.grid.post.GridPost;
import org.linli.grid.post.GridPostForm;
import org.linli.grid.post.GridPostKind;
import org.linli.grid.post.Seat;
import org.linli.grid.post.Tie;
import org.linli.kernel.Actor;
import org.linli.kernel.Id;
import org.linli.kernel.Role;
import org.linli.person.Person;

/** A community of two grids with a building each, and those who look after them. */
abstract class PatrolCase extends ScenarioCase {
    static final Actor OFFICER = Actor.of(Id.of("officer-1"), Role.SUBDISTRICT_OFFICER);
    static final Actor MEMBER = Actor.of(Id.of("member-1"), Role.GRID_MEMBER);
    static final Actor RESIDENT = Actor.of(Id.of("resident-1"), Role.RESIDENT_REPRESENTATIVE);

    final Id<Building> buildingAt(Desk desk, String number, long households) {
        return desk.buildings()
                .register(new BuildingForm(number, Optional.empty(), households))
                .orElseThrow()
                .id();
    }

    /** A published division: the first building in the first grid, the second in the second. */
    final Division dividedAt(Id<Building> first, Id<Building> second) {
        return published(
                DivisionForm.of(GridForm.basic(1, "第一网格", Set.of(first)), GridForm.basic(2, "第二网格", Set.of(second))));
    }

    final Division published(DivisionForm form) {
        return publishedOn(form, today);
    }

    final Division publishedOn(DivisionForm form, LocalDate from) {
        Desk officer = desk(OFFICER);
        Id<Division> division = officer.divisions().draw(form).orElseThrow().id();
        officer.divisions().review(division).orElseThrow();
        officer.divisions().file(division).orElseThrow();
        return officer.redivision().publish(division, from, List.of()).orElseThrow();
    }

    final Division divided() {
        return dividedAt(buildingAt(desk(), "1栋", 40), buildingAt(desk(), "2栋", 30));
    }

    static Id<Grid> firstGrid(Division division) {
        return division.grids().get(0).id();
    }

    static IncidentForm blockedStairs(Id<Grid> grid) {
        return IncidentForm.of(grid, IncidentCategory.SAFETY_HAZARD, IncidentLevel.NORMAL, "楼道堆物");
    }

    /** The desk of a person who holds the post of a member of a grid's staff. */
    final Desk memberOf(Id<Grid> grid) {
        Division division = desk().divisions().inForceOn(today).orElseThrow();
        Id<Building> home =
                division.grid(grid).orElseThrow().buildings().iterator().next();
        Id<Person> person = citizenAt(desk());
        GridPostForm form =
                GridPostForm.of(GridPostKind.GRID_MEMBER, person, Seat.of(grid)).tie(Tie.livesIn(home));
        Id<GridPost> post = desk().gridPosts().nominate(form).orElseThrow().id();
        desk().gridPosts().consent(post, false).orElseThrow();
        desk().gridPosts().appoint(post, today.plusYears(1)).orElseThrow();
        return desk(Actor.of(person, Role.GRID_MEMBER));
    }

    final Incident capturedIn(Id<Grid> grid) {
        return desk(MEMBER).incidents().capture(blockedStairs(grid)).orElseThrow();
    }
}
