package org.linli.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.linli.alliance.Alliance;
import org.linli.calendar.CivilTime;
import org.linli.charter.Charter;
import org.linli.charter.CharterLayer;
import org.linli.community.Organisation;
import org.linli.community.OrganisationForm;
import org.linli.community.OrganisationKind;
import org.linli.community.PartyOrganisation;
import org.linli.community.PartyOrganisationForm;
import org.linli.community.PartyOrganisationLevel;
import org.linli.conference.Conference;
import org.linli.conference.ConferenceForm;
import org.linli.conference.ConferenceSeat;
import org.linli.conference.ConferenceSheet;
import org.linli.conference.Consultation;
import org.linli.conference.ConsultationForm;
import org.linli.conference.ConsultationKind;
import org.linli.conference.ConsultationOutcome;
import org.linli.conference.Progress;
import org.linli.conference.Resolution;
import org.linli.conference.ResolutionEvent;
import org.linli.conference.ResolutionForm;
import org.linli.conference.ResolutionStatus;
import org.linli.conference.SeatForm;
import org.linli.conference.SeatKind;
import org.linli.conference.Task;
import org.linli.conference.Vote;
import org.linli.feature.Attention;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.OpenTie;
import org.linli.storage.Change;

/** The joint conference: who belongs to it, what it decides, and what becomes of that; consultations beside it. */
abstract class ConferenceScenarios extends ScenarioCase {
    private final Map<Id<Organisation>, Id<ConferenceSeat>> seats = new HashMap<>();

    private List<Id<Organisation>> seated(int count) {
        List<Id<Organisation>> units = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            Id<Organisation> unit = registered("单位" + number);
            seats.put(
                    unit,
                    desk().conferenceSeats()
                            .take(SeatForm.of(unit, SeatKind.DEPARTMENT, today()))
                            .orElseThrow()
                            .id());
            units.add(unit);
        }
        return units;
    }

    private Id<Organisation> registered(String name) {
        return desk().organisations()
                .register(OrganisationForm.of(name, OrganisationKind.OTHER))
                .orElseThrow()
                .id();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), CivilTime.CHINA);
    }

    private Id<Conference> convened(String title) {
        Id<Conference> conference = desk().conferences()
                .propose(ConferenceForm.of(title))
                .orElseThrow()
                .id();
        desk().conferences().addTopic(conference, "充电桩", Optional.empty()).orElseThrow();
        desk().conferences().schedule(conference, today().plusDays(8), "社区会议室").orElseThrow();
        clock.pass(Duration.ofDays(8));
        return conference;
    }

    private Id<Conference> held(String title, List<Id<Organisation>> present) {
        Id<Conference> conference = convened(title);
        assertEquals(List.of(), warned(desk().conferences().hold(conference, Set.copyOf(present))));
        return conference;
    }

    private Id<Resolution> adopted(Id<Conference> conference, List<Id<Organisation>> units) {
        Id<Resolution> resolution = moved(conference);
        Map<Id<Organisation>, Vote> votes = new HashMap<>();
        units.forEach(unit -> votes.put(unit, Vote.FOR));
        desk().resolutions().vote(resolution, votes).orElseThrow();
        Decision<Resolution> decided = desk().resolutions().decide(resolution, task(units.get(0), 30));
        assertEquals(List.of(), warned(decided));
        assertEquals(ResolutionStatus.ADOPTED, decided.orElseThrow().status());
        return resolution;
    }

    private Id<Resolution> moved(Id<Conference> conference) {
        return desk().resolutions()
                .move(conference, new ResolutionForm(1, "在西门增设充电桩"))
                .orElseThrow()
                .id();
    }

    private Task task(Id<Organisation> owner, int days) {
        return new Task(owner, today().plusDays(days));
    }

    private Set<String> attention() {
        Set<String> codes = new TreeSet<>();
        desk().conferences().attention().orElseThrow().stream()
                .map(Finding::code)
                .forEach(codes::add);
        return codes;
    }

    @Test
    void what_a_conference_gives_out_is_reported_to_each_later_one_until_it_is_done() {
        List<Id<Organisation>> units = seated(3);
        Id<Conference> first = held("第一季度联席会议", units);
        Id<Resolution> item = adopted(first, units);
        desk().conferences().minute(first, "一致同意。").orElseThrow();
        assertEquals(Set.of(), attention());

        Id<Conference> second = held("第二季度联席会议", units);
        assertEquals(Set.of("resolution-closed-loop"), attention());
        assertEquals(
                List.of("resolution-closed-loop"),
                warned(desk().preview().conferences().minute(second, "无。")));
        desk().resolutions().report(item, second, "已选址。").orElseThrow();
        assertEquals(List.of(), warned(desk().conferences().minute(second, "听取反馈。")));
        assertEquals(Set.of(), attention());

        ConferenceSheet sheet = desk().conferences().sheet(second).orElseThrow();
        assertTrue(sheet.hasQuorum());
        assertEquals(List.of(), sheet.decided());
        assertEquals(1, sheet.carried().size());
        assertEquals(Optional.of("单位1"), sheet.carried().get(0).owner());
        assertEquals("已选址。", sheet.carried().get(0).reported().orElseThrow().text());
        ConferenceSheet before = desk().conferences().sheet(first).orElseThrow();
        assertEquals(3, before.decided().get(0).inFavour());
        assertEquals("已选址。", before.decided().get(0).reported().orElseThrow().text());
        assertFalse(before.decided().get(0).isOverdue());

        clock.pass(Duration.ofDays(30));
        assertEquals(Set.of("resolution-overdue"), attention());
        assertTrue(
                desk().conferences().sheet(first).orElseThrow().decided().get(0).isOverdue());
        List<Attention> all = desk().attention().list().orElseThrow().stream()
                .filter(matter -> matter.id().equals(item))
                .toList();
        assertEquals(1, all.size());
        assertEquals(Optional.of("resolutions.finish"), all.get(0).command());
        assertEquals(List.of("resolution-overdue"), warned(desk().resolutions().finish(item, today(), "已建成。")));
        assertEquals(Set.of(), attention());
        assertEquals(List.of(), desk().resolutions().open().orElseThrow());
        clock.pass(Duration.ofDays(70));
        assertEquals(Set.of("conference-rhythm"), attention());
    }

    @Test
    void an_item_never_ends_in_silence_only_a_later_conference_lets_it_go() {
        List<Id<Organisation>> units = seated(2);
        Id<Conference> first = held("第一次", units);
        Id<Resolution> item = adopted(first, units);
        desk().conferences().minute(first, "一致同意。").orElseThrow();
        assertEquals(List.of("resolution-later"), refused(desk().resolutions().drop(item, first, "不再需要")));
        Id<Conference> second = convened("第二次");
        assertEquals(List.of("resolution-later"), refused(desk().resolutions().drop(item, second, "不再需要")));
        desk().conferences().hold(second, Set.copyOf(units)).orElseThrow();
        assertEquals(List.of("text-missing"), refused(desk().resolutions().drop(item, second, " ")));
        Resolution dropped = desk().resolutions().drop(item, second, "已由街道统一建设").orElseThrow();
        assertEquals(ResolutionStatus.DROPPED, dropped.status());
        assertEquals(Optional.of(second), dropped.end().orElseThrow().conference());
        assertEquals(List.of("resolution-step"), refused(desk().resolutions().finish(item, today(), "已建成。")));
        Resolution reopened = desk().resolutions().reopen(item, "终止系误登").orElseThrow();
        assertEquals(List.of(reopened), desk().resolutions().open().orElseThrow());
    }

    @Test
    void units_decide_while_the_conference_is_held_and_only_those_that_are_present() {
        List<Id<Organisation>> units = seated(3);
        Id<Conference> conference = convened("联席会议");
        assertEquals(
                List.of("resolution-in-conference"),
                refused(desk().resolutions().move(conference, new ResolutionForm(1, "增设充电桩"))));
        assertEquals(List.of("conference-quorum"), warned(desk().conferences().hold(conference, Set.of(units.get(0)))));
        desk().conferences().hold(conference, Set.copyOf(units.subList(0, 2))).orElseThrow();
        Id<Resolution> resolution = moved(conference);
        assertEquals(
                List.of("resolution-voters"),
                refused(desk().resolutions().vote(resolution, Map.of(units.get(2), Vote.FOR))));
        desk().resolutions().vote(resolution, Map.of(units.get(0), Vote.FOR)).orElseThrow();
        assertEquals(
                List.of("conference-voters"),
                refused(desk().conferences().hold(conference, Set.of(units.get(1), units.get(2)))));
        assertEquals(
                List.of("conference-votes-open"), refused(desk().conferences().minute(conference, "无。")));
        Decision<Resolution> decided = desk().resolutions().decide(resolution, task(units.get(2), 30));
        assertEquals(List.of("resolution-majority"), warned(decided));
        assertEquals(ResolutionStatus.REJECTED, decided.orElseThrow().status());
        desk().resolutions().retract(resolution, "漏登一票").orElseThrow();
        desk().resolutions().vote(resolution, Map.of(units.get(1), Vote.FOR)).orElseThrow();
        assertEquals(
                ResolutionStatus.ADOPTED,
                desk().resolutions()
                        .decide(resolution, task(units.get(2), 30))
                        .orElseThrow()
                        .status());
        desk().conferences().minute(conference, "未通过。").orElseThrow();
        assertEquals(
                List.of("resolution-in-conference"),
                refused(desk().resolutions().move(conference, new ResolutionForm(1, "再议"))));
        assertEquals(
                List.of("resolution-in-conference"),
                refused(desk().resolutions().retract(resolution, "漏登一票")));
    }

    private ResolutionStatus decided(Id<Conference> conference, List<Id<Organisation>> present, String votes) {
        Id<Resolution> resolution = moved(conference);
        Map<Id<Organisation>, Vote> all = new HashMap<>();
        for (int i = 0; i < present.size(); i++) {
            all.put(
                    present.get(i),
                    switch (votes.charAt(i)) {
                        case '+' -> Vote.FOR;
                        case '-' -> Vote.AGAINST;
                        default -> Vote.ABSTAIN;
                    });
        }
        desk().resolutions().vote(resolution, all).orElseThrow();
        return desk().resolutions()
                .decide(resolution, task(present.get(0), 30))
                .orElseThrow()
                .status();
    }

    @Test
    void case_75_six_of_nine_are_enough_and_more_than_half_of_those_present_decide() {
        List<Id<Organisation>> units = seated(9);
        Id<Conference> conference = convened("联席会议");
        assertEquals(
                List.of("conference-quorum"),
                warned(desk().preview().conferences().hold(conference, Set.copyOf(units.subList(0, 5)))));
        List<Id<Organisation>> six = units.subList(0, 6);
        assertEquals(List.of(), warned(desk().conferences().hold(conference, Set.copyOf(six))));
        assertEquals(ResolutionStatus.ADOPTED, decided(conference, six, "++++00"));
        assertEquals(ResolutionStatus.REJECTED, decided(conference, six, "+++-00"));
        assertEquals(ResolutionStatus.REJECTED, decided(conference, six, "+++---"));
        Id<Resolution> resolution = moved(conference);
        desk().resolutions().vote(resolution, Map.of(six.get(0), Vote.AGAINST)).orElseThrow();
        desk().resolutions().vote(resolution, Map.of(six.get(0), Vote.FOR)).orElseThrow();
        int changes = history(Resolution.KIND, resolution).size();
        desk().resolutions().vote(resolution, Map.of(six.get(0), Vote.FOR)).orElseThrow();
        assertEquals(changes, history(Resolution.KIND, resolution).size(), "a repeated vote adds nothing");
        assertEquals(
                Map.of(six.get(0), Vote.FOR),
                desk().resolutions().find(resolution).orElseThrow().votes());
    }

    @Test
    void a_charter_makes_the_quorum_binding_for_what_is_decided_and_not_for_who_came() {
        List<Id<Organisation>> units = seated(3);
        desk().charters()
                .adopt(Charter.national(today())
                        .layered(CharterLayer.COMMUNITY, today(), "样本社区居民委员会", Map.of("conference.topicDays", "5"))
                        .orElseThrow()
                        .binding(List.of("conference-quorum"))
                        .orElseThrow())
                .orElseThrow();
        Id<Conference> conference = convened("联席会议");
        assertEquals(List.of("conference-quorum"), warned(desk().conferences().hold(conference, Set.of(units.get(0)))));
        Id<Resolution> resolution = moved(conference);
        desk().resolutions().vote(resolution, Map.of(units.get(0), Vote.FOR)).orElseThrow();
        assertEquals(
                List.of("conference-quorum"), refused(desk().resolutions().decide(resolution, task(units.get(0), 30))));
    }

    @Test
    void a_unit_has_one_seat_and_leaves_no_item_behind_without_a_word() {
        List<Id<Organisation>> units = seated(2);
        Id<Organisation> first = units.get(0);
        assertEquals(
                List.of("conference-seat-once"),
                refused(desk().conferenceSeats().take(SeatForm.of(first, SeatKind.COMMUNITY, today()))));
        Id<Conference> conference = held("联席会议", units);
        Id<Resolution> item = adopted(conference, units);
        assertEquals(
                List.of("conference-seat-present", "conference-seat-tasks"),
                warned(desk().conferenceSeats().vacate(seats.get(first), today())));
        assertEquals(Set.of("conference-seat-tasks"), attention());
        assertEquals(List.of("resolution-owner"), refused(desk().resolutions().reassign(item, task(first, 40), "改期")));
        Resolution reassigned = desk().resolutions()
                .reassign(item, task(units.get(1), 40), "原单位退出")
                .orElseThrow();
        assertEquals(units.get(1), reassigned.task().orElseThrow().owner());
        assertEquals(Set.of(), attention());
        assertEquals(1, desk().conferenceSeats().on(today()).orElseThrow().size());
        assertEquals(
                2,
                desk().conferenceSeats().on(today().minusDays(1)).orElseThrow().size());
        desk().conferenceSeats()
                .take(SeatForm.of(first, SeatKind.COMMUNITY, today()))
                .orElseThrow();
    }

    @Test
    void an_organisation_moves_away_once_it_has_left_the_conference_and_its_items_are_given_on() {
        List<Id<Organisation>> units = seated(2);
        Id<Organisation> first = units.get(0);
        Id<Resolution> item = adopted(held("联席会议", units), units);
        assertEquals(
                List.of("closing-tied", "closing-tied"),
                refused(desk().organisations().close(first, today(), "迁往外省")));
        assertEquals(
                List.of(seats.get(first).value(), item.value()),
                desk().organisations().ties(first).orElseThrow().stream()
                        .map(OpenTie::id)
                        .toList());
        desk().resolutions().reassign(item, task(units.get(1), 40), "改派").orElseThrow();
        desk().conferenceSeats().vacate(seats.get(first), today()).orElseThrow();
        desk().organisations().close(first, today(), "迁往外省").orElseThrow();
        assertEquals(
                List.of("organisation-closed"),
                refused(desk().conferenceSeats().take(SeatForm.of(first, SeatKind.DEPARTMENT, today()))));
        Id<Conference> next = desk().conferences()
                .propose(ConferenceForm.of("第二次"))
                .orElseThrow()
                .id();
        assertEquals(
                List.of("organisation-closed"), refused(desk().conferences().addTopic(next, "停车", Optional.of(first))));
        assertEquals(
                List.of("organisation-closed"),
                refused(desk().consultations()
                        .plan(new ConsultationForm(ConsultationKind.values()[0], "停车", today(), Set.of(first)))));
    }

    @Test
    void what_conferences_heard_and_let_go_follows_their_corrected_days() {
        List<Id<Organisation>> units = seated(2);
        Id<Conference> first = held("第一次", units);
        Id<Resolution> item = adopted(first, units);
        desk().conferences().minute(first, "一致同意。").orElseThrow();
        Id<Conference> second = held("第二次", units);
        LocalDate written = today();
        Id<Conference> third = held("第三次", units);
        desk().resolutions().report(item, third, "后来的反馈。").orElseThrow();
        desk().resolutions().report(item, second, "先前的反馈。").orElseThrow();
        Resolution dropped = desk().resolutions().drop(item, third, "已由街道统一建设").orElseThrow();
        assertEquals(
                List.of("先前的反馈。", "后来的反馈。"),
                dropped.progress().stream().map(Progress::text).toList());
        assertEquals(
                "先前的反馈。",
                desk().conferences()
                        .sheet(first)
                        .orElseThrow()
                        .decided()
                        .get(0)
                        .reported()
                        .orElseThrow()
                        .text());
        desk().conferences()
                .correct(third, ConferenceForm.of("第三次").on(written.plusDays(1)).at("社区"), "日期写错")
                .orElseThrow();
        Resolution redated = desk().resolutions().find(item).orElseThrow();
        assertEquals(written.plusDays(1), redated.progress().get(1).day());
        assertEquals(written.plusDays(1), redated.end().orElseThrow().day());
        assertEquals(dropped.decidedOn(), redated.decidedOn());
    }

    @Test
    void a_unit_of_the_alliance_takes_its_seat_by_its_own_party_organisation() {
        Alliance alliance = allianceAt(desk());
        Id<Organisation> frog = registered("青蛙王子");
        Id<PartyOrganisation> branch = desk().partyOrganisations()
                .register(PartyOrganisationForm.of("青蛙王子支部", PartyOrganisationLevel.BRANCH)
                        .host(frog))
                .orElseThrow()
                .id();
        SeatForm form = SeatForm.ofAlliance(frog, branch, today());
        assertEquals(
                List.of("conference-seat-alliance"),
                warned(desk().preview().conferenceSeats().take(form)));
        desk().alliances()
                .admit(alliance.id(), branch, agreement(citizenAt(desk())))
                .orElseThrow();
        assertEquals(
                List.of("conference-seat-alliance"),
                warned(desk().preview()
                        .conferenceSeats()
                        .take(SeatForm.ofAlliance(registered("别家"), branch, today()))));
        assertEquals(List.of(), warned(desk().conferenceSeats().take(form)));
    }

    @Test
    void what_was_written_wrongly_is_corrected_with_the_old_value_in_the_journal() {
        List<Id<Organisation>> units = seated(1);
        Id<Conference> conference = held("联席会议", units);
        Id<Resolution> resolution = moved(conference);
        desk().resolutions()
                .correct(resolution, new ResolutionForm(1, "在东门增设充电桩"), "地点写错")
                .orElseThrow();
        List<Change> history = history(Resolution.KIND, resolution);
        assertEquals(
                List.of(new ResolutionEvent.ResolutionCorrected(
                        resolution, new ResolutionForm(1, "在西门增设充电桩"), new ResolutionForm(1, "在东门增设充电桩"), "地点写错")),
                history.get(history.size() - 1).events(Resolution.KIND, ResolutionEvent.class));
        LocalDate day = today();
        assertEquals(
                List.of("conference-corrected-day"),
                refused(desk().conferences()
                        .correct(
                                conference,
                                ConferenceForm.of("联席会议").on(day.plusDays(1)).at("社区"),
                                "日期写错")));
        Conference corrected = desk().conferences()
                .correct(
                        conference,
                        ConferenceForm.of("第三季度联席会议").on(day.minusDays(1)).at("社区"),
                        "日期写错")
                .orElseThrow();
        assertEquals(Optional.of(day.minusDays(1)), corrected.form().day());
        assertEquals(
                day.minusDays(1),
                desk().resolutions().find(resolution).orElseThrow().decidedOn());
        assertEquals(
                List.of(corrected),
                desk().conferences().between(day.minusDays(1), day).orElseThrow());
    }

    @Test
    void the_result_of_a_consultation_is_public_and_is_carried_out() {
        Id<Organisation> office = registered("司法所");
        Id<Consultation> consultation = desk().consultations()
                .plan(new ConsultationForm(ConsultationKind.COUNCIL, "加装电梯", today(), Set.of(office)))
                .orElseThrow()
                .id();
        assertEquals(
                List.of("consultation-step"),
                refused(desk().consultations().publish(consultation, today().plusDays(15))));
        desk().consultations().hold(consultation, 30, "同意在三栋加装。").orElseThrow();
        assertEquals(Set.of("consultation-unpublished"), attention());
        desk().consultations().publish(consultation, today().plusDays(15)).orElseThrow();
        desk().consultations().hold(consultation, 31, "同意在三栋、五栋加装。").orElseThrow();
        assertEquals(Set.of("consultation-unpublished"), attention());
        desk().consultations().publish(consultation, today().plusDays(15)).orElseThrow();
        clock.pass(Duration.ofDays(31));
        assertEquals(Set.of("consultation-open"), attention());
        desk().consultations()
                .conclude(consultation, ConsultationOutcome.CARRIED_OUT, today())
                .orElseThrow();
        assertEquals(Set.of(), attention());
        assertEquals(
                List.of("not-found", "text-missing"),
                refused(desk().consultations()
                        .plan(new ConsultationForm(ConsultationKind.TALK, " ", today(), Set.of(Id.of("nowhere"))))));
    }

    @Test
    void a_corrected_day_is_held_to_the_rules_of_convening_and_tells_what_no_longer_fits() {
        List<Id<Organisation>> units = seated(2);
        Id<Conference> ahead = desk().conferences()
                .propose(ConferenceForm.of("下次会议"))
                .orElseThrow()
                .id();
        desk().conferences().addTopic(ahead, "停车", Optional.empty()).orElseThrow();
        desk().conferences().schedule(ahead, today().plusDays(20), "社区").orElseThrow();
        ConferenceForm form = ConferenceForm.of("下次会议").at("社区");
        assertEquals(
                List.of("conference-day"),
                refused(desk().conferences().correct(ahead, form.on(today().minusDays(1)), "日期写错")).stream()
                        .filter(code -> !code.equals("conference-topics-ahead"))
                        .toList());
        assertEquals(
                List.of("conference-topics-ahead"),
                warned(desk().preview().conferences().correct(ahead, form.on(today().plusDays(2)), "日期写错")));
        Id<Conference> held = held("联席会议", units);
        LocalDate day = today();
        Id<Resolution> item = adopted(held, units);
        desk().conferences().minute(held, "一致同意。").orElseThrow();
        clock.pass(Duration.ofDays(60));
        Decision<Conference> moved = desk().conferences()
                .correct(held, ConferenceForm.of("联席会议").on(day.plusDays(40)).at("社区"), "日期写错");
        assertEquals(List.of("resolution-order"), warned(moved));
        assertTrue(attention().contains("resolution-order"));
        assertEquals(Optional.of("resolutions.reassign"), disordered().get(0).command());
        desk().resolutions().reassign(item, task(units.get(1), 40), "改期").orElseThrow();
        assertFalse(attention().contains("resolution-order"));
        assertEquals(
                List.of("conference-seated"),
                warned(desk().preview()
                        .conferences()
                        .correct(
                                held,
                                ConferenceForm.of("联席会议").on(day.minusDays(300)).at("社区"),
                                "日期写错")));
    }

    @Test
    void a_report_ahead_of_its_resolution_is_settled_by_the_day_of_the_conference_that_heard_it() {
        List<Id<Organisation>> units = seated(2);
        Id<Conference> first = held("第一次", units);
        Id<Resolution> item = adopted(first, units);
        desk().conferences().minute(first, "一致同意。").orElseThrow();
        LocalDate decided = desk().resolutions().find(item).orElseThrow().decidedOn();
        Id<Conference> second = held("第二次", units);
        LocalDate written = today();
        desk().resolutions().report(item, second, "已完成过半。").orElseThrow();
        ConferenceForm form = ConferenceForm.of("第二次").at("社区");
        assertTrue(warned(desk().conferences().correct(second, form.on(decided), "日期写错"))
                .contains("resolution-order"));
        Attention matter = disordered().get(0);
        assertEquals(Optional.of("conferences.correct"), matter.command());
        assertEquals(second, matter.id());
        desk().conferences().correct(second, form.on(written), "日期写错").orElseThrow();
        assertEquals(List.of(), disordered());
    }

    private List<Attention> disordered() {
        return desk().attention().list().orElseThrow().stream()
                .filter(matter -> matter.finding().code().equals("resolution-order"))
                .toList();
    }

    @Test
    void a_conference_that_was_not_held_or_has_no_minutes_is_named() {
        List<Id<Organisation>> units = seated(2);
        Id<Conference> conference = convened("联席会议");
        clock.pass(Duration.ofDays(1));
        assertEquals(Set.of("conference-unheld"), attention());
        desk().conferences().hold(conference, Set.copyOf(units)).orElseThrow();
        assertEquals(Set.of("conference-unminuted"), attention());
        desk().conferences().minute(conference, "一致同意。").orElseThrow();
        assertEquals(Set.of(), attention());
    }

    @Test
    void a_vote_is_not_closed_before_a_unit_has_voted() {
        List<Id<Organisation>> units = seated(2);
        Id<Resolution> resolution = moved(held("联席会议", units));
        assertEquals(
                List.of("resolution-votes"),
                refused(desk().resolutions().decide(resolution, task(units.get(0), 30))).stream()
                        .filter(code -> !code.equals("resolution-majority"))
                        .toList());
    }

    @Test
    void a_seat_that_ends_before_a_conference_to_which_its_unit_came_says_so() {
        List<Id<Organisation>> units = seated(2);
        Id<Organisation> first = units.get(0);
        LocalDate since = today();
        clock.pass(Duration.ofDays(10));
        held("联席会议", units);
        LocalDate day = today();
        clock.pass(Duration.ofDays(10));
        assertEquals(List.of(), warned(desk().preview().conferenceSeats().vacate(seats.get(first), day.plusDays(1))));
        assertEquals(
                List.of("conference-seat-present"),
                warned(desk().preview().conferenceSeats().vacate(seats.get(first), day)));
        assertEquals(
                List.of("conference-seat-present"),
                warned(desk().preview()
                        .conferenceSeats()
                        .correct(seats.get(first), SeatForm.of(first, SeatKind.DEPARTMENT, day.plusDays(1)), "日期写错")));
        assertEquals(
                List.of(),
                warned(desk().preview()
                        .conferenceSeats()
                        .correct(seats.get(first), SeatForm.of(first, SeatKind.DEPARTMENT, since), "类别写错")));
    }

    @Test
    void a_unit_has_one_seat_at_a_time_also_by_correction() {
        List<Id<Organisation>> units = seated(2);
        LocalDate since = today();
        clock.pass(Duration.ofDays(10));
        desk().conferenceSeats().vacate(seats.get(units.get(0)), today()).orElseThrow();
        assertEquals(
                List.of("conference-seat-overlap"),
                refused(desk().conferenceSeats()
                        .correct(
                                seats.get(units.get(0)),
                                SeatForm.of(units.get(1), SeatKind.DEPARTMENT, since),
                                "单位写错")));
        assertEquals(
                List.of("conference-seat-overlap"),
                refused(desk().conferenceSeats()
                        .take(SeatForm.of(units.get(0), SeatKind.DEPARTMENT, since.plusDays(3)))));
        desk().conferenceSeats()
                .take(SeatForm.of(units.get(0), SeatKind.DEPARTMENT, today()))
                .orElseThrow();
    }
}
