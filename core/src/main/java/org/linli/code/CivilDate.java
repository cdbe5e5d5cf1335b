package org.linli.code;

import java.time.LocalDate;
import java.util.List;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;

/**
 * Dates as people write them (日期). A year of four digits in front has one reading, so taken are {@code 2022-09-11} and {@code
 * 20220911} (GB/T 7408, ISO 8601), {@code 2022/9/11}, {@code 2022.9.11}, {@code 2022年9月11日}, and {@code
 * 二〇二二年九月十一日}. Any other text that could be a date is refused with the days it could mean, for a guess would be wrong one
 * day.
 */
public final class CivilDate {
    private CivilDate() {}

    /**
     * Reads a date.
     *
     * @param text as written; white space at both ends and around separators, full-width and format characters are normalised
     * @return the date; or refused with {@code date-ambiguous} (naming the readings), {@code date-invalid} (the
     *     calendar has no such day), {@code date-with-time}, or {@code date-unreadable}
     */
    public static Decision<LocalDate> parse(String text) {
        return DateReader.read(text);
    }

    /**
     * Reads a date that is personal, such as a birth date: as {@link #parse}, but findings show no day.
     *
     * @param text as written
     * @return the date, or refused
     */
    public static Decision<LocalDate> parsePersonal(String text) {
        return DateReader.read(text).fold(accepted -> accepted, refused -> hidden(refused.findings()));
    }

    private static Decision<LocalDate> hidden(List<Finding> findings) {
        return new Decision.Refused<>(findings.stream()
                .map(finding ->
                        finding.figures().containsKey("readings") ? finding.with("readings", "****-**-**") : finding)
                .toList());
    }
}
