package org.linli.job.seeker;

/** What may happen to the registration of a seeker (求职登记步骤). */
public enum JobSeekerStep {
    /** The wishes have changed (变更). */
    AMEND,
    /** The person agrees that enterprises are told, or agrees no longer (同意、撤回同意). */
    AGREE,
    /** The person looks for work no longer (终止). */
    END,
    /** The end was a mistake, or the person looks for work again (恢复). */
    REOPEN,
    /** What was written wrongly is corrected (更正). */
    CORRECT
}
