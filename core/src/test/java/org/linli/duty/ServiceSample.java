package org.linli.duty;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.linli.kernel.Actor;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Role;
import org.linli.reporting.DutyCategory;
import org.linli.reporting.ReportSample;

/** Services of the member of {@link ReportSample}, for tests. */
public final class ServiceSample {
    public static final Actor WORKER = Actor.of(Id.of("worker-1"), Role.COMMUNITY_WORKER);

    private ServiceSample() {}

    static ServiceForm form(LocalDate day, int hour, int minutes) {
        return ServiceForm.of(ReportSample.ID, DutyCategory.GOVERNANCE, day, LocalTime.of(hour, 0), minutes);
    }

    static Decision<ServiceRecord> recording(String id, ServiceForm form, List<ServiceRecord> others) {
        return ServiceRecord.record(
                ReportSample.COMMUNITY,
                Id.of(id),
                DutyMember.of(ReportSample.serving()),
                form,
                new ServiceRecord.Beside(others, false),
                List.of(),
                WORKER,
                ReportSample.TODAY.atTime(LocalTime.MAX));
    }

    static ServiceRecord recorded(ServiceForm form) {
        return recording("service-1", form, List.of()).orElseThrow();
    }
}
