package org.linli.duty;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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
 * @param exempt the periods in which the member need not serve, oldest first; none begins before the one before it is over
 */
record DutyTime(Id<MemberReport> report, LocalDate from, Optional<LocalDate> until, List<Period> exempt) {
    /** The columns that say it of a {@linkplain MemberReport#PLAIN plain} report. */
    static final List<Column<MemberReport, ?>> COLUMNS = List.of(MemberReport.REPORTED_ON, MemberReport.ENDED_ON);

    DutyTime {
        exempt = List.copyOf(exempt);
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
        return until.filter(over -> !over.isAfter(asOf))
                .map(over -> over.minusDays(1))
                .orElse(asOf);
    }

    boolean isReportedOn(LocalDate day) {
        return !day.isBefore(from) && until.stream().allMatch(day::isBefore);
    }

    /** How many days of a period with an end the member is to serve. */
    long days(Period period) {
        LocalDate first = later(from, period.from());
        LocalDate end = Stream.concat(until.stream(), period.until().stream())
                .min(LocalDate::compareTo)
                .orElseThrow();
        return between(first, end)
                - exempt.stream()
                        .mapToLong(free -> between(
                                later(first, free.from()),
                                free.until().filter(end::isAfter).orElse(end)))
                        .sum();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static long between(LocalDate first, LocalDate end) {
        return Math.max(0, ChronoUnit.DAYS.between(first, end));
    }
}
