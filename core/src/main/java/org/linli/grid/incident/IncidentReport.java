package org.linli.grid.incident;

import java.time.Instant;
import java.util.Optional;
import org.linli.community.Building;
import org.linli.grid.Grid;
import org.linli.kernel.Id;

/**
 * An incident as it was captured (事件采集信息). It is changed by a correction alone, which keeps what it was.
 *
 * @param grid the grid in which it was captured
 * @param building the building, where known
 * @param category what it is about
 * @param level how urgent it is
 * @param title what is the matter, 1 to {@value #MAX_TITLE} characters
 * @param at when it was found; its clocks run from then on
 */
public record IncidentReport(
        Id<Grid> grid,
        Optional<Id<Building>> building,
        IncidentCategory category,
        IncidentLevel level,
        String title,
        Instant at) {
    /** The longest title. */
    public static final int MAX_TITLE = 100;

    /** {@return the same as a form, to be corrected} */
    public IncidentForm form() {
        return new IncidentForm(grid, building, category, level, title, Optional.of(at));
    }

    /** Leaves the title out, which may name a person. */
    @Override
    public String toString() {
        return category + " " + level + " in " + grid + " at " + at;
    }
}
