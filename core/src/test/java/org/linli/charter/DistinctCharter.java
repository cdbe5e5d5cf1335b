package org.linli.charter;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.linli.calendar.Term;

/**
 * A community's charter in which each value differs from all others and from what the nation holds, so that code which reads
 * one parameter for another is noticed. Of two switches only the difference to the nation can be had.
 */
public final class DistinctCharter {
    /** Greater than all defaults of units with few values, such as years. */
    private static final int FIRST = 31;

    private DistinctCharter() {}

    /** In force from a day. */
    public static Charter from(LocalDate day) {
        return CharterSample.community(day).with(values()).orElseThrow();
    }

    /** The charter's terms of one feature on its first day. */
    public static <T extends Record> T terms(Terms<T> terms) {
        LocalDate day = LocalDate.of(2022, 9, 1);
        return from(day).terms(terms, day);
    }

    static Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        for (CharterParameter parameter : CharterParameters.known().all()) {
            int most = (int) Math.min(parameter.unit().most(), 1_000_000);
            int number = most < 100 ? 1 + Math.floorMod(FIRST - 2 - values.size(), most) : FIRST + values.size();
            values.put(parameter.name(), text(parameter.editions().get(0).value(), number));
        }
        return values;
    }

    private static String text(Object held, int number) {
        if (held instanceof Boolean flag) {
            return String.valueOf(!flag);
        }
        if (held instanceof Enum<?> constant) {
            Object[] all = constant.getDeclaringClass().getEnumConstants();
            return ((Enum<?>) all[(constant.ordinal() + 1) % all.length]).name();
        }
        if (held instanceof Span) {
            return number * 1000 + ".." + (number * 1000 + 500);
        }
        if (held instanceof Fraction) {
            return "1/" + number;
        }
        if (held instanceof Share) {
            return number < 100 ? number + "%" : new Share(number).toString();
        }
        if (held instanceof Term) {
            return number + "wd";
        }
        if (held instanceof MonthDay) {
            return CharterText.write(MonthDay.of(2, 1 + Math.floorMod(number, 28)));
        }
        return held instanceof List<?> ? "词" + number + ",语" + number : String.valueOf(number);
    }
}
