package org.linli.duty;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.linli.kernel.Id;
import org.linli.kernel.Period;
import org.linli.reporting.MemberReport;
import org.linli.storage.Total;
import org.linli.work.Reading;

/**
 * The services of all members of a community in a year or quarter, summed by the store with one question for any number of
 * members.
 *
 * @param day a day of the year or quarter, whose charter applies
 * @param today the present day
 * @param terms the charter's terms
 * @param period the year or quarter
 * @param served the services by the member's report; a member without any entry is missing
 */
record DutyBooks(
        LocalDate day,
        LocalDate today,
        DutyTerms terms,
        Period period,
        Map<Id<MemberReport>, ServiceYear.Served> served) {
    static DutyBooks of(Reading view, LocalDate day, LocalDate today) {
        DutyTerms terms = view.terms(DutyTerms.TERMS, day);
        Period period = terms.feedback().around(day);
        return new DutyBooks(day, today, terms, period, served(view, period));
    }

    ServiceYear year(MemberReport member) {
        return ServiceYear.of(member, day, served.getOrDefault(member.id(), ServiceYear.Served.NONE), terms, today);
    }

    /** Whether an entry of the member was recorded in the period, reversed or not. */
    boolean isRecorded(Id<MemberReport> member) {
        return served.containsKey(member);
    }

    /** The members whose reports were active on a day of the year or quarter. */
    List<MemberReport> ofPeriod(Collection<MemberReport> members) {
        return members.stream()
                .filter(member -> !member.form().reportedOn().isAfter(end()))
                .filter(member ->
                        member.end().stream().allMatch(over -> over.on().isAfter(period.from())))
                .toList();
    }

    /** The last day. */
    LocalDate end() {
        return period.until().orElseThrow().minusDays(1);
    }

    private static Map<Id<MemberReport>, ServiceYear.Served> served(Reading view, Period period) {
        List<Total<ServiceRecord>> totals = view.totals(
                view.all(ServiceRecord.KIND)
                        .between(
                                ServiceRecord.DAY, period.from(), period.until().orElseThrow()),
                List.of(ServiceRecord.TIMES, ServiceRecord.MINUTES),
                List.of(ServiceRecord.REPORT));
        return totals.stream()
                .collect(Collectors.toMap(
                        total -> total.get(ServiceRecord.REPORT).orElseThrow(),
                        total -> new ServiceYear.Served(
                                total.sum(ServiceRecord.TIMES), total.sum(ServiceRecord.MINUTES))));
    }
}
