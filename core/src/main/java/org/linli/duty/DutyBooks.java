package org.linli.duty;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.community.PartyOrganisation;
import org.linli.kernel.Id;
import org.linli.kernel.Period;
import org.linli.reporting.MemberReport;
import org.linli.reporting.MemberReportState;
import org.linli.reporting.UnitReport;
import org.linli.storage.Column;
import org.linli.storage.Query;
import org.linli.storage.Row;
import org.linli.storage.Total;
import org.linli.work.PeriodSoFar;
import org.linli.work.Reading;

/**
 * The services of all members of a community in a year or quarter, summed by the store with one question for any number of
 * members; and who was registered then. What comes after the period changes nothing of it.
 *
 * @param day a day of the year or quarter, whose charter applies
 * @param terms the charter's terms
 * @param time the year or quarter
 * @param served the services by the member's report; a member without any entry is missing
 */
record DutyBooks(LocalDate day, DutyTerms terms, PeriodSoFar time, Map<Id<MemberReport>, ServiceYear.Served> served) {
    private static final List<Column<MemberReport, ?>> COLUMNS = Stream.concat(
                    DutyTime.COLUMNS.stream(), Stream.of(MemberReport.PARTY, MemberReport.ACTIVE, MemberReport.PLAIN))
            .toList();

    static DutyBooks of(Reading view, LocalDate day, LocalDate today) {
        DutyTerms terms = view.terms(DutyTerms.TERMS, day);
        Period period = terms.feedback().around(day);
        return new DutyBooks(day, terms, new PeriodSoFar(period, today), served(view, period));
    }

    /** The same of the latest year or quarter that is over. */
    static DutyBooks ofLatest(Reading view, LocalDate today) {
        return of(view, FeedbackPeriod.lastDayBefore(view, today), today);
    }

    Period period() {
        return time.period();
    }

    /** The day as of which it is told. */
    LocalDate asOf() {
        return time.asOf();
    }

    /** The last day. */
    LocalDate end() {
        return period().until().orElseThrow().minusDays(1);
    }

    ServiceYear year(MemberReport member) {
        return year(DutyTime.of(member));
    }

    ServiceYear year(DutyTime member) {
        return ServiceYear.of(
                member, day, served.getOrDefault(member.report(), ServiceYear.Served.NONE), terms, time.today());
    }

    /** Whether an entry of the member was recorded in the period, reversed or not. */
    boolean isRecorded(Id<MemberReport> member) {
        return served.containsKey(member);
    }

    /**
     * The members of the community who were registered on the day as of which it is told, by id; bodies are read only of reports that
     * are not plain.
     */
    List<DutyEntry> members(Reading view) {
        List<Row<MemberReport>> rows = lasting(view)
                .flatMap(query -> view.rows(query, COLUMNS).stream())
                .toList();
        List<Id<MemberReport>> others = rows.stream()
                .filter(row -> !row.value(MemberReport.PLAIN))
                .map(row -> row.ref().id())
                .toList();
        return Stream.concat(
                        rows.stream()
                                .filter(row -> row.value(MemberReport.PLAIN))
                                .map(DutyBooks::entry),
                        view.find(MemberReport.KIND, others).stream().map(this::entry))
                .filter(member -> member.time().isReportedOn(asOf()))
                .sorted(Comparator.comparing(member -> member.report().value()))
                .toList();
    }

    /** The reports of the same members. */
    List<MemberReport> reports(Reading view) {
        return lasting(view)
                .flatMap(query -> view.list(query).stream())
                .filter(member -> member.isReportedOn(asOf()))
                .sorted(Comparator.comparing(member -> member.id().value()))
                .toList();
    }

    /** What finds the reports that were not over on the day as of which it is told. */
    private Stream<Query<MemberReport>> lasting(Reading view) {
        return Stream.of(
                view.all(MemberReport.KIND).where(MemberReport.ACTIVE, true),
                view.all(MemberReport.KIND).from(MemberReport.ENDED_ON, asOf().plusDays(1)));
    }

    private static DutyEntry entry(Row<MemberReport> row) {
        return new DutyEntry(DutyTime.ofPlain(row), row.get(MemberReport.PARTY), row.value(MemberReport.ACTIVE));
    }

    private DutyEntry entry(MemberReport member) {
        return new DutyEntry(DutyTime.of(member), party(member), member.status().isActive());
    }

    /** Those of some members who were registered on a day of the period so far. */
    List<MemberReport> ofPeriod(Collection<MemberReport> members) {
        return members.stream()
                .filter(member -> !lastDay(member).isBefore(period().from()))
                .filter(member -> member.isReportedOn(lastDay(member)))
                .toList();
    }

    /** How a member's report stood in the period, at last. */
    MemberReportState state(MemberReport member) {
        return member.on(lastDay(member));
    }

    /** The party organisation of the unit to which a member belonged in the period, at last. */
    Optional<Id<PartyOrganisation>> party(MemberReport member) {
        return state(member).unit().party();
    }

    /** The party organisation of the unit to which the feedback on a member for a period is addressed. */
    static Optional<Id<PartyOrganisation>> addressee(MemberReport member, Period period, LocalDate today) {
        return member.on(lastDay(member, new PeriodSoFar(period, today).asOf()))
                .unit()
                .party();
    }

    /** How a unit stands, with those of its members who were registered on the day as of which it is told. */
    UnitStanding standing(UnitReport unit, String name, Collection<DutyTime> members) {
        return UnitStanding.of(
                unit,
                lastDay(unit),
                name,
                members.stream()
                        .filter(member -> member.isReportedOn(asOf()))
                        .map(this::year)
                        .toList(),
                terms,
                time.isOver());
    }

    private LocalDate lastDay(MemberReport member) {
        return lastDay(member, asOf());
    }

    private LocalDate lastDay(UnitReport unit) {
        return DutyTime.lastDay(unit.endedOn(), asOf());
    }

    private static LocalDate lastDay(MemberReport member, LocalDate asOf) {
        return DutyTime.of(member).lastDay(asOf);
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
