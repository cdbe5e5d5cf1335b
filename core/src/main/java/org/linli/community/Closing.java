package org.linli.community;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.linli.code.Reasoned;
import org.linli.kernel.Decision;
import org.linli.kernel.Inspection;
import org.linli.kernel.OpenTie;

/**
 * Since when something is no longer there, and why (关闭): its record stays, and nothing new is tied to it.
 *
 * @param day the first day on which it is not there
 * @param reason why, 1 to {@value Reasoned#MAX_REASON} characters
 */
public record Closing(LocalDate day, String reason) {
    /** As many ties are named by a refusal; the question for the ties tells all. */
    public static final int MOST_NAMED = 100;

    /**
     * Reads a closing.
     *
     * @param day the first day on which it is not there
     * @param reason as written
     * @param ties what still hangs on it
     * @param today the present day
     * @return the closing; refused with {@code closing-not-in-future}, with {@code closing-tied} for each of the first {@value
     *     #MOST_NAMED} ties, {@code closing-ties-more} when there are more, and with what is wrong in the reason
     */
    @SuppressWarnings("exports") // features call this from within
    public static Decision<Closing> read(LocalDate day, String reason, List<OpenTie> ties, LocalDate today) {
        Inspection inspection =
                new Inspection().ask(ClosingRules.NOT_IN_FUTURE, new ClosingRules.ClosingDay(day, today));
        ties.stream().limit(MOST_NAMED).forEach(tie -> inspection.ask(ClosingRules.TIED, Optional.of(tie)));
        inspection.ask(ClosingRules.TIES_MORE, ties.size());
        Optional<String> why = inspection.read(Reasoned.read(reason));
        return inspection.decide(() -> Decision.accepted(new Closing(day, why.orElseThrow())));
    }
}
