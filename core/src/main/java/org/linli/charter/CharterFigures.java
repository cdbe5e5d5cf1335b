package org.linli.charter;

import java.util.HashSet;
import java.util.List;
import org.linli.calendar.Term;
import org.linli.kernel.Excerpt;

/** The numbers in a parameter's value, of any type. */
final class CharterFigures {
    /** The longest word of a list. */
    static final int MAX_WORD = 50;

    private CharterFigures() {}

    static List<Long> of(Object value) {
        if (value instanceof Integer number) {
            return List.of(number.longValue());
        }
        if (value instanceof Share share) {
            return List.of((long) share.basisPoints());
        }
        if (value instanceof Span span) {
            return List.of((long) span.from(), (long) span.to());
        }
        if (value instanceof Fraction fraction) {
            return List.of((long) fraction.part(), (long) fraction.whole());
        }
        if (value instanceof Term term) {
            return List.of((long) amount(term));
        }
        if (value instanceof List<?> items) {
            return items.stream().allMatch(Integer.class::isInstance) && !items.isEmpty()
                    ? items.stream().map(item -> ((Integer) item).longValue()).toList()
                    : List.of((long) items.size());
        }
        return List.of();
    }

    /** Whether a value holds numbers, not words. */
    static boolean areNumbers(Object value) {
        return !(value instanceof List<?> items)
                || !items.isEmpty() && items.stream().allMatch(Integer.class::isInstance);
    }

    /** A bound of a unit as values of the unit are written. */
    static Object shown(ParameterUnit unit, long bound) {
        return unit == ParameterUnit.SHARE ? new Share((int) bound).toString() : bound;
    }

    static boolean areInOrder(Object value) {
        if (value instanceof Span span) {
            return span.isOrdered();
        }
        if (value instanceof Fraction fraction) {
            return fraction.part() <= fraction.whole();
        }
        if (!(value instanceof List<?> items)) {
            return true;
        }
        boolean ascending = true;
        for (int i = 1; i < items.size(); i++) {
            boolean numbers = items.get(i) instanceof Integer;
            ascending &= !numbers || (Integer) items.get(i - 1) < (Integer) items.get(i);
        }
        return ascending
                && new HashSet<>(items).size() == items.size()
                && items.stream().allMatch(CharterFigures::isWord);
    }

    static String excerpt(Object value) {
        return Excerpt.of(CharterText.figure(value));
    }

    private static boolean isWord(Object item) {
        return !(item instanceof String word) || CharterText.isPlain(word, MAX_WORD) && !word.contains(",");
    }

    private static int amount(Term term) {
        if (term instanceof Term.Hours hours) {
            return hours.minutes();
        }
        if (term instanceof Term.WorkingDays days) {
            return days.count();
        }
        return term instanceof Term.Months months ? months.count() : ((Term.Days) term).count();
    }
}
