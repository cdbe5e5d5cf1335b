package org.linli.grid.incident;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.linli.grid.Division;
import org.linli.grid.Divisions;
import org.linli.kernel.Finding;
import org.linli.kernel.Inspection;
import org.linli.work.Reading;

/** What of the incidents needs attention. */
final class IncidentAttention {
    private IncidentAttention() {}

    static List<Finding> of(Reading view, LocalDate today, Instant now) {
        Inspection inspection = new Inspection();
        view.list(view.all(Incident.KIND).below(Incident.DUE, now))
                .forEach(incident -> inspection
                        .ask(IncidentRules.OVERDUE, IncidentRules.Promise.toRespond(incident, now))
                        .ask(IncidentRules.OVERDUE, IncidentRules.Promise.toFinish(incident, now)));
        List<Division> published = Divisions.inForceFrom(view, today);
        for (Incident incident : Incidents.open(view)) {
            inspection.ask(IncidentRules.GRID_GONE, new IncidentRules.Held(incident, published));
            int days = view.terms(TicketTerms.TERMS, incident.capturedOn()).callbackDays();
            incident.handledAt()
                    .ifPresent(handled -> inspection.ask(
                            IncidentRules.FEEDBACK_DUE, new IncidentRules.Answering(incident, handled, days, now)));
        }
        return inspection.findings();
    }
}
