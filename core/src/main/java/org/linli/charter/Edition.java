package org.linli.charter;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.linli.kernel.Basis;

/**
 * What the nation holds for a parameter from some day on (国家标准的一个版本): the default, what statute allows, and where both
 * come from. A fact is judged by the edition of its own day.
 *
 * @param from its first day; empty for the first edition, which holds for all days before the second
 * @param value the default: an {@code Integer}, {@code Boolean}, enum constant, {@link Share}, {@link Span}, {@link
 *     org.linli.calendar.Term}, {@link java.time.MonthDay}, or a {@code List} of {@code String} or {@code Integer} that is not empty
 * @param bound what statute allows; empty when the charter is free
 * @param basis where the default comes from
 */
public record Edition(Optional<LocalDate> from, Object value, Optional<Bound> bound, List<Basis> basis) {
    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException when no basis is given
     */
    public Edition {
        basis = List.copyOf(basis);
        if (basis.isEmpty()) {
            throw new IllegalArgumentException("An edition has a basis");
        }
    }

    /**
     * The first edition, which holds until a later one begins.
     *
     * @param value the default
     * @param basis where it comes from; one or more
     * @return the edition, without a bound
     */
    public static Edition first(Object value, Basis... basis) {
        return new Edition(Optional.empty(), value, Optional.empty(), List.of(basis));
    }

    /**
     * A later edition.
     *
     * @param from its first day
     * @param value the default
     * @param basis where it comes from; one or more
     * @return the edition, without a bound
     */
    public static Edition from(LocalDate from, Object value, Basis... basis) {
        return new Edition(Optional.of(from), value, Optional.empty(), List.of(basis));
    }

    /**
     * The same edition within a bound.
     *
     * @param statute what statute allows
     * @return the edition
     */
    public Edition within(Bound statute) {
        return new Edition(from, value, Optional.of(statute), basis);
    }

    /**
     * Whether statute allows a value.
     *
     * @param other the value, of the same type as the default
     * @return whether it does
     */
    public boolean allows(Object other) {
        return bound.stream()
                .allMatch(limit -> CharterFigures.of(other).stream().allMatch(limit::allows));
    }

    /** {@return the default as text, as {@link CharterParameter#read} reads it} */
    public String text() {
        return CharterText.write(value);
    }

    /**
     * The default as people read it.
     *
     * @param locale Chinese for any locale of that language, else English
     * @return such as {@code 1,000–3,000} or {@code 5 working days}
     */
    public String shown(Locale locale) {
        return CharterText.shown(value, locale);
    }

    boolean holdsOn(LocalDate day) {
        return from.stream().noneMatch(day::isBefore);
    }
}
