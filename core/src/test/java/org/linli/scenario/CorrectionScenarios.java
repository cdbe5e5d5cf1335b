package org.linli.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linli.alliance.Alliance;
import org.linli.code.Reasoned;
import org.linli.community.Building;
import org.linli.community.BuildingEvent;
import org.linli.community.BuildingForm;
import org.linli.community.Community;
import org.linli.community.CommunityEvent;
import org.linli.community.CommunityFigures;
import org.linli.community.CommunityForm;
import org.linli.community.Count;
import org.linli.community.Figures;
import org.linli.community.HonourForm;
import org.linli.community.HonourLevel;
import org.linli.community.Organisation;
import org.linli.community.OrganisationEvent;
import org.linli.community.OrganisationForm;
import org.linli.community.OrganisationKind;
import org.linli.community.PartyOrganisation;
import org.linli.community.PartyOrganisationEvent;
import org.linli.community.PartyOrganisationForm;
import org.linli.community.PartyOrganisationLevel;
import org.linli.grid.Grid;
import org.linli.grid.post.GridPostKind;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.person.Person;
import org.linli.storage.Change;
import org.linli.storage.Kind;

/** What was written wrongly is corrected, with a reason, and the journal keeps what was written before. */
abstract class CorrectionScenarios extends DividedCase {
    private static final String WHY = "登记时抄错";

    @Test
    void a_building_is_corrected_and_the_journal_keeps_what_was_written_before() {
        Building before = building("3栋");
        BuildingForm right = before.form().number("3号楼").address("丽景路1号").households(86);
        Building corrected = desk().buildings().correct(before.id(), right, WHY).orElseThrow();
        assertEquals(right, corrected.form());
        assertEquals(Decision.accepted(corrected), desk().buildings().find(before.id()));
        assertEquals(
                List.of(new BuildingEvent.BuildingCorrected(home, before.id(), before.form(), right, WHY)),
                last(Building.KIND, before.id()).events(Building.KIND, BuildingEvent.class));
    }

    @Test
    void a_change_of_a_building_is_no_correction() {
        Building before = building("3栋");
        Building amended = desk().buildings()
                .amend(before.id(), before.form().households(12))
                .orElseThrow();
        assertEquals(12, amended.households());
        assertEquals(
                List.of(new BuildingEvent.BuildingAmended(home, before.id(), "3栋", 12)),
                last(Building.KIND, before.id()).events(Building.KIND, BuildingEvent.class));
    }

    @Test
    void a_correction_names_everything_that_is_wrong_in_it() {
        Building before = building("3栋");
        Building other = building("4栋");
        assertEquals(
                List.of("text-missing", "text-missing", "building-households"),
                refused(desk().buildings().correct(before.id(), new BuildingForm(" ", Optional.empty(), -1), " ")));
        assertEquals(
                List.of("text-too-long"),
                refused(desk().buildings().correct(before.id(), before.form(), "错".repeat(Reasoned.MAX_REASON + 1))));
        Decision<Building> taken =
                desk().buildings().correct(before.id(), before.form().number("4 栋"), WHY);
        assertEquals(List.of("building-number-taken"), refused(taken));
        assertEquals(other.id().value(), figure(taken, "id"));
        assertEquals(List.of("not-found"), refused(desk().buildings().correct(Id.of("none"), before.form(), WHY)));
    }

    @Test
    void a_correction_that_changes_nothing_is_not_written() {
        Building before = building("3栋");
        assertEquals(
                before,
                desk().buildings().correct(before.id(), before.form(), WHY).orElseThrow());
        assertEquals(1, history(Building.KIND, before.id()).size());
    }

    @Test
    void what_is_closed_can_be_corrected_but_does_not_change() {
        Building before = building("3栋");
        desk().buildings().close(before.id(), today, "已拆除").orElseThrow();
        BuildingForm right = before.form().households(86);
        assertEquals(List.of("building-closed"), refused(desk().buildings().amend(before.id(), right)));
        assertEquals(
                right,
                desk().buildings()
                        .correct(before.id(), right, WHY)
                        .orElseThrow()
                        .form());
    }

    @Test
    void heads_that_a_corrected_building_lacks_are_told_by_the_list_of_what_needs_attention() {
        Grid south = south(divide(3));
        Id<Building> home = south.buildings().iterator().next();
        Building before = desk().buildings().find(home).orElseThrow();
        desk().buildings().correct(home, before.form().households(0), WHY).orElseThrow();
        long lacking = lacking();
        desk().buildings().correct(home, before.form(), "楼内有住户").orElseThrow();
        assertEquals(lacking + 1, lacking());
    }

    @Test
    void an_organisation_is_corrected_and_holders_who_were_taken_for_people_of_an_enterprise_are_told() {
        Grid south = south(divide(3));
        appointed(employeeFor(GridPostKind.PARTY_LIAISON, south));
        Organisation factory = desk().organisations().find(factory()).orElseThrow();
        OrganisationForm right = new OrganisationForm(
                "厂",
                OrganisationKind.PUBLIC_INSTITUTION,
                factory.creditCode().map(code -> code.value()),
                factory.codeSeenIn(),
                List.of("老厂"));
        assertTrue(attention().stream().noneMatch("grid-post-employer-changed"::equals));
        Organisation corrected =
                desk().organisations().correct(factory.id(), right, WHY).orElseThrow();
        assertEquals(right, corrected.form());
        assertEquals(
                List.of(new OrganisationEvent.OrganisationCorrected(home, factory.id(), factory.form(), right, WHY)),
                last(Organisation.KIND, factory.id()).events(Organisation.KIND, OrganisationEvent.class));
        assertTrue(attention().contains("grid-post-employer-changed"), attention()::toString);
        assertEquals(List.of("text-missing"), refused(desk().organisations().correct(factory.id(), right, "")));
    }

    @Test
    void a_party_organisation_is_corrected_and_changed() {
        Organisation plant = shopAt(desk(), "甲厂");
        Id<PartyOrganisation> id = branchAt(desk(), "甲厂支部");
        PartyOrganisation before = desk().partyOrganisations().find(id).orElseThrow();
        PartyOrganisationForm right = before.form().host(plant.id()).aliases("甲厂党支部");
        PartyOrganisation corrected =
                desk().partyOrganisations().correct(id, right, WHY).orElseThrow();
        assertEquals(right, corrected.form());
        assertEquals(
                List.of(new PartyOrganisationEvent.PartyOrganisationCorrected(home, id, before.form(), right, WHY)),
                last(PartyOrganisation.KIND, id).events(PartyOrganisation.KIND, PartyOrganisationEvent.class));
        PartyOrganisationForm grown = new PartyOrganisationForm(
                "甲厂党总支", PartyOrganisationLevel.GENERAL_BRANCH, right.host(), right.seat(), List.of());
        desk().partyOrganisations().amend(id, grown).orElseThrow();
        assertEquals(
                List.of(new PartyOrganisationEvent.PartyOrganisationAmended(
                        home, id, "甲厂党总支", PartyOrganisationLevel.GENERAL_BRANCH, Optional.of(plant.id()))),
                last(PartyOrganisation.KIND, id).events(PartyOrganisation.KIND, PartyOrganisationEvent.class));
        branchAt(desk(), "乙厂支部");
        assertEquals(
                List.of("party-organisation-name-taken"),
                refused(desk().partyOrganisations().correct(id, branch("乙厂支部"), WHY)));
        assertEquals(
                List.of("not-found"),
                refused(desk().partyOrganisations().correct(id, branch("丙厂支部").host(Id.of("none")), WHY)));
    }

    @Test
    void a_member_of_an_alliance_that_proves_to_be_of_another_members_organisation_is_told() {
        Organisation plant = shopAt(desk(), "甲厂");
        Id<PartyOrganisation> one = desk().partyOrganisations()
                .register(branch("甲厂第一支部").host(plant.id()))
                .orElseThrow()
                .id();
        Id<PartyOrganisation> other = branchAt(desk(), "第二支部");
        Alliance alliance = allianceAt(desk());
        Id<Person> contact = citizenAt(desk());
        desk().alliances().admit(alliance.id(), one, agreement(contact)).orElseThrow();
        desk().alliances().admit(alliance.id(), other, agreement(contact)).orElseThrow();
        PartyOrganisationForm right = branch("第二支部").host(plant.id());
        Decision<PartyOrganisation> corrected = desk().partyOrganisations().correct(other, right, WHY);
        assertEquals(List.of("alliance-member-same-host"), warned(corrected));
        assertEquals("甲厂第一支部", figure(corrected, "other"));
        assertEquals(List.of(), warned(desk().partyOrganisations().correct(other, right.aliases("第二党支部"), WHY)));
        desk().partyOrganisations().amend(other, branch("第二支部")).orElseThrow();
        assertEquals(
                List.of("alliance-member-same-host"),
                warned(desk().partyOrganisations().amend(other, right)));
    }

    @Test
    void the_figures_of_a_day_are_corrected_for_that_day() {
        Figures wrong = Figures.of(today, Count.of(280), Count.of(600), Count.of(40));
        Figures right = Figures.of(today, Count.of(480), Count.of(600), Count.of(40));
        Id<CommunityFigures> day =
                desk().community().record(wrong).orElseThrow().id();
        assertEquals(List.of("text-missing"), refused(desk().community().correctFigures(right, " ")));
        assertEquals(
                right,
                desk().community().correctFigures(right, WHY).orElseThrow().figures());
        assertEquals(right, desk().community().asOf(today).orElseThrow().figures());
        assertEquals(
                List.of(new CommunityFigures.FiguresEvent.FiguresCorrected(home, wrong, right, WHY)),
                last(CommunityFigures.KIND, day).events(CommunityFigures.KIND, CommunityFigures.FiguresEvent.class));
        Figures unknown = Figures.of(today.minusDays(1), Count.of(1), Count.of(1), Count.of(1));
        assertEquals(List.of("not-found"), refused(desk().community().correctFigures(unknown, WHY)));
        assertEquals(List.of("text-missing"), refused(desk().community().strikeFigures(today, "")));
        Decision<CommunityFigures> moved = desk().atomically(block -> {
            block.community().strikeFigures(today, "应为前一日的数据").orElseThrow();
            return block.community().record(unknown);
        });
        assertEquals(moved.orElseThrow(), desk().community().asOf(today).orElseThrow());
        assertEquals(
                List.of(new CommunityFigures.FiguresEvent.FiguresStruck(home, right, "应为前一日的数据")),
                last(CommunityFigures.KIND, day).events(CommunityFigures.KIND, CommunityFigures.FiguresEvent.class));
        assertEquals(List.of("not-found"), refused(desk().community().strikeFigures(today, WHY)));
        assertEquals(List.of("not-found"), refused(desk().community().correctFigures(right, WHY)));
        assertTrue(desk().community().record(right).isAccepted(), "the day is free again");
        assertEquals(right, desk().community().asOf(today).orElseThrow().figures());
    }

    @Test
    void the_description_of_the_community_is_corrected_and_its_honours_stay() {
        assertEquals(
                List.of("community-not-described"), refused(desk().community().correct(CommunityForm.of("丽景社区"), WHY)));
        desk().community().describe(CommunityForm.of("丽井社区")).orElseThrow();
        Community before = desk().community()
                .award(HonourForm.of("示范社区", HonourLevel.CITY))
                .orElseThrow();
        CommunityForm right = CommunityForm.of("丽景社区");
        Community corrected = desk().community().correct(right, WHY).orElseThrow();
        assertEquals(right, corrected.form());
        assertEquals(before.honours(), corrected.honours());
        assertEquals(
                List.of(new CommunityEvent.CommunityCorrected(home, before.form(), right, WHY)),
                last(Community.KIND, before.id()).events(Community.KIND, CommunityEvent.class));
    }

    private Change last(Kind<?> kind, Id<?> id) {
        List<Change> all = history(kind, id);
        return all.get(all.size() - 1);
    }

    private long lacking() {
        return desk(OFFICER).gridPosts().attention().orElseThrow().stream()
                .filter(finding -> finding.code().equals("building-head-lacking"))
                .mapToLong(finding -> (Long) finding.figures().get("buildings"))
                .sum();
    }

    private List<String> attention() {
        return desk(OFFICER).gridPosts().attention().orElseThrow().stream()
                .map(finding -> finding.code())
                .toList();
    }

    private Building building(String number) {
        return desk().buildings()
                .register(new BuildingForm(number, Optional.empty(), 150))
                .orElseThrow();
    }
}
