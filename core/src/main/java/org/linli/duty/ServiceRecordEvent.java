package org.linli.duty;

import java.time.LocalDate;
import org.linli.kernel.Event;
import org.linli.kernel.Id;
import org.linli.reporting.DutyCategory;
import org.linli.reporting.MemberReport;

/** The events of records of service (服务记录事件). They name the member's report, not the person. */
public sealed interface ServiceRecordEvent extends Event {
    /** {@return the record} */
    Id<ServiceRecord> service();

    /**
     * A service was recorded, and so confirmed (登记确认).
     *
     * @param service its id
     * @param report the member's report
     * @param category the category
     * @param day the day
     * @param minutes the length
     */
    record ServiceRecorded(
            Id<ServiceRecord> service, Id<MemberReport> report, DutyCategory category, LocalDate day, int minutes)
            implements ServiceRecordEvent {}

    /**
     * A record was reversed (冲销).
     *
     * @param service the id of the reversing entry
     * @param reverses the record that no longer counts
     */
    record ServiceReversed(Id<ServiceRecord> service, Id<ServiceRecord> reverses) implements ServiceRecordEvent {}
}
