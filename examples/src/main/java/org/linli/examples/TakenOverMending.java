package org.linli.examples;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.linli.Desk;
import org.linli.Linli;
import org.linli.code.DivisionCode;
import org.linli.community.Building;
import org.linli.community.BuildingEvent;
import org.linli.community.Count;
import org.linli.community.Figures;
import org.linli.feature.Attention;
import org.linli.grid.post.GridPost;
import org.linli.grid.post.GridPostEnd;
import org.linli.grid.post.GridPostForm;
import org.linli.grid.post.GridPostKind;
import org.linli.grid.post.GridPostStatus;
import org.linli.kernel.Actor;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Label;
import org.linli.kernel.Listing;
import org.linli.kernel.OpenTie;
import org.linli.kernel.Paging;
import org.linli.kernel.Period;
import org.linli.kernel.Role;
import org.linli.kernel.Seen;
import org.linli.kernel.Texts;
import org.linli.person.PersonCard;
import org.linli.person.PersonChange;
import org.linli.person.PersonCorrection;
import org.linli.person.PersonSearch;
import org.linli.storage.Ref;
import org.linli.storage.Selection;
import org.linli.takeover.Origin;
import org.linli.takeover.Taken;

/** The clerk's day after the take-over: what is wrong is found and corrected with a reason, what has ended is closed. */
final class TakenOverMending {
    private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
    private static final Paging PAGE = Paging.first(20);
    private static final int SHOWN = 4;

    private final Linli linli;
    private final DivisionCode community;
    private final String old;
    private final LocalDate today;
    private final Desk desk;
    private final Desk colleague;

    TakenOverMending(Linli linli, DivisionCode community, String old, LocalDate today) {
        this.linli = linli;
        this.community = community;
        this.old = old;
        this.today = today;
        this.desk = linli.desk(community, Actor.of(Id.of("clerk"), Role.COMMUNITY_SECRETARY));
        this.colleague = linli.desk(community, Actor.of(Id.of("worker"), Role.COMMUNITY_WORKER));
    }

    void told() {
        Id<Building> second = building("L-2");
        Id<Building> third = building("L-3");
        buildings(second);
        people();
        posts();
        conflict(second);
        toDo("更正之后的待办 to do after the corrections");
        close(third);
        renew();
        figures();
        toDo("一天结束时的待办 to do at the end of the day");
        lists();
    }

    /** The fewest households first: 50 at a house as large as its neighbour is a figure short. */
    private void buildings(Id<Building> second) {
        title("查找：按户数从少到多 buildings by households");
        desk.buildings()
                .list(Selection.by(Building.HOUSEHOLDS), PAGE)
                .orElseThrow()
                .items()
                .forEach(each -> line(each.number() + "　" + each.households() + " 户　" + origin(each.id())));
        Building wrong = desk.buildings().find(second).orElseThrow();
        said(
                "更正楼栋户数 building corrected",
                desk.buildings().correct(second, wrong.form().households(500), "旧平台漏录一位：500户误作50户"));
        linli.journal().history(Building.KIND, Ref.of(community, second), 0, 10).stream()
                .flatMap(change -> change.events(Building.KIND, BuildingEvent.class).stream())
                .filter(BuildingEvent.BuildingCorrected.class::isInstance)
                .map(BuildingEvent.BuildingCorrected.class::cast)
                .forEach(event -> line(
                        "留痕　" + event.was().households() + " → " + event.now().households() + "　" + event.reason()));
    }

    /** By the last four digits that the person gave at the counter; the wrong name would not have been found. */
    private void people() {
        title("查找：姓名与手机后四位 people by name and by the end of the mobile");
        line("姓名“示例三”：" + found(PersonSearch.named("示例三")).size() + " 人");
        PersonCard third = found(PersonSearch.mobileTail("0003")).get(0);
        line("后四位 0003：" + third.name() + "　" + third.citizenId() + "　"
                + third.mobile().orElseThrow());
        said(
                "更正姓名 name corrected",
                desk.people().correct(third.id(), PersonCorrection.NONE.name("示例三"), "旧平台“例”误作“列”，已核对身份证"));
        line("姓名“示例三”：" + found(PersonSearch.named("示例三")).size() + " 人");
        PersonCard first = found(PersonSearch.named("示例一")).get(0);
        said(
                "更正手机 mobile corrected",
                desk.people()
                        .correct(
                                first.id(),
                                PersonCorrection.of(PersonChange.NONE.mobile("13000000001")),
                                "旧平台手机栏填的是固定电话"));
    }

    /** The import warned of a term of four years; the paper says three. */
    private void posts() {
        title("查找：在任的楼栋长 heads of buildings in office");
        desk
                .gridPosts()
                .list(
                        Selection.where(GridPost.STATUS, GridPostStatus.APPOINTED)
                                .and(GridPost.POST_KIND, GridPostKind.BUILDING_HEAD),
                        PAGE)
                .orElseThrow()
                .items()
                .stream()
                .map(post -> origin(post.id()) + "　任期 " + term(post))
                .sorted()
                .forEach(TakenOverMending::line);
        Period three = Period.between(LocalDate.of(2022, 9, 1), LocalDate.of(2025, 9, 1));
        said("更正任期 term corrected", desk.gridPosts().correct(post("G-3"), three, "任命文件载明任期三年，旧平台误作四年"));
    }

    /** Both have the page of the building open, and the colleague is faster. */
    private void conflict(Id<Building> second) {
        title("两人同时修改 two at the same record");
        Seen<Building> seen = desk.seen(
                        Building.KIND, second, d -> d.buildings().find(second))
                .orElseThrow();
        Building page = seen.shown();
        said(
                "同事先改地址 a colleague is faster",
                colleague.buildings().amend(second, page.form().address("示例路2号西侧")));
        Decision<Building> late = desk.expecting(Building.KIND, second, seen.mark())
                .buildings()
                .amend(second, page.form().address("示例路2号东侧"));
        said("本人后改 and the clerk too late", late);
    }

    private void close(Id<Building> third) {
        title("关闭：3号楼已拆除 a building that was pulled down");
        PersonCard head = found(PersonSearch.mobileTail("0002")).get(0);
        said("登记其住址在3号楼 lives there", desk.people().amend(head.id(), PersonChange.NONE.home(third)));
        List<OpenTie> ties = desk.buildings().ties(third).orElseThrow();
        ties.stream().map(TakenOverMending::told).sorted().forEach(TakenOverMending::line);
        LocalDate day = LocalDate.of(2026, 2, 1);
        said("登记拆除 close", desk.buildings().close(third, day, "旧城改造拆除"));
        said("离任 the head of the building leaves", desk.gridPosts().end(post("G-5"), GridPostEnd.LEFT));
        said("迁居1号楼 moves to building 1", desk.people().amend(head.id(), PersonChange.NONE.home(building("L-1"))));
        said("再次登记拆除 close again", desk.buildings().close(third, day, "旧城改造拆除"));
    }

    /** The corrected term is over, so the post is ended and its holder appointed anew. */
    private void renew() {
        title("关闭：任期已满的岗位 a post whose term is over");
        GridPost over = desk.gridPosts().find(post("G-3")).orElseThrow();
        said("离任 ended", desk.gridPosts().end(over.id(), GridPostEnd.RELEASED));
        Id<GridPost> next = said(
                        "提名连任 nominated again",
                        desk.gridPosts()
                                .nominate(GridPostForm.of(
                                                GridPostKind.BUILDING_HEAD,
                                                over.form().person(),
                                                over.seat())
                                        .tie(over.form().tie().orElseThrow())))
                .orElseThrow()
                .id();
        said("本人同意 consented", desk.gridPosts().consent(next, false));
        said("任命 appointed", desk.gridPosts().appoint(next, today.plusYears(3)));
    }

    private void figures() {
        title("更正某日的统计 figures of a day");
        LocalDate day = LocalDate.of(2025, 12, 31);
        said("按旧平台合计登记 as the old sum said", desk.community().record(figures(day, 562)));
        said("更正 corrected", desk.community().correctFigures(figures(day, 1_012), "旧平台2号楼漏录450户，合计随之有误"));
    }

    private void lists() {
        title("名册 lists");
        Listing<Building> here = desk.buildings().list(PAGE).orElseThrow();
        line("在册楼栋 " + here.total() + "：" + numbers(here));
        line("已拆除 " + numbers(desk.buildings().closed(PAGE).orElseThrow()));
        line("人员 "
                + desk.people().list(PAGE).orElseThrow().items().stream()
                        .map(card -> card.name()
                                + card.mobile().map(mobile -> " " + mobile).orElse(""))
                        .sorted()
                        .collect(Collectors.joining("、")));
        line("2025年末户数 " + desk.community().asOf(today).orElseThrow().figures().households());
    }

    private void toDo(String when) {
        List<Attention> all = desk.attention().list().orElseThrow();
        title(when + "：" + all.size() + " 项");
        all.stream()
                .limit(SHOWN)
                .forEach(item -> line((item.isOverdue(today) ? "超期　" : "")
                        + item.finding().explain(CHINESE) + "　→ " + Texts.of(Label.all(item.roles()), CHINESE)));
    }

    private List<PersonCard> found(PersonSearch search) {
        return desk.people().search(search, PAGE).orElseThrow().items();
    }

    private Id<Building> building(String key) {
        return taken(Taken.BUILDING, key);
    }

    private Id<GridPost> post(String key) {
        return taken(Taken.POST, key);
    }

    private <A> Id<A> taken(Taken what, String key) {
        return desk.takeOver().find(what, Origin.of(old, key)).orElseThrow().recordId();
    }

    private String origin(Id<?> record) {
        return desk.takeOver().originOf(record).orElseThrow().origin().key();
    }

    private static Figures figures(LocalDate day, long households) {
        return Figures.of(day, Count.of(households), Count.of(2_600), Count.of(0));
    }

    private static String term(GridPost post) {
        Period term = post.term().orElseThrow();
        return term.from() + " 至 " + term.until().orElseThrow().minusDays(1);
    }

    private static String numbers(Listing<Building> buildings) {
        return buildings.items().stream().map(Building::number).collect(Collectors.joining("、"));
    }

    private static String told(OpenTie tie) {
        return "尚有　" + Texts.of(tie.kind(), CHINESE) + "　" + tie.name() + "　→ " + Texts.of(tie.way(), CHINESE);
    }

    private static void title(String what) {
        System.out.println("【" + what + "】");
    }

    private static void line(String what) {
        System.out.println("  " + what);
    }

    private static <T> Decision<T> said(String what, Decision<T> decision) {
        System.out.println((decision.isAccepted() ? "✓ " : "✗ ") + what);
        decision.findings().forEach(finding -> line(finding.severity() + " " + finding.explain(CHINESE)));
        return decision;
    }
}
