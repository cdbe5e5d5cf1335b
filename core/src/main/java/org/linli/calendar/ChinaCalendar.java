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

/** The bundled notices; the file and its source are described beside it. */
record ChinaCalendar(Set<Integer> years, Map<LocalDate, DayKind> table) implements WorkCalendar {
    static final ChinaCalendar BUNDLED = read("cn-holidays-2004-2026.csv");

    @Override
    public Coverage coverage(int year) {
        return years.contains(year) ? Coverage.COMPLETE : Coverage.UNKNOWN;
    }

    @Override
    public Optional<DayKind> kindOf(LocalDate day) {
        if (!years.contains(day.getYear())) {
            return Optional.empty();
        }
        return Optional.of(table.getOrDefault(day, WeekendCalendar.byWeekday(day)));
    }

    @Override
    public String toString() {
        return "ChinaCalendar" + years.stream().sorted().toList();
    }

    private static ChinaCalendar read(String resource) {
        try (InputStream in = Objects.requireNonNull(ChinaCalendar.class.getResourceAsStream(resource), resource);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            Map<LocalDate, DayKind> table = lines.lines()
                    .skip(1)
                    .map(line -> line.split(","))
                    .collect(Collectors.toUnmodifiableMap(row -> LocalDate.parse(row[0]), row -> kind(row[1])));
            Set<Integer> years =
                    table.keySet().stream().map(LocalDate::getYear).collect(Collectors.toUnmodifiableSet());
            return new ChinaCalendar(years, table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DayKind kind(String word) {
        return word.equals("HOLIDAY") ? DayKind.PUBLIC_HOLIDAY : DayKind.valueOf(word);
    }
}
