package org.linli.examples.story.enterprise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.linli.Desk;
import org.linli.Linli;
import org.linli.examples.story.Chapter1;
import org.linli.examples.story.Chapter2;
import org.linli.examples.story.Figures;
import org.linli.examples.story.Partners;
import org.linli.examples.story.Samples;
import org.linli.examples.story.StoryClock;
import org.linli.examples.story.Teller;
import org.linli.job.Referral;
import org.linli.job.Vacancy;
import org.linli.job.ledger.JobFigures;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Listing;
import org.linli.kernel.Paging;
import org.linli.liaison.EnterpriseTeam;
import org.linli.liaison.OfficerRole;
import org.linli.liaison.OfficerTerm;
import org.linli.liaison.issue.EnterpriseIssue;
import org.linli.liaison.issue.EnterpriseIssueStep;
import org.linli.liaison.issue.IssueKind;
import org.linli.liaison.issue.IssueRating;
import org.linli.liaison.ledger.LiaisonFigures;
import org.linli.liaison.visit.LiaisonVisit;
import org.linli.needs.Need;
import org.linli.needs.NeedRating;
import org.linli.needs.NeedStep;
import org.linli.needs.NeedTaken;
import org.linli.needs.ledger.CategoryGap;
import org.linli.needs.ledger.NeedFigure;
import org.linli.needs.ledger.NeedLedger;
import org.linli.person.Person;
import org.linli.service.ServiceRating;
import org.linli.service.ServiceRequest;
import org.linli.service.ServiceStep;
import org.linli.service.ServiceTaken;
import org.linli.storage.Selection;
import org.linli.storage.memory.MemoryStorage;
import org.linli.vault.KeyVault;

/** The figures of the fifth chapter, counted once more from the single records. */
class Chapter5Test {
    private static final ByteArrayOutputStream TOLD = new ByteArrayOutputStream();
    private static final int LATE_DAYS = 14;

    private static Desk desk = told();

    @BeforeAll
    static void the_chapter_was_told() {
        assertTrue(TOLD.size() > 0);
    }

    @Test
    void the_figures_of_the_story_hold() {
        Figures figures = new Figures();
        EnterpriseFigures.compare(desk, figures);
        figures.tell(new Teller(new PrintStream(TOLD, true, StandardCharsets.UTF_8), false));
        assertFalse(figures.areWrong(), () -> TOLD.toString(StandardCharsets.UTF_8));
    }

    @Test
    void each_month_of_recruitment_reconciles_with_the_single_hires() {
        List<Referral> all = all((wanted, paging) -> desk.referrals().list(wanted, paging));
        for (YearMonth month = YearMonth.of(2021, 1); month.getYear() < 2023; month = month.plusMonths(1)) {
            YearMonth of = month;
            assertEquals(
                    counted(all, day -> YearMonth.from(day).equals(of)),
                    shown(desk.jobLedgers().recruitment(month).orElseThrow().total()),
                    month::toString);
        }
        assertEquals(
                counted(all, day -> day.getYear() == 2021),
                shown(desk.jobLedgers()
                        .recruitment(Chapter5.year(2021))
                        .orElseThrow()
                        .total()));
        assertEquals(
                List.of(352L, 343L, 328L, 319L),
                shown(desk.jobLedgers()
                        .recruitment(Chapter5.year(2022))
                        .orElseThrow()
                        .total()));
    }

    @Test
    void no_vacancy_ever_had_more_hires_than_heads() {
        List<Vacancy> all = all((wanted, paging) -> desk.vacancies().list(wanted, paging));
        assertEquals(80, all.size());
        assertTrue(all.stream()
                .allMatch(vacancy -> vacancy.mostAtOnce() <= vacancy.form().headcount()));
        assertTrue(all.stream().allMatch(vacancy -> vacancy.closing().isPresent()));
    }

    @Test
    void each_enterprise_has_three_officers_and_they_are_three_people() {
        List<EnterpriseTeam> teams =
                all((wanted, paging) -> desk.enterpriseTeams().list(wanted, paging));
        assertEquals(Enterprises.COUNT, teams.size());
        for (EnterpriseTeam team : teams) {
            Set<Id<Person>> people = new HashSet<>();
            for (OfficerRole role : OfficerRole.values()) {
                people.add(team.officer(role).map(OfficerTerm::person).orElseThrow());
            }
            assertEquals(OfficerRole.values().length, people.size());
        }
    }

    @Test
    void each_month_of_liaison_reconciles_with_the_single_visits_and_issues() {
        List<EnterpriseIssue> issues =
                all((wanted, paging) -> desk.enterpriseIssues().list(wanted, paging));
        assertEquals(38, issues.size());
        for (YearMonth month = YearMonth.of(2025, 1); month.getYear() == 2025; month = month.plusMonths(1)) {
            YearMonth of = month;
            List<LiaisonVisit> visits = Visits.of(desk, month);
            List<EnterpriseIssue> raised = issues.stream()
                    .filter(issue -> YearMonth.from(
                                    day(issue, EnterpriseIssueStep.RAISE).orElseThrow())
                            .equals(of))
                    .toList();
            LiaisonFigures figures = desk.liaisonLedgers().month(month).orElseThrow();
            assertEquals(Enterprises.COUNT, visits.size());
            assertEquals(
                    visits.stream().filter(visit -> visit.record().isPresent()).count(), figures.visited());
            assertEquals(
                    visits.stream()
                            .filter(visit -> visit.record()
                                    .filter(came -> came.officers().size() >= 2)
                                    .isPresent())
                            .count(),
                    figures.complete());
            assertEquals(raised.size(), figures.raised());
            assertEquals(raised.stream().filter(Chapter5Test::isInTime).count(), figures.inTime(), month::toString);
            assertEquals(
                    raised.stream()
                            .filter(issue -> day(issue, EnterpriseIssueStep.CLOSE)
                                    .filter(day -> YearMonth.from(day).equals(of))
                                    .isPresent())
                            .filter(issue -> issue.rating()
                                    .filter(IssueRating.SATISFIED::equals)
                                    .isPresent())
                            .count(),
                    figures.satisfied());
        }
    }

    @Test
    void the_liaison_days_are_those_of_the_real_calendar() {
        assertEquals(
                List.of(
                        "2022-01-17",
                        "2022-02-15",
                        "2022-03-15",
                        "2022-04-15",
                        "2022-05-16",
                        "2022-06-15",
                        "2022-07-15",
                        "2022-08-15",
                        "2022-09-15",
                        "2022-10-17",
                        "2022-11-15",
                        "2022-12-15"),
                days(2022));
        assertEquals(
                List.of(
                        "2026-01-15",
                        "2026-02-24",
                        "2026-03-16",
                        "2026-04-15",
                        "2026-05-15",
                        "2026-06-15",
                        "2026-07-15",
                        "2026-08-17",
                        "2026-09-15",
                        "2026-10-15",
                        "2026-11-16",
                        "2026-12-15"),
                days(2026));
    }

    @Test
    void the_funnel_of_needs_reconciles_with_the_single_needs() {
        List<Need> all = all((wanted, paging) -> desk.needs().list(wanted, paging));
        NeedLedger year = desk.needLedgers().figures(Chapter5.YEAR).orElseThrow();
        assertEquals(all.size(), year.submitted());
        Predicate<Need> published = need -> has(need, NeedStep.PUBLISH);
        Predicate<Need> claimed = need -> steps(need, NeedStep.DISPATCH) > steps(need, NeedStep.RELEASE);
        Predicate<Need> delivered = need -> steps(need, NeedStep.DELIVER) > steps(need, NeedStep.CONTEST);
        Predicate<Need> confirmed = need -> has(need, NeedStep.CONFIRM);
        Predicate<Need> rated = need -> has(need, NeedStep.RATE);
        assertEquals(count(all, published), year.rate(NeedFigure.MATCHED).whole());
        assertEquals(count(all, claimed), year.rate(NeedFigure.MATCHED).part());
        assertEquals(count(all, delivered), year.rate(NeedFigure.DELIVERED).part());
        assertEquals(count(all, confirmed), year.rate(NeedFigure.CONFIRMED).part());
        assertEquals(count(all, rated), year.rate(NeedFigure.SATISFIED).whole());
        assertEquals(
                count(all, rated.and(need -> need.rating().orElseThrow() != NeedRating.NOT_SATISFIED)),
                year.rate(NeedFigure.SATISFIED).part());
        for (CategoryGap gap : year.gaps()) {
            Predicate<Need> unmet = published.and(claimed.negate()).and(need -> !has(need, NeedStep.WITHDRAW));
            assertEquals(
                    count(all, unmet.and(need -> need.form().category().equals(gap.category()))),
                    gap.unmet(),
                    gap::category);
        }
    }

    @Test
    void only_who_asked_has_confirmed_and_rated() {
        List<Need> all = all((wanted, paging) -> desk.needs().list(wanted, paging));
        for (Need need : all) {
            need.steps().stream()
                    .filter(taken -> taken.step() == NeedStep.CONFIRM || taken.step() == NeedStep.RATE)
                    .map(NeedTaken::by)
                    .forEach(by -> assertEquals(
                            need.form().requester().person().map(Id::value).orElse("secretary"), by));
        }
    }

    @Test
    void each_month_of_the_desk_reconciles_with_the_single_requests() {
        List<ServiceRequest> all =
                all((wanted, paging) -> desk.serviceRequests().list(wanted, paging));
        for (YearMonth month = YearMonth.of(2025, 1); month.getYear() == 2025; month = month.plusMonths(1)) {
            YearMonth of = month;
            List<ServiceRequest> done = all.stream()
                    .filter(request -> in(request, ServiceStep.FINISH, of))
                    .toList();
            List<ServiceRequest> rated = all.stream()
                    .filter(request -> in(request, ServiceStep.RATE, of))
                    .toList();
            var ledger = desk.serviceLedgers().month(month).orElseThrow();
            assertEquals(
                    all.stream()
                            .filter(request ->
                                    YearMonth.from(request.form().receivedOn()).equals(of))
                            .count(),
                    ledger.received());
            assertEquals(done.size(), ledger.inTime().whole());
            assertEquals(
                    done.stream().filter(Chapter5Test::isQuick).count(),
                    ledger.inTime().part(),
                    month::toString);
            assertEquals(rated.size(), ledger.satisfaction().whole());
            assertEquals(
                    rated.stream()
                            .filter(request -> request.rating()
                                    .filter(rating -> rating != ServiceRating.POOR)
                                    .isPresent())
                            .count(),
                    ledger.satisfaction().part());
        }
    }

    @Test
    void the_sets_are_the_same_each_time() {
        assertEquals(HirePlans.recruiting(), HirePlans.recruiting());
        assertEquals(HirePlans.placing(), HirePlans.placing());
        assertEquals(NeedCases.all(), NeedCases.all());
    }

    @Test
    void the_question_about_insurance_becomes_a_visit_of_both_units() {
        List<String> lines = TOLD.toString(StandardCharsets.UTF_8).lines().toList();
        for (String part : List.of(
                "2025年9月15日 |企业问：外地职工的医保怎么报",
                "2025年9月15日 |当天答复：医保、税务下次联企日一同上门",
                "2025年9月16日 |联企走访不是检查",
                "2025年10月9日 |2025年9月15日 的答复 15 日内未评价",
                "2025年10月15日 |联企日：三员与医保、税务一同上门",
                "2025年10月15日 |企业评价：满意，办结")) {
            String day = part.substring(0, part.indexOf('|'));
            String step = part.substring(part.indexOf('|') + 1);
            assertTrue(
                    lines.stream().anyMatch(line -> line.startsWith(day) && line.contains(step)),
                    () -> part + "\n" + String.join("\n", lines));
        }
        assertEquals(
                1,
                Visits.of(desk, YearMonth.from(ToldVisit.CAME)).stream()
                        .filter(visit -> visit.record()
                                .filter(came -> came.units().size() == 2)
                                .isPresent())
                        .count());
    }

    private static Desk told() {
        StoryClock clock = new StoryClock(LocalDate.of(2022, 3, 1));
        Linli linli = Linli.on(MemoryStorage.create())
                .clock(clock)
                .vault(KeyVault.ofSecret(new byte[32]))
                .citizenIds(Samples.OLD_AGE)
                .build();
        Teller quiet =
                new Teller(new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8), false);
        Desk secretary = linli.desk(Chapter1.LIJING, Chapter1.SECRETARY);
        new Chapter1(linli, clock, quiet).tell();
        new Chapter2(linli, clock, quiet).tell();
        clock.goTo(LocalDate.of(2024, 3, 1));
        new Partners(secretary, clock).renew();
        new Chapter5(linli, clock, new Teller(new PrintStream(TOLD, true, StandardCharsets.UTF_8), false)).tell();
        return secretary;
    }

    private static <A> List<A> all(BiFunction<Selection<A>, Paging, Decision<Listing<A>>> list) {
        List<A> all = new ArrayList<>();
        Optional<Paging> paging = Optional.of(Paging.first(100));
        while (paging.isPresent()) {
            Paging asked = paging.get();
            Listing<A> page = list.apply(Selection.all(), asked).orElseThrow();
            all.addAll(page.items());
            paging = page.next().map(asked::after);
        }
        return all;
    }

    /** Hires, people, hires of residents, and residents. */
    private static List<Long> counted(List<Referral> all, Predicate<LocalDate> when) {
        List<Referral> hired = all.stream()
                .filter(referral -> referral.hire()
                        .filter(hire -> when.test(hire.days().from()))
                        .isPresent())
                .toList();
        List<Referral> residents = hired.stream()
                .filter(referral -> referral.hire().orElseThrow().resident())
                .toList();
        return List.of((long) hired.size(), people(hired), (long) residents.size(), people(residents));
    }

    private static long people(List<Referral> referrals) {
        return referrals.stream()
                .map(Referral::person)
                .collect(Collectors.toSet())
                .size();
    }

    private static List<Long> shown(JobFigures figures) {
        return List.of(figures.hires(), (long) figures.people().size(), figures.residentHires(), (long)
                figures.residents().size());
    }

    private static List<String> days(int year) {
        return desk.liaisonDays().plan(year).orElseThrow().days().stream()
                .map(day -> day.day().orElseThrow().toString())
                .toList();
    }

    /** On the day itself for a question of policy, within three days for all else; arrears once they are passed on. */
    private static boolean isInTime(EnterpriseIssue issue) {
        LocalDate raised = day(issue, EnterpriseIssueStep.RAISE).orElseThrow();
        EnterpriseIssueStep met =
                issue.form().kind() == IssueKind.ARREARS ? EnterpriseIssueStep.ROUTE : EnterpriseIssueStep.ANSWER;
        long allowed = issue.form().kind() == IssueKind.POLICY_QUESTION ? 0 : 3;
        return day(issue, met)
                .filter(day -> ChronoUnit.DAYS.between(raised, day) <= allowed)
                .isPresent();
    }

    private static Optional<LocalDate> day(EnterpriseIssue issue, EnterpriseIssueStep step) {
        return issue.last(step)
                .map(taken -> LocalDate.ofInstant(taken.at(), new StoryClock(LocalDate.EPOCH).getZone()));
    }

    private static boolean has(Need need, NeedStep step) {
        return steps(need, step) > 0;
    }

    private static long steps(Need need, NeedStep step) {
        return need.steps().stream().filter(taken -> taken.step() == step).count();
    }

    private static <A> long count(List<A> all, Predicate<A> which) {
        return all.stream().filter(which).count();
    }

    private static boolean in(ServiceRequest request, ServiceStep step, YearMonth month) {
        return request.last(step)
                .map(ServiceTaken::on)
                .filter(day -> YearMonth.from(day).equals(month))
                .isPresent();
    }

    private static boolean isQuick(ServiceRequest request) {
        LocalDate accepted =
                request.last(ServiceStep.ACCEPT).map(ServiceTaken::on).orElseThrow();
        LocalDate done = request.last(ServiceStep.FINISH).map(ServiceTaken::on).orElseThrow();
        return ChronoUnit.DAYS.between(accepted, done) < LATE_DAYS;
    }
}
