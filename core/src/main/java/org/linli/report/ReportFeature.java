package org.linli.report;

import org.linli.feature.Feature;

/** What documents bring (文档). */
public final class ReportFeature {
    /** The feature. */
    public static final Feature FEATURE = Feature.of(ReportFeature.class).build();

    private ReportFeature() {}
}
