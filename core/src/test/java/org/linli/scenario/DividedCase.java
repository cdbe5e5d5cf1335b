package org.linli.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linli.Desk;
import org.linli.community.Building;
import org.linli.community.BuildingForm;
import org.linli.community.Organisation;
import org.linli.grid.Division;
import org.linli.grid.DivisionForm;
import org.linli.grid.Grid;
import org.linli.grid.GridForm;
import org.linli.grid.MicroGridForm;
import org.linli.grid.post.GridPost;
import org.linli.grid.post.GridPostForm;
import org.linli.grid.post.GridPostKind;
import org.linli.grid.post.Seat;
import org.linli.grid.post.Tie;
import org.linli.kernel.Actor;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Role;
import org.linli.person.Person;

/** A community that is divided into two grids, the first of which has a micro-grid, and an enterprise whose people serve in them. */
abstract class DividedCase extends DisputeCase {
    static final Actor OFFICER = Actor.of(Id.of("officer-1"), Role.SUBDISTRICT_OFFICER);

    final LocalDate end = today.plusYears(2);

    /** Registers buildings, and puts all into a south grid but the last, which is the north. */
    final Division divide(int buildings) {
        List<Id<Building>> all = new ArrayList<>();
        for (int i = 1; i <= buildings; i++) {
            all.add(desk().buildings()
                    .register(new BuildingForm(i + "栋", Optional.empty(), 150))
                    .orElseThrow()
                    .id());
        }
        Set<Id<Building>> south = Set.copyOf(all.subList(0, buildings - 1));
        DivisionForm form = DivisionForm.of(
                GridForm.basic(1, "南网格", south).parts(List.of(MicroGridForm.of("一号院", Set.of(all.get(0))))),
                GridForm.basic(2, "北网格", Set.of(all.get(buildings - 1))));
        return publish(form, today);
    }

    /** The same, where the community's charter binds it to what the story tells. */
    final Division story(int buildings) {
        desk().charters().adopt(StoryCharter.from(today)).orElseThrow();
        return divide(buildings);
    }

    final Division publish(DivisionForm form, LocalDate from) {
        Desk officer = desk(OFFICER);
        Id<Division> division = officer.divisions().draw(form).orElseThrow().id();
        officer.divisions().review(division).orElseThrow();
        officer.divisions().file(division).orElseThrow();
        return officer.redivision().publish(division, from, List.of()).orElseThrow();
    }

    final Grid south(Division division) {
        return division.grids().get(0);
    }

    final Grid north(Division division) {
        return division.grids().get(1);
    }

    final Id<Organisation> factory() {
        return desk().organisations().named("厂").stream()
                .findFirst()
                .orElseGet(
                        () -> desk().organisations().register(enterprise("厂")).orElseThrow())
                .id();
    }

    final Id<Person> employee(Id<Organisation> employer) {
        return desk().people()
                .register(citizen().employer(employer))
                .orElseThrow()
                .id();
    }

    /** Somebody of the enterprise for a post in a grid, who lives there. */
    final GridPostForm employeeFor(GridPostKind kind, Grid grid) {
        Seat seat = kind.isOfTeam()
                ? Seat.inTeam(grid.id(), grid.microGrids().get(0).id())
                : Seat.of(grid.id());
        return GridPostForm.of(kind, employee(factory()), seat)
                .tie(Tie.livesIn(grid.buildings().iterator().next()));
    }

    /** The holder of a post, who lives in another grid and is nominated there. */
    static GridPostForm employeeFor(GridPost post, Grid grid) {
        return GridPostForm.of(post.kind(), post.form().person(), Seat.of(grid.id()))
                .tie(Tie.livesIn(grid.buildings().iterator().next()));
    }

    final GridPostForm headFor(Grid grid, Id<Building> building, boolean manager) {
        GridPostForm form = GridPostForm.of(
                        GridPostKind.BUILDING_HEAD, employee(factory()), Seat.ofBuilding(grid.id(), building))
                .tie(Tie.worksIn(building));
        return manager ? form.manager() : form;
    }

    final Id<GridPost> consented(GridPostForm form) {
        Id<GridPost> post = desk().gridPosts().nominate(form).orElseThrow().id();
        desk().gridPosts().consent(post, true).orElseThrow();
        return post;
    }

    final Decision<GridPost> appointing(GridPostForm form) {
        return desk().gridPosts().appoint(consented(form), end);
    }

    final GridPost appointed(GridPostForm form) {
        return appointing(form).orElseThrow();
    }
}
