package org.linli.grid.incident;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linli.calendar.Deadline;
import org.linli.calendar.WorkCalendar;
import org.linli.feature.Attention;
import org.linli.feature.Matter;
import org.linli.grid.Division;
import org.linli.grid.Divisions;
import org.linli.grid.Grid;
import org.linli.grid.PlaceEnding;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Label;
import org.linli.work.Needs;
import org.linli.work.Reading;
import org.linli.work.UnitOfWork;

/**
 * What is known today of incidents and was not when they were stored: ends that were counted provisionally are counted anew, so that
 * none is frozen before its notice, and grids end with divisions that were published since.
 */
final class IncidentOutlook {
    private IncidentOutlook() {}

    static List<Incident> of(Reading view, List<Incident> stored, LocalDate today) {
        if (stored.stream().noneMatch(incident -> incident.clock().isProvisional())) {
            return stored;
        }
        WorkCalendar calendar = view.calendarOn(today);
        return stored.stream().map(incident -> incident.recounted(calendar)).toList();
    }

    /** The same for a list, of which none is left out. */
    static List<Optional<Incident>> seen(Reading view, List<Incident> stored, LocalDate today) {
        return of(view, stored, today).stream().map(Optional::of).toList();
    }

    /** The incidents of which something may be overdue, what was due first in front. */
    static List<Incident> due(Reading view, Instant now, LocalDate today) {
        return of(view, view.list(view.all(Incident.KIND).below(Incident.DUE, now.plus(Deadline.MARGIN))), today)
                .stream()
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
                IncidentMoment.shown(incident.report().at()));
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

    static Stream<Attention> attention(Reading view, Instant now, LocalDate today) {
        List<Division> published = Divisions.inForceFrom(view, today);
        return Stream.concat(
                due(view, now, today).stream().flatMap(incident -> overdue(incident, now)),
                OpenIncidents.open(view).stream()
                        .flatMap(incident -> Stream.of(
                                        gridGone(view, incident, published),
                                        gridEnds(incident, published, today),
                                        toldLate(view, incident, now))
                                .flatMap(found -> found)));
    }

    private static Stream<Attention> overdue(Incident incident, Instant now) {
        Matter matter = Matter.of(Incident.KIND, incident.id());
        return Stream.concat(
                matter.due(IncidentMoment.dayEndingAt(incident.clock().respond().due()))
                        .settledBy(Incidents.ACCEPT)
                        .found(IncidentRules.OVERDUE.check(IncidentRules.Promise.toRespond(incident, now))),
                matter.due(IncidentMoment.dayEndingAt(incident.clock().finish().due()))
                        .settledBy(OpenIncidents.next(incident.status()))
                        .found(IncidentRules.OVERDUE.check(IncidentRules.Promise.toFinish(incident, now))));
    }

    private static Stream<Attention> gridGone(Reading view, Incident incident, List<Division> published) {
        return Matter.of(Incident.KIND, incident.id())
                .settledBy(Incidents.MOVE)
                .found(IncidentRules.GRID_GONE
                        .check(new IncidentRules.Held(incident, published))
                        .map(finding -> finding.with("grid", Divisions.gridName(view, incident.grid()))));
    }

    private static Stream<Attention> gridEnds(Incident incident, List<Division> published, LocalDate today) {
        PlaceEnding ending = ending(incident, published, today);
        return Matter.of(Incident.KIND, incident.id())
                .due(ending.from())
                .settledBy(Incidents.MOVE)
                .found(ending.check());
    }

    private static Stream<Attention> toldLate(Reading view, Incident incident, Instant now) {
        int days = view.terms(TicketTerms.TERMS, incident.capturedOn()).callbackDays();
        return incident.handledAt().map(handled -> new IncidentRules.Answering(incident, handled, days, now)).stream()
                .flatMap(answering -> Matter.of(Incident.KIND, incident.id())
                        .due(IncidentMoment.dayEndingAt(answering.due()))
                        .settledBy(Incidents.FEED_BACK)
                        .found(IncidentRules.FEEDBACK_DUE.check(answering)));
    }
}
