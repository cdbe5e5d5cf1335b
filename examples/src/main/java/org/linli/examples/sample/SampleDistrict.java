package org.linli.examples.sample;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linli.Desk;
import org.linli.Linli;
import org.linli.alliance.AgreementForm;
import org.linli.alliance.Alliance;
import org.linli.code.DivisionCode;
import org.linli.community.Building;
import org.linli.community.BuildingForm;
import org.linli.community.CommunityForm;
import org.linli.community.Count;
import org.linli.community.Figures;
import org.linli.community.OrganisationForm;
import org.linli.community.OrganisationKind;
import org.linli.community.PartyOrganisation;
import org.linli.community.PartyOrganisationForm;
import org.linli.community.PartyOrganisationLevel;
import org.linli.duty.ServiceForm;
import org.linli.examples.story.Samples;
import org.linli.examples.story.StoryClock;
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
import org.linli.kernel.Actor;
import org.linli.kernel.Id;
import org.linli.kernel.Role;
import org.linli.person.Person;
import org.linli.person.PersonForm;
import org.linli.person.PoliticalStatus;
import org.linli.reporting.DutyCategory;
import org.linli.reporting.MemberProfile;
import org.linli.reporting.MemberReport;
import org.linli.reporting.MemberReportForm;
import org.linli.reporting.ReportingUnit;
import org.linli.reporting.UnitKind;
import org.linli.storage.Storage;
import org.linli.vault.KeyVault;

/** A district of three communities that do not exist, each larger than the one before; the last one only begins. */
public final class SampleDistrict {
    /** The first six digits of the communities' codes. */
    public static final String CODE = "350603";

    /** The day on which all of it is as it is. */
    public static final LocalDate TODAY = LocalDate.of(2022, 3, 1);

    private final Linli linli;
    private int people;

    /**
     * A district that is not set up yet.
     *
     * @param storage an empty store
     */
    public SampleDistrict(Storage storage) {
        this.linli = Linli.on(storage)
                .clock(new StoryClock(TODAY))
                .vault(KeyVault.ofSecret("an example's key, known to all who read it".getBytes(StandardCharsets.UTF_8)))
                .citizenIds(Samples.OLD_AGE)
                .build();
    }

    /** {@return the desks of the three communities, by number from 1} */
    public List<Desk> desks() {
        return List.of(
                desk(1, Role.COMMUNITY_SECRETARY),
                desk(2, Role.COMMUNITY_SECRETARY),
                desk(3, Role.COMMUNITY_SECRETARY));
    }

    /**
     * The code of a community.
     *
     * @param number its number, 1 to 3
     * @return the code
     */
    public static DivisionCode code(int number) {
        return DivisionCode.of(CODE + "00500" + number);
    }

    private Desk desk(int number, Role role) {
        return linli.desk(code(number), Actor.of(Id.of("actor-1"), role));
    }

    /** Sets all of it up. */
    public void setUp() {
        for (int number = 1; number <= 2; number++) {
            Desk desk = desk(number, Role.COMMUNITY_SECRETARY);
            desk.community().describe(CommunityForm.of("示例" + number + "社区")).orElseThrow();
            figures(desk, TODAY.minusDays(40), 300L * number);
            figures(desk, TODAY, 300L * number + 7);
            List<Id<Building>> homes = buildings(desk, 2 * number);
            alliance(desk, 1 + number);
            List<Grid> grids = divided(desk, number, homes);
            buildings(desk, 2 * number, number);
            posts(desk, grids, number);
            incidents(desk, grids, 2 * number);
            members(desk, grids.get(0), number);
        }
        buildings(desk(3, Role.COMMUNITY_SECRETARY), 1);
    }

    private static void figures(Desk desk, LocalDate day, long households) {
        desk.community()
                .record(Figures.of(day, Count.of(households), Count.of(3 * households), Count.of(20)))
                .orElseThrow();
    }

    private static List<Id<Building>> buildings(Desk desk, int count) {
        return buildings(desk, 0, count);
    }

    private static List<Id<Building>> buildings(Desk desk, int before, int count) {
        List<Id<Building>> made = new ArrayList<>();
        for (int number = before + 1; number <= before + count; number++) {
            made.add(desk.buildings()
                    .register(new BuildingForm(number + "号楼", Optional.empty(), 150))
                    .orElseThrow()
                    .id());
        }
        return made;
    }

    private void alliance(Desk desk, int members) {
        Id<Alliance> alliance = desk.alliances()
                .establish("示例联盟", branch(desk, "牵头党支部"))
                .orElseThrow()
                .id();
        AgreementForm agreement = AgreementForm.of(TODAY, person(desk));
        for (int number = 1; number <= members; number++) {
            desk.organisations()
                    .register(OrganisationForm.of("示例单位" + number, OrganisationKind.OTHER))
                    .orElseThrow();
            Id<PartyOrganisation> branch = branch(desk, "示例" + number + "党支部");
            desk.alliances().admit(alliance, branch, agreement).orElseThrow();
            if (number == members) {
                desk.alliances().suspend(alliance, branch).orElseThrow();
            }
        }
    }

    private static Id<PartyOrganisation> branch(Desk desk, String name) {
        return desk.partyOrganisations()
                .register(PartyOrganisationForm.of(name, PartyOrganisationLevel.BRANCH))
                .orElseThrow()
                .id();
    }

    private List<Grid> divided(Desk desk, int number, List<Id<Building>> homes) {
        int half = homes.size() / 2;
        Id<Division> drawn = desk.divisions()
                .draw(DivisionForm.of(
                        GridForm.basic(1, "东网格", Set.copyOf(homes.subList(0, half))),
                        GridForm.basic(2, "西网格", Set.copyOf(homes.subList(half, homes.size())))))
                .orElseThrow()
                .id();
        Desk officer = desk(number, Role.SUBDISTRICT_OFFICER);
        officer.divisions().review(drawn).orElseThrow();
        officer.divisions().file(drawn).orElseThrow();
        return desk.redivision().publish(drawn, TODAY, List.of()).orElseThrow().grids();
    }

    private void posts(Desk desk, List<Grid> grids, int count) {
        for (int number = 0; number <= count; number++) {
            Grid grid = grids.get(number % grids.size());
            Id<GridPost> post = desk.gridPosts()
                    .nominate(GridPostForm.of(GridPostKind.GRID_MEMBER, person(desk), Seat.of(grid.id())))
                    .orElseThrow()
                    .id();
            desk.gridPosts().consent(post, false).orElseThrow();
            if (number > 0) {
                desk.gridPosts().appoint(post, TODAY.plusYears(1)).orElseThrow();
            }
        }
    }

    private static void incidents(Desk desk, List<Grid> grids, int count) {
        for (int number = 0; number <= count; number++) {
            IncidentCategory category = number % 2 == 0 ? IncidentCategory.SAFETY_HAZARD : IncidentCategory.DISPUTE;
            Id<Incident> captured = desk.incidents()
                    .capture(IncidentForm.of(
                            grids.get(number % grids.size()).id(), category, IncidentLevel.NORMAL, "示例事件"))
                    .orElseThrow()
                    .id();
            if (number == 0) {
                desk.incidents().decline(captured, "重复上报").orElseThrow();
            }
        }
    }

    private void members(Desk desk, Grid grid, int count) {
        for (int number = 0; number < count; number++) {
            MemberProfile profile = MemberProfile.of(ReportingUnit.of("示例局", UnitKind.AGENCY));
            Id<MemberReport> report = desk.memberReports()
                    .report(MemberReportForm.of(person(desk), profile, TODAY))
                    .orElseThrow()
                    .id();
            desk.memberReports().confirm(report).orElseThrow();
            desk.memberReports().place(report, grid.id()).orElseThrow();
            desk.dutyServices()
                    .record(ServiceForm.of(report, DutyCategory.LEGAL_AID, TODAY, LocalTime.of(7, 0), 90))
                    .orElseThrow();
        }
    }

    private Id<Person> person(Desk desk) {
        return desk.people()
                .register(PersonForm.of("示例党员", Samples.citizenId(people++), PoliticalStatus.PARTY_MEMBER))
                .orElseThrow()
                .id();
    }
}
