package org.linli.duty;

import java.time.LocalDate;
import java.util.List;
import org.linli.kernel.Finding;
import org.linli.reporting.MemberReport;
import org.linli.reporting.MemberReportStatus;
import org.linli.storage.Kind;
import org.linli.work.Reading;
import org.linli.work.Reliance;

/** Whether services still count, once the day of the member's report was corrected (服务资格复核). */
final class ServedStanding implements Reliance<MemberReport> {
    @Override
    public Kind<MemberReport> on() {
        return MemberReport.KIND;
    }

    @Override
    public List<Finding> rejudged(Reading view, MemberReport now, LocalDate today) {
        // What the status was when the service was recorded is not judged anew, unless the report was never confirmed.
        MemberReportStatus status =
                now.status() == MemberReportStatus.REPORTED ? now.status() : MemberReportStatus.CONFIRMED;
        return DutyServices.counted(view, now.id()).stream()
                .flatMap(
                        service -> ServiceRules.MEMBER
                                .check(new ServiceRules.Serving(
                                        status,
                                        now.form().reportedOn(),
                                        service.form().day()))
                                .stream())
                .distinct()
                .toList();
    }
}
