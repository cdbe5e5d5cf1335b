package org.linli.examples.story.enterprise;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.linli.Desk;
import org.linli.charter.Rate;
import org.linli.examples.report.Part;
import org.linli.examples.report.Section;
import org.linli.examples.report.Tone;
import org.linli.examples.report.Words;
import org.linli.service.ServiceLine;
import org.linli.service.ServiceMonth;

/** What was asked for at the one-stop desk, and whether it was done in the time promised (一站式服务). */
final class ServiceSection {
    private final List<ServiceMonth> months = new ArrayList<>();

    private ServiceSection(Desk desk) {
        for (int month = 1; month <= 12; month++) {
            months.add(desk.serviceLedgers()
                    .month(YearMonth.of(Chapter5.YEAR, month))
                    .orElseThrow());
        }
    }

    static Section of(Desk desk) {
        return new ServiceSection(desk).section();
    }

    private Section section() {
        List<Long> received = Shown.byMonth(month -> months.get(month - 1).received());
        return new Section(
                "services",
                Shown.GROUP,
                Words.of("一站式服务", "The one-stop desk"),
                Words.of(Chapter5.YEAR + "年", Integer.toString(Chapter5.YEAR)),
                Words.of(
                        "回答居民和企业：办了什么，多久办好，满意不满意。",
                        "For residents and enterprises: what was done, how fast, and whether they are satisfied."),
                List.of(
                        new Part.Months(
                                Words.of(
                                        "收到的申请，按月（件），全年 " + Shown.sum(months, ServiceMonth::received),
                                        "Requests by month, " + Shown.sum(months, ServiceMonth::received) + " in all"),
                                Words.of(
                                        "缺什么一次告知；补正期间不计时。",
                                        "What is missing is told in one go; the clock stands while it is supplied."),
                                received,
                                received.stream()
                                        .mapToLong(Long::longValue)
                                        .max()
                                        .orElse(0),
                                Tone.FIRST),
                        items()));
    }

    private Part items() {
        Map<String, List<ServiceLine>> byCode = new TreeMap<>();
        months.forEach(month -> month.lines()
                .forEach(line -> byCode.computeIfAbsent(line.code(), any -> new ArrayList<>())
                        .add(line)));
        return new Part.Table(
                Words.of("按事项，分子分母可查", "By item, with what the rates are of"),
                List.of(
                        Part.Column.text("编码", "Code"),
                        Part.Column.text("事项", "Item"),
                        Part.Column.number("收件", "Received"),
                        Part.Column.number("按期办结", "In time"),
                        Part.Column.number("满意", "Satisfied")),
                byCode.values().stream().map(ServiceSection::row).toList(),
                Optional.of(List.of(
                        Words.of("合计", "All"),
                        Words.NONE,
                        Words.same(Shown.sum(months, ServiceMonth::received)),
                        shown(all(months.stream().map(ServiceMonth::inTime).toList())),
                        shown(all(
                                months.stream().map(ServiceMonth::satisfaction).toList())))));
    }

    private static List<Words> row(List<ServiceLine> lines) {
        return List.of(
                Words.same(lines.get(0).code()),
                Words.same(lines.get(0).name()),
                Words.same(Shown.sum(lines, ServiceLine::received)),
                shown(all(lines.stream().map(ServiceLine::inTime).toList())),
                shown(all(lines.stream().map(ServiceLine::satisfaction).toList())));
    }

    private static Rate all(List<Rate> rates) {
        return new Rate(Shown.sum(rates, Rate::part), Shown.sum(rates, Rate::whole));
    }

    private static Words shown(Rate rate) {
        return Words.same(rate.part() + "÷" + rate.whole() + "　" + rate);
    }
}
