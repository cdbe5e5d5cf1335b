package org.linli.examples.story.enterprise;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToLongFunction;
import java.util.function.ToLongFunction;
import org.linli.charter.Rate;
import org.linli.examples.report.Words;
import org.linli.kernel.Label;
import org.linli.kernel.Texts;

/** What the sections of the chapter have in common. */
final class Shown {
    static final Words GROUP = Words.of("服务", "Services");

    private static final int MONTHS = 12;

    private Shown() {}

    /** A value for each month of a year. */
    static List<Long> byMonth(IntToLongFunction value) {
        List<Long> values = new ArrayList<>();
        for (int month = 1; month <= MONTHS; month++) {
            values.add(value.applyAsLong(month));
        }
        return values;
    }

    /** A text of the library. */
    static Words text(String key) {
        return Words.in(locale -> Texts.of(new Label(key), locale));
    }

    /** A rate with its part and its whole. */
    static List<Words> rate(Words name, Rate rate, Words definition) {
        return List.of(name, Words.same(rate), Words.same(rate.part() + "÷" + rate.whole()), definition);
    }

    /** The sum of a figure of each. */
    static <A> long sum(List<A> all, ToLongFunction<A> figure) {
        return all.stream().mapToLong(figure).sum();
    }
}
