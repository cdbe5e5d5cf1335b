package org.linli.dispute.assignment;

import org.linli.feature.Feature;

/** What the assignment of mediators brings (派案建议). */
public final class DisputeAssignmentFeature {
    /** The feature. */
    public static final Feature FEATURE = Feature.of(DisputeAssignmentFeature.class)
            .questions(DisputeAssignments.QUESTIONS)
            .build();

    private DisputeAssignmentFeature() {}
}
