package org.linli.grid.patrol;

import org.linli.feature.Feature;
import org.linli.kernel.Basis;
import org.linli.kernel.Reason;

/** What patrols and the monthly sheet bring (巡查走访). */
public final class PatrolFeature {
    /** The feature. */
    public static final Feature FEATURE = Feature.of(PatrolFeature.class)
            .commands(Visits.COMMANDS)
            .questions(Visits.QUESTIONS, GridMonths.QUESTIONS)
            .kinds(Visit.KIND)
            .rules(VisitRules.ALL, GridMonthRules.ALL)
            .reasons(Reason.hints(
                    Basis.design("an incident counts in the month in which it was found, with its outcome"),
                    "grid-month-open"))
            .reliances(new VisitsAtBuilding())
            .build();

    private PatrolFeature() {}
}
