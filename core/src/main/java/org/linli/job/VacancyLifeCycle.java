package org.linli.job;

import static org.linli.job.VacancyStatus.CLOSED;
import static org.linli.job.VacancyStatus.EXPIRED;
import static org.linli.job.VacancyStatus.FILLED;
import static org.linli.job.VacancyStatus.OPEN;
import static org.linli.job.VacancyStatus.PARTLY_FILLED;

import java.util.List;
import org.linli.kernel.LifeCycle;

/** What may happen to a vacancy, as data. */
final class VacancyLifeCycle {
    private VacancyLifeCycle() {}

    static LifeCycle<VacancyStatus, VacancyStep> table() {
        LifeCycle<VacancyStatus, VacancyStep> cycle = LifeCycle.<VacancyStatus, VacancyStep>empty()
                .allow(OPEN, VacancyStep.REFER, OPEN)
                .allow(PARTLY_FILLED, VacancyStep.REFER, PARTLY_FILLED)
                .allow(List.of(OPEN, PARTLY_FILLED), VacancyStep.HIRE, PARTLY_FILLED)
                .allow(List.of(OPEN, PARTLY_FILLED), VacancyStep.FILL, FILLED)
                .allow(OPEN, VacancyStep.AMEND, OPEN)
                .allow(PARTLY_FILLED, VacancyStep.AMEND, PARTLY_FILLED)
                .allow(List.of(OPEN, PARTLY_FILLED), VacancyStep.EXPIRE, EXPIRED)
                .allow(List.of(OPEN, PARTLY_FILLED, FILLED, EXPIRED), VacancyStep.CLOSE, CLOSED)
                .allow(List.of(PARTLY_FILLED, FILLED, CLOSED, EXPIRED), VacancyStep.REOPEN, OPEN)
                .allow(List.of(PARTLY_FILLED, FILLED, CLOSED, EXPIRED), VacancyStep.REOPEN_PARTLY, PARTLY_FILLED);
        for (VacancyStatus status : List.of(OPEN, PARTLY_FILLED, FILLED, CLOSED, EXPIRED)) {
            cycle = cycle.allow(status, VacancyStep.CORRECT, status);
        }
        return cycle;
    }
}
