package org.linli.grid.planning;

import org.linli.feature.Feature;

/** What the planning of a division brings (网格规划). */
public final class GridPlanningFeature {
    /** The feature. */
    public static final Feature FEATURE =
            Feature.of(GridPlanningFeature.class).reasons(PlanningReasons.ALL).build();

    private GridPlanningFeature() {}
}
