package org.linli.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.linli.Desk;
import org.linli.charter.Charter;
import org.linli.charter.CharterLayer;
import org.linli.charter.Rate;
import org.linli.community.PartyOrganisation;
import org.linli.duty.UnitStanding;
import org.linli.grid.Division;
import org.linli.kernel.Actor;
import org.linli.kernel.Decision;
import org.linli.kernel.Evidence;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Paging;
import org.linli.kernel.Role;
import org.linli.person.Person;
import org.linli.person.PersonForm;
import org.linli.person.PoliticalStatus;
import org.linli.reporting.DutyCategory;
import org.linli.reporting.ExemptionReason;
import org.linli.reporting.ExitReason;
import org.linli.reporting.MemberProfile;
import org.linli.reporting.MemberReport;
import org.linli.reporting.MemberReportForm;
import org.linli.reporting.MemberReportStatus;
import org.linli.reporting.ReportingUnit;
import org.linli.reporting.RosterLine;
import org.linli.reporting.UnitKind;
import org.linli.reporting.UnitReport;
import org.linli.reporting.UnitReportForm;
import org.linli.reporting.UnitReportStatus;
import org.linli.storage.Selection;
import org.linli.storage.contract.Race;

/** Reports of members and of units, from the first day to the last. */
abstract class DualReportScenarios extends DividedCase {
    private static final Paging ALL = Paging.first(100);

    @Test
    void a_member_reports_is_placed_is_exempt_and_retires_and_is_found_in_every_way() {
        Division division = divide(3);
        Id<PartyOrganisation> party = branchAt(desk(), "税务局党支部");
        MemberReport report = desk().memberReports()
                .report(form(citizenAt(desk()), profile().wishes(DutyCategory.LEGAL_AID), party))
                .orElseThrow();
        Id<MemberReport> id = report.id();
        assertEquals(List.of(report), listed(MemberReportStatus.REPORTED));
        assertEquals(
                List.of("dual-report-step"),
                refused(desk().memberReports().place(id, south(division).id())));
        desk().memberReports().confirm(id).orElseThrow();
        assertEquals(List.of("dual-report-grid"), refused(desk().memberReports().place(id, Id.of("none"))));
        MemberReport serving =
                desk().memberReports().place(id, south(division).id()).orElseThrow();
        assertEquals(
                List.of(serving),
                desk().memberReports()
                        .inGrid(
                                south(division).id(),
                                Selection.where(MemberReport.STATUS, MemberReportStatus.SERVING),
                                ALL)
                        .orElseThrow()
                        .items());
        assertEquals(
                List.of(serving),
                desk().memberReports()
                        .ofUnit(party, Selection.all(), ALL)
                        .orElseThrow()
                        .items());
        assertEquals(
                List.of(),
                deskAway().memberReports().ofPerson(report.form().person()).orElseThrow());

        desk().memberReports()
                .exempt(id, ExemptionReason.ILLNESS, Optional.empty(), today.plusDays(30))
                .orElseThrow();
        assertEquals(List.of(), desk().memberReports().attention().orElseThrow());
        clock.pass(Duration.ofDays(30));
        assertEquals(
                List.of("dual-report-exemption-over"),
                desk().memberReports().attention().orElseThrow().stream()
                        .map(Finding::code)
                        .toList());
        assertEquals(
                MemberReportStatus.SERVING,
                desk().memberReports().resume(id).orElseThrow().status());
        assertEquals(List.of(), desk().memberReports().attention().orElseThrow());
        desk().memberReports().amend(id, profile().goodAt("税务")).orElseThrow();
        assertEquals(
                Optional.of(south(division).id()),
                desk().memberReports().find(id).orElseThrow().grid());
        MemberReport left = desk().memberReports().exit(id, ExitReason.RETIRED).orElseThrow();
        assertEquals(
                List.of(left),
                desk().memberReports().ofPerson(report.form().person()).orElseThrow());
        assertEquals(7, history(MemberReport.KIND, id).size());
        assertEquals(Optional.empty(), broken(MemberReport.KIND, id));
    }

    @Test
    void a_second_report_is_refused_with_the_first_until_that_is_over() {
        Id<Person> person = citizenAt(desk());
        MemberReportForm form = MemberReportForm.of(person, profile(), today);
        Id<MemberReport> first =
                desk().memberReports().report(form).orElseThrow().id();
        Decision<MemberReport> second = desk().memberReports().report(form);
        assertEquals(List.of("dual-report-unique"), refused(second));
        assertEquals(first.value(), figure(second, "id"));
        desk().memberReports().transfer(first, away).orElseThrow();
        Id<MemberReport> again =
                desk().memberReports().report(form).orElseThrow().id();
        assertEquals(List.of("dual-report-step"), refused(desk().memberReports().confirm(first)));
        assertEquals(
                Set.of(first, again),
                Set.copyOf(desk().memberReports().ofPerson(person).orElseThrow().stream()
                        .map(MemberReport::id)
                        .toList()));
    }

    @Test
    void a_member_who_moves_reports_at_the_new_place_and_the_records_of_before_stay() {
        PersonForm form = PersonForm.of("林某某", Citizens.next(), PoliticalStatus.PARTY_MEMBER);
        Id<Person> here = desk().people().register(form).orElseThrow().id();
        Id<Person> there = deskAway().people().register(form).orElseThrow().id();
        MemberReport first = desk().memberReports()
                .report(MemberReportForm.of(here, profile(), today))
                .orElseThrow();
        Decision<MemberReport> second = deskAway().memberReports().report(MemberReportForm.of(there, profile(), today));
        assertEquals(List.of("dual-report-unique-elsewhere"), refused(second));
        assertFalse(
                second.toString().contains(here.value()) || second.toString().contains(home.value()));
        desk().memberReports().transfer(first.id(), away).orElseThrow();
        MemberReport moved = deskAway()
                .memberReports()
                .report(MemberReportForm.of(there, profile(), today))
                .orElseThrow();
        assertEquals(
                List.of("dual-report-unique-elsewhere"),
                refused(desk().memberReports().report(MemberReportForm.of(here, profile(), today))));
        deskAway().memberReports().exit(moved.id(), ExitReason.MOVED).orElseThrow();
        assertTrue(desk().memberReports()
                .report(MemberReportForm.of(here, profile(), today))
                .isAccepted());
        assertEquals(2, desk().memberReports().ofPerson(here).orElseThrow().size());
        assertEquals("林*某", desk().people().card(here).orElseThrow().name());
    }

    @Test
    void a_person_erased_here_may_report_elsewhere_and_the_report_of_before_can_still_be_ended() {
        PersonForm form = PersonForm.of("林某某", Citizens.next(), PoliticalStatus.PARTY_MEMBER);
        Id<Person> here = desk().people().register(form).orElseThrow().id();
        MemberReport first = desk().memberReports()
                .report(MemberReportForm.of(here, profile(), today))
                .orElseThrow();
        desk().people().erase(here).orElseThrow();
        Id<Person> there = deskAway().people().register(form).orElseThrow().id();
        assertTrue(deskAway()
                .memberReports()
                .report(MemberReportForm.of(there, profile(), today))
                .isAccepted());
        assertTrue(desk().memberReports().exit(first.id(), ExitReason.MOVED).isAccepted());
    }

    @Test
    void of_reports_in_two_communities_at_once_one_is_taken() {
        PersonForm form = PersonForm.of("林某某", Citizens.next(), PoliticalStatus.PARTY_MEMBER);
        ConcurrentLinkedQueue<Decision<MemberReport>> decisions = new ConcurrentLinkedQueue<>();
        List<Desk> desks = Stream.of(home, away)
                .map(community -> builder(storage()).build().desk(community, SECRETARY))
                .toList();
        List<Id<Person>> people = desks.stream()
                .map(desk -> desk.people().register(form).orElseThrow().id())
                .toList();
        Race.together(
                        16,
                        number -> decisions.add(desks.get(number % 2)
                                .memberReports()
                                .report(MemberReportForm.of(people.get(number % 2), profile(), today))))
                .forEach(thrown -> assertEquals(Optional.empty(), thrown));
        assertEquals(1, decisions.stream().filter(Decision::isAccepted).count());
        Set<String> refusals = decisions.stream()
                .flatMap(decision -> either(decision).stream())
                .collect(Collectors.toSet());
        assertEquals(Set.of("dual-report-unique", "dual-report-unique-elsewhere"), refusals);
    }

    @Test
    void of_64_reports_of_one_person_at_once_one_is_taken() {
        MemberReportForm form = MemberReportForm.of(citizenAt(desk()), profile(), today);
        ConcurrentLinkedQueue<Decision<MemberReport>> decisions = new ConcurrentLinkedQueue<>();
        Desk patient = builder(storage()).build().desk(home, SECRETARY);
        Race.together(64, number -> decisions.add(patient.memberReports().report(form)))
                .forEach(thrown -> assertEquals(Optional.empty(), thrown));
        MemberReport taken = decisions.stream()
                .filter(Decision::isAccepted)
                .map(Decision::orElseThrow)
                .reduce((one, other) -> {
                    throw new AssertionError("Two reports: " + one.id() + " and " + other.id());
                })
                .orElseThrow();
        assertEquals(64, decisions.size());
        decisions.stream().filter(decision -> !decision.isAccepted()).forEach(decision -> {
            assertEquals(List.of("dual-report-unique"), refused(decision));
            assertEquals(taken.id().value(), figure(decision, "id"));
        });
        assertEquals(
                List.of(taken), desk().memberReports().ofPerson(form.person()).orElseThrow());
    }

    @Test
    void only_a_registered_party_member_reports() {
        Id<Person> youth = desk().people()
                .register(PersonForm.of("林某某", Citizens.next(), PoliticalStatus.LEAGUE_MEMBER))
                .orElseThrow()
                .id();
        Decision<MemberReport> refused = desk().memberReports().report(MemberReportForm.of(youth, profile(), today));
        assertEquals(List.of("dual-report-party-member"), refused(refused));
        assertEquals(Map.of(), refused.findings().get(0).figures());
        MemberReportForm unknown = form(Id.of("nobody"), profile(), Id.of("no-branch"));
        assertEquals(
                List.of("not-found", "not-found"),
                refused(desk().memberReports().report(unknown)));
    }

    @Test
    void two_charters_ask_for_different_units_and_days() {
        MemberProfile private_ = MemberProfile.of(ReportingUnit.of("某某公司", UnitKind.OTHER));
        MemberReportForm form =
                MemberReportForm.of(citizenAt(desk()), private_, today).notified(today.minusDays(20));
        assertEquals(
                List.of("dual-report-unit-kind"),
                warned(desk().preview().memberReports().report(form)));
        desk().charters()
                .adopt(Charter.national(LocalDate.of(2022, 9, 1))
                        .layered(
                                CharterLayer.COMMUNITY,
                                today,
                                "社区居民会议",
                                Map.of("reporting.unitKinds", "机关,其他", "reporting.deadlineDays", "10"))
                        .orElseThrow())
                .orElseThrow();
        Decision<MemberReport> taken = desk().memberReports().report(form);
        assertTrue(taken.isAccepted());
        assertEquals(List.of("dual-report-deadline"), warned(taken));
    }

    @Test
    void the_roster_is_masked_and_not_for_every_role() {
        MemberReport report = desk().memberReports()
                .report(MemberReportForm.of(citizenAt(desk()), profile(), today))
                .orElseThrow();
        RosterLine line = desk().memberReports()
                .roster(Selection.all(), ALL)
                .orElseThrow()
                .items()
                .get(0);
        assertEquals(report.receipt(), line.receipt());
        assertEquals(report.form().person(), line.person());
        assertFalse(line.name().contains("林某某"), line.name());
        assertTrue(line.name().startsWith("林"), line.name());
        Desk member = desk(Actor.of(Id.of("member-1"), Role.GRID_MEMBER));
        assertEquals(List.of("actor-may-not"), refused(member.memberReports().roster(Selection.all(), ALL)));
    }

    @Test
    void a_unit_reports_once_and_its_rate_is_counted_exactly() {
        Id<PartyOrganisation> party = branchAt(desk(), "税务局党支部");
        Id<Person> contact = citizenAt(desk());
        UnitReportForm form = new UnitReportForm(party, 0, contact, today);
        Id<UnitReport> unit = desk().unitReports().report(form).orElseThrow().id();
        assertEquals(List.of("unit-report-once"), refused(desk().unitReports().report(form)));
        assertEquals("—", standing(UnitReportStatus.REPORTED).reported().toString());
        assertEquals(List.of(), standing(UnitReportStatus.REPORTED).findings());
        desk().unitReports().confirm(unit).orElseThrow();
        desk().unitReports().amend(unit, 2, contact).orElseThrow();
        Id<MemberReport> one = desk().memberReports()
                .report(form(contact, profile(), party))
                .orElseThrow()
                .id();
        UnitStanding half = standing(UnitReportStatus.CONFIRMED);
        assertEquals(new Rate(1, 2), half.reported());
        assertEquals(
                List.of("unit-report-rate"),
                half.findings().stream().map(Finding::code).toList());
        assertEquals(Evidence.LOCAL, half.findings().get(0).basis().get(0).evidence());
        desk().charters()
                .adopt(Charter.national(today)
                        .layered(CharterLayer.COMMUNITY, today, "社区居民会议", Map.of("duty.unitMinReport", "60%"))
                        .orElseThrow())
                .orElseThrow();
        assertEquals(
                Evidence.CHARTER,
                standing(UnitReportStatus.CONFIRMED)
                        .findings()
                        .get(0)
                        .basis()
                        .get(0)
                        .evidence(),
                "a finding within a table cites the layer that has set the figure");
        desk().memberReports().report(form(citizenAt(desk()), profile(), party)).orElseThrow();
        assertEquals(List.of(), standing(UnitReportStatus.CONFIRMED).findings());
        desk().memberReports().exit(one, ExitReason.LEFT_UNIT).orElseThrow();
        assertEquals(new Rate(1, 2), standing(UnitReportStatus.CONFIRMED).reported());
        desk().unitReports().exit(unit).orElseThrow();
        assertEquals(
                UnitReportStatus.EXITED,
                desk().unitReports().find(unit).orElseThrow().status());
        assertTrue(desk().unitReports().report(form).isAccepted());
        assertEquals(List.of("not-found"), refused(desk().unitReports().exit(Id.of("none"))));
    }

    private UnitStanding standing(UnitReportStatus status) {
        return desk().dutyLedgers().unitTable(today).orElseThrow().units().get(0);
    }

    private List<MemberReport> listed(MemberReportStatus status) {
        return desk().memberReports()
                .list(Selection.where(MemberReport.STATUS, status), ALL)
                .orElseThrow()
                .items();
    }

    private MemberReportForm form(Id<Person> person, MemberProfile profile, Id<PartyOrganisation> party) {
        return MemberReportForm.of(
                person,
                new MemberProfile(
                        profile.unit().party(party),
                        profile.specialities(),
                        profile.wishes(),
                        profile.home(),
                        profile.workplace()),
                today);
    }

    private static MemberProfile profile() {
        return MemberProfile.of(ReportingUnit.of("税务局", UnitKind.AGENCY));
    }
}
