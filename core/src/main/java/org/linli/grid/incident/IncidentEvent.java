package org.linli.grid.incident;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.linli.community.Building;
import org.linli.grid.Grid;
import org.linli.kernel.Event;
import org.linli.kernel.Id;

/** What happens to incidents (网格事件流转). What people wrote stands in the incident alone, where it can be struck out. */
public sealed interface IncidentEvent extends Event {
    /** {@return the incident} */
    Id<Incident> incident();

    /**
     * It was captured (采集).
     *
     * @param incident its id
     * @param grid in which grid
     * @param building in which building, where known
     * @param category what it is about
     * @param level how urgent it is
     * @param at when it was found
     * @param charter version of the charter by which its clocks run
     */
    record IncidentCaptured(
            Id<Incident> incident,
            Id<Grid> grid,
            Optional<Id<Building>> building,
            IncidentCategory category,
            IncidentLevel level,
            Instant at,
            int charter)
            implements IncidentEvent {}

    /**
     * A step was taken that is told by its name (流转).
     *
     * @param incident its id
     * @param step which
     * @param status how it stands
     */
    record IncidentAdvanced(Id<Incident> incident, IncidentStep step, IncidentStatus status) implements IncidentEvent {}

    /**
     * It was routed (分流).
     *
     * @param incident its id
     * @param department to whom
     */
    record IncidentRouted(Id<Incident> incident, IncidentDepartment department) implements IncidentEvent {}

    /**
     * A department gave it back as a wrong dispatch (退回).
     *
     * @param incident its id
     * @param department which
     */
    record IncidentGivenBack(Id<Incident> incident, IncidentDepartment department) implements IncidentEvent {}

    /**
     * It was passed up (上报).
     *
     * @param incident its id
     * @param tier to which tier
     */
    record IncidentEscalated(Id<Incident> incident, IncidentTier tier) implements IncidentEvent {}

    /**
     * It was given more time (延期).
     *
     * @param incident its id
     * @param workingDays how many working days
     * @param lastDay the day that ends with the time
     */
    record IncidentExtended(Id<Incident> incident, int workingDays, LocalDate lastDay) implements IncidentEvent {}

    /**
     * It was evaluated (评价).
     *
     * @param incident its id
     * @param score the score
     */
    record IncidentEvaluated(Id<Incident> incident, int score) implements IncidentEvent {}

    /**
     * Another grid goes on with it (划转).
     *
     * @param incident its id
     * @param from the grid that had it
     * @param to the grid that has it now
     */
    record IncidentMoved(Id<Incident> incident, Id<Grid> from, Id<Grid> to) implements IncidentEvent {}

    /**
     * What was captured wrongly was corrected (更正采集信息).
     *
     * @param incident its id
     * @param was as it was captured
     * @param now as it should have been
     * @param title whether the title was another
     */
    record IncidentCorrected(Id<Incident> incident, Captured was, Captured now, boolean title)
            implements IncidentEvent {}

    /**
     * What was captured, but for its title.
     *
     * @param grid in which grid
     * @param building in which building, where known
     * @param category what it is about
     * @param level how urgent it is
     * @param at when it was found
     */
    record Captured(
            Id<Grid> grid,
            Optional<Id<Building>> building,
            IncidentCategory category,
            IncidentLevel level,
            Instant at) {
        static Captured of(IncidentReport report) {
            return new Captured(report.grid(), report.building(), report.category(), report.level(), report.at());
        }
    }
}
