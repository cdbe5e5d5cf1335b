package org.linli.duty.posting;

import org.linli.feature.Feature;

/** What the postings of service and their claims bring (服务岗位与认领). */
public final class DutyPostingFeature {
    /** The feature. */
    public static final Feature FEATURE = Feature.of(DutyPostingFeature.class)
            .commands(DutyPostings.COMMANDS, PostingCorrections.COMMANDS)
            .questions(DutyPostings.QUESTIONS)
            .kinds(DutyPosting.KIND)
            .rules(DutyPostingRules.ALL, DutyClaimRules.ALL)
            .watches(DutyPostings.WATCH)
            .build();

    private DutyPostingFeature() {}
}
