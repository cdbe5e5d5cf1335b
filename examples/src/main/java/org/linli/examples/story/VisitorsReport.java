package org.linli.examples.story;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.linli.Desk;
import org.linli.Linli;
import org.linli.examples.report.Report;
import org.linli.examples.report.Section;
import org.linli.examples.report.Words;
import org.linli.feature.Attention;

/** What a community secretary shows to visitors: the story's figures, and how they came about, read back from the store (社企共治报告). */
public final class VisitorsReport {
    private VisitorsReport() {}

    /**
     * The report.
     *
     * @param linli the library on the store
     * @param teller has kept what was refused and explained
     * @param figures what was compared with the story
     * @param day the present day
     * @param services the sections about services, which stand before those of the office
     * @return the report
     */
    public static Report of(Linli linli, Teller teller, Figures figures, LocalDate day, List<Section> services) {
        Desk desk = linli.desk(Chapter1.LIJING, Chapter1.SECRETARY);
        List<Attention> toDo = desk.attention().list().orElseThrow();
        Words asOf = Words.of("截至 ", "as of ").then(Words.of(day));
        long kinds = toDo.stream().map(item -> item.finding().code()).distinct().count();
        return new Report(
                Words.of("基层社区治理", "Community governance"),
                Words.of("丽景社区社企共治报告", "Lijing community: residents and enterprises govern together"),
                Words.of(
                        "一个社区、十五个党支部、四个网格：数字、经过和依据。",
                        "One community, fifteen Party branches, four grids: the figures, the course of things, and the grounds."),
                List.of(
                        new Report.Entry(Words.of("数据截至", "As of"), Words.of(day)),
                        new Report.Entry(Words.of("章程", "Charter"), charter(desk, day)),
                        new Report.Entry(
                                Words.of("脱敏", "Masking"),
                                Words.of("公开级，姓名、电话、证件不出现", "public: no names, telephones, numbers")),
                        new Report.Entry(Words.of("来源", "Source"), Words.of("登记记录", "the register"))),
                Words.of(
                        "示例数据：人名、多数单位和数字为演示而设，不指向任何真实的人。",
                        "Example data: people, most units and most numbers are invented and point to no real person."),
                Stream.of(
                                List.of(
                                        new OverviewSection(figures, kinds).section(asOf),
                                        AllianceSection.of(desk),
                                        GridSection.of(desk, day),
                                        HeadSection.of(desk, day),
                                        OfficeSections.placements(teller),
                                        DualReportSection.of(desk),
                                        DisputeSection.of(desk, teller)),
                                services,
                                List.of(
                                        OfficeSections.refusals(teller),
                                        OfficeSections.toDo(toDo, asOf),
                                        OfficeSections.rules(teller),
                                        OfficeSections.figures(figures)))
                        .flatMap(List::stream)
                        .toList());
    }

    private static Words charter(Desk desk, LocalDate day) {
        long version = desk.charters()
                .all()
                .flatMap(charters -> charters.inForceOn(day))
                .orElseThrow()
                .version();
        return Words.of("第 " + version + " 版", "version " + version);
    }
}
