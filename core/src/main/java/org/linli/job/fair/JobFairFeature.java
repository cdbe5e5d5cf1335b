package org.linli.job.fair;

import org.linli.feature.Feature;

/** What job fairs bring (招聘会). */
public final class JobFairFeature {
    /** The feature. */
    public static final Feature FEATURE = Feature.of(JobFairFeature.class)
            .commands(JobFairs.COMMANDS, JobFairCorrections.COMMANDS)
            .questions(JobFairs.QUESTIONS)
            .kinds(JobFair.KIND)
            .rules(JobFairRules.ALL)
            .terms(JobFairTerms.TERMS)
            .watches(JobFairs.WATCH)
            .reliances(new JobFairOutlook())
            .build();

    private JobFairFeature() {}
}
