package org.linli.assessment;

import org.linli.feature.Feature;
import org.linli.kernel.Basis;
import org.linli.kernel.Reason;

/** What assessment brings (考核). */
public final class AssessmentFeature {
    /** The feature. */
    public static final Feature FEATURE = Feature.of(AssessmentFeature.class)
            .commands(Rubrics.COMMANDS, Assessments.COMMANDS, AssessmentDecisions.COMMANDS)
            .questions(Rubrics.QUESTIONS, Assessments.QUESTIONS, AssessmentDecisions.QUESTIONS)
            .kinds(Rubric.KIND, Assessment.KIND)
            .rules(RubricRules.ALL, AssessmentRules.ALL)
            .terms(AssessmentTerms.TERMS)
            .watches(AssessmentDecisions.WATCH)
            .reasons(Reason.violations(Basis.design("by one rubric each is assessed once"), "assessment-once"))
            .reliances(new AssessmentResults.AssessmentsByRubric())
            .build();

    private AssessmentFeature() {}
}
