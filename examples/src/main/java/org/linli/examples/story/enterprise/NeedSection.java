package org.linli.examples.story.enterprise;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.Desk;
import org.linli.charter.Rate;
import org.linli.examples.report.Part;
import org.linli.examples.report.Section;
import org.linli.examples.report.Tone;
import org.linli.examples.report.Words;
import org.linli.needs.ledger.CategoryGap;
import org.linli.needs.ledger.NeedFigure;
import org.linli.needs.ledger.NeedLedger;

/** What was needed, how far it came, and what no member offers enough of (需求、资源、项目). */
final class NeedSection {
    private static final Map<String, String> CATEGORIES = Map.of(
            "人社", "Labour and social security",
            "文化艺术", "Culture and arts",
            "税务", "Tax",
            "医保政策", "Medical insurance",
            "惠企政策", "Enterprise policy",
            "法律援助", "Legal aid",
            "就业", "Jobs",
            "市场推广", "Marketing");

    private final Desk desk;
    private final NeedLedger year;

    private NeedSection(Desk desk) {
        this.desk = desk;
        this.year = desk.needLedgers().figures(Chapter5.YEAR).orElseThrow();
    }

    static Section of(Desk desk) {
        return new NeedSection(desk).section();
    }

    private Section section() {
        return new Section(
                "needs",
                Shown.GROUP,
                Words.of("需求、资源、项目", "Needs, resources and projects"),
                Words.of(Chapter5.YEAR + "年", Integer.toString(Chapter5.YEAR)),
                Words.of(
                        "回答成员单位：大家要什么，谁接了，哪里有缺口。",
                        "For members: what is wanted, what was taken on, where the gaps are."),
                List.of(new Part.Columns(2, List.of(funnel(), gaps())), rates(), matters()));
    }

    private Part funnel() {
        long published = year.rate(NeedFigure.MATCHED).whole();
        long claimed = year.rate(NeedFigure.DELIVERED).whole();
        long delivered = year.rate(NeedFigure.CONFIRMED).whole();
        long confirmed = year.rate(NeedFigure.CONFIRMED).part();
        long rated = year.rate(NeedFigure.SATISFIED).whole();
        return new Part.Bars(
                Words.of(year.submitted() + " 项需求办到哪一步", "How far " + year.submitted() + " needs came"),
                year.submitted(),
                List.of(
                        bar("提出", "Asked", year.submitted(), Words.NONE),
                        bar(
                                "核实发布",
                                "Published",
                                published,
                                out("核实时不予受理", "rejected at first", year.submitted() - published)),
                        bar(
                                "成员接单",
                                "Claimed",
                                claimed,
                                out("没有成员接单，或者已撤回", "unclaimed or withdrawn", published - claimed)),
                        bar("办结", "Delivered", delivered, out("仍在办", "still being served", claimed - delivered)),
                        bar(
                                "提出方确认",
                                "Confirmed",
                                confirmed,
                                out(
                                        "尚未确认；不说话不算确认",
                                        "not confirmed, for silence is no confirmation",
                                        delivered - confirmed)),
                        bar("评价", "Rated", rated, out("确认后未评价", "confirmed and not rated", confirmed - rated))),
                Words.of("只有提出需求的一方可以确认和评价。", "Only who asked confirms and rates."));
    }

    private static Part.Bar bar(String zh, String en, long value, Words note) {
        return new Part.Bar(Words.of(zh, en), value, Tone.FIRST, note);
    }

    private static Words out(String zh, String en, long number) {
        return number == 0 ? Words.NONE : Words.of(number + " 项" + zh, number + " " + en);
    }

    private Part gaps() {
        List<CategoryGap> gaps = year.gaps().stream()
                .sorted(Comparator.comparing(CategoryGap::unmet).reversed().thenComparing(CategoryGap::category))
                .toList();
        return new Part.Bars(
                Words.of("没有接上的需求，按类别（项）", "Needs that no member serves, by category"),
                gaps.stream().mapToLong(CategoryGap::published).max().orElse(0),
                gaps.stream()
                        .map(gap -> new Part.Bar(
                                category(gap.category()),
                                gap.unmet(),
                                Tone.SECOND,
                                Words.of("发布 " + gap.published() + " 项", "of " + gap.published() + " published")))
                        .toList(),
                Words.of(
                        "超过五个工作日无人接单的，提交联席会议。",
                        "What nobody claims in five working days comes before the joint conference."));
    }

    private static Words category(String category) {
        return Words.of(category, CATEGORIES.getOrDefault(category, category));
    }

    private Part rates() {
        return new Part.Table(
                Words.of("四项比率，分子分母可查", "Four rates, with what they are of"),
                List.of(
                        Part.Column.text("比率", "Rate"),
                        Part.Column.number("数值", "Value"),
                        Part.Column.number("分子÷分母", "Part ÷ whole"),
                        Part.Column.text("口径", "Counted as")),
                Arrays.stream(NeedFigure.values()).map(this::rate).toList(),
                Optional.empty());
    }

    private List<Words> rate(NeedFigure figure) {
        Rate rate = year.rate(figure);
        return Shown.rate(Words.of(figure), rate, Shown.text("need-ledger." + figure.name() + ".definition"));
    }

    private Part matters() {
        return new Part.Table(
                Words.of("为民办实事项目", "Projects for residents"),
                List.of(
                        Part.Column.text("项目", "Project"),
                        Part.Column.text("牵头成员", "Lead"),
                        Part.Column.number("节点", "Milestones"),
                        Part.Column.text("状态", "Status")),
                desk.needLedgers().matters(Chapter5.YEAR).orElseThrow().stream()
                        .map(matter -> List.of(
                                Words.same(matter.title()),
                                Words.same(matter.lead()),
                                Words.same(matter.reached() + "/" + matter.milestones()),
                                Words.of(matter.status())))
                        .toList(),
                Optional.empty());
    }
}
