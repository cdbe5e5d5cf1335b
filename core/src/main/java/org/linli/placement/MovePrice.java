package org.linli.placement;

import java.util.List;
import java.util.Locale;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;

/**
 * What it would cost if a person served in another grid (调整代价) and all others were placed as is best then.
 *
 * @param person who
 * @param grid the other grid
 * @param atLeast what the rents alone say: never more than the exact price
 * @param exactly by how much the sum of all costs would rise; zero when that plan would be as good
 * @param others who else would move
 * @param <P> what a person is
 * @param <G> what a grid is
 */
public record MovePrice<P, G>(Id<P> person, Room<G> grid, long atLeast, long exactly, List<Move<P, G>> others) {
    /** Copies the list. */
    public MovePrice {
        others = List.copyOf(others);
    }

    /**
     * The price as a sentence.
     *
     * @param locale Chinese for any locale of that language, else English
     * @param name how the person is to be called
     * @return the sentence
     */
    public String explain(Locale locale, String name) {
        return Finding.hint("placement-price")
                .with("person", name)
                .with("grid", grid.name())
                .with("price", exactly)
                .with("others", others.size())
                .explain(locale);
    }
}
