package org.linli.petition.whistle;

import org.linli.feature.Feature;

/** What calls of departments bring (吹哨报到). */
public final class WhistleFeature {
    /** The feature. */
    public static final Feature FEATURE = Feature.of(WhistleFeature.class)
            .commands(Whistles.COMMANDS)
            .questions(Whistles.QUESTIONS)
            .kinds(Whistle.KIND)
            .rules(WhistleRules.ALL)
            .reliances(new WhistlesAtUnit())
            .build();

    private WhistleFeature() {}
}
