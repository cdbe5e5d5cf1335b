package org.linli.duty;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.linli.grid.Grid;
import org.linli.kernel.Id;
import org.linli.kernel.Label;
import org.linli.kernel.Texts;
import org.linli.reporting.MemberReport;
import org.linli.reporting.MemberReportStatus;
import org.linli.reporting.ReportingUnit;
import org.linli.roster.CsvWriter;

/**
 * The service card of a member for a year or quarter (个人服务卡), masked: every record with its reversal, the sums, and what is
 * missing by the due day.
 *
 * @param report the member's report
 * @param receipt the number of its receipt
 * @param name the member's masked name
 * @param unit the member's unit
 * @param status the status of the report
 * @param grid the grid in which the member serves, once placed
 * @param entries the records, by time; a reversing entry follows the record that it reverses
 * @param year the sums: done, asked, missing, due, and since when it is overdue
 * @param feedback the feedback, once appraised
 */
public record ServiceCard(
        Id<MemberReport> report,
        String receipt,
        String name,
        ReportingUnit unit,
        MemberReportStatus status,
        Optional<Id<Grid>> grid,
        List<Entry> entries,
        ServiceYear year,
        Optional<DutyFeedback> feedback) {
    /** Copies the list. */
    public ServiceCard {
        entries = List.copyOf(entries);
    }

    /**
     * The card as CSV: one row for each entry, then rows of the service done, asked for, and missing; the last row shows
     * the due day.
     *
     * @param locale Chinese for any locale of that language, else English
     * @return the rows, with the names of the columns before them
     */
    public String csv(Locale locale) {
        CsvWriter csv = new CsvWriter()
                .header(DutyText.in(
                        locale,
                        DutyText.KIND,
                        DutyText.DAY,
                        DutyText.START,
                        DutyText.CATEGORY,
                        DutyText.TIMES,
                        DutyText.MINUTES,
                        DutyText.POINTS,
                        DutyText.REMARK,
                        DutyText.RECORD,
                        DutyText.REVERSES));
        entries.forEach(entry -> row(csv, entry, locale));
        sum(csv, DutyText.TOTAL, year.done(), "", locale);
        sum(csv, DutyText.ASKED, year.asked(), "", locale);
        sum(csv, DutyText.MISSING, year.missing(), year.due().toString(), locale);
        return csv.csv();
    }

    /** The card as the member may see it: an appraisal that was not sent may still change. */
    ServiceCard asSent() {
        return new ServiceCard(
                report,
                receipt,
                name,
                unit,
                status,
                grid,
                entries,
                year,
                feedback.filter(given -> given.status() != FeedbackStatus.APPRAISED));
    }

    /** Leaves the member out. */
    @Override
    public String toString() {
        return "ServiceCard[" + receipt + ", " + year.period() + "]";
    }

    private static void row(CsvWriter csv, Entry entry, Locale locale) {
        ServiceRecord service = entry.service();
        csv.text(entry.kind().in(locale))
                .text(service.form().day().toString())
                .text(DutyText.hours(service.form().startMinute()))
                .text(Texts.of(Label.of(service.form().category()), locale))
                .number(service.sign())
                .number((long) service.sign() * service.form().minutes())
                .text("")
                .text(service.reversal().map(ServiceRecord.Reversal::reason).orElse(""))
                .text(service.id().value())
                .text(service.reversal().map(found -> found.of().value()).orElse(""))
                .endRow();
    }

    private static void sum(CsvWriter csv, DutyText what, ServiceSum sum, String day, Locale locale) {
        csv.text(what.in(locale))
                .text(day)
                .text("")
                .text("")
                .number(sum.times())
                .number(sum.minutes())
                .number(sum.points())
                .text("")
                .text("")
                .text("")
                .endRow();
    }

    /**
     * A line of the card.
     *
     * @param service the record
     * @param reversed whether another entry reverses it
     */
    public record Entry(ServiceRecord service, boolean reversed) {
        /** {@return whether it counts by itself: neither reversed nor a reversal} */
        public boolean counts() {
            return !reversed && !service.isReversal();
        }

        DutyText kind() {
            if (service.isReversal()) {
                return DutyText.REVERSAL;
            }
            return reversed ? DutyText.REVERSED : DutyText.SERVICE;
        }
    }
}
