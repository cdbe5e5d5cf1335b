package org.linli.assessment;

import java.time.LocalDate;
import java.util.List;
import org.linli.code.PlainText;
import org.linli.kernel.Finding;
import org.linli.kernel.Form;
import org.linli.kernel.Inspection;

/**
 * A line of an assessment (考核记录), with its evidence.
 *
 * @param indicator the number of the indicator in its rubric, from 1
 * @param kind what it does
 * @param points the points that are added or deducted; 0 for one that is measured
 * @param part how much was done; 0 for one that is counted
 * @param whole how much was to be done; 0 for one that is counted, and where nothing was to be done
 * @param reminded whether a reminder went ahead of what is deducted
 * @param fact the fact that it is about, such as the number of an incident, 1 to {@value #MAX_FACT} characters
 * @param evidence what shows it, 1 to {@value #MAX_EVIDENCE} characters
 * @param on on which day the fact happened
 */
public record EntryForm(
        int indicator,
        EntryKind kind,
        int points,
        int part,
        int whole,
        boolean reminded,
        String fact,
        String evidence,
        LocalDate on)
        implements Form {
    /** The longest fact. */
    public static final int MAX_FACT = 60;

    /** The longest evidence. */
    public static final int MAX_EVIDENCE = 500;

    /**
     * Points that are added.
     *
     * @param indicator the number of the indicator
     * @param points how many
     * @param fact the fact
     * @param evidence what shows it
     * @param on on which day it happened
     * @return the form
     */
    public static EntryForm add(int indicator, int points, String fact, String evidence, LocalDate on) {
        return new EntryForm(indicator, EntryKind.ADD, points, 0, 0, false, fact, evidence, on);
    }

    /**
     * Points that are deducted.
     *
     * @param indicator the number of the indicator
     * @param points how many
     * @param fact the fact
     * @param evidence what shows it
     * @param on on which day it happened
     * @return the form
     */
    public static EntryForm deduct(int indicator, int points, String fact, String evidence, LocalDate on) {
        return new EntryForm(indicator, EntryKind.DEDUCT, points, 0, 0, false, fact, evidence, on);
    }

    /**
     * So much of so much.
     *
     * @param indicator the number of the indicator
     * @param part how much was done
     * @param whole how much was to be done
     * @param evidence what shows it
     * @param on the last day of the time that was measured
     * @return the form
     */
    public static EntryForm measure(int indicator, int part, int whole, String evidence, LocalDate on) {
        return new EntryForm(indicator, EntryKind.MEASURE, 0, part, whole, false, on.toString(), evidence, on);
    }

    /** {@return the same after a reminder} */
    public EntryForm afterReminder() {
        return new EntryForm(indicator, kind, points, part, whole, true, fact, evidence, on);
    }

    EntryForm with(String other, String shown) {
        return new EntryForm(indicator, kind, points, part, whole, reminded, other, shown, on);
    }

    @Override
    public List<Finding> mistakes() {
        Inspection inspection = new Inspection();
        read(inspection);
        return inspection.findings();
    }

    EntryForm read(Inspection inspection) {
        String read = inspection.read(PlainText.require("fact", fact, MAX_FACT)).orElse(fact);
        return with(
                read,
                inspection
                        .read(PlainText.requireLines("evidence", evidence, MAX_EVIDENCE))
                        .orElse(evidence));
    }

    /** Leaves out what is written. */
    @Override
    public String toString() {
        return kind + " of indicator " + indicator + " on " + on;
    }
}
