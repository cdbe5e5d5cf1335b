package org.linli.grid.patrol;

import java.time.LocalDate;
import java.util.Optional;
import org.linli.community.Building;
import org.linli.grid.Grid;
import org.linli.kernel.Id;
import org.linli.person.Person;

/**
 * A round through a grid, with the households that were called on (巡查走访). Calls (户次) are not households (户数): a household
 * that was called on twice in a month is two calls and one household, so the form says both.
 *
 * @param visitor who made the round
 * @param grid through which grid
 * @param building in which of its buildings, when it was one alone
 * @param day when
 * @param households how many households were called on
 * @param again how many of these had been called on in the same month before
 * @param minutes how long it took, where written down
 */
public record VisitForm(
        Id<Person> visitor,
        Id<Grid> grid,
        Optional<Id<Building>> building,
        LocalDate day,
        int households,
        int again,
        Optional<Integer> minutes) {
    /**
     * A round on which each household was called on for the first time in the month.
     *
     * @param visitor who made it
     * @param grid through which grid
     * @param day when
     * @param households how many households were called on
     * @return the form
     */
    public static VisitForm of(Id<Person> visitor, Id<Grid> grid, LocalDate day, int households) {
        return new VisitForm(visitor, grid, Optional.empty(), day, households, 0, Optional.empty());
    }

    /**
     * The same in one building.
     *
     * @param place the building
     * @return the form
     */
    public VisitForm in(Id<Building> place) {
        return new VisitForm(visitor, grid, Optional.of(place), day, households, again, minutes);
    }

    /**
     * The same with households that had been called on in the same month before.
     *
     * @param number how many
     * @return the form
     */
    public VisitForm again(int number) {
        return new VisitForm(visitor, grid, building, day, households, number, minutes);
    }

    /**
     * The same with its length.
     *
     * @param length how many minutes
     * @return the form
     */
    public VisitForm minutes(int length) {
        return new VisitForm(visitor, grid, building, day, households, again, Optional.of(length));
    }
}
