package org.linli.duty;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Optional;
import org.linli.kernel.Id;
import org.linli.kernel.Period;
import org.linli.reporting.MemberReport;

/**
 * How a member stands in a year, or in a quarter where the charter gives feedback by quarters (年度、季度服务情况).
 *
 * <p>What is asked of a whole year is a quarter of it in a quarter. Days before the report, after its end, and of exemptions
 * are left out: then so much less is asked, in proportion to the days, rounded down.
 *
 * @param report the member's report
 * @param period the year or quarter
 * @param done what was done, reversed records left out; points are rounded down once, of all minutes together
 * @param asked what the charter asks
 * @param overdueSince the first day after the period, once that has come and something is missing
 */
public record ServiceYear(
        Id<MemberReport> report, Period period, ServiceSum done, ServiceSum asked, Optional<LocalDate> overdueSince) {
    private static final int QUARTERS = 4;
    private static final int MONTHS_OF_A_QUARTER = 3;
    private static final int MINUTES_OF_AN_HOUR = 60;

    /**
     * Reckons.
     *
     * @param report the member's report
     * @param day a day of the year or quarter
     * @param records all records of the report, or at least those of that time
     * @param terms the charter's
     * @param today the day on which it is reckoned
     * @return how the member stands
     */
    public static ServiceYear of(
            MemberReport report, LocalDate day, Collection<ServiceRecord> records, DutyTerms terms, LocalDate today) {
        Period period = around(day, terms.feedback());
        long times = 0;
        long minutes = 0;
        for (ServiceRecord service : records) {
            if (period.contains(service.form().day())) {
                times += service.sign();
                minutes += (long) service.sign() * service.form().minutes();
            }
        }
        ServiceSum done = new ServiceSum(times, minutes, minutes * terms.pointsPerHour() / MINUTES_OF_AN_HOUR);
        ServiceSum asked = asked(report, period, terms);
        Optional<LocalDate> overdue = period.until()
                .filter(end -> !today.isBefore(end))
                .filter(end -> !asked.without(done).isNothing());
        return new ServiceYear(report.id(), period, done, asked, overdue);
    }

    /** {@return what is still to be done} */
    public ServiceSum missing() {
        return asked.without(done);
    }

    /** {@return whether as much was done as is asked} */
    public boolean isComplete() {
        return missing().isNothing();
    }

    /** {@return the last day on which it can be done} */
    public LocalDate due() {
        return end(period).minusDays(1);
    }

    /** The year or quarter of a day. */
    static Period around(LocalDate day, FeedbackPeriod feedback) {
        if (feedback == FeedbackPeriod.YEAR) {
            LocalDate first = day.withDayOfYear(1);
            return Period.between(first, first.plusYears(1));
        }
        int month = (day.getMonthValue() - 1) / MONTHS_OF_A_QUARTER * MONTHS_OF_A_QUARTER + 1;
        LocalDate first = LocalDate.of(day.getYear(), month, 1);
        return Period.between(first, first.plusMonths(MONTHS_OF_A_QUARTER));
    }

    private static ServiceSum asked(MemberReport report, Period period, DutyTerms terms) {
        long counted =
                period.from().datesUntil(end(period)).filter(report::isOnDuty).count();
        long whole = ChronoUnit.DAYS.between(period.from(), end(period))
                * (terms.feedback() == FeedbackPeriod.QUARTER ? QUARTERS : 1);
        return new ServiceSum(
                terms.minTimesPerYear() * counted / whole,
                (long) terms.minHoursPerYear() * MINUTES_OF_AN_HOUR * counted / whole,
                terms.passPoints() * counted / whole);
    }

    private static LocalDate end(Period period) {
        return period.until().orElseThrow();
    }
}
