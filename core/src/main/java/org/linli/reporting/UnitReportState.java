package org.linli.reporting;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How a unit's report stood for some days (单位报到情况), so that what is asked of a past year is answered as of that year.
 *
 * @param members how many members were to report
 * @param status the status
 * @param until the first day on which it stood otherwise; empty as long as it stands so
 */
public record UnitReportState(int members, UnitReportStatus status, Optional<LocalDate> until) {
    /** Whether it stood so on a day, or later. */
    boolean reaches(LocalDate day) {
        return until.stream().allMatch(day::isBefore);
    }

    UnitReportState until(LocalDate day) {
        return new UnitReportState(members, status, Optional.of(day));
    }
}
