package org.linli.scenario;

import com.google.common.collect.Sets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linli.community.Building;
import org.linli.community.BuildingForm;
import org.linli.community.Organisation;
import org.linli.community.OrganisationForm;
import org.linli.community.OrganisationKind;
import org.linli.grid.Division;
import org.linli.grid.DivisionForm;
import org.linli.grid.Grid;
import org.linli.grid.GridForm;
import org.linli.grid.incident.ExtensionForm;
import org.linli.grid.incident.Incident;
import org.linli.grid.incident.IncidentDepartment;
import org.linli.grid.notice.GridNoticeForm;
import org.linli.grid.patrol.Visit;
import org.linli.grid.patrol.VisitForm;
import org.linli.grid.post.GridPost;
import org.linli.grid.post.GridPostEnd;
import org.linli.grid.post.GridPostForm;
import org.linli.grid.post.GridPostKind;
import org.linli.grid.post.Seat;
import org.linli.grid.post.Tie;
import org.linli.kernel.Actor;
import org.linli.kernel.Id;
import org.linli.kernel.Period;
import org.linli.kernel.Role;
import org.linli.person.Person;

/** The grids, who serves in them, and what happens there. */
final class GridStory extends StoryPart {
    private static final Actor RESIDENT = Actor.of(Id.of("resident-1"), Role.RESIDENT_REPRESENTATIVE);

    private final Set<Id<Building>> others;

    /** The first grid takes the buildings in that are there already. */
    GridStory(StoryTeller teller, Set<Id<Building>> others) {
        super(teller, 2);
        this.others = Set.copyOf(others);
    }

    /** Gives the grid in which members may serve. */
    Id<Grid> tell() {
        Id<Building> home = building("1栋");
        tellOfBuilding();
        Division division = divided(home, building("2栋"));
        Id<Grid> south = division.grids().get(0).id();
        give(desk -> desk.gridNotices().post(south, GridNoticeForm.of("0596-1234567", "北门")));
        give(desk -> desk.gridNotices().remove(south));
        tellOfPost(south, home);
        tellOfIncidents(south, division.grids().get(1).id());
        Id<Person> visitor = person();
        Id<Visit> visit = give(desk -> desk.visits().record(VisitForm.of(visitor, south, today.plusDays(6), 10)))
                .id();
        give(desk -> desk.visits().correct(visit, VisitForm.of(visitor, south, today.plusDays(6), 9), "户数写错"));
        give(desk -> desk.visits().strike(visit, "重复登记"));
        return south;
    }

    private void tellOfBuilding() {
        Id<Building> shed = building("旧工棚");
        BuildingForm form = new BuildingForm("老工棚", Optional.empty(), 150);
        give(desk -> desk.buildings().correct(shed, form, "名称误登记"));
        give(desk -> desk.buildings().amend(shed, form.households(0)));
        give(desk -> desk.buildings().close(shed, today, "误认为已拆除"));
        give(desk -> desk.buildings().reopen(shed, "尚未拆除"));
        give(desk -> desk.buildings().close(shed, today.plusDays(6), "已拆除"));
    }

    private Division divided(Id<Building> first, Id<Building> second) {
        DivisionForm whole = DivisionForm.of(
                GridForm.basic(1, "南网格", Sets.union(others, Set.of(first))), GridForm.basic(2, "北网格", Set.of(second)));
        Id<Division> dropped = give(desk -> desk.divisions().draw(whole)).id();
        give(desk -> desk.divisions().drop(dropped));
        Id<Division> division = give(desk -> desk.divisions().draw(whole)).id();
        teller.give(OFFICER, desk -> desk.divisions().review(division));
        teller.give(OFFICER, desk -> desk.divisions().sendBack(division));
        give(desk -> desk.divisions().redraw(division, whole));
        teller.give(OFFICER, desk -> desk.divisions().review(division));
        teller.give(OFFICER, desk -> desk.divisions().file(division));
        Division published =
                teller.give(OFFICER, desk -> desk.redivision().publish(division, today.plusDays(6), List.of()));
        Id<Division> revoked =
                give(desk -> desk.divisions().draw(DivisionForm.of(published))).id();
        teller.give(OFFICER, desk -> desk.divisions().review(revoked));
        teller.give(OFFICER, desk -> desk.divisions().file(revoked));
        teller.give(OFFICER, desk -> desk.redivision().publish(revoked, today.plusDays(60), List.of()));
        teller.give(OFFICER, desk -> desk.redivision().revoke(revoked, "日期写错"));
        return published;
    }

    private void tellOfPost(Id<Grid> grid, Id<Building> home) {
        Id<Organisation> factory = give(desk ->
                        desk.organisations().register(OrganisationForm.of("厂", OrganisationKind.ENTERPRISE)))
                .id();
        GridPostForm form = GridPostForm.of(
                        GridPostKind.GRID_MEMBER, person(citizen().employer(factory)), Seat.of(grid))
                .tie(Tie.livesIn(home));
        Id<GridPost> post = give(desk -> desk.gridPosts().nominate(form)).id();
        give(desk -> desk.gridPosts().consent(post, true));
        give(desk -> desk.gridPosts().appoint(post, today.plusYears(2)));
        give(desk -> desk.gridPosts().publicise(post));
        give(desk -> desk.gridPosts().extend(post, today.plusYears(3)));
        give(desk -> desk.gridPosts().end(post, GridPostEnd.LEFT));
        give(desk -> desk.gridPosts().reopen(post, "误办离任"));
        give(desk -> desk.gridPosts().correct(post, Period.between(today.minusDays(1), today.plusYears(1)), "任期抄错"));
        GridPostForm right = form.tie(Tie.worksIn(home));
        give(desk -> desk.gridPosts().correctNomination(post, right, "工作地误登记为居住地"));
    }

    private void tellOfIncidents(Id<Grid> south, Id<Grid> north) {
        Id<Incident> solved = captured(south);
        give(desk -> desk.incidents().correct(solved, PatrolCase.blockedStairs(north), "网格写错"));
        give(desk -> desk.incidents().correct(solved, PatrolCase.blockedStairs(south), "并未写错"));
        give(desk -> desk.incidents().accept(solved));
        give(desk -> desk.incidents().route(solved, IncidentDepartment.URBAN_MANAGEMENT));
        give(desk -> desk.incidents().giveBack(solved, "应由消防处理"));
        give(desk -> desk.incidents().route(solved, IncidentDepartment.EMERGENCY_MANAGEMENT));
        give(desk -> desk.incidents().handle(solved, "已清理"));
        give(desk -> desk.incidents().feedBack(solved, "已告知反映人"));
        teller.give(RESIDENT, desk -> desk.incidents().evaluate(solved, 4));
        Id<Incident> passed = captured(south);
        give(desk -> desk.incidents().accept(passed));
        give(desk -> desk.incidents().escalate(passed, "需多部门协调"));
        teller.give(
                OFFICER,
                desk -> desk.incidents()
                        .extend(passed, ExtensionForm.of(5).because("等待鉴定").grantedBy("示例街道办事处")));
        give(desk -> desk.incidents().move(passed, north));
        Id<Incident> declined = captured(south);
        give(desk -> desk.incidents().decline(declined, "重复上报"));
    }

    private Id<Incident> captured(Id<Grid> grid) {
        return give(desk -> desk.incidents().capture(PatrolCase.blockedStairs(grid)))
                .id();
    }
}
