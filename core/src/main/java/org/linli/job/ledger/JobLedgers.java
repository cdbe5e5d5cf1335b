package org.linli.job.ledger;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.linli.community.Organisation;
import org.linli.job.HireDays;
import org.linli.job.Referral;
import org.linli.job.Vacancy;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Period;
import org.linli.kernel.Question;
import org.linli.kernel.Role;
import org.linli.storage.Index;
import org.linli.storage.Row;
import org.linli.storage.Total;
import org.linli.work.CivilYears;
import org.linli.work.Office;
import org.linli.work.PeriodSoFar;
import org.linli.work.Reading;

/** The ledgers of recruitment (招聘台账). Immutable, for use by any thread. */
public final class JobLedgers {
    private static final Question RECRUITMENT =
            Question.of("jobLedgers", "recruitment").by(Role.OFFICE);

    /** The guarded questions of this class. */
    public static final List<Question> QUESTIONS = List.of(RECRUITMENT);

    private final Office office;

    /**
     * For the library's own use.
     *
     * @param office where questions are asked
     */
    @SuppressWarnings("exports") // hosts get this from a desk
    public JobLedgers(Office office) {
        this.office = office;
    }

    /**
     * The ledger of a month (月报).
     *
     * @param month the month
     * @return the ledger; with the hint {@code period-not-over}; refused with {@code actor-may-not} and {@code period-not-begun}
     * @throws IllegalArgumentException when a day lies outside of the years 1000 to 2999
     */
    public Decision<JobLedger> recruitment(YearMonth month) {
        CivilYears.require(month.atDay(1));
        return recruitment(Period.between(month.atDay(1), month.plusMonths(1).atDay(1)));
    }

    /**
     * The ledger of another period, such as a year.
     *
     * @param period the days; one without an end lasts until the present day
     * @return the ledger; with the hint {@code period-not-over}; refused with {@code actor-may-not} and {@code period-not-begun}
     * @throws IllegalArgumentException when a day lies outside of the years 1000 to 2999
     */
    public Decision<JobLedger> recruitment(Period period) {
        CivilYears.require(period.from());
        LocalDate today = office.today();
        LocalDate until = period.until()
                .orElse(today.isBefore(period.from()) ? period.from().plusDays(1) : today.plusDays(1));
        PeriodSoFar time = new PeriodSoFar(Period.between(period.from(), until), today);
        return office.ask(
                RECRUITMENT,
                () -> time.answer(() -> Decision.accepted(office.read(view -> counted(view, time.period(), today)))));
    }

    private static JobLedger counted(Reading view, Period period, LocalDate today) {
        Map<Id<Organisation>, JobTally> tallies = new HashMap<>();
        Function<Id<Organisation>, JobTally> of = id -> tallies.computeIfAbsent(id, each -> new JobTally());
        view.totals(
                        view.all(Vacancy.KIND).between(Vacancy.BEGINS_ON, period.from(), end(period)),
                        List.of(Vacancy.FIRST_HEADS),
                        List.of(Vacancy.ENTERPRISE))
                .forEach(total -> {
                    JobTally tally = of.apply(total.get(Vacancy.ENTERPRISE).orElseThrow());
                    tally.vacancies += total.count();
                    tally.heads += total.sum(Vacancy.FIRST_HEADS);
                });
        totals(view, period, Referral.REFERRED_ON).forEach((id, count) -> of.apply(id).referrals += count);
        totals(view, period, Referral.INTERVIEWED_ON).forEach((id, count) -> of.apply(id).interviews += count);
        totals(view, period, Referral.BEGAN_ON).forEach((id, count) -> of.apply(id).entered += count);
        hires(view, period.from(), end(period))
                .forEach(row -> of.apply(row.get(Referral.ENTERPRISE).orElseThrow())
                        .hired(
                                row.get(Referral.PERSON).orElseThrow(),
                                row.get(Referral.RESIDENT).orElse(false)));
        LocalDate until = end(period).isAfter(today) ? today.plusDays(1) : end(period);
        hires(view, period.from().minusDays(HireDays.RETAINED_DAYS), until.minusDays(HireDays.RETAINED_DAYS))
                .forEach(row -> of.apply(row.get(Referral.ENTERPRISE).orElseThrow())
                        .over(row.get(Referral.LEFT_EARLY).orElse(false)));
        return ledger(view, period, tallies);
    }

    private static JobLedger ledger(Reading view, Period period, Map<Id<Organisation>, JobTally> tallies) {
        Map<Id<Organisation>, String> names = view.find(Organisation.KIND, List.copyOf(tallies.keySet())).stream()
                .collect(Collectors.toMap(
                        Organisation::id, found -> found.names().name()));
        List<JobLine> lines = new ArrayList<>();
        JobTally sum = new JobTally();
        tallies.forEach((id, tally) -> {
            lines.add(new JobLine(id, names.getOrDefault(id, id.value()), tally.figures()));
            sum.add(tally);
        });
        lines.sort(Comparator.comparing(JobLine::name).thenComparing(JobLine::enterprise));
        return new JobLedger(period, lines, sum.figures());
    }

    private static Map<Id<Organisation>, Long> totals(Reading view, Period period, Index<Referral, LocalDate> day) {
        return view
                .totals(
                        view.all(Referral.KIND).between(day, period.from(), end(period)),
                        List.of(),
                        List.of(Referral.ENTERPRISE, Referral.STATUS))
                .stream()
                .filter(total -> total.get(Referral.STATUS).orElseThrow().counts())
                .collect(Collectors.groupingBy(
                        total -> total.get(Referral.ENTERPRISE).orElseThrow(), Collectors.summingLong(Total::count)));
    }

    private static List<Row<Referral>> hires(Reading view, LocalDate from, LocalDate until) {
        return view.rows(
                view.all(Referral.KIND).between(Referral.HIRED_ON, from, until),
                List.of(Referral.ENTERPRISE, Referral.PERSON, Referral.RESIDENT, Referral.LEFT_EARLY));
    }

    private static LocalDate end(Period period) {
        return period.until().orElseThrow();
    }
}
