package org.linli.examples.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.Linli;
import org.linli.examples.report.Norm;
import org.linli.examples.report.Part;
import org.linli.examples.report.Section;
import org.linli.examples.report.Standing;
import org.linli.examples.report.Tone;
import org.linli.examples.report.Words;
import org.linli.feature.Attention;
import org.linli.kernel.Label;
import org.linli.kernel.Rule;
import org.linli.kernel.Severity;
import org.linli.kernel.Texts;

/** What the office is asked about its own work: why, why not, what next, by which rule, and from where the figures come. */
final class OfficeSections {
    private static final Words OFFICE = Words.of("规则与依据", "Rules and grounds");
    private static final int REFUSALS = 8;
    private static final int MATTERS = 12;

    private OfficeSections() {}

    /** Why the library proposed whom (派位说明). */
    static Section placements(Teller teller) {
        return new Section(
                "placement",
                Words.of("组织", "Organisation"),
                Words.of("派位说明", "Placements explained"),
                Words.of("2023年", "2023"),
                Words.of(
                        "回答被派的人：为什么是我，能不能换，谁说了算。",
                        "For those who were placed: why me, what would another choice mean, who decides."),
                List.of(
                        new Part.Prose(
                                Words.of(
                                        "派位由程序提出方案，由会议决定。住得越远、工作越忙、越不合本人意愿，扣分越多；方案的扣分总和最少。",
                                        "The program proposes, a meeting decides. The farther, the busier, the less wished for, the higher the charge; the plan has the least charge in all.")),
                        new Part.Columns(2, teller.explanations()),
                        proof(teller.isProven())));
    }

    private static Part.Note proof(boolean isProven) {
        Words checked = isProven
                ? Words.of(
                        "复核最优：另用一套算式从原始数据逐项验算，没有扣分更少的方案。",
                        "Proven: reckoned again from the inputs in another way, no plan has a lower charge.")
                : Words.of(
                        "复核未通过：另用一套算式验算，不能证明没有扣分更少的方案。",
                        "Not proven: reckoned again in another way, a plan with a lower charge cannot be excluded.");
        return new Part.Note(
                isProven ? Standing.FINE : Standing.NOT,
                checked.then(Words.of(
                        "本人可以要求说明，会议可以改派并写明理由。",
                        " Those concerned may ask why, and a meeting may decide otherwise, with its reasons.")));
    }

    /** What was refused, and by which kind of norm (不予办理). */
    static Section refusals(Teller teller) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Columns(
                2,
                List.copyOf(teller.refusals()
                        .subList(0, Math.min(REFUSALS, teller.refusals().size())))));
        parts.add(new Part.Table(
                Words.of("理由分五类", "Five kinds of reasons"),
                List.of(Part.Column.text("性质", "Kind"), Part.Column.text("说明", "Meaning")),
                Arrays.stream(Norm.values())
                        .map(norm -> List.of(norm.words(), norm.meaning()))
                        .toList(),
                Optional.empty()));
        return new Section(
                "refusals",
                OFFICE,
                Words.of("不予办理及理由", "Refused, with every reason"),
                Words.of("举例", "examples"),
                Words.of(
                        "回答经办人和当事人：为什么不行，依据什么，下一步怎么办。",
                        "For clerks and those concerned: why not, by which norm, what to do next."),
                parts);
    }

    /** What is to be done next, and by whom (待办清单). */
    static Section toDo(List<Attention> items, Words asOf) {
        Map<String, List<Attention>> byCode = items.stream()
                .collect(Collectors.groupingBy(item -> item.finding().code(), LinkedHashMap::new, Collectors.toList()));
        List<List<Words>> rows =
                byCode.values().stream().limit(MATTERS).map(OfficeSections::row).toList();
        return new Section(
                "todo",
                OFFICE,
                Words.of("待办清单", "To do"),
                asOf,
                Words.of("回答书记：下一步做什么，谁做，什么时候。", "For the secretary: what next, who, by when."),
                List.of(new Part.Table(
                        Words.of("同类事项列一行，先列逾期的", "Things of a kind in one row, the overdue ones first"),
                        List.of(
                                Part.Column.text("办什么", "What to do"),
                                Part.Column.number("件数", "How many"),
                                Part.Column.text("最早的期限", "First due"),
                                Part.Column.text("由谁办", "Who"),
                                Part.Column.text("规则", "Rule")),
                        rows,
                        Optional.empty())));
    }

    private static List<Words> row(List<Attention> equal) {
        Attention first = equal.get(0);
        Words rule = Words.in(locale -> Texts.statement(first.finding().code(), locale));
        return List.of(
                first.way()
                        .map(way -> Words.in(locale -> Texts.of(way, locale)))
                        .orElse(rule),
                Words.same(equal.size()),
                first.due().map(Words::of).orElse(Words.same("—")),
                Words.in(locale -> first.roles().stream()
                        .limit(2)
                        .map(role -> Texts.of(Label.of(role), locale))
                        .collect(Collectors.joining(Texts.isChinese(locale) ? "、" : ", "))),
                rule);
    }

    /** Which rules spoke in the story, and what kind all of them are (规则). */
    static Section rules(Teller teller) {
        List<Rule<?>> rules = Linli.rulebook().rules();
        List<Part.Bar> kinds = Arrays.stream(Norm.values())
                .map(norm -> bar(
                        norm,
                        rules.stream()
                                .filter(rule -> Norm.of(rule.basis()) == norm)
                                .toList()))
                .filter(bar -> bar.value() > 0)
                .toList();
        long refusing = refusing(rules);
        Set<String> spoke = teller.codes();
        return new Section(
                "rules",
                OFFICE,
                Words.of("规则摘录", "Rules, an extract"),
                Words.of(rules.size() + " 条", rules.size() + " rules"),
                Words.of(
                        "回答来访者和法制审核：哪些是法律，哪些是本社区自定。",
                        "For visitors and legal review: what is law, and what is the community’s own."),
                List.of(
                        new Part.Bars(
                                Words.of("全部规则按依据分（条）", "All rules by what they rest on (rules)"),
                                kinds.stream().mapToLong(Part.Bar::value).max().orElse(0),
                                kinds,
                                Words.of(
                                        "违反其中 %d 条的不予办理：法律禁止，数目日期不合，与登记矛盾，没有权限。其余 %d 条只提示，章程规定不予办理的除外。"
                                                .formatted(refusing, rules.size() - refusing),
                                        "%d of them refuse: a statute forbids it, numbers cannot be, the record says otherwise, or the person may not. The other %d warn, unless the charter makes them binding."
                                                .formatted(refusing, rules.size() - refusing))),
                        new Part.Table(
                                Words.of(
                                        "本报告的不予办理所依据的规则，全文见规则手册",
                                        "The rules behind the refusals of this report; the rulebook has all of them"),
                                List.of(
                                        Part.Column.text("规则", "Rule"),
                                        Part.Column.text("编号", "Id"),
                                        Part.Column.text("性质", "Kind"),
                                        Part.Column.text("后果", "Effect"),
                                        Part.Column.text("出处", "Source")),
                                rules.stream()
                                        .filter(rule -> spoke.contains(rule.id()))
                                        .map(OfficeSections::row)
                                        .toList(),
                                Optional.empty())));
    }

    private static Part.Bar bar(Norm norm, List<Rule<?>> rules) {
        long refusing = refusing(rules);
        return new Part.Bar(
                norm.words(),
                rules.size(),
                Tone.TOTAL,
                Words.of(
                        "不予办理 %d，提示 %d".formatted(refusing, rules.size() - refusing),
                        "%d refuse, %d warn".formatted(refusing, rules.size() - refusing)));
    }

    private static long refusing(List<Rule<?>> rules) {
        return rules.stream()
                .filter(rule -> rule.severity() == Severity.VIOLATION)
                .count();
    }

    private static List<Words> row(Rule<?> rule) {
        return List.of(
                Words.in(rule::statement),
                Words.same(rule.id()),
                Norm.of(rule.basis()).words(),
                rule.severity() == Severity.VIOLATION ? Words.of("不予办理", "refused") : Words.of("提示", "warned"),
                Words.in(locale -> rule.basis().stream()
                        .map(basis -> basis.in(locale))
                        .map(basis -> basis.document() + (basis.article().isEmpty() ? "" : " " + basis.article()))
                        .collect(Collectors.joining("; "))));
    }

    /** Where the figures come from, and whether anything was changed (口径与日志). */
    static Section figures(Figures figures) {
        Stream<Figures.Compared> rows = figures.compared().stream();
        return new Section(
                "figures",
                OFFICE,
                Words.of("数字与日志", "Figures and journal"),
                Words.of("全部期间", "all periods"),
                Words.of(
                        "回答审计和上级：数字从哪里来，有没有被改过。",
                        "For auditors: where figures come from, and whether anything was changed."),
                List.of(
                        new Part.Note(
                                Standing.FINE,
                                Words.of(
                                        "每个数字由登记记录逐条算出，不手填。“余”是下限，不参与相加；人次相加不去重，人数按人计；比率保留分子分母，不进位；分母为零记“—”。",
                                        "Each figure is computed from single records. “+” is a lower bound and never added; visits add up, people are distinct; a rate keeps both numbers and is cut off; of nothing there is no rate.")),
                        new Part.Note(
                                Standing.FINE,
                                Words.of(
                                        "每次办理留下一条日志，后一条含前一条的摘要，改动任何一条，其后全部对不上。联盟的日志链已逐条验过，结果见下表。",
                                        "Each act leaves an entry that holds the digest of the one before, so that a change shows in all that follow. The chain of the alliance was checked entry by entry; the table has the result.")),
                        new Part.Table(
                                Words.of("逐项核对", "Each figure, checked"),
                                List.of(
                                        Part.Column.text("数字", "Figure"),
                                        Part.Column.text("事实", "Fact"),
                                        Part.Column.number("案例", "Case"),
                                        Part.Column.number("登记", "Register"),
                                        Part.Column.text("结果", "Result")),
                                rows.map(OfficeSections::row).toList(),
                                Optional.empty())));
    }

    private static List<Words> row(Figures.Compared row) {
        return List.of(
                row.what(),
                Words.same(row.fact().isEmpty() ? "—" : row.fact()),
                row.stated(),
                row.found(),
                Words.same(row.holds() ? Standing.FINE.sign() : Standing.NOT.sign()));
    }
}
