package org.linli.examples.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.examples.report.Fact;
import org.linli.examples.report.Part;
import org.linli.examples.report.Report;
import org.linli.examples.report.Section;
import org.linli.examples.report.Standing;
import org.linli.examples.report.Words;

/** How large the community is, what it did, and whether the figures hold (总览). */
final class OverviewSection {
    private final Figures figures;
    private final long toDo;
    private final List<Fact> community = new ArrayList<>();
    private final List<Fact> governance = new ArrayList<>();

    OverviewSection(Figures figures, long toDo) {
        this.figures = figures;
        this.toDo = toDo;
        community.add(fact(
                "F1",
                Words.of("社区规模", "Size of the community"),
                found("F1", 1),
                Words.of("户", " households"),
                listed("F1", 2, 3),
                Words.of("“余”是下限，只作“不少于”的比较", "“+” is a lower bound, compared as “at least”")));
        community.add(fact(
                "F2",
                Words.of("集体荣誉", "Honours"),
                Words.same(Long.parseLong(found("F2", 0).zh())
                        + Long.parseLong(found("F2", 1).zh())),
                Words.of("项", ""),
                Words.of("另有省级优秀案例 1 个", "and one model case of the province"),
                Words.of("按授予的层级计；案例不计入荣誉", "by the level that gave them; a case is no honour")));
        community.add(fact(
                "F3",
                Words.of("党建联盟成员", "Members of the alliance"),
                found("F3", 0),
                Words.of("个党支部", " branches"),
                listed("F3", 2, 3),
                Words.of("一个党组织无论几个名称，只计一次", "a Party organisation counts once, under any name")));
        community.add(fact(
                "F6",
                Words.of("楼栋长与网格", "Building heads and grids"),
                found("F6", 2),
                Words.of("名楼栋长", " heads"),
                listed("F6", 0, 3),
                Words.of("任期内在岗者，一幢楼一名", "in office on the day, one to a building")));
        community.add(watched(
                fact(
                        "F7",
                        Words.of("网格平均规模", "Average size of a grid"),
                        found("F7", 0),
                        Words.of("户", " households"),
                        listed("F7", 1, 2),
                        Words.of("3000÷4、7000÷4", "3,000 ÷ 4 and 7,000 ÷ 4")),
                Long.parseLong(found("F7", 2).zh()) > 0));
        community.add(watched(
                fact(
                        "F8",
                        Words.of("社区设置规模", "Size beside the law of the day"),
                        found("F1", 1),
                        Words.of("户", " households"),
                        Words.of("按登记当日有效的法律判断", "judged by the law in force on the day of the figures"),
                        Words.of(
                                "居民委员会组织法（2018）第六条：一般 100 至 700 户",
                                "Organic Law of Residents’ Committees (2018), art. 6: usually 100 to 700")),
                found("F8", 0).equals(Figures.words(true))));
        governance.add(fact(
                "F4",
                Words.of("金牌调解员", "Golden mediators"),
                found("F4", 0),
                Words.of("名", ""),
                Words.of("检察、司法、公安、执法联动", "with procuratorate, justice, police and urban management"),
                Words.of("聘期内的人民调解员", "people’s mediators in office")));
        governance.add(fact(
                "F5",
                Words.of("办理的矛盾纠纷", "Disputes dealt with"),
                found("F5", 0),
                Words.of("件", ""),
                listed("F5", 2, 3),
                Words.of("当年受理的，合并的重复件不另计", "accepted in the year, repeats not counted again")));
        governance.add(fact(
                "F9",
                Words.of("报到在职党员", "In-service members who reported"),
                found("F9", 0),
                Words.of("名", ""),
                listed("F9", 3, 4),
                Words.of("在岗或暂免、登记有效者，一人只计一次", "with a valid report, serving or exempt, each counted once")));
        governance.add(fact(
                "F10",
                Words.of("招聘与就业", "Jobs"),
                found("F10", 0),
                Words.of("人次", " hires"),
                listed("F10", 0, 1),
                Words.of(
                        "招聘按录用人次，就业按居民人数，企业确认的才算",
                        "hires for enterprises, residents as people; only what an enterprise confirmed")));
        governance.add(fact(
                "F11",
                Words.of("三员包企与联企日", "Three officers, liaison days"),
                found("F11", 0),
                Words.of("家企业", " enterprises"),
                listed("F11", 1, 4),
                Words.of("三员齐全的企业；15日遇休息日顺延", "enterprises with all three; the 15th moves to the next working day")));
    }

    Section section(Words asOf) {
        long holding =
                figures.compared().stream().filter(Figures.Compared::holds).count();
        int all = figures.compared().size();
        List<Report.Entry> key = List.of(
                new Report.Entry(
                        Words.same(holding + "/" + all),
                        Words.of(
                                "项数字由登记记录逐条算出，与案例相符。",
                                " figures were computed from single records and agree with the case.")),
                warnings(),
                new Report.Entry(
                        Words.of(toDo + " 项待办", toDo + " things to do"),
                        Words.of("逐项列明由谁办理，见“待办清单”。", "each with who acts; see the list.")));
        return new Section(
                "overview",
                Words.of("总体", "General"),
                Words.of("总览", "Overview"),
                asOf,
                Words.of(
                        "回答来访者：这个社区有多大，做了什么，数字是否可信。",
                        "For visitors: how large it is, what was done, whether the figures hold."),
                List.of(
                        new Part.KeyPoints(key),
                        new Part.Heading(Words.of("社区与组织", "Community and organisation")),
                        new Part.Facts(community),
                        new Part.Heading(Words.of("治理", "Governance")),
                        new Part.Facts(governance)));
    }

    private Fact fact(String id, Words name, Words number, Words unit, Words more, Words definition) {
        List<Figures.Compared> compared = figures.of(id);
        boolean holds = compared.stream().allMatch(Figures.Compared::holds);
        return new Fact(
                id,
                holds ? Standing.FINE : Standing.NOT,
                name,
                number,
                unit,
                more,
                definition,
                new Words(
                        "案例 " + joined(compared, row -> row.stated().zh()) + "；登记 "
                                + joined(compared, row -> row.found().zh()),
                        "case " + joined(compared, row -> row.stated().en()) + "; register "
                                + joined(compared, row -> row.found().en())));
    }

    private static String joined(List<Figures.Compared> compared, Function<Figures.Compared, String> value) {
        return compared.stream().map(value).collect(Collectors.joining(" · "));
    }

    private Report.Entry warnings() {
        List<Words> watched = Stream.concat(community.stream(), governance.stream())
                .filter(fact -> fact.standing() == Standing.WATCH)
                .map(Fact::name)
                .toList();
        Words count = Words.of(watched.size() + " 项提示", watched.size() + " warnings");
        return watched.isEmpty()
                ? new Report.Entry(
                        count, Words.of("社区和网格规模在一般标准之内。", "The community and its grids are of the usual size."))
                : new Report.Entry(
                        count,
                        new Words(
                                watched.stream().map(Words::zh).collect(Collectors.joining("、"))
                                        + "超过一般标准，请街道研究；不影响办理。",
                                watched.stream().map(Words::en).collect(Collectors.joining("; "))
                                        + ": larger than usual; nothing is refused for it."));
    }

    private static Fact watched(Fact fact, boolean warned) {
        return new Fact(
                fact.id(),
                warned && fact.standing() == Standing.FINE ? Standing.WATCH : fact.standing(),
                fact.name(),
                fact.number(),
                fact.unit(),
                fact.more(),
                fact.definition(),
                fact.check());
    }

    private Words found(String fact, int place) {
        return figures.of(fact).get(place).found();
    }

    private Words listed(String fact, int... places) {
        List<Figures.Compared> rows = figures.of(fact);
        return new Words(
                Arrays.stream(places)
                        .mapToObj(place -> rows.get(place).what().zh() + " "
                                + rows.get(place).found().zh())
                        .collect(Collectors.joining("，")),
                Arrays.stream(places)
                        .mapToObj(place -> rows.get(place).what().en() + ": "
                                + rows.get(place).found().en())
                        .collect(Collectors.joining(", ")));
    }
}
