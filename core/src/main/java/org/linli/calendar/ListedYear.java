package org.linli.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A calendar with the notice of one year laid over it. */
record ListedYear(WorkCalendar base, int year, Map<LocalDate, DayKind> table) implements WorkCalendar {
    ListedYear {
        table = Map.copyOf(table);
    }

    @Override
    public Coverage coverage(int asked) {
        return asked == year ? Coverage.COMPLETE : base.coverage(asked);
    }

    @Override
    public Optional<DayKind> kindOf(LocalDate day) {
        if (coverage(day.getYear()) == Coverage.UNKNOWN) {
            return Optional.empty();
        }
        Optional<DayKind> listed = Optional.ofNullable(table.get(day));
        if (listed.isPresent()) {
            return listed;
        }
        return day.getYear() == year ? Optional.of(WeekendCalendar.byWeekday(day)) : base.kindOf(day);
    }

    static Map<LocalDate, DayKind> table(int year, Set<LocalDate> holidays, Set<LocalDate> makeUpWorkdays) {
        Map<LocalDate, DayKind> table = new HashMap<>();
        for (LocalDate day : holidays) {
            table.put(inReach(year, day), DayKind.PUBLIC_HOLIDAY);
        }
        for (LocalDate day : makeUpWorkdays) {
            if (WeekendCalendar.byWeekday(day) != DayKind.WEEKEND) {
                throw new IllegalArgumentException("A make-up day is a Saturday or Sunday, but got " + day);
            }
            if (table.put(inReach(year, day), DayKind.MAKEUP_WORKDAY) != null) {
                throw new IllegalArgumentException(day + " cannot be both a day off and a make-up day");
            }
        }
        return table;
    }

    private static LocalDate inReach(int year, LocalDate day) {
        boolean lastDecember = day.getYear() == year - 1 && day.getMonth() == Month.DECEMBER;
        if (day.getYear() != year && !lastDecember) {
            throw new IllegalArgumentException("The notice for " + year + " cannot name " + day);
        }
        return day;
    }
}
