package org.linli.placement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Texts;

/**
 * Why a person serves in a grid (派位理由).
 *
 * @param person who
 * @param grid where he or she serves; nothing when no grid was left
 * @param charges what that costs, term by term; empty when it is not known or nothing
 * @param cost the sum of the terms
 * @param second the best plan in which this person serves elsewhere; nothing when there is no other grid for him or her
 * @param <P> what a person is
 * @param <G> what a grid is
 */
public record Why<P, G>(
        Id<P> person, Optional<Room<G>> grid, List<Charge> charges, long cost, Optional<MovePrice<P, G>> second) {
    /** Copies the list. */
    public Why {
        charges = List.copyOf(charges);
    }

    /**
     * The reasons as a few sentences about people and grids.
     *
     * @param locale Chinese for any locale of that language, else English
     * @param name how the person is to be called
     * @return the sentences
     */
    public String explain(Locale locale, String name) {
        return explain(locale, name, "placement");
    }

    /**
     * The reasons as a few sentences about what is placed, where that is no person into a grid.
     *
     * @param locale Chinese for any locale of that language, else English
     * @param name how what is placed is to be called
     * @param texts whose texts: with what the codes of the sentences begin, such as {@code need-match} of {@code need-match-why}
     * @return the sentences
     */
    public String explain(Locale locale, String name, String texts) {
        String first = grid.map(room -> Finding.hint(texts + "-why")
                        .with("person", name)
                        .with("grid", room.name())
                        .with("matches", Charge.matches(charges, locale))
                        .with("terms", Charge.explain(charges, locale))
                        .with("cost", cost))
                .orElseGet(() -> unplaced(name, texts))
                .explain(locale);
        return first + second(locale, texts);
    }

    private Finding unplaced(String name, String texts) {
        return second.map(nearest -> Finding.hint(texts + "-why-unplaced")
                        .with("person", name)
                        .with("grid", nearest.grid().name()))
                .orElseGet(() -> Finding.hint(texts + "-why-nowhere").with("person", name));
    }

    private String second(Locale locale, String texts) {
        if (grid.isEmpty()) {
            return "";
        }
        Finding finding = second.map(
                        other -> Finding.hint(texts + (other.others().isEmpty() ? "-second-alone" : "-second"))
                                .with("grid", other.grid().name())
                                .with("price", other.exactly())
                                .with("others", other.others().size()))
                .orElseGet(() -> Finding.hint(texts + "-second-none"));
        return Texts.betweenSentences(locale) + finding.explain(locale);
    }
}
