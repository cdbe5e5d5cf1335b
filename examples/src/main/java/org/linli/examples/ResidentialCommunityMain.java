package org.linli.examples;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.linli.Desk;
import org.linli.Linli;
import org.linli.code.DivisionCode;
import org.linli.community.Building;
import org.linli.community.BuildingForm;
import org.linli.community.CommunityForm;
import org.linli.community.Count;
import org.linli.community.Figures;
import org.linli.examples.story.Samples;
import org.linli.examples.story.StoryClock;
import org.linli.grid.DivisionForm;
import org.linli.grid.Grid;
import org.linli.grid.GridForm;
import org.linli.grid.post.GridPost;
import org.linli.grid.post.GridPostForm;
import org.linli.grid.post.GridPostKind;
import org.linli.grid.post.Seat;
import org.linli.kernel.Actor;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Role;
import org.linli.person.Person;
import org.linli.person.PersonForm;
import org.linli.person.PoliticalStatus;
import org.linli.storage.memory.MemoryStorage;
import org.linli.vault.KeyVault;

/** A community of homes only, set up from nothing under the national charter: norms warn, and nothing is refused. */
public final class ResidentialCommunityMain {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private ResidentialCommunityMain() {}

    /**
     * Sets it up.
     *
     * @param args not looked at
     */
    public static void main(String[] args) {
        Linli linli = Linli.on(MemoryStorage.create())
                .clock(new StoryClock(TODAY))
                .vault(KeyVault.ofSecret(new byte[32]))
                .citizenIds(Samples.OLD_AGE)
                .build();
        Desk desk = linli.desk(DivisionCode.of("350603005005"), Actor.of(Id.of("clerk"), Role.COMMUNITY_SECRETARY));
        Desk street = linli.desk(DivisionCode.of("350603005005"), Actor.of(Id.of("officer"), Role.SUBDISTRICT_OFFICER));
        said("社区 community", desk.community().describe(CommunityForm.of("示例居民社区")));
        Figures figures = Figures.of(TODAY, Count.of(1000), Count.of(2600), Count.of(0));
        said("1,000 户 households", desk.community().record(figures));
        Id<Building> east = said("1号楼", desk.buildings().register(home("1号楼"))).id();
        Id<Building> west = said("2号楼", desk.buildings().register(home("2号楼"))).id();
        DivisionForm form =
                DivisionForm.of(GridForm.basic(1, "东网格", Set.of(east)), GridForm.basic(2, "西网格", Set.of(west)));
        var drawn = said("划分 drawn", desk.divisions().draw(form)).id();
        said("审核 reviewed", street.divisions().review(drawn));
        said("备案 filed", street.divisions().file(drawn));
        List<Grid> grids = said("公布 published", desk.redivision().publish(drawn, TODAY, List.of()))
                .grids();
        Seat first = Seat.of(grids.get(0).id());
        Id<Person> head = person(desk, 1);
        appoint(
                desk,
                "居民任首名楼栋长 a resident as first building head",
                GridPostKind.BUILDING_HEAD,
                person(desk, 2),
                Seat.ofBuilding(first.grid(), east));
        appoint(desk, "退休居民任党建联络员 a retired resident as liaison", GridPostKind.PARTY_LIAISON, person(desk, 3), first);
        appoint(desk, "专职网格员住在别处 a grid member who lives elsewhere", GridPostKind.GRID_MEMBER, person(desk, 4), first);
        appoint(desk, "东网格网格长 head of the east grid", GridPostKind.GRID_HEAD, head, first);
        appoint(
                desk,
                "兼任西网格网格长 and of the west grid",
                GridPostKind.GRID_HEAD,
                head,
                Seat.of(grids.get(1).id()));
    }

    private static void appoint(Desk desk, String what, GridPostKind kind, Id<Person> person, Seat seat) {
        Id<GridPost> post = said(what, desk.gridPosts().nominate(GridPostForm.of(kind, person, seat)))
                .id();
        said("同意 consented", desk.gridPosts().consent(post, false));
        said("任命 appointed", desk.gridPosts().appoint(post, TODAY.plusYears(3)));
    }

    private static Id<Person> person(Desk desk, int number) {
        PersonForm form = PersonForm.of("示例居民", Samples.citizenId(number), PoliticalStatus.NONE);
        return said("人员 person", desk.people().register(form)).id();
    }

    private static BuildingForm home(String name) {
        return new BuildingForm(name, Optional.empty(), 500);
    }

    private static <T> T said(String what, Decision<T> decision) {
        System.out.println((decision.isAccepted() ? "✓ " : "✗ ") + what);
        decision.findings()
                .forEach(finding ->
                        System.out.println("  " + finding.severity() + " " + finding.explain(Locale.CHINESE)));
        return decision.orElseThrow();
    }
}
