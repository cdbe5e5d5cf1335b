package org.linli.examples.story.enterprise;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linli.Desk;
import org.linli.charter.Rate;
import org.linli.examples.report.Part;
import org.linli.examples.report.Section;
import org.linli.examples.report.Tone;
import org.linli.examples.report.Words;
import org.linli.examples.story.Teller;
import org.linli.liaison.LiaisonDay;
import org.linli.liaison.LiaisonDayReason;
import org.linli.liaison.OfficerRole;
import org.linli.liaison.ledger.LiaisonFigures;
import org.linli.liaison.visit.LiaisonVisit;

/** When the officers call, why some days are moved, and how many enterprises they reached (联企日). */
final class LiaisonSection {
    private static final int WIDE = 4;
    private static final int NARROW = 2;
    private static final int MONTHS = 12;
    private static final List<Integer> DRAWN = List.of(2022, 2026);

    private final Desk desk;
    private final Teller teller;

    private LiaisonSection(Desk desk, Teller teller) {
        this.desk = desk;
        this.teller = teller;
    }

    static Section of(Desk desk, Teller teller) {
        return new LiaisonSection(desk, teller).section();
    }

    /** Why a day is not the planned one. */
    static Words why(LiaisonDay day) {
        return day.reason() == LiaisonDayReason.WEEKEND || day.reason() == LiaisonDayReason.HOLIDAY
                ? Words.of(day.reason()).then(Words.of("，顺延到下一个工作日", ", so the next working day"))
                : Words.of(day.reason());
    }

    private Section section() {
        List<Part> parts = new ArrayList<>();
        parts.add(
                new Part.Prose(
                        Words.of(
                                "每月15日，三员上门走访。15日遇周末、节假日或者调休放假的，顺延到下一个工作日，并记下原因。日历取自国务院办公厅的放假安排。",
                                "On the 15th of each month the officers call. When the 15th is no working day, they come on the next one, and the reason is kept. The calendar is that of the State Council’s notices.")));
        DRAWN.forEach(year -> parts.add(calendar(year)));
        parts.add(new Part.Columns(2, List.of(visited(), raised())));
        parts.add(rates());
        parts.addAll(teller.courses("liaison"));
        return new Section(
                "liaison",
                Shown.GROUP,
                Words.of("联企日历", "Liaison calendar"),
                Words.of("2022、2026年日历，2025年走访", "days of 2022 and 2026, visits of 2025"),
                Words.of(
                        "回答企业和三员：哪天来，为什么改期，走到了多少家。",
                        "For enterprises and officers: which day, why moved, how many were reached."),
                parts);
    }

    private Part calendar(int year) {
        List<LiaisonDay> days = desk.liaisonDays().plan(year).orElseThrow().days();
        long moved = days.stream().filter(LiaisonDay::isShifted).count();
        return new Part.Picture(
                Words.of(
                        year + "年的联企日：" + days.size() + " 次，改期 " + moved + " 次",
                        "Liaison days of " + year + ": " + days.size() + ", of which " + moved + " moved"),
                Words.of(
                        "深色：联企日；虚线框：原定的15日；灰底：周末和放假的日子，调休上班的除外。",
                        "Dark: the liaison day; dashed: the 15th that it was moved from; shaded: days off by the notice of the year."),
                YearCalendar.draw(days, WIDE),
                Optional.of(YearCalendar.draw(days, NARROW)),
                days.stream().map(LiaisonSection::told).toList());
    }

    private static Words told(LiaisonDay day) {
        LocalDate held = day.day().orElseThrow();
        return day.isShifted() ? Words.of(held).then(Words.of("：", ": ")).then(why(day)) : Words.of(held);
    }

    private LiaisonFigures month(int month) {
        return desk.liaisonLedgers().month(YearMonth.of(Chapter5.YEAR, month)).orElseThrow();
    }

    private Part visited() {
        List<LiaisonVisit> visits = new ArrayList<>();
        for (int month = 1; month <= MONTHS; month++) {
            visits.addAll(Visits.of(desk, YearMonth.of(Chapter5.YEAR, month)));
        }
        long three = came(visits, OfficerRole.values().length);
        long two = came(visits, 2);
        long one = came(visits, 1);
        long madeUp = visits.stream()
                .filter(visit ->
                        visit.record().isPresent() && visit.rescheduledTo().isPresent())
                .count();
        return new Part.Bars(
                Words.of(
                        "全年 " + visits.size() + " 次走访，来了几员（次）",
                        visits.size() + " visits of the year, by officers who came"),
                three,
                List.of(
                        new Part.Bar(
                                Words.of("三员到齐", "All three"),
                                three,
                                Tone.FIRST,
                                Words.of("其中一周内补访 " + madeUp + " 次", madeUp + " of these made up within a week")),
                        new Part.Bar(Words.of("来了两员", "Two"), two, Tone.FIRST, Words.NONE),
                        new Part.Bar(
                                Words.of("来了一员", "One"), one, Tone.FIRST, Words.of("不算完整走访", "not a complete visit")),
                        new Part.Bar(
                                Words.of("没有走到", "None"),
                                visits.size() - three - two - one,
                                Tone.SECOND,
                                Words.of("待补访", "still to be made up"))),
                Words.of("两员以上到场为完整走访，由企业签认。", "A visit is complete when two came; the enterprise signs it."));
    }

    private static long came(List<LiaisonVisit> visits, int officers) {
        return visits.stream()
                .flatMap(visit -> visit.record().stream())
                .filter(came -> came.officers().size() == officers)
                .count();
    }

    private Part raised() {
        List<Long> months = Shown.byMonth(month -> month(month).raised());
        return new Part.Months(
                Words.of("企业提出的诉求，按月（件）", "Issues that enterprises raised, by month"),
                Words.of(
                        "政策咨询 24 小时、其他 3 个工作日内答复。",
                        "Questions of policy are answered in 24 hours, others in three working days."),
                months,
                months.stream().mapToLong(Long::longValue).max().orElse(0),
                Tone.SECOND);
    }

    private Part rates() {
        List<LiaisonFigures> months = new ArrayList<>();
        for (int month = 1; month <= MONTHS; month++) {
            months.add(month(month));
        }
        return new Part.Table(
                Words.of("全年比率，分子分母可查", "Rates of the year, with what they are of"),
                List.of(
                        Part.Column.text("比率", "Rate"),
                        Part.Column.number("数值", "Value"),
                        Part.Column.number("分子÷分母", "Part ÷ whole"),
                        Part.Column.text("口径", "Counted as")),
                List.of(
                        row(
                                "coverage",
                                all(months.stream()
                                        .map(LiaisonFigures::coverage)
                                        .toList())),
                        row(
                                "completeness",
                                all(months.stream()
                                        .map(LiaisonFigures::completeness)
                                        .toList())),
                        row(
                                "answered",
                                all(months.stream()
                                        .map(LiaisonFigures::answered)
                                        .toList())),
                        row(
                                "satisfaction",
                                all(months.stream()
                                        .map(LiaisonFigures::satisfaction)
                                        .toList()))),
                Optional.empty());
    }

    private static Rate all(List<Rate> months) {
        return new Rate(Shown.sum(months, Rate::part), Shown.sum(months, Rate::whole));
    }

    private static List<Words> row(String rate, Rate value) {
        return Shown.rate(
                Shown.text("liaison-ledger." + rate), value, Shown.text("liaison-ledger." + rate + ".definition"));
    }
}
