package org.linli.examples;

import static org.linli.examples.sample.SampleCommunity.say;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.linli.Desk;
import org.linli.community.Organisation;
import org.linli.conference.Conference;
import org.linli.conference.ConferenceForm;
import org.linli.conference.Conferences;
import org.linli.conference.Resolution;
import org.linli.conference.ResolutionForm;
import org.linli.conference.Task;
import org.linli.conference.Vote;
import org.linli.examples.sample.SampleCommunity;
import org.linli.kernel.Id;

/** A joint conference: quorum, a vote, an assigned item, and the next conference, which hears what became of it. */
public final class ConferenceMain {
    private ConferenceMain() {}

    /**
     * Holds two conferences.
     *
     * @param args not looked at
     */
    public static void main(String[] args) {
        SampleCommunity community = new SampleCommunity(LocalDate.of(2022, 3, 1));
        Desk desk = community.desk();
        List<Id<Organisation>> units =
                Stream.of("司法所", "派出所", "执法中队").map(community::seated).toList();

        Id<Conference> first = convened(community, "第一季度联席会议", LocalDate.of(2022, 3, 15));
        say(desk.preview().conferences().hold(first, Set.of(units.get(0))));
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

        Id<Conference> second = convened(community, "第二季度联席会议", LocalDate.of(2022, 6, 15));
        desk.conferences().hold(second, Set.copyOf(units)).orElseThrow();
        desk.attention().list().orElseThrow().forEach(matter -> say(matter.finding()));
        desk.resolutions().report(item, second, "已选址，正在施工。").orElseThrow();
        desk.conferences()
                .sheet(second)
                .orElseThrow()
                .carried()
                .forEach(line -> System.out.println(line.owner().orElseThrow() + "："
                        + line.text() + "，"
                        + line.reported().orElseThrow().text()));
    }

    private static Id<Conference> convened(SampleCommunity community, String title, LocalDate day) {
        Conferences conferences = community.desk().conferences();
        Id<Conference> conference =
                conferences.propose(ConferenceForm.of(title)).orElseThrow().id();
        conferences.addTopic(conference, "充电桩", Optional.empty()).orElseThrow();
        conferences.schedule(conference, day, "社区会议室").orElseThrow();
        community.goTo(day);
        return conference;
    }
}
