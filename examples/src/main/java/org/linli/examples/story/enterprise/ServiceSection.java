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
import org.linli.kernel.Paging;
import org.linli.service.ServiceLine;
import org.linli.service.ServiceMonth;
import org.linli.service.ServiceRequest;
import org.linli.service.ServiceStep;
import org.linli.storage.Selection;

/** What was asked for at the one-stop desk, and whether it was done in the time promised (一站式服务). */
final class ServiceSection {
    private static final Paging ALL = Paging.first(1_000);

    private final List<ServiceMonth> months = new ArrayList<>();
    private final List<ServiceRequest> requests;

    private ServiceSection(Desk desk) {
        requests =
                desk.serviceRequests().list(Selection.all(), ALL).orElseThrow().items();
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
        return new Section(
                "services",
                Shown.GROUP,
                Words.of("一站式服务", "The one-stop desk"),
                Words.of(Chapter5.YEAR + "年", Integer.toString(Chapter5.YEAR)),
                Words.of(
                        "回答居民和企业：办了什么，多久办好，满意不满意。",
                        "For residents and enterprises: what was done, how fast, and whether they are satisfied."),
                List.of(new Part.Columns(2, List.of(received(), courses())), items()));
    }

    private Part received() {
        List<Long> received = Shown.byMonth(month -> months.get(month - 1).received());
        return new Part.Months(
                Words.of("收到的申请，按月（件），全年 " + requests.size(), "Requests by month, " + requests.size() + " in all"),
                Words.of("六个事项，均列入清单。", "Six items, each on the list."),
                received,
                received.stream().mapToLong(Long::longValue).max().orElse(0),
                Tone.FIRST);
    }

    private Part courses() {
        return new Part.Bars(
                Words.of("申请是怎么办的（件）", "How they were dealt with (requests)"),
                requests.size(),
                List.of(
                        bar("收到", "Received", ServiceStep.SUBMIT, Words.NONE),
                        bar(
                                "一次告知后补正",
                                "Supplied what was missing",
                                ServiceStep.HAND_IN,
                                Words.of("补正期间不计时", "the clock stands meanwhile")),
                        bar("转有关单位", "Passed on to a unit", ServiceStep.TRANSFER, Words.NONE),
                        bar("办结", "Done", ServiceStep.FINISH, Words.NONE),
                        bar("评价", "Rated", ServiceStep.RATE, Words.NONE),
                        bar(
                                "差评后回访",
                                "Called back",
                                ServiceStep.CALL_BACK,
                                Words.of("每件差评都回访", "after each bad rating"))),
                Words.NONE);
    }

    private Part.Bar bar(String zh, String en, ServiceStep step, Words note) {
        return new Part.Bar(
                Words.of(zh, en),
                requests.stream()
                        .filter(request -> request.last(step).isPresent())
                        .count(),
                Tone.FIRST,
                note);
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
