package org.linli.grid.incident;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.linli.code.PlainText;
import org.linli.community.Building;
import org.linli.grid.Grid;
import org.linli.kernel.Finding;
import org.linli.kernel.Form;
import org.linli.kernel.Id;

/**
 * An incident as captured (网格事件). The title says what is the matter; nothing personal belongs in it.
 *
 * @param grid in which grid
 * @param building in which of its buildings, where known
 * @param category what it is about
 * @param level how urgent it is
 * @param title what is the matter, as written
 * @param at when it was found; none when just now
 */
public record IncidentForm(
        Id<Grid> grid,
        Optional<Id<Building>> building,
        IncidentCategory category,
        IncidentLevel level,
        String title,
        Optional<Instant> at)
        implements Form {
    private static final Instant FIRST = Instant.parse("0001-01-02T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-30T00:00:00Z");

    /**
     * Checks the instant.
     *
     * @throws IllegalArgumentException when it does not lie in the years 1 to 9999
     */
    public IncidentForm {
        if (at.filter(instant -> instant.isBefore(FIRST) || instant.isAfter(LAST))
                .isPresent()) {
            throw new IllegalArgumentException("An incident is found in the years 1 to 9999");
        }
    }

    /**
     * An incident found just now.
     *
     * @param grid in which grid
     * @param category what it is about
     * @param level how urgent it is
     * @param title what is the matter
     * @return the form
     */
    public static IncidentForm of(Id<Grid> grid, IncidentCategory category, IncidentLevel level, String title) {
        return new IncidentForm(grid, Optional.empty(), category, level, title, Optional.empty());
    }

    /**
     * The same in a building.
     *
     * @param place the building
     * @return the form
     */
    public IncidentForm in(Id<Building> place) {
        return new IncidentForm(grid, Optional.of(place), category, level, title, at);
    }

    /**
     * The same, found at another time than it is entered.
     *
     * @param instant when
     * @return the form
     */
    public IncidentForm at(Instant instant) {
        return new IncidentForm(grid, building, category, level, title, Optional.of(instant));
    }

    /** Leaves the title out, which may name a person. */
    @Override
    public String toString() {
        return category + " " + level + " in " + grid;
    }

    @Override
    public List<Finding> mistakes() {
        return PlainText.require("matter", title, IncidentReport.MAX_TITLE).findings();
    }
}
