package org.linli.job.seeker;

/** How the registration of a seeker stands (求职登记状态). */
public enum JobSeekerStatus {
    /** Looking for work (求职中). */
    SEEKING,
    /** No longer looking (已终止). */
    ENDED
}
