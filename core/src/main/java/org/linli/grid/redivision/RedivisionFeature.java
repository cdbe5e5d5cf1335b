package org.linli.grid.redivision;

import org.linli.feature.Feature;

/** What a new division of the grids brings (网格调整). */
public final class RedivisionFeature {
    /** The feature. */
    public static final Feature FEATURE = Feature.of(RedivisionFeature.class)
            .commands(Redivision.COMMANDS)
            .rules(DivisionLossRules.ALL)
            .build();

    private RedivisionFeature() {}
}
