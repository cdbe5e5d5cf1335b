package org.linli.job.fair;

import static org.linli.charter.ParameterUnit.DAYS;

import org.linli.charter.Edition;
import org.linli.charter.Terms;
import org.linli.kernel.Basis;

/**
 * What job fairs keep to (招聘会).
 *
 * @param noticeDays how many days ahead a fair is published (提前公布天数)
 */
public record JobFairTerms(int noticeDays) {
    /** Their parameters in a charter. */
    public static final Terms<JobFairTerms> TERMS = Terms.of("jobFair", JobFairTerms.class)
            .parameter("noticeDays", DAYS, Edition.first(7, Basis.design("default of the library")))
            .build();
}
