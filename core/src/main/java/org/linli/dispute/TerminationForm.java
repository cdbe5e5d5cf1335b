package org.linli.dispute;

import java.util.List;
import java.util.Set;
import org.linli.code.PlainText;
import org.linli.kernel.Finding;
import org.linli.kernel.Form;

/**
 * Why mediation ends, and what the parties were told (终止调解).
 *
 * @param reason why, 1 to {@value Dispute#MAX_NOTE} characters
 * @param told the ways that the parties were told of
 */
public record TerminationForm(String reason, Set<LegalRoute> told) implements Form {
    /** Copies the set. */
    public TerminationForm {
        told = Set.copyOf(told);
    }

    /**
     * An end of which the parties were told the ways.
     *
     * @param reason why
     * @param told the ways
     * @return the form
     */
    public static TerminationForm of(String reason, LegalRoute... told) {
        return new TerminationForm(reason, Set.of(told));
    }

    /** Leaves the reason out. */
    @Override
    public String toString() {
        return "TerminationForm, told of " + told;
    }

    @Override
    public List<Finding> mistakes() {
        return PlainText.requireLines("reason", reason, Dispute.MAX_NOTE).findings();
    }
}
