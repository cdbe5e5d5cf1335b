package org.linli.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.linli.alliance.Alliance;
import org.linli.alliance.ThemeDay;
import org.linli.alliance.ThemeDayForm;
import org.linli.code.CreditCode;
import org.linli.community.Building;
import org.linli.community.BuildingEvent;
import org.linli.community.BuildingForm;
import org.linli.community.Organisation;
import org.linli.community.PartyOrganisation;
import org.linli.community.PartyOrganisationEvent;
import org.linli.grid.Division;
import org.linli.grid.DivisionForm;
import org.linli.grid.Grid;
import org.linli.grid.GridForm;
import org.linli.grid.incident.Incident;
import org.linli.grid.incident.IncidentCategory;
import org.linli.grid.incident.IncidentForm;
import org.linli.grid.incident.IncidentLevel;
import org.linli.grid.patrol.VisitForm;
import org.linli.grid.post.GridPost;
import org.linli.grid.post.GridPostEnd;
import org.linli.kernel.Actor;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Label;
import org.linli.kernel.OpenTie;
import org.linli.kernel.Paging;
import org.linli.kernel.Role;
import org.linli.person.Person;
import org.linli.reporting.MemberProfile;
import org.linli.reporting.MemberReportForm;
import org.linli.reporting.ReportingUnit;
import org.linli.reporting.UnitKind;
import org.linli.reporting.UnitReport;
import org.linli.reporting.UnitReportForm;

/** What has ended: its ties are named before, it takes no new ones afterwards, and it stays in history. */
abstract class ClosingScenarios extends DividedCase {
    private static final String GONE = "已不存在";

    @Test
    void a_building_that_was_pulled_down_leaves_the_list_and_stays_findable() {
        Building shed = building("旧工棚");
        Building closed =
                desk().buildings().close(shed.id(), today.minusDays(3), GONE).orElseThrow();
        assertFalse(closed.isThere());
        assertEquals(Decision.accepted(closed), desk().buildings().find(shed.id()));
        assertEquals(
                List.of(),
                desk().buildings().list(Paging.first(10)).orElseThrow().items());
        assertEquals(
                List.of(closed),
                desk().buildings().closed(Paging.first(10)).orElseThrow().items());
        assertEquals(
                List.of(new BuildingEvent.BuildingClosed(home, shed.id(), today.minusDays(3), GONE)),
                history(Building.KIND, shed.id()).get(1).events(Building.KIND, BuildingEvent.class));
        assertEquals(List.of("building-closed"), refused(desk().buildings().close(shed.id(), today, GONE)));
        assertEquals(List.of("building-closed"), refused(desk().buildings().amend(shed.id(), closed.form())));
    }

    @Test
    void a_closing_needs_a_day_that_has_come_and_a_reason() {
        Building shed = building("旧工棚");
        assertEquals(
                List.of("closing-not-in-future", "text-missing"),
                refused(desk().buildings().close(shed.id(), today.plusDays(1), " ")));
        assertEquals(List.of("not-found"), refused(desk().buildings().close(Id.of("none"), today, GONE)));
    }

    @Test
    void the_number_of_a_building_that_is_gone_is_free_and_a_mistaken_closing_is_undone_while_it_is() {
        Building old = building("3栋");
        desk().buildings().close(old.id(), today, GONE).orElseThrow();
        assertEquals(old, desk().buildings().reopen(old.id(), "尚未拆除").orElseThrow());
        assertEquals(List.of("closing-to-reopen"), refused(desk().buildings().reopen(old.id(), "尚未拆除")));
        desk().buildings().close(old.id(), today, GONE).orElseThrow();
        Building rebuilt = building("3 栋");
        Decision<Building> late = desk().buildings().reopen(old.id(), "尚未拆除");
        assertEquals(List.of("building-number-taken"), refused(late));
        assertEquals(rebuilt.id().value(), figure(late, "id"));
    }

    @Test
    void everything_that_hangs_on_a_building_is_named_with_its_name_and_the_way_out() {
        Grid south = south(divide(3));
        Id<Building> building = south.buildings().iterator().next();
        appointed(headFor(south, building, true));
        String report = desk().memberReports()
                .report(MemberReportForm.of(
                        citizenAt(desk()), MemberProfile.of(unit("省厅")).livesIn(building), today))
                .orElseThrow()
                .id()
                .value();
        String incident = desk().incidents()
                .capture(IncidentForm.of(south.id(), IncidentCategory.values()[2], IncidentLevel.NORMAL, "墙体开裂")
                        .in(building))
                .orElseThrow()
                .id()
                .value();
        List<OpenTie> ties = desk().buildings().ties(building).orElseThrow();
        assertEquals(
                List.of(
                        "command.people.amend",
                        "command.gridPosts.end",
                        "command.incidents.accept",
                        "command.memberReports.amend"),
                ties.stream().map(tie -> tie.way().code()).toList());
        assertEquals(
                List.of("林*某", "林*某", "墙体开裂", "林*某"),
                ties.stream().map(OpenTie::name).toList());
        assertEquals(
                List.of(incident, report),
                ties.stream().skip(2).map(OpenTie::id).toList());
        Decision<Building> refused = desk().buildings().close(building, today, GONE);
        assertEquals(List.of("closing-tied", "closing-tied", "closing-tied", "closing-tied"), refused(refused));
        assertTrue(
                refused.explain(Locale.CHINESE).contains("网格事件“墙体开裂”仍与其关联。请先办理：受理事件"), refused.explain(Locale.CHINESE));
    }

    @Test
    void a_building_that_is_closed_before_what_is_recorded_of_it_tells_so() {
        Grid south = south(divide(3));
        Id<Building> building = south.buildings().iterator().next();
        GridPost head = appointed(headFor(south, building, true));
        Incident crack = desk().incidents()
                .capture(IncidentForm.of(south.id(), IncidentCategory.values()[2], IncidentLevel.NORMAL, "墙体开裂")
                        .in(building))
                .orElseThrow();
        assertEquals(
                "command.incidents.accept",
                desk().buildings().ties(building).orElseThrow().stream()
                        .filter(tie -> tie.id().equals(crack.id().value()))
                        .findFirst()
                        .orElseThrow()
                        .way()
                        .code());
        desk().incidents().decline(crack.id(), "重复").orElseThrow();
        desk().visits()
                .record(VisitForm.of(head.form().person(), south.id(), today, 1).in(building))
                .orElseThrow();
        clock.pass(Duration.ofDays(3));
        desk().gridPosts().end(head.id(), GridPostEnd.LEFT).orElseThrow();
        assertEquals(List.of(), warned(desk().preview().buildings().close(building, thisDay(), GONE)));
        Decision<Building> early = desk().preview().buildings().close(building, today, GONE);
        assertEquals(List.of("closing-recorded-after"), warned(early));
        assertEquals(
                "kind.grid_post", ((Label) early.findings().get(0).figures().get("kind")).code());
        assertEquals(today.plusDays(2), early.findings().get(0).figures().get("last"));
        assertEquals(List.of(), warned(desk().preview().buildings().close(building, today.plusDays(2), GONE)));
        Decision<Building> closed = desk().buildings().close(building, today.minusDays(1), GONE);
        assertEquals(
                List.of("kind.division", "kind.grid_post", "kind.incident", "kind.grid_visit"),
                closed.findings().stream()
                        .map(finding -> ((Label) finding.figures().get("kind")).code())
                        .toList());
        assertTrue(closed.isAccepted(), "the day is right, or a record is wrong");
    }

    @Test
    void an_alliance_and_its_members_are_closed_before_what_they_did_and_tell_so() {
        Alliance alliance = allianceAt(desk());
        Id<PartyOrganisation> member = branchAt(desk(), "甲支部");
        desk().alliances()
                .admit(alliance.id(), member, agreement(citizenAt(desk())))
                .orElseThrow();
        ThemeDay day = desk().themeDays()
                .plan(alliance.id(), new ThemeDayForm("七一", today, Set.of(member)))
                .orElseThrow();
        clock.pass(Duration.ofDays(5));
        desk().themeDays().record(day.id(), Map.of(member, 3)).orElseThrow();
        desk().alliances().withdraw(alliance.id(), member).orElseThrow();
        assertEquals(
                List.of("closing-recorded-after", "closing-recorded-after"),
                warned(desk().preview()
                        .partyOrganisations()
                        .close(member, today.minusDays(1), GONE, Optional.empty())));
        assertEquals(
                List.of("closing-recorded-after", "closing-recorded-after"),
                warned(desk().preview().allianceClosings().close(alliance.id(), today.minusDays(1), GONE)));
        assertEquals(
                List.of(),
                warned(desk().preview().partyOrganisations().close(member, thisDay(), GONE, Optional.empty())));
        assertEquals(List.of(), warned(desk().allianceClosings().close(alliance.id(), thisDay(), GONE)));
    }

    @Test
    void nothing_new_is_tied_to_a_building_that_is_gone() {
        Grid south = south(divide(3));
        Id<Building> building = south.buildings().iterator().next();
        desk().buildings().close(building, today, GONE).orElseThrow();
        assertEquals(List.of("building-closed"), refused(desk().gridPosts().nominate(headFor(south, building, true))));
        assertEquals(
                List.of("building-closed"),
                refused(desk().memberReports()
                        .report(MemberReportForm.of(
                                citizenAt(desk()), MemberProfile.of(unit("省厅")).livesIn(building), today))));
        assertEquals(
                List.of("building-closed"),
                refused(desk().incidents()
                        .capture(IncidentForm.of(south.id(), IncidentCategory.values()[2], IncidentLevel.NORMAL, "墙体开裂")
                                .in(building))));
        assertEquals(
                List.of("building-closed"),
                refused(desk().visits()
                        .record(VisitForm.of(citizenAt(desk()), south.id(), today, 10)
                                .in(building))));
        assertTrue(
                desk()
                        .visits()
                        .record(VisitForm.of(citizenAt(desk()), south.id(), today.minusDays(1), 10)
                                .in(building))
                        .findings()
                        .stream()
                        .noneMatch(finding -> finding.code().equals("building-closed")),
                "on the day before, it was there");
    }

    @Test
    void a_division_that_has_a_building_that_is_gone_goes_on_and_the_next_one_leaves_it_out() {
        Division present = divide(3);
        List<Id<Building>> all = desk().buildings().list(Paging.first(10)).orElseThrow().items().stream()
                .map(Building::id)
                .toList();
        desk().buildings().close(all.get(0), today, GONE).orElseThrow();
        assertTrue(desk(OFFICER).gridPosts().attention().orElseThrow().stream()
                .filter(finding -> finding.code().equals("building-head-lacking"))
                .noneMatch(finding -> "1栋".equals(finding.figures().get("first"))));
        GridForm south = GridForm.basic(1, "南网格", present.grids().get(0).buildings());
        GridForm north = GridForm.basic(2, "北网格", present.grids().get(1).buildings());
        assertTrue(
                refused(desk().divisions().draw(DivisionForm.of(south, north))).contains("building-closed"));
        GridForm without = GridForm.basic(
                1,
                "南网格",
                south.buildings().stream()
                        .filter(building -> !building.equals(all.get(0)))
                        .collect(Collectors.toSet()));
        assertTrue(desk().divisions().draw(DivisionForm.of(without, north)).isAccepted());
    }

    @Test
    void a_draft_that_has_a_building_that_is_gone_since_is_not_published() {
        Division present = divide(3);
        GridForm south = GridForm.basic(1, "南网格", present.grids().get(0).buildings());
        GridForm north = GridForm.basic(2, "北网格", present.grids().get(1).buildings());
        Id<Division> draft = desk().divisions()
                .draw(DivisionForm.of(south, north))
                .orElseThrow()
                .id();
        desk(OFFICER).divisions().review(draft).orElseThrow();
        desk(OFFICER).divisions().file(draft).orElseThrow();
        desk().buildings()
                .close(south.buildings().iterator().next(), today, GONE)
                .orElseThrow();
        assertTrue(refused(desk(OFFICER).redivision().publish(draft, today.plusDays(1), List.of()))
                .contains("building-closed"));
    }

    @Test
    void an_organisation_moves_away_once_its_people_and_party_organisations_are_settled() {
        Organisation plant = desk().organisations()
                .register(enterprise("甲厂").creditCode(CODE))
                .orElseThrow();
        Id<Person> worker = employee(plant.id());
        Id<PartyOrganisation> branch = desk().partyOrganisations()
                .register(branch("甲厂支部").host(plant.id()))
                .orElseThrow()
                .id();
        Id<Person> member = citizenAt(desk());
        desk().memberReports()
                .report(MemberReportForm.of(member, MemberProfile.of(unit("甲厂").organisation(plant.id())), today))
                .orElseThrow();
        Decision<Organisation> tied = desk().organisations().close(plant.id(), today, "迁往外省");
        assertEquals(List.of("closing-tied", "closing-tied", "closing-tied"), refused(tied));
        assertEquals(
                List.of(
                        List.of("kind.party_organisation", branch.value(), "甲厂支部", "command.partyOrganisations.close"),
                        List.of("kind.person", worker.value(), "林*某", "command.people.amend")),
                tied.findings().stream().limit(2).map(ClosingScenarios::told).toList());
        assertEquals("command.memberReports.amend", told(tied.findings().get(2)).get(3));
        desk().partyOrganisations()
                .close(branch, today, "随企业迁出", Optional.empty())
                .orElseThrow();
        settle(worker, plant);
        desk().memberReports()
                .amend(
                        desk().memberReports()
                                .ofPerson(member)
                                .orElseThrow()
                                .get(0)
                                .id(),
                        MemberProfile.of(unit("乙厂")))
                .orElseThrow();
        Organisation closed =
                desk().organisations().close(plant.id(), today, "迁往外省").orElseThrow();
        assertEquals(List.of(), organisations(desk()));
        assertEquals(List.of(), desk().organisations().named("甲厂"));
        assertEquals(
                List.of(),
                desk().organisations()
                        .search("甲厂", Paging.first(10))
                        .orElseThrow()
                        .items());
        assertEquals(Optional.empty(), desk().organisations().withCreditCode(CreditCode.of(CODE)));
        assertEquals(Decision.accepted(closed), desk().organisations().find(plant.id()));
        assertEquals(
                List.of(closed),
                desk().organisations().closed(Paging.first(10)).orElseThrow().items());
    }

    @Test
    void an_organisation_that_has_moved_away_takes_nothing_new_and_its_code_is_free() {
        Organisation plant = desk().organisations()
                .register(enterprise("甲厂").creditCode(CODE))
                .orElseThrow();
        desk().organisations().close(plant.id(), today, "迁往外省").orElseThrow();
        assertEquals(
                List.of("organisation-closed"),
                refused(desk().people().register(citizen().employer(plant.id()))));
        assertEquals(
                List.of("organisation-closed"),
                refused(desk().partyOrganisations().register(branch("甲厂支部").host(plant.id()))));
        assertEquals(
                List.of("organisation-closed"),
                refused(desk().memberReports()
                        .report(MemberReportForm.of(
                                citizenAt(desk()), MemberProfile.of(unit("甲厂").organisation(plant.id())), today))));
        assertEquals(
                List.of("organisation-closed"), refused(desk().organisations().amend(plant.id(), plant.form())));
        Organisation back = desk().organisations()
                .register(enterprise("甲厂").creditCode(CODE))
                .orElseThrow();
        Decision<Organisation> reopened = desk().organisations().reopen(plant.id(), "并未迁出");
        assertEquals(List.of("organisation-credit-code-taken"), refused(reopened));
        assertEquals(back.id().value(), figure(reopened, "id"));
        desk().organisations().close(back.id(), today, "重复登记").orElseThrow();
        assertEquals(plant, desk().organisations().reopen(plant.id(), "并未迁出").orElseThrow());
    }

    @Test
    void a_party_organisation_goes_on_within_another_once_its_alliances_and_reports_are_settled() {
        Id<PartyOrganisation> gone = branchAt(desk(), "一支部");
        Id<PartyOrganisation> next = branchAt(desk(), "二支部");
        Alliance alliance = allianceAt(desk());
        Id<Person> contact = citizenAt(desk());
        desk().alliances().admit(alliance.id(), gone, agreement(contact)).orElseThrow();
        ThemeDay day = desk().themeDays()
                .plan(alliance.id(), new ThemeDayForm("七一心向党", today, Set.of(gone)))
                .orElseThrow();
        UnitReport report = desk().unitReports()
                .report(new UnitReportForm(gone, 5, contact, today))
                .orElseThrow();
        Decision<PartyOrganisation> tied = desk().partyOrganisations().close(gone, today, "合并", Optional.of(next));
        assertEquals(
                List.of("command.alliances.withdraw", "command.themeDays.cancel", "command.unitReports.exit"),
                tied.findings().stream().map(finding -> told(finding).get(3)).toList());
        assertEquals(
                List.of("丽景社企联盟", "七一心向党", "一支部"),
                tied.findings().stream().map(finding -> told(finding).get(2)).toList());
        desk().themeDays().cancel(day.id()).orElseThrow();
        desk().alliances().withdraw(alliance.id(), gone).orElseThrow();
        desk().unitReports().exit(report.id()).orElseThrow();
        assertEquals(
                List.of("party-organisation-into-another"),
                refused(desk().partyOrganisations().close(gone, today, "合并", Optional.of(gone))));
        PartyOrganisation closed = desk().partyOrganisations()
                .close(gone, today, "合并", Optional.of(next))
                .orElseThrow();
        assertEquals(Optional.of(next), closed.into());
        assertEquals(Optional.empty(), desk().partyOrganisations().named("一支部"));
        assertEquals(
                List.of(closed),
                desk().partyOrganisations()
                        .closed(Paging.first(10))
                        .orElseThrow()
                        .items());
        assertEquals(
                List.of(new PartyOrganisationEvent.PartyOrganisationClosed(home, gone, today, "合并", Optional.of(next))),
                history(PartyOrganisation.KIND, gone)
                        .get(history(PartyOrganisation.KIND, gone).size() - 1)
                        .events(PartyOrganisation.KIND, PartyOrganisationEvent.class));
    }

    @Test
    void a_party_organisation_that_was_dissolved_takes_nothing_new_and_its_name_is_free() {
        Id<PartyOrganisation> gone = branchAt(desk(), "一支部");
        Alliance alliance = allianceAt(desk());
        Id<Person> contact = citizenAt(desk());
        desk().partyOrganisations().close(gone, today, "撤销", Optional.empty()).orElseThrow();
        assertEquals(
                List.of("party-organisation-closed"),
                refused(desk().alliances().admit(alliance.id(), gone, agreement(contact))));
        assertEquals(
                List.of("party-organisation-closed"), refused(desk().alliances().establish("第二联盟", gone)));
        assertEquals(
                List.of("party-organisation-closed"),
                refused(desk().unitReports().report(new UnitReportForm(gone, 5, contact, today))));
        assertEquals(
                List.of("party-organisation-closed"),
                refused(desk().partyOrganisations().close(branchAt(desk(), "二支部"), today, "合并", Optional.of(gone))));
        Id<PartyOrganisation> anew = branchAt(desk(), "一支部");
        assertEquals(
                List.of("party-organisation-name-taken"),
                refused(desk().partyOrganisations().reopen(gone, "并未撤销")));
        desk().partyOrganisations().close(anew, today, "重复登记", Optional.empty()).orElseThrow();
        assertTrue(
                desk().partyOrganisations().reopen(gone, "并未撤销").orElseThrow().exists());
    }

    @Test
    void a_party_organisation_of_an_organisation_that_has_moved_away_is_not_reopened() {
        Organisation plant = desk().organisations().register(enterprise("甲厂")).orElseThrow();
        Id<PartyOrganisation> branch = desk().partyOrganisations()
                .register(branch("甲厂支部").host(plant.id()))
                .orElseThrow()
                .id();
        desk().partyOrganisations()
                .close(branch, today, "随企业迁出", Optional.empty())
                .orElseThrow();
        desk().organisations().close(plant.id(), today, "迁往外省").orElseThrow();
        assertEquals(
                List.of("organisation-closed"),
                refused(desk().partyOrganisations().reopen(branch, "并未撤销")));
    }

    @Test
    void the_ties_are_for_the_office_and_of_what_is_there() {
        Actor resident = Actor.of(Id.of("resident-1"), Role.RESIDENT_REPRESENTATIVE);
        Building shed = building("旧工棚");
        assertEquals(
                List.of("actor-may-not"), refused(desk(resident).buildings().ties(shed.id())));
        assertEquals(List.of(), desk().buildings().ties(shed.id()).orElseThrow());
        assertEquals(List.of("not-found"), refused(desk().organisations().ties(Id.of("none"))));
        assertEquals(List.of("not-found"), refused(desk().partyOrganisations().ties(Id.of("none"))));
    }

    private void settle(Id<Person> worker, Organisation plant) {
        assertEquals(
                List.of(worker),
                desk().organisations().ties(plant.id()).orElseThrow().stream()
                        .filter(tie -> tie.kind().equals(new Label("kind.person")))
                        .map(tie -> Id.<Person>of(tie.id()))
                        .toList());
        desk().people().erase(worker).orElseThrow();
    }

    private static List<String> told(Finding finding) {
        return List.of(
                ((Label) finding.figures().get("kind")).code(),
                (String) finding.figures().get("id"),
                (String) finding.figures().get("name"),
                "command." + finding.figures().get("command"));
    }

    private static ReportingUnit unit(String name) {
        return ReportingUnit.of(name, UnitKind.STATE_ENTERPRISE);
    }

    private Building building(String number) {
        return desk().buildings()
                .register(new BuildingForm(number, Optional.empty(), 150))
                .orElseThrow();
    }
}
