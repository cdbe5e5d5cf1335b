package org.linli.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.linli.code.DivisionCode;
import org.linli.grid.Grid;
import org.linli.kernel.Event;
import org.linli.kernel.Id;
import org.linli.kernel.Period;

/** The events of a member's report (在职党员报到事件). They hold neither the person nor the reason of an exemption, which stand
 * in the record only. */
public sealed interface MemberReportEvent extends Event {
    /** {@return the report} */
    Id<MemberReport> report();

    /**
     * A member reported (报到).
     *
     * @param report its id
     * @param channel the channel
     * @param on the day
     */
    record MemberReported(Id<MemberReport> report, ReportChannel channel, LocalDate on) implements MemberReportEvent {}

    /**
     * The community confirmed it (确认).
     *
     * @param report its id
     * @param on the day
     */
    record MemberReportConfirmed(Id<MemberReport> report, LocalDate on) implements MemberReportEvent {}

    /**
     * Unit, specialities or wishes changed (变更).
     *
     * @param report its id
     */
    record MemberReportAmended(Id<MemberReport> report) implements MemberReportEvent {}

    /**
     * The member was placed in a grid (编入网格).
     *
     * @param report its id
     * @param grid the grid
     * @param from the grid before, when it was another
     */
    record MemberPlaced(Id<MemberReport> report, Id<Grid> grid, Optional<Id<Grid>> from) implements MemberReportEvent {}

    /**
     * The member was exempted (暂免).
     *
     * @param report its id
     * @param time the period
     */
    record MemberExempted(Id<MemberReport> report, Period time) implements MemberReportEvent {}

    /**
     * The exemption is over (恢复).
     *
     * @param report its id
     * @param on the first day
     */
    record MemberResumed(Id<MemberReport> report, LocalDate on) implements MemberReportEvent {}

    /**
     * What was written wrongly was corrected (更正报到); what is personal of it stands in the record only.
     *
     * @param report its id
     * @param was as it was written
     * @param now as it should have been written
     */
    record MemberReportCorrected(Id<MemberReport> report, Entry was, Entry now) implements MemberReportEvent {}

    /**
     * The days of the latest exemption were corrected (更正暂免).
     *
     * @param report its id
     * @param was as they were written
     * @param now as they should have been written; empty when there was no exemption
     */
    record ExemptionCorrected(Id<MemberReport> report, Period was, Optional<Period> now) implements MemberReportEvent {}

    /**
     * The report was confirmed by mistake (撤销误确认).
     *
     * @param report its id
     */
    record MemberReportUnconfirmed(Id<MemberReport> report) implements MemberReportEvent {}

    /**
     * The member was placed in a wrong grid, or by mistake (更正编入网格).
     *
     * @param report its id
     * @param was the grid as it was written
     * @param now the grid as it should have been written; empty when the member was not placed
     */
    record PlacementCorrected(Id<MemberReport> report, Id<Grid> was, Optional<Id<Grid>> now)
            implements MemberReportEvent {}

    /**
     * The report was ended by mistake, and stands as before (撤销误退出).
     *
     * @param report its id
     * @param endedOn the day on which it had ended
     * @param now the status, as it was before
     */
    record MemberReportReopened(Id<MemberReport> report, LocalDate endedOn, MemberReportStatus now)
            implements MemberReportEvent {}

    /**
     * The member moved to another community (转出).
     *
     * @param report its id
     * @param to that community
     * @param on the day
     */
    record MemberTransferred(Id<MemberReport> report, DivisionCode to, LocalDate on) implements MemberReportEvent {}

    /**
     * The member is no longer in service (退出).
     *
     * @param report its id
     * @param on the day
     */
    record MemberExited(Id<MemberReport> report, LocalDate on) implements MemberReportEvent {}

    /**
     * What a report of a member says that is not personal (报到登记事项).
     *
     * @param channel the channel
     * @param reportedOn the day of the report
     * @param notifiedOn the day of the notice to report, where known
     * @param unit where the member works
     * @param wishes what the member wishes to do
     */
    record Entry(
            ReportChannel channel,
            LocalDate reportedOn,
            Optional<LocalDate> notifiedOn,
            ReportingUnit unit,
            List<DutyCategory> wishes) {
        /** Copies the list. */
        public Entry {
            wishes = List.copyOf(wishes);
        }

        static Entry of(MemberReportForm form) {
            return new Entry(
                    form.channel(),
                    form.reportedOn(),
                    form.notifiedOn(),
                    form.profile().unit(),
                    form.profile().wishes());
        }
    }
}
