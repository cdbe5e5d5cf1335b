package org.linli.reporting;

import java.time.LocalDate;
import org.linli.community.PartyOrganisation;
import org.linli.kernel.Event;
import org.linli.kernel.Id;

/** The events of a unit's report (单位报到事件). */
public sealed interface UnitReportEvent extends Event {
    /** {@return the report} */
    Id<UnitReport> report();

    /**
     * A unit reported (报到).
     *
     * @param report its id
     * @param party its party organisation
     * @param members how many members are to report
     * @param on the day
     */
    record UnitReported(Id<UnitReport> report, Id<PartyOrganisation> party, int members, LocalDate on)
            implements UnitReportEvent {}

    /**
     * The community confirmed it (确认).
     *
     * @param report its id
     * @param on the day
     */
    record UnitReportConfirmed(Id<UnitReport> report, LocalDate on) implements UnitReportEvent {}

    /**
     * The number of members, or the contact, changed (变更).
     *
     * @param report its id
     * @param members the new number of members who are to report
     */
    record UnitReportAmended(Id<UnitReport> report, int members) implements UnitReportEvent {}

    /**
     * What was written wrongly was corrected (更正单位报到).
     *
     * @param report its id
     * @param was as it was written
     * @param now as it should have been written
     * @param reason why
     */
    record UnitReportCorrected(Id<UnitReport> report, UnitReportForm was, UnitReportForm now, String reason)
            implements UnitReportEvent {}

    /**
     * The report was confirmed by mistake (撤销误确认).
     *
     * @param report its id
     * @param reason why it was a mistake
     */
    record UnitReportUnconfirmed(Id<UnitReport> report, String reason) implements UnitReportEvent {}

    /**
     * The report was ended by mistake, and stands as before (撤销误退出).
     *
     * @param report its id
     * @param was how it had ended
     * @param reason why
     */
    record UnitReportReopened(Id<UnitReport> report, UnitReport.End was, String reason) implements UnitReportEvent {}

    /**
     * The report ended (退出).
     *
     * @param report its id
     * @param on the day
     */
    record UnitExited(Id<UnitReport> report, LocalDate on) implements UnitReportEvent {}
}
