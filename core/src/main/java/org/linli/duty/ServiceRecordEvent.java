package org.linli.duty;

import java.time.LocalDate;
import org.linli.kernel.Event;
import org.linli.kernel.Id;
import org.linli.reporting.DutyCategory;
import org.linli.reporting.MemberReport;

/** What happens to records of service (服务记录事件). Who served stands in the record alone. */
public sealed interface ServiceRecordEvent extends Event {
    /** {@return the record} */
    Id<ServiceRecord> service();

    /**
     * A service was recorded, and confirmed by who recorded it (登记确认).
     *
     * @param service its id
     * @param report the member's report
     * @param category what was done
     * @param day when
     * @param minutes how long
     */
    record ServiceRecorded(
            Id<ServiceRecord> service, Id<MemberReport> report, DutyCategory category, LocalDate day, int minutes)
            implements ServiceRecordEvent {}

    /**
     * A record was reversed (冲销).
     *
     * @param service the id of the reversing entry
     * @param reverses the record that counts no more
     */
    record ServiceReversed(Id<ServiceRecord> service, Id<ServiceRecord> reverses) implements ServiceRecordEvent {}
}
