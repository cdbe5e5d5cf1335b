package org.linli.petition;

import org.linli.feature.Feature;

/** What petitions bring (信访). */
public final class PetitionFeature {
    /** The feature. */
    public static final Feature FEATURE = Feature.of(PetitionFeature.class)
            .commands(Petitions.COMMANDS, PetitionAnswers.COMMANDS)
            .questions(Petitions.QUESTIONS, PetitionLedgers.QUESTIONS)
            .kinds(Petition.KIND)
            .rules(PetitionRules.ALL, PetitionClockRules.ALL)
            .watches(Petitions.WATCH)
            .reliances(new PetitionsAtBody())
            .build();

    private PetitionFeature() {}
}
