package org.linli.takeover;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.linli.grid.DivisionForm;

/**
 * A division of the past as it is entered (历史划分方案).
 *
 * @param form its grids
 * @param from its first day
 * @param until the first day on which it was no longer in force, where it was not the last
 * @param keys the keys of its grids in the other system, where they have any
 */
public record PastDivision(DivisionForm form, LocalDate from, Optional<LocalDate> until, List<GridKey> keys) {
    /** Copies the list. */
    public PastDivision {
        keys = List.copyOf(keys);
    }

    /**
     * The division that is in force.
     *
     * @param form its grids
     * @param from its first day
     * @return the division
     */
    public static PastDivision of(DivisionForm form, LocalDate from) {
        return new PastDivision(form, from, Optional.empty(), List.of());
    }

    /**
     * The same with an end.
     *
     * @param day the first day on which it was no longer in force
     * @return the division
     */
    public PastDivision until(LocalDate day) {
        return new PastDivision(form, from, Optional.of(day), keys);
    }

    /**
     * The same with the keys of its grids.
     *
     * @param others the keys
     * @return the division
     */
    public PastDivision keys(List<GridKey> others) {
        return new PastDivision(form, from, until, others);
    }

    /**
     * The key of a grid in another system.
     *
     * @param number the grid's number in the community
     * @param key its key there
     */
    public record GridKey(int number, String key) {}
}
