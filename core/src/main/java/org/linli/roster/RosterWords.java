package org.linli.roster;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.linli.kernel.Decision;
import org.linli.kernel.Excerpt;
import org.linli.kernel.Finding;
import org.linli.kernel.Label;
import org.linli.kernel.Texts;

/**
 * The words by which cells name the choices of a column (栏目用语): the label of each constant in both languages, the constant
 * itself, and what lists call it besides.
 *
 * @param <T> the choices
 */
public final class RosterWords<T extends Enum<T>> {
    private final List<T> choices;
    private final Map<String, T> words;

    private RosterWords(List<T> choices, Map<String, T> words) {
        this.choices = List.copyOf(choices);
        this.words = Map.copyOf(words);
    }

    /**
     * The labels of constants.
     *
     * @param constants the constants
     * @param <T> the choices
     * @return the words
     */
    public static <T extends Enum<T>> RosterWords<T> of(T[] constants) {
        Map<String, T> words = new HashMap<>();
        for (T constant : constants) {
            words.put(RosterColumn.normal(constant.name()), constant);
            for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
                words.put(RosterColumn.normal(Texts.of(Label.of(constant), locale)), constant);
            }
        }
        return new RosterWords<>(List.of(constants), words);
    }

    /**
     * The same with other words for one of the choices.
     *
     * @param constant the choice
     * @param others its other words
     * @return the words
     */
    public RosterWords<T> or(T constant, Collection<String> others) {
        Map<String, T> more = new HashMap<>(words);
        others.forEach(word -> more.put(RosterColumn.normal(word), constant));
        return new RosterWords<>(choices, more);
    }

    /**
     * The same with other words for one of the choices.
     *
     * @param constant the choice
     * @param others its other words
     * @return the words
     */
    public RosterWords<T> or(T constant, String... others) {
        return or(constant, List.of(others));
    }

    /**
     * The choice that a cell names.
     *
     * @param text the cell
     * @return the choice; empty for another word, or none
     */
    public Optional<T> find(String text) {
        return Optional.ofNullable(words.get(RosterColumn.normal(text)));
    }

    /**
     * The choice that a cell of a column that is not personal names.
     *
     * @param text the cell
     * @param otherwise code of the finding that refuses another word, with the figures {@code text}, and {@code words}: the labels of
     *     the choices
     * @return the choice; or refused, when nothing is written with {@code text-missing}
     */
    public Decision<T> read(String text, String otherwise) {
        if (CsvRow.isBlank(text)) {
            return Decision.refused(Finding.violation("text-missing"));
        }
        return find(text)
                .map(found -> Decision.accepted(found))
                .orElseGet(() -> Decision.refused(Finding.violation(otherwise)
                        .with("text", Excerpt.of(text.strip()))
                        .with("words", Label.all(choices))));
    }
}
