package org.linli.grid.incident;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import org.linli.charter.Charter;
import org.linli.community.Building;
import org.linli.grid.Division;
import org.linli.grid.Divisions;
import org.linli.grid.Grid;
import org.linli.kernel.Command;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.work.Reading;
import org.linli.work.UnitOfWork;

/** Incidents that are still to be dealt with, for the use cases that take them a step further (在办事件). */
public final class OpenIncidents {
    private OpenIncidents() {}

    /**
     * Every open incident of the community as it is stored, for features that stand on incidents. Ends that were counted provisionally
     * are not counted anew: {@link Incident#recounted} does so where they matter.
     *
     * @param view what the transaction reads
     * @return the incidents
     */
    @SuppressWarnings("exports") // for the library's own use
    public static List<Incident> open(Reading view) {
        return view.list(view.all(Incident.KIND).where(Incident.OPEN, true));
    }

    /** What takes an incident further that stands like that; the only way on for one that is evaluated or declined is none. */
    static Command<Incident> next(IncidentStatus status) {
        return switch (status) {
            case CAPTURED -> Incidents.ACCEPT;
            case ACCEPTED, RETURNED -> Incidents.ROUTE;
            case ROUTED -> Incidents.HANDLE;
            case HANDLED, FED_BACK, EVALUATED, DECLINED -> Incidents.FEED_BACK;
        };
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
                .flatMap(IncidentTaken::from)
                .filter(grid ->
                        revoked.grid(grid).isEmpty() && present.grid(grid).isPresent())
                .map(grid -> advance(work, incident.id(), (before, moment) -> before.movedBack(grid, moment)))
                .orElseGet(() -> Decision.accepted(incident));
    }

    /** Corrects what was captured wrongly, by the charter in force when the incident was found, and the division when it was captured. */
    static Decision<Incident> correct(UnitOfWork work, Id<Incident> incident, IncidentForm form, String reason) {
        work.needs()
                .a(Incident.KIND, incident)
                .maybe(Building.KIND, form.building())
                .orRefuse();
        return work.change(Incident.KIND, incident, before -> {
            LocalDate captured = IncidentMoment.dayOf(before.steps().get(0).at());
            LocalDate found =
                    IncidentMoment.dayOf(form.at().orElse(before.report().at()));
            Charter charter = work.charter(work.charterOn(found).version());
            return new IncidentCorrection(before)
                    .correct(form, Divisions.inForce(work, captured), reason, IncidentMoment.of(work, charter));
        });
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
