package org.linli.duty;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.linli.kernel.Id;
import org.linli.kernel.Period;
import org.linli.reporting.MemberReport;
import org.linli.work.Reading;

/**
 * All services of a community in a year or quarter, and all feedback on them, read with one question each for any number of
 * members.
 *
 * @param day a day of the year or quarter, whose charter applies
 * @param today the present day
 * @param terms the charter's terms
 * @param period the year or quarter
 * @param services the services, by the member's report
 * @param feedback the feedback, by the member's report
 */
record DutyBooks(
        LocalDate day,
        LocalDate today,
        DutyTerms terms,
        Period period,
        Map<Id<MemberReport>, List<ServiceRecord>> services,
        Map<Id<MemberReport>, DutyFeedback> feedback) {
    static DutyBooks of(Reading view, LocalDate day, LocalDate today) {
        DutyTerms terms = view.terms(DutyTerms.TERMS, day);
        Period period = ServiceYear.around(day, terms.feedback());
        return new DutyBooks(day, today, terms, period, services(view, period), feedback(view, period));
    }

    ServiceYear year(MemberReport member) {
        return ServiceYear.of(member, day, services.getOrDefault(member.id(), List.of()), terms, today);
    }

    Optional<DutyFeedback> feedbackOn(MemberReport member) {
        return Optional.ofNullable(feedback.get(member.id()));
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

    private static Map<Id<MemberReport>, List<ServiceRecord>> services(Reading view, Period period) {
        return view
                .list(view.all(ServiceRecord.KIND)
                        .between(
                                ServiceRecord.DAY, period.from(), period.until().orElseThrow()))
                .stream()
                .collect(Collectors.groupingBy(service -> service.form().report()));
    }

    // A person has one feedback in a period, even with two reports, so a report has one at most.
    private static Map<Id<MemberReport>, DutyFeedback> feedback(Reading view, Period period) {
        return view.list(view.all(DutyFeedback.KIND).where(DutyFeedback.FROM, period.from())).stream()
                .filter(feedback -> feedback.period().equals(period))
                .collect(Collectors.toMap(DutyFeedback::report, Function.identity()));
    }
}
