package org.linli.needs;

import org.linli.feature.Feature;

/** What needs and resources bring (需求与资源). */
public final class NeedsFeature {
    /** The feature. */
    public static final Feature FEATURE = Feature.of(NeedsFeature.class)
            .commands(CommunityNeeds.COMMANDS, MemberResources.COMMANDS, NeedClaims.COMMANDS, NeedTopics.COMMANDS)
            .questions(CommunityNeeds.QUESTIONS, MemberResources.QUESTIONS)
            .kinds(Need.KIND, Resource.KIND)
            .watches(CommunityNeeds.WATCH)
            .reliances(new NeedsOfUnit(), new OffersOfMember())
            .rules(NeedRules.ALL, ClaimRules.ALL, ResourceRules.ALL)
            .terms(NeedTerms.TERMS)
            .build();

    private NeedsFeature() {}
}
