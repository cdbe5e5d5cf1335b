package org.linli.grid.notice;

import org.linli.feature.Feature;

/** What the public notices of the grids bring (网格公示). */
public final class GridNoticeFeature {
    /** The feature. */
    public static final Feature FEATURE = Feature.of(GridNoticeFeature.class)
            .commands(GridNotices.COMMANDS)
            .questions(GridNotices.QUESTIONS)
            .kinds(GridNotice.KIND)
            .rules(GridNoticeRules.ALL)
            .watches(GridNotices.WATCH)
            .build();

    private GridNoticeFeature() {}
}
