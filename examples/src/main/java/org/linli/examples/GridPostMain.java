package org.linli.examples;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.linli.Desk;
import org.linli.Linli;
import org.linli.code.DivisionCode;
import org.linli.community.Building;
import org.linli.community.BuildingForm;
import org.linli.community.Organisation;
import org.linli.community.OrganisationForm;
import org.linli.community.OrganisationKind;
import org.linli.examples.story.LijingCharter;
import org.linli.examples.story.Samples;
import org.linli.examples.story.StoryClock;
import org.linli.grid.Division;
import org.linli.grid.DivisionForm;
import org.linli.grid.Grid;
import org.linli.grid.GridForm;
import org.linli.grid.notice.GridNoticeForm;
import org.linli.grid.post.GridPost;
import org.linli.grid.post.GridPostEnd;
import org.linli.grid.post.GridPostForm;
import org.linli.grid.post.GridPostKind;
import org.linli.grid.post.Seat;
import org.linli.grid.post.Tie;
import org.linli.grid.redivision.Settlement;
import org.linli.kernel.Actor;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Role;
import org.linli.person.Person;
import org.linli.person.PersonForm;
import org.linli.person.PoliticalStatus;
import org.linli.storage.memory.MemoryStorage;
import org.linli.vault.KeyVault;

/** Posts: a quota that holds, what is missing, a public notice, and a grid that ends while people serve in it. */
public final class GridPostMain {
    private static final LocalDate TODAY = LocalDate.of(2022, 3, 1);
    private static final DivisionCode HOME = DivisionCode.of("350603005004");

    private final Desk desk;
    private final Desk officer;
    private int people;

    private GridPostMain() {
        Linli linli = Linli.on(MemoryStorage.create())
                .clock(new StoryClock(TODAY))
                .vault(KeyVault.ofSecret("an example's key, known to all who read it".getBytes(StandardCharsets.UTF_8)))
                .citizenIds(Samples.OLD_AGE)
                .build();
        desk = linli.desk(HOME, Actor.of(Id.of("secretary"), Role.COMMUNITY_SECRETARY));
        officer = linli.desk(HOME, Actor.of(Id.of("officer"), Role.SUBDISTRICT_OFFICER));
    }

    /**
     * Fills the posts of two grids.
     *
     * @param args not looked at
     */
    public static void main(String[] args) {
        new GridPostMain().run();
    }

    private void run() {
        desk.charters().adopt(LijingCharter.from(TODAY)).orElseThrow();
        List<Id<Building>> buildings = buildings();
        Division division = published(
                DivisionForm.of(
                        GridForm.basic(1, "东网格", Set.copyOf(buildings.subList(0, 2))),
                        GridForm.basic(2, "西网格", Set.of(buildings.get(2)))),
                List.of());
        Grid east = division.grids().get(0);
        Grid west = division.grids().get(1);

        said("居民任首名楼栋长 a resident first", appoint(head(east, buildings.get(0), false)));
        said("企业管理人员任楼栋长 a manager first", appoint(head(east, buildings.get(0), true)));
        GridPost member = appoint(GridPostForm.of(GridPostKind.GRID_MEMBER, person(), Seat.of(west.id()))
                        .tie(Tie.livesIn(buildings.get(2))))
                .orElseThrow();
        said("免去唯一的网格员 releasing the only grid member", desk.gridPosts().end(member.id(), GridPostEnd.RELEASED));
        desk.gridNotices()
                .post(west.id(), GridNoticeForm.of("0596-1234567", "西门"))
                .orElseThrow();
        System.out.println("待补 lacking:");
        desk.gridPosts()
                .attention()
                .orElseThrow()
                .forEach(finding -> System.out.println("  " + finding.explain(Locale.CHINESE)));
        desk.gridNotices()
                .attention()
                .orElseThrow()
                .forEach(finding -> System.out.println("  " + finding.explain(Locale.CHINESE)));

        DivisionForm merged = DivisionForm.of(division).merge(west.id(), east.id());
        Id<Division> next = filed(merged);
        said("撤并西网格 ending the west grid", desk.preview().redivision().publish(next, TODAY.plusMonths(1), List.of()));
        Settlement along = new Settlement.MovePost(member.id(), Seat.of(east.id()));
        desk.redivision().publish(next, TODAY.plusMonths(1), List.of(along)).orElseThrow();
        System.out.println("四月一日东网格 the east grid in April: "
                + desk.gridPosts()
                        .staffOn(east.id(), TODAY.plusMonths(1))
                        .orElseThrow()
                        .size() + " 人");
    }

    private Decision<GridPost> appoint(GridPostForm form) {
        return desk.atomically(together -> {
            Id<GridPost> post =
                    together.gridPosts().nominate(form).orElseThrow().id();
            together.gridPosts().consent(post, false);
            return together.gridPosts().appoint(post, TODAY.plusYears(3));
        });
    }

    private GridPostForm head(Grid grid, Id<Building> building, boolean manager) {
        GridPostForm form = GridPostForm.of(
                        GridPostKind.BUILDING_HEAD,
                        manager ? manager() : person(),
                        Seat.ofBuilding(grid.id(), building))
                .tie(Tie.livesIn(building));
        return manager ? form.manager() : form;
    }

    private Id<Person> person() {
        return desk.people().register(form()).orElseThrow().id();
    }

    private Id<Person> manager() {
        Organisation employer = desk.organisations()
                .register(OrganisationForm.of("示例企业", OrganisationKind.ENTERPRISE))
                .orElseThrow();
        return desk.people()
                .register(form().employer(employer.id()))
                .orElseThrow()
                .id();
    }

    private PersonForm form() {
        return PersonForm.of("示例人员", Samples.citizenId(people++), PoliticalStatus.NONE);
    }

    private Division published(DivisionForm form, List<Settlement> settlements) {
        return desk.redivision().publish(filed(form), TODAY, settlements).orElseThrow();
    }

    private Id<Division> filed(DivisionForm form) {
        Id<Division> drawn = desk.divisions().draw(form).orElseThrow().id();
        officer.divisions().review(drawn).orElseThrow();
        return officer.divisions().file(drawn).orElseThrow().id();
    }

    private List<Id<Building>> buildings() {
        List<Id<Building>> buildings = new ArrayList<>();
        for (int number = 1; number <= 3; number++) {
            BuildingForm form = new BuildingForm(number + "号楼", Optional.empty(), 180);
            buildings.add(desk.buildings().register(form).orElseThrow().id());
        }
        return buildings;
    }

    private static void said(String what, Decision<?> decision) {
        System.out.println((decision.isAccepted() ? "✓ " : "✗ ") + what);
        decision.findings().forEach(finding -> System.out.println("  " + finding.explain(Locale.CHINESE)));
    }
}
