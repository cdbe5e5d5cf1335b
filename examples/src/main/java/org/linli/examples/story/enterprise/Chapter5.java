package org.linli.examples.story.enterprise;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.linli.Desk;
import org.linli.Linli;
import org.linli.examples.report.ConsoleReport;
import org.linli.examples.report.Section;
import org.linli.examples.story.Agenda;
import org.linli.examples.story.Chapter1;
import org.linli.examples.story.Partners;
import org.linli.examples.story.StoryClock;
import org.linli.examples.story.Teller;
import org.linli.job.ledger.JobFigures;
import org.linli.kernel.Id;
import org.linli.kernel.Period;
import org.linli.liaison.LiaisonDay;
import org.linli.person.Person;

/** The fifth chapter: a year of care for fifty-three enterprises, and the ledgers of those who found work (第五章 三员包企、供需对接). */
public final class Chapter5 {
    /** The year. */
    static final int YEAR = 2025;

    private static final LocalDate BEGINS = LocalDate.of(YEAR, 1, 6);
    private static final LocalDate OVER = LocalDate.of(YEAR + 1, 1, 5);
    private static final List<Integer> YEARS_OF_DAYS = List.of(2022, 2026);

    private final Linli linli;
    private final StoryClock clock;
    private final Teller teller;
    private final Desk desk;

    /**
     * The chapter on a store.
     *
     * @param linli the library on the store
     * @param clock its clock
     * @param teller tells what happens
     */
    public Chapter5(Linli linli, StoryClock clock, Teller teller) {
        this.linli = linli;
        this.clock = clock;
        this.teller = teller;
        this.desk = linli.desk(Chapter1.LIJING, Chapter1.SECRETARY);
    }

    /** The whole of a year. */
    static Period year(int year) {
        return Period.between(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
    }

    /** Tells the chapter. */
    public void tell() {
        clock.goTo(BEGINS);
        Enterprises enterprises = new Enterprises(desk);
        enterprises.gather(BEGINS);
        new Officers(desk, teller).appoint(enterprises, BEGINS);
        Recruitment recruitment = new Recruitment(desk, enterprises);
        recruitment.enter(HirePlans.recruiting());
        recruitment.enter(HirePlans.placing());
        Agenda agenda = new Agenda(clock);
        ToldVisit told = new ToldVisit(linli, agenda, clock, enterprises);
        told.take();
        new Visits(desk, agenda, enterprises, Set.of(told.enterprise())).take(YEAR);
        new Issues(linli, desk, agenda, clock, enterprises).take(YEAR);
        List<Id<Person>> residents = recruitment.residents(NeedCases.RESIDENTS);
        served(agenda, enterprises, residents);
        agenda.run();
        clock.goTo(OVER);
        days();
        told.tell(teller);
        visits();
        jobs();
        needs();
        requests();
    }

    private void served(Agenda agenda, Enterprises enterprises, List<Id<Person>> residents) {
        Offers offers = new Offers(desk, agenda);
        offers.offer(BEGINS);
        offers.take();
        new NeedYear(linli, agenda, teller, enterprises, residents).take();
        ServiceYear service = new ServiceYear(desk, agenda, enterprises, residents);
        service.open();
        service.take();
        Partners partners = new Partners(desk, clock);
        agenda.on(LocalDate.of(YEAR, 3, 1), partners::renew);
        agenda.on(LocalDate.of(YEAR, 7, 1), () -> partners.meet("七一心向党"));
        agenda.on(LocalDate.of(YEAR, 10, 29), () -> partners.meet("重阳敬老"));
    }

    private void days() {
        teller.section("二十七、联企日 The liaison days, and why some are not on the 15th");
        List<List<String>> rows = new ArrayList<>();
        for (int year : YEARS_OF_DAYS) {
            desk.liaisonDays().plan(year).orElseThrow().days().stream()
                    .filter(LiaisonDay::isShifted)
                    .forEach(day -> rows.add(List.of(
                            day.planned().orElseThrow().toString(),
                            day.day().orElseThrow().toString(),
                            LiaisonSection.why(day).zh())));
        }
        teller.table(List.of("原定 planned", "改为 moved to", "原因 why"), rows);
    }

    private void visits() {
        teller.section("二十九、走访一年 A year of visits");
        List<List<String>> rows = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            var ledger = desk.liaisonLedgers().month(YearMonth.of(YEAR, month)).orElseThrow();
            rows.add(List.of(
                    YearMonth.of(YEAR, month).toString(),
                    ledger.coverage().part() + "/" + ledger.coverage().whole(),
                    ledger.coverage().toString(),
                    ledger.completeness().toString(),
                    Long.toString(ledger.raised()),
                    ledger.answered().toString(),
                    ledger.satisfaction().toString()));
        }
        teller.table(List.of("月份 month", "走访 visited", "覆盖率", "完整率", "诉求 issues", "按时答复率", "满意率"), rows);
    }

    private void jobs() {
        teller.section("三十、两本招聘台账 Two ledgers of recruitment");
        List<List<String>> rows = new ArrayList<>();
        for (int year : List.of(2021, 2022)) {
            JobFigures total =
                    desk.jobLedgers().recruitment(year(year)).orElseThrow().total();
            row(rows, year, "录用人次 hires", total, JobFigures::hires);
            row(rows, year, "录用人数 people", total, figures ->
                    (long) figures.people().size());
            row(rows, year, "居民录用人次 hires of residents", total, JobFigures::residentHires);
            row(rows, year, "就业居民人数 residents", total, figures ->
                    (long) figures.residents().size());
            rows.add(List.of(
                    Integer.toString(year),
                    "三十日留存率 retention",
                    total.retention().toString()));
        }
        teller.table(List.of("年 year", "指标 figure", "数值 value"), rows);
    }

    private static void row(
            List<List<String>> rows, int year, String what, JobFigures total, Function<JobFigures, Long> figure) {
        rows.add(List.of(Integer.toString(year), what, figure.apply(total).toString()));
    }

    private void needs() {
        teller.section("三十一、需求、资源、项目 Needs, resources and projects");
        show(NeedSection.of(desk));
    }

    private void requests() {
        teller.section("三十二、一站式服务 The one-stop desk");
        show(ServiceSection.of(desk));
    }

    private void show(Section section) {
        ConsoleReport.lines(section, Locale.SIMPLIFIED_CHINESE).forEach(teller::say);
    }
}
