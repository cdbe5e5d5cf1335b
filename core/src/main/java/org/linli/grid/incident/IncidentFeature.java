package org.linli.grid.incident;

import java.util.List;
import org.linli.feature.Feature;
import org.linli.work.Reliance;

/** What the incidents of the grids bring (网格事件). */
public final class IncidentFeature {
    /** The feature. */
    public static final Feature FEATURE = Feature.of(IncidentFeature.class)
            .commands(Incidents.COMMANDS)
            .questions(Incidents.QUESTIONS)
            .kinds(Incident.KIND)
            .rules(IncidentRules.ALL)
            .terms(TicketTerms.TERMS)
            .build();

    /** What it has built on aggregates of features below it. */
    public static final List<Reliance<?>> RELIANCES = List.of(new IncidentsAtBuilding());

    private IncidentFeature() {}
}
