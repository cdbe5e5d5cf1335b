package org.linli.examples.story.enterprise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.linli.Desk;
import org.linli.alliance.Alliance;
import org.linli.alliance.Member;
import org.linli.community.Organisation;
import org.linli.community.PartyOrganisation;
import org.linli.conference.Conference;
import org.linli.conference.ConferenceForm;
import org.linli.conference.SeatForm;
import org.linli.conference.SeatKind;
import org.linli.examples.story.Agenda;
import org.linli.kernel.Id;
import org.linli.kernel.Paging;
import org.linli.kernel.Period;
import org.linli.needs.Need;
import org.linli.needs.NeedsEscalated;
import org.linli.needs.Resource;
import org.linli.needs.ResourceForm;
import org.linli.needs.capacity.Capacity;
import org.linli.needs.project.Milestone;
import org.linli.needs.project.Project;
import org.linli.needs.project.ProjectForm;
import org.linli.storage.Selection;

/** What the members of the alliance offer, the projects that they carry, and the conference before which the rest comes (资源、项目、联席会议). */
final class Offers {
    /** What each member offers once a month. */
    private static final List<String> CATEGORIES = List.of(
            "就业", "人社", "文化艺术", "法律援助", "惠企政策", "就业", "市场推广", "税务", "人社", "惠企政策", "就业", "就业", "医保政策", "惠企政策", "人社");

    /** What is offered so many times and no more. */
    private static final Map<String, Integer> SCARCE = Map.of("文化艺术", 2, "市场推广", 1, "法律援助", 5, "税务", 8);

    private static final LocalDate CONVENED = LocalDate.of(2025, 11, 24);
    private static final LocalDate MET = LocalDate.of(2025, 12, 10);

    private final Desk desk;
    private final Agenda agenda;
    private final List<Member> members;
    private final List<Id<Resource>> resources = new ArrayList<>();

    Offers(Desk desk, Agenda agenda) {
        this.desk = desk;
        this.agenda = agenda;
        this.members = desk.alliances().list(Paging.first(1)).orElseThrow().items().stream()
                .map(Alliance::activeMembers)
                .flatMap(List::stream)
                .toList();
    }

    /** Each member offers something. */
    void offer(LocalDate day) {
        for (int number = 0; number < members.size(); number++) {
            String category = CATEGORIES.get(number % CATEGORIES.size());
            Capacity capacity = Optional.ofNullable(SCARCE.get(category))
                    .map(times -> Capacity.inAll(times))
                    .orElseGet(() -> Capacity.perMonth(1));
            ResourceForm form = ResourceForm.of(category + "上门服务", category, capacity, Period.from(day));
            Id<Resource> offered = desk.resources()
                    .offer(members.get(number).partyOrganisation(), form)
                    .orElseThrow()
                    .id();
            resources.add(desk.resources().validate(offered).orElseThrow().id());
        }
    }

    /** Enters the projects and the conference. */
    void take() {
        agenda.on(LocalDate.of(2025, 4, 7), this::lecture);
        agenda.on(LocalDate.of(2025, 4, 8), this::trainings);
        agenda.on(CONVENED, this::convene);
    }

    private void lecture() {
        Id<Project> project = begin("企业职工医保讲堂", "医保政策", 12, List.of("3月开讲", "上半年讲满三场", "全年讲满六场"));
        reach(project, 1, LocalDate.of(2025, 4, 21));
        reach(project, 2, LocalDate.of(2025, 7, 14));
        reach(project, 3, LocalDate.of(2025, 11, 20));
        agenda.on(
                LocalDate.of(2025, 11, 28),
                () -> desk.projects()
                        .finish(project, LocalDate.of(2025, 11, 28), "六场讲完")
                        .orElseThrow());
    }

    private void trainings() {
        Id<Project> project = begin("园区就业直通车", "就业", 0, List.of("岗位进园区", "零工驿站挂牌"));
        reach(project, 1, LocalDate.of(2025, 6, 16));
    }

    private void reach(Id<Project> project, int number, LocalDate day) {
        agenda.on(day, () -> desk.projects().reach(project, number, day).orElseThrow());
    }

    private Id<Project> begin(String title, String category, int resource, List<String> milestones) {
        Set<Id<Need>> needs = desk.needs().list(Selection.all(), Paging.first(1_000)).orElseThrow().items().stream()
                .filter(need -> need.form().category().equals(category))
                .map(Need::id)
                .collect(Collectors.toSet());
        List<Milestone> all = new ArrayList<>();
        milestones.forEach(text -> all.add(new Milestone(text, LocalDate.of(2025, 6 + 3 * all.size(), 30))));
        Id<Project> project = desk.projects()
                .plan(ProjectForm.of(title, lead(resource), needs)
                        .using(Set.of(resources.get(resource)))
                        .reaching(all)
                        .asRealMatter())
                .orElseThrow()
                .id();
        return desk.projects().start(project).orElseThrow().id();
    }

    private Id<PartyOrganisation> lead(int number) {
        return members.get(number).partyOrganisation();
    }

    private void convene() {
        Set<Id<Organisation>> units = members.stream()
                .map(member -> desk.partyOrganisations()
                        .find(member.partyOrganisation())
                        .orElseThrow()
                        .host()
                        .orElseThrow())
                .collect(Collectors.toSet());
        units.forEach(unit -> desk.conferenceSeats()
                .take(SeatForm.of(unit, SeatKind.ALLIANCE_UNIT, CONVENED))
                .orElseThrow());
        Id<Conference> conference = desk.conferences()
                .propose(ConferenceForm.of("第四季度联席会议"))
                .orElseThrow()
                .id();
        NeedsEscalated escalated = desk.needTopics().escalate(conference).orElseThrow();
        desk.conferences().schedule(conference, MET, "社区会议室").orElseThrow();
        agenda.on(MET, () -> {
            desk.conferences().hold(conference, units).orElseThrow();
            desk.conferences()
                    .minute(conference, escalated.needs().size() + " 项无人认领的需求已逐项商议。")
                    .orElseThrow();
        });
    }
}
