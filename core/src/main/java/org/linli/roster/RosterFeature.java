package org.linli.roster;

import org.linli.feature.Feature;

/** What importers of tables bring (名册导入). */
public final class RosterFeature {
    /** The feature. */
    public static final Feature FEATURE =
            Feature.of(RosterFeature.class).reasons(RosterReasons.ALL).build();

    private RosterFeature() {}
}
