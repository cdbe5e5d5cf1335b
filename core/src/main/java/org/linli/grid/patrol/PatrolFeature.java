package org.linli.grid.patrol;

import org.linli.feature.Feature;

/** What patrols and the monthly sheet bring (巡查走访). */
public final class PatrolFeature {
    /** The feature. */
    public static final Feature FEATURE = Feature.of(PatrolFeature.class)
            .commands(Visits.COMMANDS)
            .questions(Visits.QUESTIONS, GridMonths.QUESTIONS)
            .kinds(Visit.KIND)
            .rules(VisitRules.ALL, GridMonthRules.ALL)
            .build();

    private PatrolFeature() {}
}
