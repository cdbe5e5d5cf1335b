package org.linli.placement;

import java.util.Locale;
import java.util.Optional;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;

/**
 * A person changes from one grid to another (调整).
 *
 * @param person who
 * @param from the grid before; nothing when he or she had none
 * @param to the grid after; nothing when there is none left
 * @param <P> what a person is
 * @param <G> what a grid is
 */
public record Move<P, G>(Id<P> person, Optional<Room<G>> from, Optional<Room<G>> to) {
    /**
     * The move as a sentence.
     *
     * @param locale Chinese for any locale of that language, else English
     * @param name how the person is to be called
     * @return the sentence
     */
    public String explain(Locale locale, String name) {
        return Finding.hint("placement-move")
                .with("person", name)
                .with("from", Wording.grid(from, locale))
                .with("to", Wording.grid(to, locale))
                .explain(locale);
    }
}
