package org.linli.grid.post;

import org.linli.feature.Feature;
import org.linli.kernel.Basis;
import org.linli.kernel.Reason;

/** What the posts of the grids bring (网格岗位). */
public final class GridPostFeature {
    /** The feature. */
    public static final Feature FEATURE = Feature.of(GridPostFeature.class)
            .commands(GridPosts.COMMANDS)
            .questions(GridPosts.QUESTIONS)
            .kinds(GridPost.KIND)
            .rules(GridPostCorrectionRules.ALL, GridPostRules.ALL, GridStaffRules.ALL)
            .reasons(Reason.violations(Basis.design("a person holds a kind of post in a grid once"), "grid-post-once"))
            .watches(GridPosts.WATCH)
            .reliances(new PostsAtBuilding(), new PostsOfEmployees())
            .build();

    private GridPostFeature() {}
}
