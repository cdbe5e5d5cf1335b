package org.linli.examples;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.linli.Desk;
import org.linli.Linli;
import org.linli.charter.Charter;
import org.linli.charter.CharterLayer;
import org.linli.code.DivisionCode;
import org.linli.community.Building;
import org.linli.community.BuildingForm;
import org.linli.examples.story.Samples;
import org.linli.examples.story.StoryClock;
import org.linli.grid.Division;
import org.linli.grid.DivisionForm;
import org.linli.grid.Grid;
import org.linli.grid.GridForm;
import org.linli.grid.incident.Incident;
import org.linli.grid.incident.IncidentCategory;
import org.linli.grid.incident.IncidentDepartment;
import org.linli.grid.incident.IncidentForm;
import org.linli.grid.incident.IncidentLevel;
import org.linli.grid.patrol.GridMonth;
import org.linli.grid.patrol.GridMonthScale;
import org.linli.grid.patrol.GridMonthVisits;
import org.linli.grid.patrol.VisitForm;
import org.linli.grid.post.GridPost;
import org.linli.grid.post.GridPostForm;
import org.linli.grid.post.GridPostKind;
import org.linli.grid.post.Seat;
import org.linli.grid.post.Tie;
import org.linli.kernel.Actor;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Label;
import org.linli.kernel.Role;
import org.linli.kernel.Texts;
import org.linli.person.Person;
import org.linli.person.PersonForm;
import org.linli.person.PoliticalStatus;
import org.linli.storage.memory.MemoryStorage;
import org.linli.vault.KeyVault;

/** A grid's month: an incident that was routed wrongly, given back, handled and judged; rounds; and the sheet of it all. */
public final class IncidentMain {
    private static final DivisionCode HOME = DivisionCode.of("350603005004");
    private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

    private IncidentMain() {}

    /**
     * Lets September 2022 go by.
     *
     * @param args not looked at
     */
    public static void main(String[] args) {
        LocalDate begin = LocalDate.of(2022, 8, 29);
        StoryClock clock = new StoryClock(begin);
        Linli linli = Linli.on(MemoryStorage.create())
                .clock(clock)
                .vault(KeyVault.ofSecret("an example's key, known to all who read it".getBytes(StandardCharsets.UTF_8)))
                .citizenIds(Samples.OLD_AGE)
                .build();
        Charter charter = Charter.national(begin)
                .layered(CharterLayer.COMMUNITY, begin, "社区居民会议", Map.of("grid.patrolsPerWeek", "5"))
                .orElseThrow()
                .binding(List.of("incident-other-department", "incident-wrong-dispatch-once"))
                .orElseThrow();
        linli.desk(HOME, Actor.of(Id.of("secretary"), Role.COMMUNITY_SECRETARY))
                .charters()
                .adopt(charter)
                .orElseThrow();
        Desk worker = linli.desk(HOME, Actor.of(Id.of("worker"), Role.COMMUNITY_WORKER));
        Desk officer = linli.desk(HOME, Actor.of(Id.of("officer"), Role.SUBDISTRICT_OFFICER));
        Desk resident = linli.desk(HOME, Actor.of(Id.of("resident"), Role.RESIDENT_REPRESENTATIVE));
        Id<Building> building = worker.buildings()
                .register(new BuildingForm("1号楼", Optional.empty(), 360))
                .orElseThrow()
                .id();
        Id<Grid> grid = divided(officer, building);
        Id<Person> visitor = staffed(linli, worker, grid, building);
        Desk member = linli.desk(HOME, Actor.of(visitor, Role.GRID_MEMBER));

        clock.goTo(LocalDate.of(2022, 9, 14));
        IncidentForm form = IncidentForm.of(grid, IncidentCategory.SAFETY_HAZARD, IncidentLevel.NORMAL, "消防通道被堵")
                .in(building);
        Id<Incident> incident = member.incidents().capture(form).orElseThrow().id();
        say("采集", member.incidents().find(incident).orElseThrow());
        say("受理", worker.incidents().accept(incident));
        say("分流", worker.incidents().route(incident, IncidentDepartment.PROPERTY_MANAGER));
        say("退回", worker.incidents().giveBack(incident, "占用通道的是商户，物业无执法权"));
        say("再派原单位", worker.incidents().route(incident, IncidentDepartment.PROPERTY_MANAGER));
        say("改派", worker.incidents().route(incident, IncidentDepartment.EMERGENCY_MANAGEMENT));
        say("再退回", worker.incidents().giveBack(incident, "也不是本单位职责"));
        clock.goTo(LocalDate.of(2022, 9, 16));
        say("处置", worker.incidents().handle(incident, "已清理并告诫"));
        say("反馈", worker.incidents().feedBack(incident, "已电话告知反映人"));
        say("自评", worker.incidents().evaluate(incident, 5));
        say("评价", resident.incidents().evaluate(incident, 5));

        Id<Incident> lift = member.incidents()
                .capture(IncidentForm.of(grid, IncidentCategory.SAFETY_HAZARD, IncidentLevel.URGENT, "电梯困人")
                        .in(building))
                .orElseThrow()
                .id();
        worker.incidents().accept(lift).orElseThrow();
        worker.incidents().route(lift, IncidentDepartment.PROPERTY_MANAGER).orElseThrow();
        clock.goTo(LocalDate.of(2022, 9, 19));
        worker.incidents()
                .attention()
                .orElseThrow()
                .forEach(finding -> System.out.println("提醒　" + finding.explain(CHINESE)));
        say("处置", worker.incidents().handle(lift, "已修复"));

        rounds(member, visitor, grid, clock);
        clock.goTo(LocalDate.of(2022, 10, 8));
        print(worker.gridMonths().of(grid, YearMonth.of(2022, 9)).orElseThrow().orElseThrow());
    }

    private static Id<Grid> divided(Desk officer, Id<Building> building) {
        Id<Division> drawn = officer.divisions()
                .draw(DivisionForm.of(GridForm.basic(1, "第一网格", Set.of(building))))
                .orElseThrow()
                .id();
        officer.divisions().review(drawn).orElseThrow();
        officer.divisions().file(drawn).orElseThrow();
        return officer.redivision()
                .publish(drawn, LocalDate.of(2022, 8, 29), List.of())
                .orElseThrow()
                .grids()
                .get(0)
                .id();
    }

    /** A member of the grid's staff, who lives there: only the staff of a grid makes its rounds. */
    private static Id<Person> staffed(Linli linli, Desk worker, Id<Grid> grid, Id<Building> home) {
        Id<Person> person = worker.people()
                .register(PersonForm.of("示例一", Samples.citizenId(1), PoliticalStatus.NONE))
                .orElseThrow()
                .id();
        GridPostForm form =
                GridPostForm.of(GridPostKind.GRID_MEMBER, person, Seat.of(grid)).tie(Tie.livesIn(home));
        Id<GridPost> post = worker.gridPosts().nominate(form).orElseThrow().id();
        worker.gridPosts().consent(post, false).orElseThrow();
        linli.desk(HOME, Actor.of(Id.of("secretary"), Role.COMMUNITY_SECRETARY))
                .gridPosts()
                .appoint(post, LocalDate.of(2023, 8, 29))
                .orElseThrow();
        return person;
    }

    /** A round of twenty households on every working day but three; on the last two all had been called on before. */
    private static void rounds(Desk member, Id<Person> visitor, Id<Grid> grid, StoryClock clock) {
        clock.goTo(LocalDate.of(2022, 9, 30));
        LocalDate.of(2022, 8, 29)
                .datesUntil(LocalDate.of(2022, 10, 1))
                .filter(day -> day.getDayOfWeek().getValue() <= 5)
                .filter(day -> day.isBefore(LocalDate.of(2022, 9, 20)) || day.isAfter(LocalDate.of(2022, 9, 22)))
                .forEach(day -> member.visits()
                        .record(VisitForm.of(visitor, grid, day, 20)
                                .again(day.isAfter(LocalDate.of(2022, 9, 28)) ? 20 : 0))
                        .orElseThrow());
    }

    private static void print(GridMonth sheet) {
        GridMonthVisits visits = sheet.visits();
        System.out.println("── " + sheet.name() + " " + sheet.month() + " 网格月报 ──");
        System.out.println("巡查 " + visits.rounds() + " 次　走访 " + visits.calls() + " 户次　" + visits.visited() + " 户／共 "
                + visits.households() + " 户");
        System.out.println("覆盖率 " + visits.coverage() + "　得分 "
                + visits.points(GridMonthScale.COVERAGE_EXAMPLE)
                        .map(String::valueOf)
                        .orElse("—"));
        visits.weeks()
                .forEach(week -> System.out.println(
                        "　" + week.monday() + " 起一周　" + "▇".repeat(week.rounds()) + " " + week.rounds()));
        sheet.incidents().byCategory().forEach((category, count) -> {
            if (count > 0) {
                System.out.println("　" + Texts.of(Label.of(category), CHINESE) + " " + count);
            }
        });
        System.out.println("按时办结率 " + sheet.incidents().onTime() + "　退回 "
                + sheet.incidents().givenBack() + " 次　重复率 " + sheet.incidents().repeated() + "　平均满意度 "
                + sheet.incidents().satisfaction().map(String::valueOf).orElse("—"));
        sheet.findings().forEach(finding -> System.out.println("提醒　" + finding.explain(CHINESE)));
    }

    private static void say(String step, Decision<Incident> decision) {
        String told = decision.findings().isEmpty() ? "" : "　" + decision.explain(CHINESE);
        System.out.println(step + (decision.isAccepted() ? "　✓" : "　✗") + told);
    }

    private static void say(String step, Incident incident) {
        System.out.println(step + "　✓　响应时限 "
                + incident.clock().respond().lastDay() + "　办结时限 "
                + incident.clock().finish().lastDay());
    }
}
