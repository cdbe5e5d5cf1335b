package org.linli.examples;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.linli.Desk;
import org.linli.Linli;
import org.linli.code.DivisionCode;
import org.linli.community.Organisation;
import org.linli.community.OrganisationForm;
import org.linli.community.OrganisationKind;
import org.linli.conference.Conference;
import org.linli.conference.ConferenceForm;
import org.linli.conference.Resolution;
import org.linli.conference.ResolutionForm;
import org.linli.conference.SeatForm;
import org.linli.conference.SeatKind;
import org.linli.conference.Task;
import org.linli.conference.Vote;
import org.linli.examples.story.StoryClock;
import org.linli.kernel.Actor;
import org.linli.kernel.Id;
import org.linli.kernel.Role;
import org.linli.storage.memory.MemoryStorage;

/** A joint conference: quorum, a vote, an assigned item, and the next conference, which hears what became of it. */
public final class ConferenceMain {
    private ConferenceMain() {}

    /**
     * Holds two conferences.
     *
     * @param args not looked at
     */
    public static void main(String[] args) {
        StoryClock clock = new StoryClock(LocalDate.of(2022, 3, 1));
        Linli linli = Linli.on(MemoryStorage.create()).clock(clock).build();
        Desk desk = linli.desk(DivisionCode.of("350603005004"), Actor.of(Id.of("secretary"), Role.COMMUNITY_SECRETARY));
        List<Id<Organisation>> units = Stream.of("司法所", "派出所", "执法中队")
                .map(name -> seated(desk, name, clock))
                .toList();

        Id<Conference> first = convened(desk, "第一季度联席会议", LocalDate.of(2022, 3, 15), clock);
        System.out.println(
                desk.preview().conferences().hold(first, Set.of(units.get(0))).explain(Locale.SIMPLIFIED_CHINESE));
        desk.conferences().hold(first, Set.copyOf(units)).orElseThrow();
        Id<Resolution> item = desk.resolutions()
                .move(first, new ResolutionForm(1, "在西门增设充电桩"))
                .orElseThrow()
                .id();
        desk.resolutions()
                .vote(item, Map.of(units.get(0), Vote.FOR, units.get(1), Vote.FOR, units.get(2), Vote.ABSTAIN))
                .orElseThrow();
        desk.resolutions()
                .decide(item, new Task(units.get(2), LocalDate.of(2022, 5, 31)))
                .orElseThrow();
        desk.conferences().minute(first, "一致同意增设充电桩。").orElseThrow();

        Id<Conference> second = convened(desk, "第二季度联席会议", LocalDate.of(2022, 6, 15), clock);
        desk.conferences().hold(second, Set.copyOf(units)).orElseThrow();
        desk.attention()
                .list()
                .orElseThrow()
                .forEach(matter -> System.out.println(
                        matter.due().orElseThrow() + " " + matter.finding().explain(Locale.SIMPLIFIED_CHINESE)));
        desk.resolutions().report(item, second, "已选址，正在施工。").orElseThrow();
        desk.conferences()
                .sheet(second)
                .orElseThrow()
                .carried()
                .forEach(line -> System.out.println(line.owner().orElseThrow() + "："
                        + line.text() + "，"
                        + line.reported().orElseThrow().text()));
    }

    private static Id<Organisation> seated(Desk desk, String name, StoryClock clock) {
        Id<Organisation> unit = desk.organisations()
                .register(OrganisationForm.of(name, OrganisationKind.OTHER))
                .orElseThrow()
                .id();
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        desk.conferenceSeats()
                .take(SeatForm.of(unit, SeatKind.DEPARTMENT, today))
                .orElseThrow();
        return unit;
    }

    private static Id<Conference> convened(Desk desk, String title, LocalDate day, StoryClock clock) {
        Id<Conference> conference = desk.conferences()
                .propose(ConferenceForm.of(title))
                .orElseThrow()
                .id();
        desk.conferences().addTopic(conference, "充电桩", Optional.empty()).orElseThrow();
        desk.conferences().schedule(conference, day, "社区会议室").orElseThrow();
        clock.goTo(day);
        return conference;
    }
}
