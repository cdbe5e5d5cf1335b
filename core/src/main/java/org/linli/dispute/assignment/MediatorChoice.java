package org.linli.dispute.assignment;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.linli.dispute.Dispute;
import org.linli.dispute.mediator.Mediator;
import org.linli.kernel.Id;
import org.linli.placement.Why;

/**
 * Who should have a dispute (派案建议). Nothing is assigned by it.
 *
 * @param dispute the dispute
 * @param best who should have it; empty when there is none who may
 * @param options all who may, the cheapest first
 * @param excluded those who may not, with the reason
 * @param why the reasons of the placement
 */
public record MediatorChoice(
        Id<Dispute> dispute,
        Optional<Id<Mediator>> best,
        List<MediatorOption> options,
        List<MediatorExclusion> excluded,
        Why<Dispute, Mediator> why) {
    /** Copies the lists. */
    public MediatorChoice {
        options = List.copyOf(options);
        excluded = List.copyOf(excluded);
    }

    /**
     * The reasons as a few sentences.
     *
     * @param locale Chinese for any locale of that language, else English
     * @param name how the dispute is to be called
     * @return the sentences
     */
    public String explain(Locale locale, String name) {
        return why.explain(locale, name);
    }
}
