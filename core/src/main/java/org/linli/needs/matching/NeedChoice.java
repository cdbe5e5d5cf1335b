package org.linli.needs.matching;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.linli.kernel.Id;
import org.linli.needs.Need;
import org.linli.needs.Resource;
import org.linli.placement.Why;

/**
 * With what a need should be served, and why not with the others (匹配理由). Nothing is claimed by it.
 *
 * @param need the need
 * @param best the match; empty when no resource is left for it
 * @param options all that could serve it, the cheapest first
 * @param excluded those that cannot, with the reason
 * @param why the reasons of the placement, with the second choice and its price
 */
public record NeedChoice(
        Id<Need> need,
        Optional<NeedMatch> best,
        List<NeedOption> options,
        List<NeedExclusion> excluded,
        Why<Need, Resource> why) {
    /** Copies the lists. */
    public NeedChoice {
        options = List.copyOf(options);
        excluded = List.copyOf(excluded);
    }

    /** {@return what it would cost more to serve a need for which no resource is left; empty when it is served, or when none could} */
    public Optional<Long> price() {
        return best.isPresent() ? Optional.empty() : why.second().map(second -> second.exactly());
    }

    /**
     * The reasons as a few sentences.
     *
     * @param locale Chinese for any locale of that language, else English
     * @param name how the need is to be called
     * @return the sentences
     */
    public String explain(Locale locale, String name) {
        return why.explain(locale, name, "need-match");
    }
}
