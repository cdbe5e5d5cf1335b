package org.linli.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.linli.Desk;
import org.linli.community.Organisation;
import org.linli.conference.Conference;
import org.linli.conference.ConferenceForm;
import org.linli.conference.ConferenceSeat;
import org.linli.conference.Progress;
import org.linli.conference.Resolution;
import org.linli.conference.ResolutionForm;
import org.linli.conference.SeatForm;
import org.linli.conference.SeatKind;
import org.linli.conference.Task;
import org.linli.conference.Vote;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.storage.Kind;
import org.linli.storage.Storage;

/** Resolutions that are decided, given on, heard of and let go while the unit or the conference that they name changes. */
abstract class ResolutionRaceScenarios extends GuardRaces {
    private void overtaken(
            Kind<?> guarded, Function<Desk, Decision<?>> first, Function<Desk, Decision<?>> second, String told) {
        GuardRace race = new GuardRace(first, second, guarded, GuardRace.Side.FIRST, told);
        List<String> findings = told(race, true);
        assertTrue(findings.contains(told), () -> findings + " without " + told);
    }

    private Id<Organisation> unit(String name) {
        return shopAt(desk(), name).id();
    }

    private Id<ConferenceSeat> seat(Id<Organisation> unit) {
        return desk().conferenceSeats()
                .take(SeatForm.of(unit, SeatKind.DEPARTMENT, thisDay()))
                .orElseThrow()
                .id();
    }

    private Id<Conference> held(Id<Organisation> unit) {
        Id<Conference> conference = desk().conferences()
                .propose(ConferenceForm.of("联席会议"))
                .orElseThrow()
                .id();
        desk().conferences().addTopic(conference, "充电桩", Optional.empty()).orElseThrow();
        desk().conferences().schedule(conference, thisDay(), "社区").orElseThrow();
        desk().conferences().hold(conference, Set.of(unit)).orElseThrow();
        return conference;
    }

    private Id<Resolution> moved(Id<Organisation> unit) {
        Id<Resolution> resolution = desk().resolutions()
                .move(held(unit), new ResolutionForm(1, "增设充电桩"))
                .orElseThrow()
                .id();
        desk().resolutions().vote(resolution, Map.of(unit, Vote.FOR)).orElseThrow();
        return resolution;
    }

    private Id<Resolution> adopted(Id<Organisation> unit) {
        Id<Resolution> resolution = moved(unit);
        desk().resolutions().decide(resolution, task(unit)).orElseThrow();
        return resolution;
    }

    private Task task(Id<Organisation> unit) {
        return new Task(unit, thisDay().plusDays(30));
    }

    private Function<Desk, Decision<?>> leaving(Id<ConferenceSeat> seat, Id<Organisation> unit) {
        return desk -> {
            desk.conferenceSeats().vacate(seat, thisDay()).orElseThrow();
            return desk.organisations().close(unit, thisDay(), "已搬离");
        };
    }

    @Test
    void a_resolution_is_not_given_to_a_unit_that_leaves_in_between() {
        Id<Organisation> owner = unit("甲单位");
        seat(owner);
        Id<Organisation> leaver = unit("乙单位");
        Id<ConferenceSeat> seat = seat(leaver);
        Id<Resolution> given = adopted(owner);
        Id<Resolution> open = moved(owner);
        clock.pass(Duration.ofDays(1));
        overtaken(
                Organisation.KIND,
                desk -> desk.resolutions().reassign(given, task(leaver), "改派"),
                leaving(seat, leaver),
                "organisation-closed");
        Id<Organisation> other = unit("丙单位");
        Id<ConferenceSeat> otherSeat = seat(other);
        clock.pass(Duration.ofDays(1));
        overtaken(
                Organisation.KIND,
                desk -> desk.resolutions().decide(open, task(other)),
                leaving(otherSeat, other),
                "organisation-closed");
    }

    @Test
    void a_report_to_a_conference_that_moves_to_an_earlier_day_is_refused() {
        Id<Organisation> owner = unit("甲单位");
        seat(owner);
        clock.pass(Duration.ofDays(5));
        Id<Resolution> resolution = adopted(owner);
        clock.pass(Duration.ofDays(5));
        for (int i = 0; i < 2; i++) {
            boolean isReport = i == 0;
            Id<Conference> later = held(owner);
            overtaken(
                    Conference.KIND,
                    desk -> isReport
                            ? desk.resolutions().report(resolution, later, "已完成过半")
                            : desk.resolutions().drop(resolution, later, "不再需要"),
                    desk -> desk.conferences()
                            .correct(
                                    later,
                                    ConferenceForm.of("联席会议").on(thisDay().minusDays(8)),
                                    "日期写错"),
                    "resolution-later");
        }
    }

    @Test
    void a_report_in_between_follows_the_corrected_day_of_its_conference() {
        Id<Organisation> owner = unit("甲单位");
        seat(owner);
        Id<Resolution> resolution = adopted(owner);
        clock.pass(Duration.ofDays(5));
        Id<Conference> later = held(owner);
        LocalDate right = thisDay().minusDays(1);
        Storage overtaken = new OvertakenStorage(
                storage(),
                Set.of(Conference.KIND, Resolution.KIND),
                () -> desk().resolutions().report(resolution, later, "已完成过半").orElseThrow());
        desk(overtaken)
                .conferences()
                .correct(later, ConferenceForm.of("联席会议").on(right), "日期写错")
                .orElseThrow();
        assertEquals(
                List.of(right),
                desk().resolutions().find(resolution).orElseThrow().progress().stream()
                        .map(Progress::day)
                        .toList());
    }

    @Test
    void a_resolution_is_not_opened_again_for_a_unit_that_has_left() {
        Id<Organisation> owner = unit("甲单位");
        Id<ConferenceSeat> seat = seat(owner);
        Id<Resolution> resolution = adopted(owner);
        desk().resolutions().finish(resolution, thisDay(), "已装好").orElseThrow();
        clock.pass(Duration.ofDays(1));
        leaving(seat, owner).apply(desk()).orElseThrow();
        assertEquals(
                List.of("organisation-closed"), refused(desk().resolutions().reopen(resolution, "误办")));
    }
}
