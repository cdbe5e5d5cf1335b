package org.linli.reading.ledger;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.linli.charter.Rate;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Period;
import org.linli.kernel.Question;
import org.linli.kernel.Role;
import org.linli.reading.Title;
import org.linli.reading.loan.Copy;
import org.linli.reading.loan.Loan;
import org.linli.reading.loan.LoanStatus;
import org.linli.work.CivilYears;
import org.linli.work.Office;
import org.linli.work.PeriodSoFar;
import org.linli.work.Reading;

/** The ledgers of the reading space, for the desk alone (阅读台账). Immutable, for use by any thread. */
public final class ReadingLedgers {
    private static final Question FIGURES =
            Question.of("readingLedgers", "figures").by(Role.OFFICE);

    /** The guarded questions of this class. */
    public static final List<Question> QUESTIONS = List.of(FIGURES);

    private final Office office;

    /**
     * For the library's own use.
     *
     * @param office where questions are asked
     */
    @SuppressWarnings("exports") // hosts get this from a desk
    public ReadingLedgers(Office office) {
        this.office = office;
    }

    /**
     * The figures of what was lent in a month (阅读月报).
     *
     * @param month the month
     * @return the ledger, with the hint {@code period-not-over}; refused with {@code actor-may-not} and {@code period-not-begun}
     * @throws IllegalArgumentException when a day lies outside of the years 1000 to 2999
     */
    public Decision<ReadingLedger> figures(YearMonth month) {
        CivilYears.require(month.atDay(1));
        return figures(Period.between(month.atDay(1), month.plusMonths(1).atDay(1)));
    }

    /**
     * The figures of what was lent in a year (阅读年报).
     *
     * @param year the year
     * @return the ledger, with the hint {@code period-not-over}; refused with {@code actor-may-not} and {@code period-not-begun}
     * @throws IllegalArgumentException when the year is not one of 1000 to 2999
     */
    public Decision<ReadingLedger> figures(int year) {
        LocalDate first = CivilYears.requireYear(year);
        return figures(Period.between(first, first.plusYears(1)));
    }

    private Decision<ReadingLedger> figures(Period period) {
        PeriodSoFar time = new PeriodSoFar(period, office.today());
        return office.ask(
                FIGURES,
                () -> time.answer(() -> Decision.accepted(office.read(view -> ledger(view, period, time.asOf())))));
    }

    private static ReadingLedger ledger(Reading view, Period period, LocalDate asOf) {
        List<Loan> loans =
                view
                        .list(view.all(Loan.KIND)
                                .between(
                                        Loan.LENT_ON,
                                        period.from(),
                                        period.until().orElseThrow()))
                        .stream()
                        .filter(loan -> loan.status() != LoanStatus.REVOKED)
                        .toList();
        long late = loans.stream().filter(loan -> isLate(loan, asOf)).count();
        return new ReadingLedger(
                period,
                loans.size(),
                loans.stream().map(Loan::reader).distinct().count(),
                new Rate(late, loans.size()),
                classes(view, loans));
    }

    /** Whether a loan was kept too long by a day; what happens later changes nothing. */
    private static boolean isLate(Loan loan, LocalDate asOf) {
        LocalDate end = loan.days().in().filter(asOf::isAfter).orElse(asOf);
        return end.isAfter(loan.days().due());
    }

    private static List<ClassLoans> classes(Reading view, List<Loan> loans) {
        Map<Id<Copy>, String> known = new HashMap<>();
        return loans.stream()
                .collect(Collectors.groupingBy(
                        loan -> known.computeIfAbsent(loan.copy(), copy -> category(view, copy)),
                        TreeMap::new,
                        Collectors.counting()))
                .entrySet()
                .stream()
                .map(each -> new ClassLoans(each.getKey(), each.getValue()))
                .toList();
    }

    private static String category(Reading view, Id<Copy> copy) {
        return view.find(Copy.KIND, copy)
                .flatMap(found -> view.find(Title.KIND, found.form().title()))
                .map(title -> title.form().category())
                .orElse("");
    }
}
