package org.linli.examples.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.linli.Desk;
import org.linli.Linli;
import org.linli.community.Building;
import org.linli.community.Organisation;
import org.linli.examples.report.Words;
import org.linli.grid.Division;
import org.linli.grid.Grid;
import org.linli.grid.GridTerms;
import org.linli.grid.MicroGrid;
import org.linli.grid.notice.GridNoticeForm;
import org.linli.grid.notice.GridNoticeSheet;
import org.linli.grid.post.GridPost;
import org.linli.grid.post.GridPostEnd;
import org.linli.grid.post.GridPostForm;
import org.linli.grid.post.GridPostKind;
import org.linli.grid.post.Seat;
import org.linli.grid.post.Tie;
import org.linli.kernel.Actor;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Label;
import org.linli.kernel.Role;
import org.linli.kernel.Texts;
import org.linli.person.Person;
import org.linli.placement.BilingualName;
import org.linli.placement.CostTerm;
import org.linli.placement.Eligibility;
import org.linli.placement.Placement;
import org.linli.placement.Room;

/** The second chapter: every doorstep has its holder (第二章 网格到家). */
public final class Chapter2 {
    private static final LocalDate DRAWN = LocalDate.of(2023, 2, 6);
    private static final LocalDate IN_FORCE = LocalDate.of(2023, 3, 1);
    private static final LocalDate TERM_END = LocalDate.of(2026, 3, 1);
    private static final int WORKERS = 8;

    private final StoryClock clock;
    private final Teller teller;
    private final Desk desk;
    private final Desk officer;

    /**
     * The chapter on a store.
     *
     * @param linli the library on the store
     * @param clock its clock
     * @param teller tells what happens
     */
    public Chapter2(Linli linli, StoryClock clock, Teller teller) {
        this.clock = clock;
        this.teller = teller;
        this.desk = linli.desk(Chapter1.LIJING, Chapter1.SECRETARY);
        this.officer = linli.desk(Chapter1.LIJING, Actor.of(Id.of("officer"), Role.SUBDISTRICT_OFFICER));
    }

    /** Tells the chapter. */
    public void tell() {
        clock.goTo(DRAWN);
        desk.charters().adopt(LijingCharter.from(DRAWN)).orElseThrow();
        LijingGrids grids = new LijingGrids(desk);
        Division division = divide(grids);
        clock.goTo(IN_FORCE);
        new Partners(desk, clock).renew();
        Neighbours people = new Neighbours(desk);
        heads(grids, people, division);
        members(people, division);
        teams(people, division);
        refusals(people, division);
        notices(division);
    }

    private Division divide(LijingGrids grids) {
        teller.section("十、划分四个网格 Four grids");
        Decision<Division> preview = desk.preview().divisions().draw(grids.form());
        teller.say("预演: 可以拟定；提示 " + preview.findings().size() + " 项，按实有规模如实保留。 A preview, with its warnings:");
        preview.findings().forEach(finding -> teller.say("提示: " + finding.explain(Locale.SIMPLIFIED_CHINESE)));
        Id<Division> drawn = desk.divisions().draw(grids.form()).orElseThrow().id();
        officer.divisions().review(drawn).orElseThrow();
        officer.divisions().file(drawn).orElseThrow();
        Division division =
                desk.redivision().publish(drawn, IN_FORCE, List.of()).orElseThrow();
        teller.table(
                List.of("编码 code", "网格 grid", "类型 type", "楼栋", "户数", "人口", "微网格"),
                division.grids().stream().map(Chapter2::row).toList());
        return division;
    }

    private static List<String> row(Grid grid) {
        return List.of(
                grid.code().value(),
                grid.name(),
                text(grid.type()),
                Integer.toString(grid.buildings().size()),
                Long.toString(grid.households()),
                grid.residents().map(Object::toString).orElse("–"),
                Integer.toString(grid.microGrids().size()));
    }

    private void heads(LijingGrids grids, Neighbours people, Division division) {
        teller.section("十一、二十一名楼栋长 Building heads");
        Heads heads = new Heads(grids, people, teller);
        heads.gather();
        List<GridPostForm> forms =
                heads.plan(division, LijingCharter.from(DRAWN).terms(GridTerms.TERMS, IN_FORCE));
        Decision<GridPost> preview = desk.preview().atomically(together -> appoint(together, forms));
        teller.say("预演 " + forms.size() + " 项聘任: " + (preview.isAccepted() ? "可以办理" : "不予办理") + "，提示 "
                + preview.findings().size() + " 项。 All appointments in a preview.");
        desk.atomically(together -> appoint(together, forms)).orElseThrow();
        List<GridPost> held =
                desk.gridPosts().holdersOn(GridPostKind.BUILDING_HEAD, IN_FORCE).orElseThrow();
        long managers = held.stream().filter(GridPost::isEnterpriseManager).count();
        teller.say("一次聘任楼栋长 %d 名，企业管理人员 %d 名，占 %d.%02d%%。 In one commit."
                .formatted(held.size(), managers, managers * 100 / held.size(), managers * 10_000 / held.size() % 100));
    }

    /** Nominates, takes the consent down, appoints and publicises, one after the other; all or none. */
    private static Decision<GridPost> appoint(Desk together, List<GridPostForm> forms) {
        List<Decision<GridPost>> done = new ArrayList<>();
        for (GridPostForm form : forms) {
            Id<GridPost> post =
                    together.gridPosts().nominate(form).orElseThrow().id();
            together.gridPosts().consent(post, form.kind() == GridPostKind.GRID_MEMBER);
            together.gridPosts().appoint(post, TERM_END);
            done.add(together.gridPosts().publicise(post));
        }
        return done.get(done.size() - 1);
    }

    private void members(Neighbours people, Division division) {
        teller.section("十二、网格员派位 Grid members");
        List<Worker> workers = new ArrayList<>();
        for (int number = 0; number < WORKERS; number++) {
            // Five of the eight live in the first two grids, where four can serve; every other one wishes for the
            // fourth.
            int home = number < 5 ? number * 2 : 10 + number;
            workers.add(new Worker(people.resident("社工"), home, number % 2 == 0 ? 3 : LijingGrids.gridOf(home)));
        }
        List<Room<Grid>> rooms = division.grids().stream()
                .map(grid -> new Room<>(grid.id(), grid.name(), 2, 2))
                .toList();
        Eligibility<Worker, Grid> anywhere = (worker, room) -> Optional.empty();
        Placement<Person, Grid> placement = Placement.into(rooms)
                .people(workers, Worker::person)
                .mayServe(anywhere)
                .prefer(new CostTerm<>(
                        BilingualName.RESIDENCE,
                        3,
                        (worker, room) -> Math.abs(LijingGrids.gridOf(worker.home) - rooms.indexOf(room))))
                .prefer(new CostTerm<>(
                        BilingualName.WISH, 2, (worker, room) -> worker.wish == rooms.indexOf(room) ? 0 : 1))
                .decide()
                .orElseThrow();
        workers.forEach(worker -> teller.say(
                placement.why(worker.person).explain(Locale.SIMPLIFIED_CHINESE, people.name(worker.person))));
        teller.say(String.format(
                Locale.ROOT,
                "总扣分 %d，复核最优: %s",
                placement.cost(),
                placement.verify().isOptimal() ? "✓" : "✗"));
        List<GridPostForm> forms = new ArrayList<>();
        for (Worker worker : workers) {
            Id<Grid> grid = placement.gridOf(worker.person).orElseThrow();
            forms.add(GridPostForm.of(GridPostKind.GRID_MEMBER, worker.person, Seat.of(grid))
                    .tie(Tie.worksIn(anyOf(division, grid))));
        }
        desk.atomically(together -> appoint(together, forms)).orElseThrow();
    }

    private void teams(Neighbours people, Division division) {
        teller.section("十三、五类成员的微网格团队、党建联络员 Teams of five roles, and liaisons");
        List<Id<Organisation>> enterprises = people.enterprises();
        List<GridPostForm> forms = new ArrayList<>();
        for (Grid grid : division.grids()) {
            Tie there = Tie.worksIn(anyOf(division, grid.id()));
            forms.add(GridPostForm.of(GridPostKind.GRID_HEAD, people.resident("干部"), Seat.of(grid.id()))
                    .tie(there));
            forms.add(GridPostForm.of(
                            GridPostKind.PARTY_LIAISON,
                            people.employee("职工", enterprises.get(forms.size() % enterprises.size())),
                            Seat.of(grid.id()))
                    .tie(there));
            for (MicroGrid part : grid.microGrids()) {
                for (GridPostKind role : GridPostKind.team()) {
                    Id<Person> person = role == GridPostKind.ENTERPRISE_REPRESENTATIVE
                            ? people.employee("代表", enterprises.get(0))
                            : people.resident(text(role).substring(0, 2));
                    forms.add(GridPostForm.of(role, person, Seat.inTeam(grid.id(), part.id()))
                            .tie(there));
                }
            }
        }
        desk.atomically(together -> appoint(together, forms)).orElseThrow();
        teller.table(
                List.of("岗位 post", "人数 held"),
                List.of(GridPostKind.values()).stream()
                        .map(kind -> List.of(
                                text(kind),
                                Integer.toString(desk.gridPosts()
                                        .holdersOn(kind, IN_FORCE)
                                        .orElseThrow()
                                        .size())))
                        .toList());
        List<Finding> attention = desk.gridPosts().attention().orElseThrow();
        attention.forEach(finding -> teller.say("提示: " + finding.explain(Locale.SIMPLIFIED_CHINESE)));
        teller.say("岗位待补 lacking: " + attention.size());
    }

    private void refusals(Neighbours people, Division division) {
        teller.section("十四、不予办理 Refused, with every reason");
        Grid first = division.grids().get(0);
        Id<Organisation> school = desk.organisations().named("蓝田开发区二实小").get(0).id();
        teller.refused(
                Words.of("由学校教师任党建联络员", "A teacher of the school as Party liaison"),
                desk.gridPosts()
                        .nominate(GridPostForm.of(
                                GridPostKind.PARTY_LIAISON, people.employee("教师", school), Seat.of(first.id()))));
        GridPost manager = desk.gridPosts().holdersOn(GridPostKind.BUILDING_HEAD, IN_FORCE).orElseThrow().stream()
                .filter(GridPost::isEnterpriseManager)
                .findFirst()
                .orElseThrow();
        teller.refused(
                Words.of("免去一名企业楼栋长", "Releasing one manager: 10 of 20 are left"),
                desk.gridPosts().end(manager.id(), GridPostEnd.RELEASED));
    }

    private void notices(Division division) {
        teller.section("十五、公示 Public notices");
        division.grids()
                .forEach(grid -> desk.gridNotices()
                        .post(grid.id(), GridNoticeForm.of("0596-1234567", "主出入口", "小区公告栏"))
                        .orElseThrow());
        Grid enterprise = division.grids().get(LijingGrids.grids() - 1);
        GridNoticeSheet sheet = desk.gridNotices().sheet(enterprise.id()).orElseThrow();
        teller.say(sheet.grid().name() + "　范围: " + String.join("、", sheet.buildings()) + "　监督电话: "
                + sheet.supervisionPhone());
        teller.table(
                List.of("岗位 post", "所在 place", "姓名 name", "联系电话 mobile"),
                sheet.staff().stream()
                        .map(line -> List.of(
                                text(line.post()),
                                line.place().orElse("全网格"),
                                line.name(),
                                line.mobile().orElse("–")))
                        .toList());
        teller.say("公示待办 to be put up: "
                + desk.gridNotices().attention().orElseThrow().size());
    }

    private static Id<Building> anyOf(Division division, Id<Grid> grid) {
        return division.grid(grid).orElseThrow().buildings().stream()
                .sorted()
                .findFirst()
                .orElseThrow();
    }

    private static String text(Enum<?> constant) {
        return Texts.of(Label.of(constant), Locale.SIMPLIFIED_CHINESE);
    }

    /**
     * A person for a grid.
     *
     * @param person who
     * @param home the building where he or she lives
     * @param wish the grid that he or she asked for
     */
    private record Worker(Id<Person> person, int home, int wish) {}
}
