package org.linli.needs;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.linli.code.PlainText;
import org.linli.grid.Grid;
import org.linli.kernel.Finding;
import org.linli.kernel.Form;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;
import org.linli.needs.capacity.Window;

/**
 * A need as it is submitted (需求申报).
 *
 * @param requester who has it
 * @param category of which kind it is, usually one of the charter's, 1 to {@value #MAX_CATEGORY} characters
 * @param text what is needed, 1 to {@value #MAX_TEXT} characters; a resident's is sealed under the resident's key
 * @param urgency how urgent it is
 * @param quantity how much of it, in units of the resource
 * @param grid in which grid, if it is in one
 * @param by the day by which it is wanted, if it is wanted by a day
 * @param window when it suits, if not at any time
 */
public record NeedForm(
        Requester requester,
        String category,
        String text,
        NeedUrgency urgency,
        int quantity,
        Optional<Id<Grid>> grid,
        Optional<LocalDate> by,
        Optional<Window> window)
        implements Form {
    /** The longest name of a category. */
    public static final int MAX_CATEGORY = 20;

    /** The category of what is none of those of the charter. */
    public static final String OTHER = "其他";

    /** The longest text. */
    public static final int MAX_TEXT = 1000;

    /** The greatest quantity. */
    public static final int MAX_QUANTITY = 10_000;

    /**
     * An ordinary need for one, wherever and whenever.
     *
     * @param requester who has it
     * @param category of which kind it is
     * @param text what is needed
     * @return the form
     */
    public static NeedForm of(Requester requester, String category, String text) {
        return new NeedForm(
                requester,
                category,
                text,
                NeedUrgency.ORDINARY,
                1,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * The same in another urgency.
     *
     * @param other how urgent it is
     * @return the form
     */
    public NeedForm at(NeedUrgency other) {
        return new NeedForm(requester, category, text, other, quantity, grid, by, window);
    }

    /**
     * The same for more.
     *
     * @param other how much
     * @return the form
     */
    public NeedForm times(int other) {
        return new NeedForm(requester, category, text, urgency, other, grid, by, window);
    }

    /**
     * The same in a grid.
     *
     * @param other which
     * @return the form
     */
    public NeedForm in(Id<Grid> other) {
        return new NeedForm(requester, category, text, urgency, quantity, Optional.of(other), by, window);
    }

    /**
     * The same, wanted by a day.
     *
     * @param other the day
     * @return the form
     */
    public NeedForm by(LocalDate other) {
        return new NeedForm(requester, category, text, urgency, quantity, grid, Optional.of(other), window);
    }

    /**
     * The same, which suits in a window.
     *
     * @param other when
     * @return the form
     */
    public NeedForm within(Window other) {
        return new NeedForm(requester, category, text, urgency, quantity, grid, by, Optional.of(other));
    }

    NeedForm withText(String other) {
        return new NeedForm(requester, category, other, urgency, quantity, grid, by, window);
    }

    /** With its texts as they are kept, once they can be read. */
    Optional<NeedForm> read(Inspection inspection) {
        Optional<String> kind = inspection.read(PlainText.require("category", category, MAX_CATEGORY));
        Optional<String> what = inspection.read(PlainText.requireLines("text", text, MAX_TEXT));
        return kind.flatMap(
                read -> what.map(kept -> new NeedForm(requester, read, kept, urgency, quantity, grid, by, window)));
    }

    @Override
    public List<Finding> mistakes() {
        Inspection inspection = new Inspection();
        read(inspection);
        return inspection.findings();
    }

    /** Leaves out who has it, and what was written. */
    @Override
    public String toString() {
        return urgency + " need of " + requester.kind() + " in " + category;
    }
}
