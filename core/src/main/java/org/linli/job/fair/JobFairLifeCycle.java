package org.linli.job.fair;

import static org.linli.job.fair.JobFairStatus.CANCELLED;
import static org.linli.job.fair.JobFairStatus.HELD;
import static org.linli.job.fair.JobFairStatus.OPEN;
import static org.linli.job.fair.JobFairStatus.PLANNED;
import static org.linli.job.fair.JobFairStatus.PUBLISHED;

import java.util.List;
import org.linli.kernel.LifeCycle;

/** What may happen to a fair, as data. */
final class JobFairLifeCycle {
    private static final List<JobFairStep> PREPARING = List.of(
            JobFairStep.AMEND,
            JobFairStep.INVITE,
            JobFairStep.CHECK,
            JobFairStep.SHOW,
            JobFairStep.PERMIT,
            JobFairStep.CORRECT);

    private JobFairLifeCycle() {}

    static LifeCycle<JobFairStatus, JobFairStep> table() {
        LifeCycle<JobFairStatus, JobFairStep> cycle = LifeCycle.empty();
        for (JobFairStep step : PREPARING) {
            cycle = cycle.allow(PLANNED, step, PLANNED).allow(PUBLISHED, step, PUBLISHED);
        }
        return cycle.allow(List.of(PLANNED, PUBLISHED), JobFairStep.MOVE, PLANNED)
                .allow(PLANNED, JobFairStep.PUBLISH, PUBLISHED)
                .allow(PUBLISHED, JobFairStep.OPEN, OPEN)
                .allow(OPEN, JobFairStep.HOLD, HELD)
                .allow(List.of(PLANNED, PUBLISHED, OPEN), JobFairStep.CANCEL, CANCELLED)
                .allow(OPEN, JobFairStep.CORRECT, OPEN)
                .allow(HELD, JobFairStep.CORRECT, HELD)
                .allow(HELD, JobFairStep.CORRECT_COUNTS, HELD)
                .allow(CANCELLED, JobFairStep.REOPEN, PLANNED)
                .allow(CANCELLED, JobFairStep.REOPEN_PUBLISHED, PUBLISHED);
    }
}
