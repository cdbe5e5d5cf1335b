package org.linli.service;

import java.util.List;
import org.linli.kernel.LifeCycle;

/** The life cycle of a request, as a table. */
final class ServiceLifeCycle {
    private static final List<ServiceStatus> AT_DESK =
            List.of(ServiceStatus.SUBMITTED, ServiceStatus.ACCEPTED, ServiceStatus.HANDLING);
    private static final List<ServiceStatus> ACCEPTED = List.of(ServiceStatus.ACCEPTED, ServiceStatus.HANDLING);
    private static final List<ServiceStatus> OPEN =
            List.of(ServiceStatus.SUBMITTED, ServiceStatus.SUPPLEMENT, ServiceStatus.ACCEPTED, ServiceStatus.HANDLING);

    private ServiceLifeCycle() {}

    static LifeCycle<ServiceStatus, ServiceStep> table() {
        LifeCycle<ServiceStatus, ServiceStep> table = LifeCycle.<ServiceStatus, ServiceStep>empty()
                .allow(ServiceStatus.SUBMITTED, ServiceStep.ACCEPT, ServiceStatus.ACCEPTED)
                .allow(AT_DESK, ServiceStep.DEMAND, ServiceStatus.SUPPLEMENT)
                .allow(ServiceStatus.SUPPLEMENT, ServiceStep.HAND_IN, ServiceStatus.SUBMITTED)
                .allow(OPEN, ServiceStep.REJECT, ServiceStatus.REJECTED)
                .allow(ServiceStatus.ACCEPTED, ServiceStep.HANDLE, ServiceStatus.HANDLING)
                .allow(ACCEPTED, ServiceStep.TRANSFER, ServiceStatus.HANDLING)
                .allow(ServiceStatus.HANDLING, ServiceStep.TAKE_BACK, ServiceStatus.ACCEPTED)
                .allow(ACCEPTED, ServiceStep.FINISH, ServiceStatus.DONE)
                .allow(ServiceStatus.DONE, ServiceStep.RATE, ServiceStatus.RATED)
                .allow(ServiceStatus.RATED, ServiceStep.CALL_BACK, ServiceStatus.RATED)
                .allow(OPEN, ServiceStep.WITHDRAW, ServiceStatus.WITHDRAWN);
        for (ServiceStatus status : ServiceStatus.values()) {
            table = table.allow(status, ServiceStep.CORRECT, status);
        }
        return table;
    }
}
