package org.linli.job.seeker;

import org.linli.feature.Feature;
import org.linli.kernel.Basis;
import org.linli.kernel.Reason;

/** What people who look for work bring (求职登记). */
public final class SeekerFeature {
    /** The feature. */
    public static final Feature FEATURE = Feature.of(SeekerFeature.class)
            .commands(JobSeekers.COMMANDS)
            .questions(JobSeekers.QUESTIONS)
            .kinds(JobSeeker.KIND)
            .rules(SeekerRules.ALL)
            .reasons(Reason.violations(Basis.design("a person looks for work once at a time"), "seeker-once"))
            .build();

    private SeekerFeature() {}
}
