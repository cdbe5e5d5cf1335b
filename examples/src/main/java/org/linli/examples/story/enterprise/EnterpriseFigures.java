package org.linli.examples.story.enterprise;

import java.util.List;
import java.util.stream.Collectors;
import org.linli.Desk;
import org.linli.community.Count;
import org.linli.examples.report.Words;
import org.linli.examples.story.Figures;
import org.linli.job.ledger.HiresBy;
import org.linli.job.ledger.JobFigures;
import org.linli.kernel.Paging;
import org.linli.liaison.EnterpriseTeam;
import org.linli.liaison.LiaisonDay;
import org.linli.liaison.OfficerRole;
import org.linli.needs.ledger.NeedFigure;
import org.linli.needs.ledger.NeedLedger;
import org.linli.storage.Selection;

/** The figures of the fifth chapter: what the story tells of enterprises and jobs, and what the plans of the chapter say (第五章数字). */
public final class EnterpriseFigures {
    private static final Paging ALL = Paging.first(1_000);

    private EnterpriseFigures() {}

    /**
     * Compares them.
     *
     * @param desk the community's
     * @param figures where the comparison is kept
     */
    public static void compare(Desk desk, Figures figures) {
        jobs(desk, figures);
        officers(desk, figures);
        NeedLedger needs = desk.needLedgers().figures(Chapter5.YEAR).orElseThrow();
        figures.compare(
                "",
                Words.of("全年需求", "needs of the year"),
                (long) NeedCases.all().size(),
                needs.submitted());
        figures.compare(
                "",
                Words.of("发布的需求", "needs published"),
                published(),
                needs.rate(NeedFigure.MATCHED).whole());
    }

    private static void jobs(Desk desk, Figures figures) {
        JobFigures recruited =
                desk.jobLedgers().recruitment(Chapter5.year(2021)).orElseThrow().total();
        JobFigures placed =
                desk.jobLedgers().recruitment(Chapter5.year(2022)).orElseThrow().total();
        figures.atLeast(
                "F10",
                Words.of("2021年为企业招聘（人次）", "hired for enterprises in 2021"),
                Count.atLeast(200),
                recruited.count(HiresBy.EMPLOYER));
        figures.atLeast(
                "F10",
                Words.of("2022年就业居民（人）", "residents placed in 2022"),
                Count.atLeast(300),
                placed.count(HiresBy.RESIDENT));
        figures.compare("F10", Words.of("2021年录用人数", "people hired in 2021"), people(HirePlans.recruiting()), (long)
                recruited.people().size());
        figures.compare("F10", Words.of("2022年录用人次", "hires in 2022"), hires(HirePlans.placing()), placed.hires());
    }

    private static void officers(Desk desk, Figures figures) {
        List<EnterpriseTeam> teams =
                desk.enterpriseTeams().list(Selection.all(), ALL).orElseThrow().items();
        figures.atLeast(
                "F11",
                Words.of("三员包联的企业", "enterprises with three officers"),
                Count.atLeast(50),
                teams.stream().filter(EnterpriseFigures::isFilled).count());
        figures.compare("F11", Words.of("2022年改期的月份", "months of 2022 with a moved day"), "1/5/10", moved(desk, 2022));
        figures.compare("F11", Words.of("2022年联企日", "liaison days of 2022"), 12L, days(desk, 2022));
        figures.compare("F11", Words.of("2026年联企日", "liaison days of 2026"), 12L, days(desk, 2026));
        figures.compare(
                "F11", Words.of("2026年改期的月份", "months of 2026 with a moved day"), "2/3/8/11", moved(desk, 2026));
    }

    private static boolean isFilled(EnterpriseTeam team) {
        return List.of(OfficerRole.values()).stream()
                .allMatch(role -> team.officer(role).isPresent());
    }

    private static long days(Desk desk, int year) {
        return desk.liaisonDays().plan(year).orElseThrow().days().stream()
                .filter(day -> day.day().isPresent())
                .count();
    }

    private static String moved(Desk desk, int year) {
        return desk.liaisonDays().plan(year).orElseThrow().days().stream()
                .filter(LiaisonDay::isShifted)
                .map(day -> Integer.toString(day.month().getMonthValue()))
                .collect(Collectors.joining("/"));
    }

    private static long published() {
        return NeedCases.all().stream()
                .filter(need -> need.course() != NeedCase.Course.REJECTED)
                .count();
    }

    private static long people(List<HirePlan> ledger) {
        return ledger.stream()
                .flatMap(plan -> plan.candidates().stream())
                .filter(candidate -> candidate.course() != HirePlan.Course.DECLINED)
                .map(HirePlan.Candidate::person)
                .distinct()
                .count();
    }

    private static long hires(List<HirePlan> ledger) {
        return ledger.stream().mapToLong(HirePlan::heads).sum();
    }
}
