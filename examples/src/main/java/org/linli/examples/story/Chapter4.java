package org.linli.examples.story;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.linli.Desk;
import org.linli.Linli;
import org.linli.dispute.DueDispute;
import org.linli.dispute.clock.DueStage;
import org.linli.dispute.ledger.DisputeFigures;
import org.linli.dispute.ledger.DisputeMonth;
import org.linli.kernel.Label;
import org.linli.kernel.Period;
import org.linli.kernel.Texts;

/** The fourth chapter: 126 disputes of a year, settled at the doorstep by five mediators (第四章 矛盾不出社区). */
public final class Chapter4 {
    /** The year. */
    static final Period YEAR = Period.between(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 1, 1));

    private static final LocalDate OVER = LocalDate.of(2025, 1, 2);
    private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

    private final StoryClock clock;
    private final Teller teller;
    private final Desk desk;
    private final List<List<String>> reminders = new ArrayList<>();

    /**
     * The chapter on a store.
     *
     * @param linli the library on the store
     * @param clock its clock
     * @param teller tells what happens
     */
    public Chapter4(Linli linli, StoryClock clock, Teller teller) {
        this.clock = clock;
        this.teller = teller;
        this.desk = linli.desk(Chapter1.LIJING, Chapter1.SECRETARY);
    }

    /** Tells the chapter. */
    public void tell() {
        teller.section("二十二、五名金牌调解员 The studio of five");
        clock.goTo(CasePlans.FIRST_DAY);
        Studio studio = Studio.open(desk, CasePlans.FIRST_DAY);
        Agenda agenda = new Agenda(clock);
        Caseworker worker = new Caseworker(desk, agenda, studio);
        CasePlans.all().forEach(worker::take);
        ToldCase told = new ToldCase(desk, agenda, studio, clock);
        told.take();
        Partners partners = new Partners(desk, clock);
        agenda.on(LocalDate.of(2024, 3, 1), partners::renew);
        agenda.on(LocalDate.of(2024, 7, 1), () -> partners.meet("七一心向党"));
        agenda.on(LocalDate.of(2024, 10, 11), () -> partners.meet("重阳敬老"));
        for (int month = 2; month <= 12; month++) {
            agenda.on(LocalDate.of(2024, month, 1), this::remind);
        }
        agenda.run();
        clock.goTo(OVER);
        loads(studio);
        teller.section("二十三、一件噪声纠纷的始末 One case from its beginning to its end");
        told.tell(teller);
        teller.section("二十四、到期提醒 What the clocks asked for on the first of each month");
        teller.table(List.of("日期 day", "催办 reminders", "督办 supervision", "上报 escalation"), reminders);
        ledger();
    }

    private void loads(Studio studio) {
        teller.table(
                List.of("调解员 mediator", "专长 expertise", "全年经办 cases of the year"),
                studio.mediators().stream()
                        .map(mediator -> List.of(
                                studio.name(mediator).zh(),
                                Texts.of(Label.of(studio.expertise(mediator)), CHINESE),
                                Integer.toString(desk.disputes()
                                        .ofMediator(mediator)
                                        .orElseThrow()
                                        .size())))
                        .toList());
    }

    /** Nothing ticks by itself: the host asks, here once a month. */
    private void remind() {
        Map<DueStage, Long> stages = desk.disputes().due(clock.instant()).orElseThrow().stream()
                .collect(Collectors.groupingBy(
                        DueDispute::stage, () -> new EnumMap<>(DueStage.class), Collectors.counting()));
        reminders.add(List.of(
                LocalDate.ofInstant(clock.instant(), clock.getZone()).toString(),
                Long.toString(stages.getOrDefault(DueStage.REMINDER, 0L)),
                Long.toString(stages.getOrDefault(DueStage.SUPERVISION, 0L)),
                Long.toString(stages.getOrDefault(DueStage.ESCALATION, 0L))));
    }

    private void ledger() {
        teller.section("二十五、全年台账 The ledger of the year");
        List<List<String>> rows = new ArrayList<>();
        for (YearMonth month = YearMonth.of(2024, 1); month.getYear() == 2024; month = month.plusMonths(1)) {
            rows.add(row(
                    month.toString(),
                    desk.disputeLedgers().month(month).orElseThrow().total()));
        }
        DisputeMonth year = desk.disputeLedgers().month(YEAR).orElseThrow();
        rows.add(row("全年", year.total()));
        teller.table(
                List.of("月份 month", "受理", "达成", "终止", "成功率", "履行", "未履行", "履行率", "移送", "反弹", "重复", "超期", "平均天数"), rows);
        teller.table(
                List.of("类别 class", "类型 subject", "受理 accepted", "成功率 success", "涉及人数 people"),
                year.lines().stream()
                        .map(line -> List.of(
                                Texts.of(Label.of(line.disputeClass()), CHINESE),
                                Texts.of(Label.of(line.subject()), CHINESE),
                                Long.toString(line.figures().accepted()),
                                line.figures().success().toString(),
                                Long.toString(line.figures().people())))
                        .toList());
        teller.say(
                "不出社区率 settled without leaving the community: " + year.total().stayed());
    }

    private static List<String> row(String month, DisputeFigures figures) {
        return List.of(
                month,
                Long.toString(figures.accepted()),
                Long.toString(figures.settled()),
                Long.toString(figures.failed()),
                figures.success().toString(),
                Long.toString(figures.performed()),
                Long.toString(figures.breached()),
                figures.performance().toString(),
                Long.toString(figures.referred()),
                Long.toString(figures.rebounds()),
                Long.toString(figures.repeats()),
                Long.toString(figures.late()),
                figures.averageDays().map(days -> Long.toString(days)).orElse("–"));
    }
}
