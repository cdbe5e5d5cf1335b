package org.linli.needs.matching;

import org.linli.feature.Feature;

/** What the matching of needs and resources brings (供需匹配). */
public final class NeedMatchingFeature {
    /** The feature. */
    public static final Feature FEATURE = Feature.of(NeedMatchingFeature.class)
            .questions(NeedMatching.QUESTIONS)
            .build();

    private NeedMatchingFeature() {}
}
