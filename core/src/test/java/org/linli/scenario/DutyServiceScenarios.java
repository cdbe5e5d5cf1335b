package org.linli.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.Desk;
import org.linli.charter.Charter;
import org.linli.charter.CharterLayer;
import org.linli.charter.Rate;
import org.linli.community.PartyOrganisation;
import org.linli.duty.DutyEvaluation;
import org.linli.duty.DutyFeedback;
import org.linli.duty.ServiceForm;
import org.linli.duty.ServiceRecord;
import org.linli.duty.ServiceSum;
import org.linli.duty.ServiceYear;
import org.linli.duty.UnitStanding;
import org.linli.kernel.Actor;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Role;
import org.linli.person.Person;
import org.linli.person.PersonForm;
import org.linli.person.Presence;
import org.linli.reporting.DutyCategory;
import org.linli.reporting.MemberProfile;
import org.linli.reporting.MemberReport;
import org.linli.reporting.MemberReportForm;
import org.linli.reporting.ReportingUnit;
import org.linli.reporting.UnitKind;
import org.linli.reporting.UnitReportForm;
import org.linli.storage.Query;
import org.linli.storage.contract.Race;

/** What members do for the community, and how they stand at the end of a year. */
abstract class DutyServiceScenarios extends DividedCase {
    private static final int RUNNERS = 8;

    /** So that what was done today is over. */
    @BeforeEach
    void wait_for_the_evening() {
        clock.pass(Duration.ofHours(14));
    }

    @Test
    void case_72_a_service_is_recorded_when_it_is_over() {
        MemberReport member = member(Optional.empty());
        clock.pass(Duration.ofMinutes(29));
        Decision<ServiceRecord> early = desk().dutyServices().record(form(member, today, 23, 30));
        assertEquals(List.of("duty-service-not-in-future"), refused(early));
        assertEquals("2022-09-11 23:30", figure(early, "ends"));
        assertEquals("2022-09-11 23:29", figure(early, "now"));
        clock.pass(Duration.ofMinutes(1));
        recorded(member, 23, 30);
    }

    @Test
    void case_72_the_same_hours_in_two_communities_count_once() {
        PersonForm form = citizen();
        Id<MemberReport> here = confirmed(desk(), form);
        Id<ServiceRecord> morning = served(desk(), here, 9, 90).orElseThrow().id();
        desk().memberReports().transfer(here, away).orElseThrow();
        Id<MemberReport> there = confirmed(deskAway(), form);
        Decision<ServiceRecord> again = served(deskAway(), there, 10, 60);
        assertEquals(List.of("duty-service-overlap-elsewhere"), refused(again));
        assertEquals(Map.of(), again.findings().get(0).figures(), "nothing is told of the other community");
        served(deskAway(), there, 11, 60).orElseThrow();
        desk().dutyServices().reverse(morning, "时间写错").orElseThrow();
        served(deskAway(), there, 10, 60).orElseThrow();
    }

    @Test
    void case_72_a_night_is_looked_at_on_both_days_and_marks_are_erased_with_the_person() {
        PersonForm form = citizen();
        Id<MemberReport> here = confirmed(desk(), form);
        clock.pass(Duration.ofDays(1));
        served(desk(), here, 22, 240).orElseThrow();
        Id<Person> person =
                desk().memberReports().find(here).orElseThrow().form().person();
        assertEquals(1, marked(person));
        desk().memberReports().transfer(here, away).orElseThrow();
        Id<MemberReport> there = confirmed(deskAway(), form);
        assertEquals(
                List.of("duty-service-overlap-elsewhere"),
                refused(deskAway().dutyServices().record(night(there))));
        desk().people().erase(person).orElseThrow();
        assertEquals(0, marked(person));
        deskAway().dutyServices().record(night(there)).orElseThrow();
    }

    private ServiceForm night(Id<MemberReport> member) {
        return ServiceForm.of(member, DutyCategory.HEALTH, today.plusDays(1), LocalTime.of(1, 0), 30);
    }

    private long marked(Id<Person> person) {
        return storage()
                .read(session ->
                        session.query(Query.in(home, Presence.KIND).limit(100)).items())
                .stream()
                .filter(presence -> presence.aggregate().person().equals(person))
                .count();
    }

    private Id<MemberReport> confirmed(Desk desk, PersonForm form) {
        Id<Person> person = desk.people().register(form).orElseThrow().id();
        MemberProfile profile = MemberProfile.of(ReportingUnit.of("税务局", UnitKind.AGENCY));
        Id<MemberReport> report = desk.memberReports()
                .report(MemberReportForm.of(person, profile, today))
                .orElseThrow()
                .id();
        return desk.memberReports().confirm(report).orElseThrow().id();
    }

    private Decision<ServiceRecord> served(Desk desk, Id<MemberReport> member, int hour, int minutes) {
        return desk.dutyServices()
                .record(ServiceForm.of(member, DutyCategory.SAFETY_AND_PATROL, today, LocalTime.of(hour, 0), minutes));
    }

    @Test
    void services_are_recorded_by_others_reversed_once_and_counted() {
        MemberReport member = member(Optional.empty());
        Id<ServiceRecord> first = recorded(member, 9, 90);
        Desk itself = desk(Actor.of(member.form().person(), Role.COMMUNITY_WORKER));
        assertEquals(
                List.of("duty-service-confirmed-by-other"),
                refused(itself.dutyServices().record(form(member, today, 14, 60))));
        Decision<ServiceRecord> overlapping = desk().dutyServices().record(form(member, today, 10, 60));
        assertEquals(List.of("duty-service-overlap"), refused(overlapping));
        assertEquals(first.value(), figure(overlapping, "other"));
        Id<ServiceRecord> reversal =
                desk().dutyServices().reverse(first, "时间写错").orElseThrow().id();
        assertEquals(
                List.of("duty-service-reversed-once"),
                refused(desk().dutyServices().reverse(first, "再次")));
        assertEquals(
                List.of("duty-service-reversal"), refused(desk().dutyServices().reverse(reversal, "再次")));
        recorded(member, 10, 61);
        assertEquals(
                3, desk().dutyServices().ofMember(member.id()).orElseThrow().size());
        assertEquals(1, history(ServiceRecord.KIND, first).size(), "a record is never changed");
        ServiceYear year = desk().dutyServices().year(member.id(), today).orElseThrow();
        assertEquals(new ServiceSum(1, 61, 0), year.done());
        assertEquals(List.of(), deskAway().dutyServices().ofMember(member.id()).orElseThrow());
        assertEquals(List.of("not-found"), refused(desk().dutyServices().year(Id.of("none"), today)));
        assertEquals(
                List.of("not-found"),
                refused(desk().dutyServices()
                        .record(ServiceForm.of(Id.of("none"), DutyCategory.OTHER, today, LocalTime.NOON, 5))));
    }

    @Test
    void of_eight_services_at_the_same_time_recorded_at_once_one_counts() {
        MemberReport member = member(Optional.empty());
        ConcurrentLinkedQueue<Decision<ServiceRecord>> decisions = new ConcurrentLinkedQueue<>();
        Race.run(RUNNERS, (race, number) -> {
                    Desk desk = desk(new WatchedStorage(storage(), WatchedStorage.firstOfThread(race::meet)));
                    decisions.add(desk.dutyServices().record(form(member, today, 9, 30 + number)));
                })
                .forEach(thrown -> assertEquals(Optional.empty(), thrown));
        assertEquals(1, decisions.stream().filter(Decision::isAccepted).count());
        decisions.stream()
                .filter(decision -> !decision.isAccepted())
                .forEach(decision -> assertEquals(List.of("duty-service-overlap"), refused(decision)));
        assertEquals(
                1, desk().dutyServices().ofMember(member.id()).orElseThrow().size());
    }

    @Test
    void the_year_and_the_quarter_of_two_charters_give_different_verdicts() {
        Id<PartyOrganisation> party = branchAt(desk(), "税务局党支部");
        MemberReport member = member(Optional.of(party));
        desk().unitReports()
                .report(new UnitReportForm(party, 1, member.form().person(), today))
                .orElseThrow();
        recorded(member, 9, 60);
        LocalDate october = LocalDate.of(2022, 10, 15);
        clock.pass(Duration.ofDays(34));
        assertEquals(List.of(), desk().dutyServices().lacking(today).orElseThrow());
        UnitStanding running = standing(today);
        assertEquals(new Rate(0, 1), running.completed());
        assertEquals(List.of(), running.findings());
        desk().charters()
                .adopt(Charter.national(LocalDate.of(2022, 9, 1))
                        .layered(
                                CharterLayer.COMMUNITY,
                                october,
                                "社区居民会议",
                                Map.of(
                                        "duty.feedback", "QUARTER",
                                        "duty.minTimesPerYear", "0",
                                        "duty.minHoursPerYear", "4",
                                        "duty.passPoints", "0"))
                        .orElseThrow())
                .orElseThrow();
        assertFalse(desk().dutyServices().year(member.id(), today).orElseThrow().isComplete());
        Decision<ServiceRecord> second = desk().dutyServices().record(form(member, october, 9, 60));
        assertTrue(second.isAccepted());
        ServiceYear quarter = desk().dutyServices().year(member.id(), october).orElseThrow();
        assertEquals(LocalDate.of(2022, 12, 31), quarter.due());
        assertEquals(new ServiceSum(0, 60, 0), quarter.asked());
        assertTrue(quarter.isComplete());
        clock.pass(Duration.ofDays(90));
        assertEquals(List.of(), desk().dutyServices().lacking(october).orElseThrow());
        List<Finding> lacking = desk().dutyServices().lacking(today).orElseThrow();
        assertEquals(
                List.of("dual-report-minimum"),
                lacking.stream().map(Finding::code).toList());
        assertEquals(LocalDate.of(2023, 1, 1), lacking.get(0).figures().get("since"));
        assertEquals(new Rate(1, 1), standing(october).completed());
        assertEquals(
                List.of("unit-report-rate"),
                standing(today).findings().stream().map(Finding::code).toList());
    }

    @Test
    void the_unit_acknowledges_one_feedback_for_each_year() {
        Id<PartyOrganisation> party = branchAt(desk(), "税务局支部");
        Id<Person> contact = citizenAt(desk());
        desk().unitReports()
                .report(new UnitReportForm(party, 1, contact, today))
                .orElseThrow();
        MemberReport member = member(Optional.of(party));
        Id<MemberReport> id = member.id();
        assertEquals(
                List.of("duty-feedback-period-over"),
                refused(desk().dutyFeedbacks().appraise(id, today, DutyEvaluation.NOT_PASSED, Optional.empty())));
        clock.pass(Duration.ofDays(150));
        assertEquals(List.of("dual-report-yearly-feedback"), missingFeedback());
        Decision<DutyFeedback> tooGood =
                desk().preview().dutyFeedbacks().appraise(id, today, DutyEvaluation.PASSED, Optional.of("照顾病人"));
        assertTrue(tooGood.isAccepted());
        assertEquals(List.of("duty-feedback-evaluation"), warned(tooGood));
        assertEquals(Optional.of("照顾病人"), tooGood.orElseThrow().comment(), "the reason is kept");
        ConcurrentLinkedQueue<Decision<DutyFeedback>> decisions = new ConcurrentLinkedQueue<>();
        Race.run(RUNNERS, (race, number) -> {
                    Desk desk = desk(new WatchedStorage(storage(), WatchedStorage.firstOfThread(race::meet)));
                    decisions.add(
                            desk.dutyFeedbacks().appraise(id, today, DutyEvaluation.NOT_PASSED, Optional.empty()));
                })
                .forEach(thrown -> assertEquals(Optional.empty(), thrown));
        DutyFeedback first = decisions.stream()
                .filter(Decision::isAccepted)
                .findFirst()
                .orElseThrow()
                .orElseThrow();
        decisions.stream()
                .filter(decision -> !decision.isAccepted())
                .forEach(decision -> assertEquals(List.of("duty-feedback-once"), refused(decision)));
        assertEquals(List.of(first), desk().dutyFeedbacks().ofMember(id).orElseThrow());
        for (int hour = 8; hour < 12; hour++) {
            recorded(member, hour, 60);
        }
        desk().charters()
                .adopt(Charter.national(LocalDate.of(2022, 9, 1))
                        .layered(
                                CharterLayer.COMMUNITY,
                                today.plusDays(150),
                                "社区居民会议",
                                Map.of("duty.minHoursPerYear", "0"))
                        .orElseThrow())
                .orElseThrow();
        assertEquals(
                List.of("duty-feedback-evaluation"),
                warned(desk().preview().dutyFeedbacks().revise(first.id(), DutyEvaluation.PASSED, Optional.empty())));
        desk().dutyFeedbacks()
                .revise(first.id(), DutyEvaluation.NOT_PASSED, Optional.of("时长不足"))
                .orElseThrow();
        desk().dutyFeedbacks().send(first.id()).orElseThrow();
        assertEquals(List.of("dual-report-yearly-feedback"), missingFeedback());
        assertEquals(
                List.of("actor-not-related"),
                refused(desk(Actor.of(Id.of("contact-1"), Role.UNIT_CONTACT))
                        .dutyFeedbacks()
                        .acknowledge(first.id())));
        Desk unit = desk(Actor.of(contact, Role.UNIT_CONTACT));
        DutyFeedback acknowledged = unit.dutyFeedbacks().acknowledge(first.id()).orElseThrow();
        assertEquals(new ServiceSum(4, 240, 0), acknowledged.done());
        assertEquals(List.of(), missingFeedback());
        assertEquals(acknowledged, desk().dutyFeedbacks().find(first.id()).orElseThrow());
        assertEquals(
                List.of("duty-feedback-step"),
                refused(desk().dutyFeedbacks().revise(first.id(), DutyEvaluation.NOT_PASSED, Optional.empty())));
    }

    private List<String> missingFeedback() {
        return desk().dutyFeedbacks().lacking(today).orElseThrow().stream()
                .map(Finding::code)
                .toList();
    }

    private UnitStanding standing(LocalDate day) {
        return desk().dutyLedgers().unitTable(day).orElseThrow().units().get(0);
    }

    private Id<ServiceRecord> recorded(MemberReport member, int hour, int minutes) {
        return desk().dutyServices()
                .record(form(member, today, hour, minutes))
                .orElseThrow()
                .id();
    }

    private static ServiceForm form(MemberReport member, LocalDate day, int hour, int minutes) {
        return ServiceForm.of(member.id(), DutyCategory.SAFETY_AND_PATROL, day, LocalTime.of(hour, 0), minutes);
    }

    private MemberReport member(Optional<Id<PartyOrganisation>> party) {
        ReportingUnit unit = ReportingUnit.of("税务局", UnitKind.AGENCY);
        MemberProfile profile = MemberProfile.of(party.map(unit::party).orElse(unit));
        Id<MemberReport> report = desk().memberReports()
                .report(MemberReportForm.of(citizenAt(desk()), profile, today))
                .orElseThrow()
                .id();
        desk().memberReports().confirm(report).orElseThrow();
        return desk().memberReports().place(report, south(divide(3)).id()).orElseThrow();
    }
}
