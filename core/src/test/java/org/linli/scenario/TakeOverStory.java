package org.linli.scenario;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.linli.alliance.Alliance;
import org.linli.alliance.PastAgreement;
import org.linli.charter.Charter;
import org.linli.charter.CharterLayer;
import org.linli.community.Building;
import org.linli.community.BuildingForm;
import org.linli.community.Organisation;
import org.linli.community.OrganisationForm;
import org.linli.community.OrganisationKind;
import org.linli.community.PartyOrganisation;
import org.linli.community.PartyOrganisationForm;
import org.linli.community.PartyOrganisationLevel;
import org.linli.grid.DivisionForm;
import org.linli.grid.Grid;
import org.linli.grid.GridForm;
import org.linli.grid.post.GridPostForm;
import org.linli.grid.post.GridPostKind;
import org.linli.grid.post.PastPost;
import org.linli.grid.post.Seat;
import org.linli.kernel.Id;
import org.linli.person.Person;
import org.linli.takeover.Origin;
import org.linli.takeover.PastDivision;
import org.linli.takeover.PastDivision.GridKey;
import org.linli.takeover.Taken;
import org.linli.takeover.TakenOver;

/** What the community has kept before, in another system; told first, for it lies in the past. */
final class TakeOverStory extends StoryPart {
    private static final LocalDate BEFORE = LocalDate.of(2020, 3, 1);

    TakeOverStory(StoryTeller teller) {
        super(teller, 7);
    }

    private static Origin key(String key) {
        return Origin.of("旧平台", key);
    }

    /** Gives the building that later divisions have to cover. */
    Id<Building> tell() {
        give(desk -> desk.takeOver()
                .charter(Charter.national(BEFORE)
                        .layered(CharterLayer.COMMUNITY, BEFORE, "样本社区居民委员会", Map.of("grid.households", "100-900"))
                        .orElseThrow()));
        Id<Building> building = give(desk ->
                        desk.takeOver().building(key("L-1"), new BuildingForm("旧1栋", Optional.of("旧街1号"), 150)))
                .id();
        OrganisationForm form =
                OrganisationForm.of("旧厂", OrganisationKind.OTHER).aliases("老厂");
        Id<Organisation> host =
                give(desk -> desk.takeOver().organisation(key("D-1"), form)).id();
        Id<PartyOrganisation> lead = party("P-1", PartyOrganisationForm.of("旧党总支", PartyOrganisationLevel.BRANCH));
        Id<PartyOrganisation> member = party(
                "P-2",
                PartyOrganisationForm.of("旧党支部", PartyOrganisationLevel.BRANCH).host(host));
        Id<Person> person = person();
        Id<Alliance> alliance = give(desk -> desk.takeOver().alliance(key("A-1"), "旧联盟", lead, BEFORE))
                .id();
        PastAgreement agreement = PastAgreement.of(BEFORE, person).until(BEFORE.plusYears(1));
        give(desk -> desk.takeOver().agreement(key("X-1"), alliance, member, agreement));
        Id<Grid> grid = divided(building);
        PastPost post = PastPost.of(
                        GridPostForm.of(GridPostKind.GRID_MEMBER, person, Seat.of(grid)), BEFORE.plusDays(1))
                .until(BEFORE.plusYears(3))
                .leftOn(BEFORE.plusYears(1));
        give(desk -> desk.takeOver().post(key("G-1"), post));
        Id<Organisation> shop = give(desk ->
                        desk.organisations().register(OrganisationForm.of("新店", OrganisationKind.OTHER)))
                .id();
        TakenOver note = give(desk -> desk.originKeys().assign(Taken.ORGANISATION, shop, key("D-2")));
        give(desk -> desk.originKeys().correct(note.id(), key("D-3"), "编号看错"));
        return building;
    }

    private Id<PartyOrganisation> party(String key, PartyOrganisationForm form) {
        return give(desk -> desk.takeOver().partyOrganisation(key(key), form)).id();
    }

    private Id<Grid> divided(Id<Building> building) {
        PastDivision division = PastDivision.of(DivisionForm.of(GridForm.basic(9, "旧网格", Set.of(building))), BEFORE)
                .keys(List.of(new GridKey(9, "W-9")));
        return teller.give(OFFICER, desk -> desk.takeOver().division(key("H-1"), division))
                .grids()
                .get(0)
                .id();
    }
}
