package org.linli.grid;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Label;
import org.linli.kernel.Period;
import org.linli.work.Reading;

/**
 * A place in a grid, beside the divisions that were published to follow the present one (网格调整预告).
 *
 * @param what what has the place: a post, an incident, a member, a posting
 * @param name what tells it from others: a title, the number of a receipt, or an id
 * @param grid the name of the grid
 * @param from the first day of the division that no longer has the place; empty when each has it
 */
public record PlaceEnding(Label what, String name, String grid, Optional<LocalDate> from) {
    /**
     * Looks for a division that no longer has a place.
     *
     * @param published the division in force and those published to follow it
     * @param today the present day
     * @param grid the grid
     * @param has whether a division has the place
     * @param what what has the place
     * @param name what tells it from others
     * @return the facts
     */
    public static PlaceEnding of(
            List<Division> published,
            LocalDate today,
            Id<Grid> grid,
            Predicate<Division> has,
            Label what,
            String name) {
        return new PlaceEnding(
                what,
                name,
                published.stream()
                        .flatMap(division -> division.grid(grid).stream())
                        .map(Grid::name)
                        .findFirst()
                        .orElse(grid.value()),
                published.stream()
                        .filter(has.negate())
                        .flatMap(division -> division.inForce().stream())
                        .map(Period::from)
                        .filter(today::isBefore)
                        .min(Comparator.naturalOrder()));
    }

    /**
     * Whether a grid ends with the present division, for features whose records stand in one.
     *
     * @param view what the transaction reads
     * @param today the present day
     * @param grid the grid
     * @param what what has the place
     * @param name what tells it from others
     * @return the warning {@code grid-place-ends}, if a published division no longer has the grid
     */
    @SuppressWarnings("exports") // for the library's own use
    public static List<Finding> found(Reading view, LocalDate today, Id<Grid> grid, Label what, String name) {
        return of(
                        Divisions.inForceFrom(view, today),
                        today,
                        grid,
                        division -> division.grid(grid).isPresent(),
                        what,
                        name)
                .check();
    }

    /** {@return the warning {@code grid-place-ends}, if a published division no longer has the place} */
    public List<Finding> check() {
        return DivisionRules.PLACE_ENDS.check(this).map(List::of).orElse(List.of());
    }

    /**
     * The same place, if what has it is still there on the day on which it ends.
     *
     * @param until the first day on which it is no longer needed; empty when that is open
     * @return the facts
     */
    public PlaceEnding neededUntil(Optional<LocalDate> until) {
        return new PlaceEnding(
                what, name, grid, from.filter(day -> until.stream().allMatch(day::isBefore)));
    }
}
