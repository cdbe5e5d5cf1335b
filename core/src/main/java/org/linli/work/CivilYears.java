package org.linli.work;

import java.lang.reflect.Method;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.linli.kernel.Command;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;

/**
 * The years in which a community can have anything to do (年份范围): {@value #FIRST} to {@value #LAST}. Every store keeps days of
 * these years exactly, and terms can be added to them without leaving what it keeps. A day outside is a mistake of input, also
 * one that is meant as <em>for ever</em>: what has no end is given without one.
 */
public final class CivilYears {
    /** The first year. */
    public static final int FIRST = 1000;

    /** The last year. */
    public static final int LAST = 2999;

    private static final Instant BEGIN = Instant.parse(FIRST + "-01-01T00:00:00Z");
    private static final Instant END = Instant.parse(LAST + 1 + "-01-01T00:00:00Z");

    /** What of a record may hold a day. */
    private static final ClassValue<List<Method>> PARTS = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
            return Stream.of(type.getRecordComponents())
                    .filter(component -> mayHoldDays(component.getType()))
                    .map(component -> component.getAccessor())
                    .toList();
        }
    };

    private CivilYears() {}

    /**
     * Demands a day that a question can be asked about.
     *
     * @param day the day
     * @return the day
     * @throws IllegalArgumentException when it lies outside of the years
     */
    public static LocalDate require(LocalDate day) {
        if (!contain(day.getYear())) {
            throw new IllegalArgumentException(
                    "Days lie in the years " + FIRST + " to " + LAST + ", not in " + day.getYear());
        }
        return day;
    }

    /**
     * Demands a year that a question can be asked about.
     *
     * @param year the year
     * @return its first day
     * @throws IllegalArgumentException when it lies outside of the years
     */
    public static LocalDate requireYear(int year) {
        if (!contain(year)) {
            throw new IllegalArgumentException("Years are " + FIRST + " to " + LAST + ", not " + year);
        }
        return LocalDate.of(year, 1, 1);
    }

    /**
     * What stores can compare their instants with: in microseconds, what is finer is cut off; one before the years stands for their
     * beginning, one after them for their end.
     *
     * @param instant any instant
     * @return one that every store keeps exactly
     */
    public static Instant compared(Instant instant) {
        Instant within = instant.isBefore(BEGIN) ? BEGIN : instant.isAfter(END) ? END : instant;
        return within.truncatedTo(ChronoUnit.MICROS);
    }

    /** Refuses each parameter that is, or holds, a day outside; the day itself is not shown, for it may be personal. */
    static List<Finding> check(Command<?> command, List<?> given) {
        Inspection inspection = new Inspection();
        for (int i = 0; i < given.size(); i++) {
            if (isBeyond(given.get(i))) {
                inspection.found(Finding.violation("day-beyond-years")
                        .with("command", command.key())
                        .with("field", command.parameters().get(i).name())
                        .with("first", FIRST)
                        .with("last", LAST));
            }
        }
        return inspection.findings();
    }

    private static boolean isBeyond(Object value) {
        if (value instanceof LocalDate day) {
            return !contain(day.getYear());
        }
        if (value instanceof YearMonth month) {
            return !contain(month.getYear());
        }
        if (value instanceof Instant instant) {
            return instant.isBefore(BEGIN) || !instant.isBefore(END);
        }
        if (value instanceof Optional<?> optional) {
            return optional.isPresent() && isBeyond(optional.get());
        }
        if (value instanceof Collection<?> several) {
            return several.stream().anyMatch(CivilYears::isBeyond);
        }
        if (value instanceof Map<?, ?> map) {
            return isBeyond(map.keySet()) || isBeyond(map.values());
        }
        return value instanceof Record
                && PARTS.get(value.getClass()).stream().anyMatch(part -> isBeyond(Components.of(value, part)));
    }

    private static boolean contain(int year) {
        return year >= FIRST && year <= LAST;
    }

    private static boolean mayHoldDays(Class<?> type) {
        return !type.isPrimitive() && !type.isEnum() && type != String.class && type != Id.class;
    }
}
