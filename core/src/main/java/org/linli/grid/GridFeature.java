package org.linli.grid;

import org.linli.feature.Feature;
import org.linli.kernel.Basis;
import org.linli.kernel.Reason;

/** What the division into grids brings (网格划分). */
public final class GridFeature {
    /** The feature. */
    public static final Feature FEATURE = Feature.of(GridFeature.class)
            .commands(Divisions.COMMANDS)
            .questions(Divisions.QUESTIONS)
            .kinds(Division.KIND)
            .rules(DivisionRules.ALL)
            .terms(GridTerms.TERMS)
            .reasons(Reason.violations(Basis.design("a division has one successor"), "division-succeeded-already"))
            .watches(Divisions.WATCH)
            .reliances(new CoverOfBuildings())
            .build();

    private GridFeature() {}
}
