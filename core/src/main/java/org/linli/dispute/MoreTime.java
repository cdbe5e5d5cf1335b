package org.linli.dispute;

import java.util.List;
import org.linli.code.PlainText;
import org.linli.kernel.Finding;
import org.linli.kernel.Form;

/**
 * More time for mediation (调解延期).
 *
 * @param days how many days, counted from the end in force
 * @param consented whether all parties agree
 * @param reason why, 1 to {@value Dispute#MAX_NOTE} characters
 */
public record MoreTime(int days, boolean consented, String reason) implements Form {
    /** Leaves the reason out. */
    @Override
    public String toString() {
        return "MoreTime of " + days + " days";
    }

    @Override
    public List<Finding> mistakes() {
        return PlainText.requireLines("reason", reason, Dispute.MAX_NOTE).findings();
    }
}
