package org.linli.duty;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Optional;
import org.linli.kernel.Id;
import org.linli.kernel.Period;
import org.linli.reporting.MemberReport;

/**
 * How a member stands in a year, or in the half-year or quarter by which the charter gives feedback (年度、半年、季度服务情况).
 *
 * <p>A half-year asks for half of the charter's amounts for a year, a quarter for a fourth. Days before the report, days after its end, and
 * days of
 * exemptions reduce the amounts in proportion, rounded down.
 *
 * @param report the member's report
 * @param period the year or quarter
 * @param done the service done, without reversed records; points are rounded down once, from all minutes together
 * @param asked the service asked for by the charter
 * @param overdueSince the first day after the period, once that day has come and service is missing
 */
public record ServiceYear(
        Id<MemberReport> report, Period period, ServiceSum done, ServiceSum asked, Optional<LocalDate> overdueSince) {
    private static final int MINUTES_OF_AN_HOUR = 60;

    /**
     * Counts the services of a member.
     *
     * @param report the member's report
     * @param day a day of the year or quarter
     * @param records the records of the report, at least all of that period
     * @param terms the charter's terms
     * @param today the present day
     * @return how the member stands
     */
    public static ServiceYear of(
            MemberReport report, LocalDate day, Collection<ServiceRecord> records, DutyTerms terms, LocalDate today) {
        Period period = terms.feedback().around(day);
        return of(
                DutyTime.of(report),
                day,
                Served.of(records.stream()
                        .filter(service -> period.contains(service.form().day()))
                        .toList()),
                terms,
                today);
    }

    /** The same from the services of the period, counted already. */
    static ServiceYear of(DutyTime member, LocalDate day, Served served, DutyTerms terms, LocalDate today) {
        Period period = terms.feedback().around(day);
        ServiceSum done = new ServiceSum(
                served.times(), served.minutes(), served.minutes() * terms.pointsPerHour() / MINUTES_OF_AN_HOUR);
        ServiceSum asked = asked(member, period, terms);
        Optional<LocalDate> overdue = period.until()
                .filter(end -> !today.isBefore(end))
                .filter(end -> !asked.without(done).isNothing());
        return new ServiceYear(member.report(), period, done, asked, overdue);
    }

    /** {@return the service still to be done} */
    public ServiceSum missing() {
        return asked.without(done);
    }

    /** {@return whether the service asked for is done} */
    public boolean isComplete() {
        return missing().isNothing();
    }

    /** {@return whether nothing was asked of the member and nothing done, as when exempt all the time} */
    public boolean isIdle() {
        return asked.isNothing() && done.isNothing();
    }

    /** {@return the last day of the period} */
    public LocalDate due() {
        return end(period).minusDays(1);
    }

    private static ServiceSum asked(DutyTime member, Period period, DutyTerms terms) {
        long counted = member.days(period);
        long whole = ChronoUnit.DAYS.between(period.from(), end(period))
                * terms.feedback().inAYear();
        return new ServiceSum(
                terms.minTimesPerYear() * counted / whole,
                (long) terms.minHoursPerYear() * MINUTES_OF_AN_HOUR * counted / whole,
                terms.passPoints() * counted / whole);
    }

    private static LocalDate end(Period period) {
        return period.until().orElseThrow();
    }

    /** How many services there were, and how long they took; reversing entries count negatively. */
    record Served(long times, long minutes) {
        static final Served NONE = new Served(0, 0);

        static Served of(Collection<ServiceRecord> services) {
            long times = 0;
            long minutes = 0;
            for (ServiceRecord service : services) {
                times += service.sign();
                minutes += (long) service.sign() * service.form().minutes();
            }
            return new Served(times, minutes);
        }
    }
}
