package org.linli.grid.incident;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.linli.calendar.WorkCalendar;
import org.linli.grid.Division;
import org.linli.grid.Divisions;
import org.linli.grid.Grid;
import org.linli.grid.PlaceEnding;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;
import org.linli.kernel.Label;
import org.linli.work.Needs;
import org.linli.work.Reading;
import org.linli.work.UnitOfWork;

/**
 * What is known today of incidents and was not when they were stored: ends that were counted provisionally are counted anew, so that
 * none is frozen before its notice, and grids end with divisions that were published since.
 */
final class IncidentOutlook {
    // A notice of holidays moves a provisional end by less.
    private static final Duration MARGIN = Duration.ofDays(20);

    private IncidentOutlook() {}

    static List<Incident> of(Reading view, List<Incident> stored, LocalDate today) {
        if (stored.stream().noneMatch(incident -> incident.clock().isProvisional())) {
            return stored;
        }
        WorkCalendar calendar = view.calendarOn(today);
        return stored.stream().map(incident -> incident.recounted(calendar)).toList();
    }

    /** The incidents of which something may be overdue, what was due first in front. */
    static List<Incident> due(Reading view, Instant now, LocalDate today) {
        return of(view, view.list(view.all(Incident.KIND).below(Incident.DUE, now.plus(MARGIN))), today).stream()
                .sorted(Comparator.comparing(incident -> incident.nextDue().orElse(now)))
                .toList();
    }

    static PlaceEnding ending(Incident incident, List<Division> published, LocalDate today) {
        return PlaceEnding.of(
                published,
                today,
                incident.grid(),
                division -> division.grid(incident.grid()).isPresent(),
                Label.of(incident.report().category()),
                incident.id().value());
    }

    /** A decision, with the warning when the incident comes into a grid that a published division ends. */
    static Decision<Incident> ending(UnitOfWork work, Decision<Incident> decided) {
        LocalDate today = work.today();
        return decided.alsoFound(decided.outcomeIfAccepted()
                .map(incident -> ending(incident, Divisions.inForceFrom(work, today), today)
                        .check())
                .orElse(List.of()));
    }

    static Decision<Incident> find(Reading view, Id<Incident> incident, LocalDate today) {
        return Needs.orNotFound(
                view.find(Incident.KIND, incident).map(found -> found.recounted(view.calendarOn(today))),
                Incident.KIND,
                incident);
    }

    static List<Incident> openIn(Reading view, Id<Grid> grid, LocalDate today) {
        return of(
                view,
                view.list(view.all(Incident.KIND)
                        .where(Incident.GRID, grid)
                        .where(Incident.OPEN, true)
                        .orderedBy(Incident.CAPTURED_ON)),
                today);
    }

    static List<Finding> attention(Reading view, Instant now, LocalDate today) {
        Inspection inspection = new Inspection();
        due(view, now, today)
                .forEach(incident -> inspection
                        .ask(IncidentRules.OVERDUE, IncidentRules.Promise.toRespond(incident, now))
                        .ask(IncidentRules.OVERDUE, IncidentRules.Promise.toFinish(incident, now)));
        List<Division> published = Divisions.inForceFrom(view, today);
        for (Incident incident : OpenIncidents.open(view)) {
            inspection
                    .ask(IncidentRules.GRID_GONE, new IncidentRules.Held(incident, published))
                    .found(ending(incident, published, today).check());
            int days = view.terms(TicketTerms.TERMS, incident.capturedOn()).callbackDays();
            incident.handledAt()
                    .ifPresent(handled -> inspection.ask(
                            IncidentRules.FEEDBACK_DUE, new IncidentRules.Answering(incident, handled, days, now)));
        }
        return inspection.findings();
    }
}
