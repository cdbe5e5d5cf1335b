package org.linli.placement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One part of what it costs that a person serves in a grid. The charges add up to the cost, so they explain it.
 *
 * @param term what it is for
 * @param amount how much, in points; below zero it speaks for the grid
 * @param match what fits between the person and the grid, where something does (相符之处)
 */
public record Charge(BilingualName term, long amount, Optional<BilingualName> match) {
    /**
     * A charge of which nothing is known that fits.
     *
     * @param term what it is for
     * @param amount how much, in points
     */
    public Charge(BilingualName term, long amount) {
        this(term, amount, Optional.empty());
    }

    /**
     * Adds charges up.
     *
     * @param charges the charges
     * @return their sum
     * @throws ArithmeticException when it does not fit into a long
     */
    public static long sum(List<Charge> charges) {
        long sum = 0;
        for (Charge charge : charges) {
            sum = Math.addExact(sum, charge.amount);
        }
        return sum;
    }

    /**
     * What fits, as a part of a sentence.
     *
     * @param charges the charges
     * @param locale Chinese for any locale of that language, else English
     * @return such as {@code lives there, works there}; empty when nothing is known to fit
     */
    public static String matches(List<Charge> charges, Locale locale) {
        List<String> shown = charges.stream()
                .flatMap(charge -> charge.match().stream())
                .map(name -> name.in(locale))
                .toList();
        return Wording.list(shown, locale);
    }

    /**
     * Charges as a part of a sentence, each with its name and amount; those of nothing are left out.
     *
     * @param charges the charges
     * @param locale Chinese for any locale of that language, else English
     * @return such as {@code residence 3, own wish 2}
     */
    public static String explain(List<Charge> charges, Locale locale) {
        List<String> shown = charges.stream()
                .filter(charge -> charge.amount != 0)
                .map(charge -> charge.term.in(locale) + " " + charge.amount)
                .toList();
        return shown.isEmpty() ? Wording.word("no-charge", locale) : Wording.list(shown, locale);
    }
}
