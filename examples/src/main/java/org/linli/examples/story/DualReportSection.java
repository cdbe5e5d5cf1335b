package org.linli.examples.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.linli.Desk;
import org.linli.duty.ServiceRecord;
import org.linli.duty.UnitTable;
import org.linli.examples.report.Part;
import org.linli.examples.report.Section;
import org.linli.examples.report.Tone;
import org.linli.examples.report.Words;
import org.linli.grid.Grid;
import org.linli.kernel.Paging;
import org.linli.reporting.MemberReport;
import org.linli.reporting.MemberReportStatus;
import org.linli.storage.Selection;

/** Who reported, where they serve, and how much they did (双报到). */
final class DualReportSection {
    private static final Paging ALL = Paging.first(1_000);
    private static final LocalDate DAY = LocalDate.of(2023, 12, 31);

    private final Desk desk;
    private final List<Grid> grids;
    private final List<MemberReport> members;

    private DualReportSection(Desk desk) {
        this.desk = desk;
        this.grids = desk.divisions().inForceOn(DAY).orElseThrow().grids();
        this.members = Stream.of(MemberReportStatus.SERVING, MemberReportStatus.EXEMPT)
                .flatMap(
                        status -> desk
                                .memberReports()
                                .list(Selection.where(MemberReport.STATUS, status), ALL)
                                .orElseThrow()
                                .items()
                                .stream())
                .toList();
    }

    static Section of(Desk desk) {
        return new DualReportSection(desk).section();
    }

    private Section section() {
        UnitTable table = desk.dutyLedgers().unitTable(DAY).orElseThrow();
        long completed = table.units().stream()
                .mapToLong(unit -> unit.completed().part())
                .sum();
        return new Section(
                "reporting",
                Words.of("组织", "Organisation"),
                Words.of("在职党员双报到", "Dual reporting"),
                Words.of("2023年", "2023"),
                Words.of("回答派出单位和街道：谁来了，编在哪格，做了多少。", "For the units: who came, to which grid, and how much they did."),
                List.of(new Part.Columns(2, List.of(served(), notDone(completed))), placed(), units(table)));
    }

    private static Part notDone(long completed) {
        return new Part.Card(
                Words.of("社区不做什么", "What the community does not do"),
                List.of(
                        new Part.Prose(Words.of(
                                "只记录、评价、反馈，不处分党员；党员的管理由所在单位负责。",
                                "It records, appraises and reports back. It disciplines nobody: that is the unit’s.")),
                        new Part.Prose(
                                Words.of(
                                        completed + " 名做到全年最低要求。逐人反馈，单位签收，不排名。",
                                        completed
                                                + " members did what a year asks. Each unit acknowledges its own; nobody is ranked."))));
    }

    private Part placed() {
        Map<String, long[]> byUnit = new TreeMap<>();
        for (MemberReport member : members) {
            long[] counts = byUnit.computeIfAbsent(member.unit().name(), none -> new long[grids.size() + 1]);
            member.grid().ifPresent(id -> counts[place(id.value())]++);
            counts[grids.size()]++;
        }
        List<List<Words>> rows = new ArrayList<>();
        long[] total = new long[grids.size() + 1];
        byUnit.forEach((unit, counts) -> {
            rows.add(row(Words.same(unit), counts));
            for (int grid = 0; grid < counts.length; grid++) {
                total[grid] += counts[grid];
            }
        });
        List<Part.Column> columns = new ArrayList<>(List.of(Part.Column.text("单位", "Unit")));
        grids.forEach(grid -> columns.add(Part.Column.number(grid.number() + "格", "Grid " + grid.number())));
        columns.add(Part.Column.number("合计", "All"));
        return new Part.Table(
                Words.of(members.size() + " 名党员：单位与所编网格（人）", members.size() + " members: units and grids (people)"),
                columns,
                rows,
                Optional.of(row(Words.of("合计", "All"), total)));
    }

    private int place(String id) {
        return grids.stream().map(grid -> grid.id().value()).toList().indexOf(id);
    }

    private static List<Words> row(Words name, long[] counts) {
        List<Words> row = new ArrayList<>(List.of(name));
        for (long count : counts) {
            row.add(Words.same(count));
        }
        return row;
    }

    private Part served() {
        List<Long> months = new ArrayList<>(Collections.nCopies(12, 0L));
        long minutes = 0;
        long times = 0;
        for (MemberReport member : members) {
            for (ServiceRecord service :
                    desk.dutyServices().ofMember(member.id()).orElseThrow()) {
                int month = service.form().day().getMonthValue() - 1;
                months.set(month, months.get(month) + 1);
                minutes += service.form().minutes();
                times++;
            }
        }
        return new Part.Months(
                Words.of(
                        "全年服务 %d 次、%d 小时，按月（次）".formatted(times, minutes / 60),
                        "%d services, %,d hours in the year, by month (services)".formatted(times, minutes / 60)),
                Words.NONE,
                months,
                Collections.max(months),
                Tone.FIRST);
    }

    private static Part units(UnitTable table) {
        return new Part.Table(
                Words.of("各单位的报到率和达标率", "Rates of report and of completion"),
                List.of(
                        Part.Column.text("单位", "Unit"),
                        Part.Column.number("应报到", "To report"),
                        Part.Column.number("已报到", "Reported"),
                        Part.Column.number("报到率", "Rate"),
                        Part.Column.number("达标", "Completed"),
                        Part.Column.number("达标率", "Rate")),
                table.units().stream()
                        .map(unit -> List.of(
                                Words.same(unit.unit()),
                                Words.same(unit.reported().whole()),
                                Words.same(unit.members()),
                                Words.same(unit.reported()),
                                Words.same(unit.completed().part()),
                                Words.same(unit.completed())))
                        .toList(),
                Optional.empty());
    }
}
