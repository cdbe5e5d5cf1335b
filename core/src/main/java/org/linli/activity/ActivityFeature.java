package org.linli.activity;

import org.linli.feature.Feature;

/** What activities bring (社区活动). */
public final class ActivityFeature {
    /** The feature. */
    public static final Feature FEATURE = Feature.of(ActivityFeature.class)
            .commands(Activities.COMMANDS, ActivitySignUps.COMMANDS, ActivityWishes.COMMANDS)
            .questions(Activities.QUESTIONS, ActivitySignUps.QUESTIONS, ActivityWishes.QUESTIONS)
            .kinds(Activity.KIND, ActivityWish.KIND)
            .rules(ActivityRules.ALL, SignUpRules.ALL, ActivityWishRules.ALL)
            .terms(ActivityTerms.TERMS)
            .watches(Activities.WATCH, ActivityWishes.WATCH)
            .reliances(new ActivityTies.OfOrganiser(), new ActivityTies.OfPerson())
            .build();

    private ActivityFeature() {}
}
