package org.linli.needs.matching;

import org.linli.feature.Feature;
import org.linli.kernel.Basis;
import org.linli.kernel.Reason;

/** What the matching of needs and resources brings (供需匹配). */
public final class NeedMatchingFeature {
    /** The feature. */
    public static final Feature FEATURE = Feature.of(NeedMatchingFeature.class)
            .questions(NeedMatching.QUESTIONS)
            .reasons(Reason.hints(
                    Basis.design("an answer says why, and what another would cost"),
                    "need-match-second",
                    "need-match-second-alone",
                    "need-match-second-none",
                    "need-match-why",
                    "need-match-why-nowhere",
                    "need-match-why-unplaced"))
            .build();

    private NeedMatchingFeature() {}
}
