package org.linli.grid.incident;

import java.time.Instant;
import java.util.Optional;
import org.linli.grid.Grid;
import org.linli.kernel.Id;

/**
 * A step of an incident that was taken (流转记录).
 *
 * @param step which
 * @param at when
 * @param by opaque id of the actor, or of the person for whom the actor took it
 * @param department the department that it concerns: to which it was routed, which gave it back or handled it
 * @param note the reason, result or answer
 * @param from the grid that had it before, where a new division moved it
 * @param was what was captured, where that was corrected
 */
public record IncidentTaken(
        IncidentStep step,
        Instant at,
        String by,
        Optional<IncidentDepartment> department,
        Optional<String> note,
        Optional<Id<Grid>> from,
        Optional<IncidentReport> was) {
    /** Leaves out what people wrote. */
    @Override
    public String toString() {
        return step + " at " + at;
    }

    static IncidentTaken of(IncidentStep step, IncidentMoment moment) {
        return new IncidentTaken(
                step,
                moment.now(),
                moment.who(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
