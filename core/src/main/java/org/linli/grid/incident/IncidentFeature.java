package org.linli.grid.incident;

import org.linli.feature.Feature;

/** What the incidents of the grids bring (网格事件). */
public final class IncidentFeature {
    /** The feature. */
    public static final Feature FEATURE = Feature.of(IncidentFeature.class)
            .commands(Incidents.COMMANDS)
            .questions(Incidents.QUESTIONS)
            .kinds(Incident.KIND)
            .rules(IncidentRules.ALL)
            .terms(TicketTerms.TERMS)
            .watches(Incidents.WATCH)
            .reliances(new IncidentsAtBuilding())
            .build();

    private IncidentFeature() {}
}
