package org.linli.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.Desk;
import org.linli.charter.Charter;
import org.linli.charter.CharterLayer;
import org.linli.charter.Rate;
import org.linli.charter.Share;
import org.linli.community.PartyOrganisation;
import org.linli.duty.CandidateBar;
import org.linli.duty.DutyCandidates;
import org.linli.duty.DutyEvaluation;
import org.linli.duty.DutyFeedback;
import org.linli.duty.FeedbackLetter;
import org.linli.duty.ReportRate;
import org.linli.duty.ServiceCard;
import org.linli.duty.ServiceForm;
import org.linli.duty.ServiceRecord;
import org.linli.duty.ServiceSum;
import org.linli.duty.UnitStanding;
import org.linli.duty.UnitTable;
import org.linli.kernel.Actor;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Role;
import org.linli.person.Person;
import org.linli.reporting.DutyCategory;
import org.linli.reporting.ExemptionReason;
import org.linli.reporting.MemberProfile;
import org.linli.reporting.MemberReport;
import org.linli.reporting.MemberReportForm;
import org.linli.reporting.ReportingUnit;
import org.linli.reporting.UnitKind;
import org.linli.reporting.UnitReport;
import org.linli.reporting.UnitReportForm;

/** What is read at the end of a year: the letter to a unit, and the ledgers. */
abstract class DutyLedgerScenarios extends ScenarioCase {
    private static final Duration UNTIL_FEBRUARY = Duration.ofDays(150);
    private static final Set<Role> READERS = EnumSet.of(Role.COMMUNITY_SECRETARY, Role.COMMUNITY_WORKER, Role.SYSTEM);

    private Id<Person> contact = Id.of("nobody");
    private Id<PartyOrganisation> party = Id.of("nobody");
    private Id<UnitReport> unit = Id.of("nobody");

    @BeforeEach
    void a_unit_reports_under_a_charter_that_asks_for_an_hour() {
        desk().charters()
                .adopt(Charter.national(LocalDate.of(2022, 9, 1))
                        .layered(
                                CharterLayer.COMMUNITY,
                                today,
                                "社区居民会议",
                                Map.of(
                                        "duty.minTimesPerYear", "3",
                                        "duty.minHoursPerYear", "3",
                                        "duty.passPoints", "3",
                                        "duty.pointsPerHour", "1"))
                        .orElseThrow())
                .orElseThrow();
        contact = citizenAt(desk());
        party = branchAt(desk(), "税务局党支部");
        unit = desk().unitReports()
                .report(new UnitReportForm(party, 3, contact, today))
                .orElseThrow()
                .id();
    }

    /** So that what was done today is over. */
    @BeforeEach
    void wait_for_the_evening() {
        clock.pass(Duration.ofHours(14));
    }

    @Test
    void the_letter_tells_a_unit_what_was_sent_and_names_members_to_its_contact_alone() {
        Id<MemberReport> passed = member(Optional.of(party));
        Id<MemberReport> waiting = member(Optional.of(party));
        member(Optional.empty());
        serve(passed, 9, 60);
        clock.pass(UNTIL_FEBRUARY);
        Id<DutyFeedback> sent = appraised(passed, DutyEvaluation.EXCELLENT);
        appraised(waiting, DutyEvaluation.NOT_PASSED);
        desk().dutyFeedbacks().send(sent).orElseThrow();
        desk().dutyFeedbacks().acknowledge(sent).orElseThrow();

        FeedbackLetter letter = desk().dutyFeedbacks().letter(unit, today).orElseThrow();
        assertEquals("税务局党支部", letter.unit());
        assertEquals(home.value(), letter.head().sender());
        assertEquals(today.plusDays(150), letter.issuedOn());
        assertEquals(
                List.of(passed, waiting),
                letter.lines().stream().map(FeedbackLetter.Line::report).toList());
        FeedbackLetter.Line first = letter.lines().get(0);
        assertEquals("林*某", first.name());
        assertEquals(new ServiceSum(1, 60, 1), first.done());
        assertTrue(first.missing().isNothing());
        assertEquals(DutyEvaluation.EXCELLENT, first.told().orElseThrow().evaluation());
        assertEquals(Optional.of(today.plusDays(150)), first.acknowledgedOn());
        assertEquals(Optional.empty(), letter.lines().get(1).told(), "what was not sent is not told");
        assertEquals(standing(), letter.standing());
        assertFalse(letter.html(Locale.SIMPLIFIED_CHINESE).contains("林某某"));

        for (Actor who : List.of(
                Actor.of(contact, Role.UNIT_CONTACT),
                Actor.of(Id.of("user-7"), Role.UNIT_CONTACT).onBehalfOf(contact))) {
            FeedbackLetter ofUnit =
                    desk(who).dutyFeedbacks().letter(unit, today).orElseThrow();
            assertTrue(ofUnit.named());
            assertTrue(ofUnit.lines().stream().allMatch(line -> line.name().equals("林某某")), "the unit knows them");
            assertEquals(
                    letter.lines().stream().map(FeedbackLetter.Line::told).toList(),
                    ofUnit.lines().stream().map(FeedbackLetter.Line::told).toList());
        }
        assertEquals(letter, desk(WORKER).dutyFeedbacks().letter(unit, today).orElseThrow());
    }

    @Test
    void no_other_role_reads_the_letter_and_no_contact_that_of_another_unit() {
        for (Role role : Role.values()) {
            Desk desk = desk(Actor.of(Id.of("user-7"), role));
            assertMay(
                    READERS.contains(role),
                    Role.UNIT_CONTACT,
                    role,
                    desk.dutyFeedbacks().letter(unit, today));
        }
        Desk ofUnit = desk(Actor.of(contact, Role.UNIT_CONTACT));
        assertTrue(ofUnit.dutyFeedbacks().letter(unit, today).isAccepted());
        assertEquals(
                List.of("actor-not-related"), refused(ofUnit.dutyFeedbacks().letter(Id.of("none"), today)));
        desk().unitReports().exit(unit).orElseThrow();
        assertEquals(
                List.of("actor-not-related"),
                refused(ofUnit.dutyFeedbacks().letter(unit, today)),
                "the contact of a unit that has left is a contact no more");
        assertTrue(desk().dutyFeedbacks().letter(unit, today).isAccepted());
        assertEquals(List.of("not-found"), refused(desk().dutyFeedbacks().letter(Id.of("none"), today)));
        assertEquals(List.of("not-found"), refused(deskAway().dutyFeedbacks().letter(unit, today)));
    }

    @Test
    void the_ledgers_are_for_those_who_read_about_people() {
        Id<MemberReport> member = member(Optional.of(party));
        for (Role role : Role.values()) {
            Desk desk = desk(Actor.of(Id.of("user-7"), role));
            boolean may = READERS.contains(role);
            assertMay(may, Role.SELF, role, desk.dutyLedgers().serviceCard(member, today));
            assertMay(
                    may || role == Role.SUBDISTRICT_OFFICER,
                    Role.ANONYMOUS,
                    role,
                    desk.dutyLedgers().unitTable(today));
            assertMay(may, Role.ANONYMOUS, role, desk.dutyLedgers().reportRate());
            assertMay(may, Role.ANONYMOUS, role, desk.dutyLedgers().candidates(today, Share.percent(10)));
        }
        assertEquals(List.of("not-found"), refused(desk().dutyLedgers().serviceCard(Id.of("none"), today)));
        assertEquals(List.of("not-found"), refused(deskAway().dutyLedgers().serviceCard(member, today)));
    }

    @Test
    void the_service_card_shows_what_was_reversed_and_what_is_overdue() {
        Id<MemberReport> member = member(Optional.of(party));
        Id<ServiceRecord> noon = serve(member, 12, 90);
        serve(member, 9, 30);
        desk().dutyServices().reverse(noon, "时间写错").orElseThrow();
        ServiceCard card = desk().dutyLedgers().serviceCard(member, today).orElseThrow();
        assertEquals("林*某", card.name());
        assertEquals(
                List.of(30, 90, 90),
                card.entries().stream()
                        .map(entry -> entry.service().form().minutes())
                        .toList());
        assertEquals(
                List.of(true, false, false),
                card.entries().stream().map(ServiceCard.Entry::counts).toList());
        assertTrue(card.entries().get(2).service().isReversal());
        assertEquals(new ServiceSum(1, 30, 0), card.year().done());
        assertEquals(LocalDate.of(2022, 12, 31), card.year().due());
        assertEquals(Optional.empty(), card.year().overdueSince());
        List<String> rows = card.csv(Locale.SIMPLIFIED_CHINESE).lines().toList();
        assertEquals(7, rows.size());
        assertTrue(rows.get(2).startsWith("服务（已冲销）,2022-09-11,12:00,安全宣传与治安巡逻,1,90,,,"), rows.get(2));
        assertTrue(rows.get(3).startsWith("冲销,2022-09-11,12:00,安全宣传与治安巡逻,-1,-90,,时间写错,"), rows.get(3));
        assertEquals("合计,,,,1,30,0,,,", rows.get(4));
        assertEquals("尚缺,2022-12-31,,,0,25,0,,,", rows.get(6));
        clock.pass(UNTIL_FEBRUARY);
        Id<DutyFeedback> feedback = appraised(member, DutyEvaluation.NOT_PASSED);
        ServiceCard late = desk().dutyLedgers().serviceCard(member, today).orElseThrow();
        assertEquals(Optional.of(LocalDate.of(2023, 1, 1)), late.year().overdueSince());
        assertEquals(Optional.of(feedback), late.feedback().map(DutyFeedback::id));
        assertEquals(
                List.of(),
                desk().dutyLedgers()
                        .serviceCard(member, today.plusDays(150))
                        .orElseThrow()
                        .entries());
    }

    @Test
    void the_table_of_units_agrees_with_the_rate_and_flags_what_is_too_little() {
        Id<PartyOrganisation> other = branchAt(desk(), "=财政局党支部");
        desk().unitReports()
                .report(new UnitReportForm(other, 1, contact, today))
                .orElseThrow();
        Id<UnitReport> gone = desk().unitReports()
                .report(new UnitReportForm(branchAt(desk(), "旧局党支部"), 9, contact, today))
                .orElseThrow()
                .id();
        desk().unitReports().exit(gone).orElseThrow();
        Id<MemberReport> good = member(Optional.of(other));
        member(Optional.of(party));
        member(Optional.of(party));
        member(Optional.empty());
        serve(good, 9, 60);
        clock.pass(UNTIL_FEBRUARY);
        UnitTable table = desk().dutyLedgers().unitTable(today).orElseThrow();
        assertEquals(
                List.of("=财政局党支部", "税务局党支部"),
                table.units().stream().map(UnitStanding::unit).toList());
        assertEquals(
                List.of("税务局党支部"),
                table.flagged().stream().map(UnitStanding::unit).toList());
        assertEquals(
                List.of("unit-report-rate", "unit-report-rate"),
                table.flagged().get(0).findings().stream().map(Finding::code).toList());
        ReportRate total = desk().dutyLedgers().reportRate().orElseThrow();
        assertEquals(LocalDate.of(2022, 12, 31), table.total().day());
        assertEquals(
                total,
                new ReportRate(
                        total.day(),
                        table.total().units(),
                        table.total().rate(),
                        table.total().over(),
                        table.total().others(),
                        table.total().least()),
                "nothing has changed since");
        assertEquals(new Rate(3, 4), total.rate());
        assertEquals(2, total.units());
        assertEquals(1, total.others());
        assertTrue(total.isTooLow());
        assertEquals(
                List.of(
                        "单位,状态,应报到人数,已报到,报到率,已达标,服务完成率,低于最低比例",
                        "'=财政局党支部,已报到,1,1,100.00%,1,100.00%,",
                        "税务局党支部,已报到,3,2,66.66%,0,0.00%,报到率; 服务完成率"),
                table.csv(Locale.SIMPLIFIED_CHINESE).lines().toList());
        assertEquals(
                "2023-02-08,2,4,3,75.00%,0,1,95%,yes",
                total.csv(Locale.ENGLISH).lines().toList().get(1));
    }

    @Test
    void a_surplus_of_one_unit_covers_no_deficit_of_another_and_no_rate_is_above_the_whole() {
        Id<PartyOrganisation> other = branchAt(desk(), "财政局党支部");
        desk().unitReports()
                .report(new UnitReportForm(other, 2, contact, today))
                .orElseThrow();
        for (int i = 0; i < 3; i++) {
            member(Optional.of(other));
        }
        member(Optional.of(party));
        UnitTable table = desk().dutyLedgers().unitTable(today).orElseThrow();
        UnitStanding surplus = table.units().stream()
                .filter(each -> each.unit().equals("财政局党支部"))
                .findFirst()
                .orElseThrow();
        assertEquals(new Rate(2, 2), surplus.reported());
        assertEquals(3, surplus.members());
        assertEquals(
                List.of("unit-report-over"),
                surplus.findings().stream().map(Finding::code).toList());
        assertEquals(new Rate(3, 5), table.total().rate(), "two of two and one of three, not four of five");
        assertEquals(1, table.total().over());
        assertEquals(table.total(), desk().dutyLedgers().reportRate().orElseThrow());
    }

    @Test
    void a_community_without_units_has_no_rate() {
        ReportRate rate = deskAway().dutyLedgers().reportRate().orElseThrow();
        assertEquals(Rate.NONE, rate.rate().toString());
        assertFalse(rate.isTooLow());
        assertEquals(
                List.of(),
                deskAway().dutyLedgers().unitTable(today).orElseThrow().units());
    }

    @Test
    void candidates_are_ranked_within_the_share_and_the_others_told_why() {
        List<Id<MemberReport>> members = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            members.add(member(Optional.of(party)));
        }
        serve(members.get(0), 9, 61);
        serve(members.get(1), 9, 200);
        serve(members.get(2), 9, 60);
        clock.pass(UNTIL_FEBRUARY);
        for (int i = 0; i < 3; i++) {
            Id<DutyFeedback> feedback = appraised(members.get(i), DutyEvaluation.PASSED);
            desk().dutyFeedbacks().send(feedback).orElseThrow();
            desk().dutyFeedbacks().acknowledge(feedback).orElseThrow();
        }
        DutyCandidates chosen =
                desk().dutyLedgers().candidates(today, Share.percent(50)).orElseThrow();
        assertEquals(
                List.of(members.get(1), members.get(0), members.get(2), members.get(3)),
                chosen.lines().stream().map(DutyCandidates.Line::report).toList());
        assertEquals(
                List.of(Optional.of(1), Optional.of(2), Optional.empty(), Optional.empty()),
                chosen.lines().stream().map(DutyCandidates.Line::rank).toList());
        assertEquals(List.of(CandidateBar.BEYOND_SHARE), chosen.others().get(0).bars());
        assertTrue(chosen.lines().stream().allMatch(line -> line.name().equals("林*某")));
        Decision<DutyCandidates> tooMuch = desk().dutyLedgers().candidates(today, new Share(10_001));
        assertEquals(List.of("duty-candidate-share"), refused(tooMuch));
        assertEquals(
                List.of("duty-candidate-share"), refused(desk().dutyLedgers().candidates(today, new Share(-1))));
    }

    @Test
    void many_names_are_read_at_once_and_are_the_same() {
        for (int i = 0; i < 31; i++) {
            member(Optional.of(party));
        }
        FeedbackLetter letter = desk().dutyFeedbacks().letter(unit, today).orElseThrow();
        assertEquals(31, letter.members());
        assertTrue(letter.lines().stream().allMatch(line -> line.name().equals("林*某")));
    }

    @Test
    void a_ledger_asks_the_store_as_often_for_many_members_as_for_few() {
        member(Optional.of(party));
        int few = questionsOfTheTable();
        for (int i = 0; i < 9; i++) {
            serve(member(Optional.of(party)), 9, 60);
        }
        assertTrue(few > 0);
        assertEquals(few, questionsOfTheTable());
    }

    @Test
    void a_ledger_reads_the_bodies_of_those_members_alone_whose_columns_do_not_say_all() {
        for (int i = 0; i < 5; i++) {
            serve(member(Optional.of(party)), 9, 60);
        }
        Id<MemberReport> exempt = member(Optional.of(party));
        desk().memberReports()
                .exempt(exempt, ExemptionReason.ILLNESS, Optional.empty(), today.plusDays(30))
                .orElseThrow();
        CountedStorage counted = new CountedStorage(storage());
        UnitTable table = desk(counted).dutyLedgers().unitTable(today).orElseThrow();
        assertEquals(6, table.units().get(0).members());
        assertEquals(1, counted.bodies(MemberReport.class));
        assertEquals(0, counted.bodies(ServiceRecord.class));
    }

    private int questionsOfTheTable() {
        CountedStorage counted = new CountedStorage(storage());
        desk(counted).dutyLedgers().unitTable(today).orElseThrow();
        return counted.questions();
    }

    private UnitStanding standing() {
        return desk().dutyLedgers().unitTable(today).orElseThrow().units().get(0);
    }

    private static void assertMay(boolean may, Role related, Role role, Decision<?> decision) {
        String otherwise = role == related && role != Role.ANONYMOUS ? "actor-not-related" : "actor-may-not";
        assertEquals(
                may ? List.of() : List.of(otherwise),
                either(decision).stream()
                        .filter(code -> !code.equals("period-not-over"))
                        .toList(),
                role.name());
    }

    private Id<DutyFeedback> appraised(Id<MemberReport> member, DutyEvaluation evaluation) {
        return desk().dutyFeedbacks()
                .appraise(member, today, evaluation, Optional.empty())
                .orElseThrow()
                .id();
    }

    private Id<ServiceRecord> serve(Id<MemberReport> member, int hour, int minutes) {
        return desk().dutyServices()
                .record(ServiceForm.of(member, DutyCategory.SAFETY_AND_PATROL, today, LocalTime.of(hour, 0), minutes))
                .orElseThrow()
                .id();
    }

    private Id<MemberReport> member(Optional<Id<PartyOrganisation>> of) {
        // Ids are ordered by the clock, and without order within a millisecond.
        clock.pass(Duration.ofMillis(1));
        ReportingUnit works = ReportingUnit.of("税务局", UnitKind.AGENCY);
        MemberProfile profile = MemberProfile.of(of.map(works::party).orElse(works));
        Id<MemberReport> report = desk().memberReports()
                .report(MemberReportForm.of(citizenAt(desk()), profile, today))
                .orElseThrow()
                .id();
        return desk().memberReports().confirm(report).orElseThrow().id();
    }
}
