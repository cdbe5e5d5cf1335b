package org.linli.duty;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linli.kernel.Id;
import org.linli.kernel.Period;
import org.linli.reporting.Exemption;
import org.linli.reporting.MemberReport;
import org.linli.reporting.MemberReportEnd;
import org.linli.storage.Column;
import org.linli.storage.Row;

/**
 * The days on which a member is to serve: all that counting needs of a report, which for most members stands in its columns.
 *
 * @param report the member's report
 * @param from the day of the report
 * @param until the first day on which it no longer counts, once it is over
 * @param exempt the periods in which the member need not serve; by corrections two may share days
 */
record DutyTime(Id<MemberReport> report, LocalDate from, Optional<LocalDate> until, List<Period> exempt) {
    /** The columns that say it of a {@linkplain MemberReport#PLAIN plain} report. */
    static final List<Column<MemberReport, ?>> COLUMNS = List.of(MemberReport.REPORTED_ON, MemberReport.ENDED_ON);

    DutyTime {
        exempt = exempt.stream().sorted(Comparator.comparing(Period::from)).toList();
    }

    static DutyTime of(MemberReport report) {
        return new DutyTime(
                report.id(),
                report.form().reportedOn(),
                report.end().map(MemberReportEnd::on),
                report.exemptions().stream().map(Exemption::time).toList());
    }

    static DutyTime ofPlain(Row<MemberReport> row) {
        return new DutyTime(
                row.ref().id(), row.value(MemberReport.REPORTED_ON), row.get(MemberReport.ENDED_ON), List.of());
    }

    /** The last day on which the report counts, or the day as of which it is told when that comes first. */
    LocalDate lastDay(LocalDate asOf) {
        return lastDay(until, asOf);
    }

    /** The same of what ended, if at all, on a day. */
    static LocalDate lastDay(Optional<LocalDate> end, LocalDate asOf) {
        return end.filter(over -> !over.isAfter(asOf))
                .map(over -> over.minusDays(1))
                .orElse(asOf);
    }

    boolean isReportedOn(LocalDate day) {
        return !day.isBefore(from) && until.stream().allMatch(day::isBefore);
    }

    /** How many days of a period with an end the member is to serve. */
    long days(Period period) {
        LocalDate end = Stream.concat(until.stream(), period.until().stream())
                .min(LocalDate::compareTo)
                .orElseThrow();
        LocalDate next = later(from, period.from());
        long days = 0;
        for (Period free : exempt) {
            days += between(next, free.from().isBefore(end) ? free.from() : end);
            next = later(next, free.until().orElse(end));
        }
        return days + between(next, end);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static long between(LocalDate first, LocalDate end) {
        return Math.max(0, ChronoUnit.DAYS.between(first, end));
    }
}
