package org.linli.grid.post;

import org.linli.feature.Feature;

/** What the posts of the grids bring (网格岗位). */
public final class GridPostFeature {
    /** The feature. */
    public static final Feature FEATURE = Feature.of(GridPostFeature.class)
            .commands(GridPosts.COMMANDS)
            .questions(GridPosts.QUESTIONS)
            .kinds(GridPost.KIND)
            .rules(GridPostRules.ALL, GridStaffRules.ALL)
            .build();

    private GridPostFeature() {}
}
