package org.linli.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The bundled notices; the file and its source are described beside it. They are read at the first question, so that a program
 * that never asks starts without them.
 */
final class ChinaCalendar implements WorkCalendar {
    static final ChinaCalendar BUNDLED = new ChinaCalendar();

    private static final String RESOURCE = "cn-holidays-2004-2026.csv";

    private ChinaCalendar() {}

    @Override
    public Coverage coverage(int year) {
        return Notices.YEARS.contains(year) ? Coverage.COMPLETE : Coverage.UNKNOWN;
    }

    @Override
    public Optional<DayKind> kindOf(LocalDate day) {
        if (!Notices.YEARS.contains(day.getYear())) {
            return Optional.empty();
        }
        return Optional.of(Notices.TABLE.getOrDefault(day, WeekendCalendar.byWeekday(day)));
    }

    @Override
    public String toString() {
        return "ChinaCalendar" + Notices.YEARS.stream().sorted().toList();
    }

    private static final class Notices {
        private static final Map<LocalDate, DayKind> TABLE = read();
        private static final Set<Integer> YEARS =
                TABLE.keySet().stream().map(LocalDate::getYear).collect(Collectors.toUnmodifiableSet());

        private static Map<LocalDate, DayKind> read() {
            try (InputStream in = Objects.requireNonNull(ChinaCalendar.class.getResourceAsStream(RESOURCE), RESOURCE);
                    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                return lines.lines()
                        .skip(1)
                        .map(line -> line.split(",", -1))
                        .collect(Collectors.toUnmodifiableMap(row -> LocalDate.parse(row[0]), row -> kind(row[1])));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static DayKind kind(String word) {
            return word.equals("HOLIDAY") ? DayKind.PUBLIC_HOLIDAY : DayKind.valueOf(word);
        }
    }
}
