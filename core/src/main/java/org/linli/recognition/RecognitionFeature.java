package org.linli.recognition;

import org.linli.feature.Feature;
import org.linli.kernel.Basis;
import org.linli.kernel.Reason;

/** What honours bring (荣誉评选). */
public final class RecognitionFeature {
    /** The feature. */
    public static final Feature FEATURE = Feature.of(RecognitionFeature.class)
            .commands(AwardRounds.COMMANDS, AwardNominations.COMMANDS, AwardReviews.COMMANDS, AwardDecisions.COMMANDS)
            .questions(AwardRounds.QUESTIONS, AwardNominations.QUESTIONS, AwardReviews.QUESTIONS)
            .kinds(AwardRound.KIND, AwardNomination.KIND)
            .rules(AwardRoundRules.ALL, AwardRules.ALL)
            .terms(AwardTerms.TERMS)
            .watches(AwardRounds.WATCH, AwardNominations.WATCH)
            .reasons(Reason.violations(
                    Basis.design("a person stands in one category of a round"), "award-nomination-once"))
            .reliances(new AwardTies.NominationsOfRound())
            .build();

    private RecognitionFeature() {}
}
