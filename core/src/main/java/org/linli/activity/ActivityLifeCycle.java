package org.linli.activity;

import static org.linli.activity.ActivityStatus.ARCHIVED;
import static org.linli.activity.ActivityStatus.CANCELLED;
import static org.linli.activity.ActivityStatus.HELD;
import static org.linli.activity.ActivityStatus.PLANNED;
import static org.linli.activity.ActivityStatus.PUBLISHED;
import static org.linli.activity.ActivityStatus.RUNNING;

import java.util.List;
import org.linli.kernel.LifeCycle;

/** What may happen to an activity, as data. */
final class ActivityLifeCycle {
    private ActivityLifeCycle() {}

    static LifeCycle<ActivityStatus, ActivityStep> table() {
        LifeCycle<ActivityStatus, ActivityStep> cycle = LifeCycle.empty();
        for (ActivityStep step : List.of(ActivityStep.AMEND, ActivityStep.PERMIT)) {
            cycle = cycle.allow(PLANNED, step, PLANNED).allow(PUBLISHED, step, PUBLISHED);
        }
        for (ActivityStatus status : List.of(PLANNED, PUBLISHED, RUNNING, HELD, ARCHIVED)) {
            cycle = cycle.allow(status, ActivityStep.CORRECT, status);
        }
        return cycle.allow(PLANNED, ActivityStep.PUBLISH, PUBLISHED)
                .allow(PUBLISHED, ActivityStep.SIGN_UP, PUBLISHED)
                .allow(PUBLISHED, ActivityStep.BEGIN, RUNNING)
                .allow(RUNNING, ActivityStep.CHECK_IN, RUNNING)
                .allow(HELD, ActivityStep.CHECK_IN, HELD)
                .allow(List.of(RUNNING, HELD), ActivityStep.HOLD, HELD)
                .allow(HELD, ActivityStep.RATE, HELD)
                .allow(HELD, ActivityStep.ARCHIVE, ARCHIVED)
                .allow(List.of(PLANNED, PUBLISHED, RUNNING), ActivityStep.CANCEL, CANCELLED)
                .allow(ARCHIVED, ActivityStep.REOPEN, HELD)
                .allow(CANCELLED, ActivityStep.REOPEN, PUBLISHED)
                .allow(CANCELLED, ActivityStep.REOPEN_PLAN, PLANNED);
    }
}
