package org.linli.grid.incident;

import java.util.List;
import java.util.function.BiFunction;
import org.linli.grid.Division;
import org.linli.grid.Grid;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.work.Reading;
import org.linli.work.UnitOfWork;

/** Incidents that are still to be dealt with, for the use cases that take them a step further (在办事件). */
public final class OpenIncidents {
    private OpenIncidents() {}

    /**
     * Every open incident of the community, for features that stand on incidents.
     *
     * @param view what the transaction reads
     * @return the incidents
     */
    @SuppressWarnings("exports") // for the library's own use
    public static List<Incident> open(Reading view) {
        return view.list(view.all(Incident.KIND).where(Incident.OPEN, true));
    }

    /**
     * Moves an incident to a grid of a division that is about to be published, for the use case that publishes it.
     *
     * @param work the transaction
     * @param incident its id
     * @param to the grid
     * @return the incident; refused with {@code incident-step} when nothing is left to be done
     */
    @SuppressWarnings("exports") // for the library's own use
    public static Decision<Incident> moveAlong(UnitOfWork work, Id<Incident> incident, Id<Grid> to) {
        return advance(work, incident, (before, moment) -> before.movedTo(to, moment));
    }

    /**
     * Moves an incident back that a division has moved, for the use case that revokes the division.
     *
     * @param work the transaction
     * @param incident the incident
     * @param revoked the division
     * @param present the one that goes on
     * @return the incident; as it is when it was not that division that moved it last
     */
    @SuppressWarnings("exports") // for the library's own use
    public static Decision<Incident> moveBack(UnitOfWork work, Incident incident, Division revoked, Division present) {
        return incident.last(IncidentStep.MOVE)
                .flatMap(Incident.Taken::from)
                .filter(grid ->
                        revoked.grid(grid).isEmpty() && present.grid(grid).isPresent())
                .map(grid -> advance(work, incident.id(), (before, moment) -> before.movedBack(grid, moment)))
                .orElseGet(() -> Decision.accepted(incident));
    }

    static Decision<Incident> advance(
            UnitOfWork work, Id<Incident> incident, BiFunction<Incident, IncidentMoment, Decision<Incident>> change) {
        return work.change(
                Incident.KIND,
                incident,
                before -> change.apply(
                        before.recounted(work.calendar()),
                        IncidentMoment.of(work, work.charter(before.clock().charter()))));
    }
}
