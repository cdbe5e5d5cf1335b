package org.linli.duty;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.charter.Rate;
import org.linli.charter.Share;
import org.linli.community.NaturalOrder;
import org.linli.community.PartyOrganisation;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Period;
import org.linli.kernel.Question;
import org.linli.kernel.Relation;
import org.linli.kernel.Role;
import org.linli.reporting.MemberNames;
import org.linli.reporting.MemberReport;
import org.linli.reporting.MemberReportState;
import org.linli.reporting.MemberReports;
import org.linli.reporting.MemberTies;
import org.linli.reporting.UnitReport;
import org.linli.reporting.UnitReportStatus;
import org.linli.storage.Total;
import org.linli.work.CivilYears;
import org.linli.work.Needs;
import org.linli.work.Office;
import org.linli.work.PeriodSoFar;
import org.linli.work.Reading;

/**
 * The ledgers of dual reporting (双报到台账): service card, table of units, rate of report, candidates. They change nothing,
 * names are masked in all of them, and each of them comes as CSV too. Each is told as of the last day of its year or quarter, by who was
 * registered with which unit then; what happens later does not change it. Names are those that are known now. The roster is {@link
 * MemberReports#roster}.
 * Immutable, for use by any thread.
 *
 * <p>Every question is refused with {@code actor-may-not} for roles that the table of permissions does not name.
 */
public final class DutyLedgers {
    private static final Question SERVICE_CARD =
            Question.of("dutyLedgers", "serviceCard").by(Role.OFFICE_AND_SELF).within(Relation.SELF);
    private static final Question UNIT_TABLE =
            Question.of("dutyLedgers", "unitTable").by(Role.OFFICE_AND_SUBDISTRICT);
    private static final Question REPORT_RATE =
            Question.of("dutyLedgers", "reportRate").by(Role.OFFICE);
    private static final Question CANDIDATES =
            Question.of("dutyLedgers", "candidates").by(Role.OFFICE);

    /** The guarded questions of this class. */
    public static final List<Question> QUESTIONS = List.of(SERVICE_CARD, UNIT_TABLE, REPORT_RATE, CANDIDATES);

    private final Office office;

    /**
     * For the library's own use.
     *
     * @param office where questions are asked
     */
    @SuppressWarnings("exports") // hosts get this from a desk
    public DutyLedgers(Office office) {
        this.office = office;
    }

    /**
     * The service card of a member for the year or quarter of a day (个人服务卡).
     *
     * @param member the member's report
     * @param day a day of the year or quarter, by the charter in force on that day
     * @return the card; refused with {@code actor-may-not}, {@code not-found} and {@code period-not-begun}
     * @throws IllegalArgumentException when a day lies outside of the years 1000 to 2999
     */
    public Decision<ServiceCard> serviceCard(Id<MemberReport> member, LocalDate day) {
        CivilYears.require(day);
        LocalDate today = office.today();
        return office.ask(
                SERVICE_CARD,
                (view, role, now) -> MemberTies.ofMember(view, member, role, now),
                () -> office.read(view -> {
                    DutyTerms terms = view.terms(DutyTerms.TERMS, day);
                    DutyBooks books = new DutyBooks(
                            day, terms, new PeriodSoFar(terms.feedback().around(day), today), Map.of());
                    return books.time()
                            .answer(() -> Needs.orNotFound(
                                    view.find(MemberReport.KIND, member)
                                            .map(found -> card(view, found, books))
                                            .map(card -> office.actor().role() == Role.SELF ? card.asSent() : card),
                                    MemberReport.KIND,
                                    member));
                }));
    }

    /**
     * How all units stand that were registered at the end of the year or quarter of a day (单位台账). The members counted are those
     * who belonged to the unit's party organisation and were registered then, exempt ones too.
     *
     * @param day a day of the year or quarter, by the charter in force on that day
     * @return the table; refused with {@code actor-may-not} and {@code period-not-begun}
     * @throws IllegalArgumentException when a day lies outside of the years 1000 to 2999
     */
    public Decision<UnitTable> unitTable(LocalDate day) {
        CivilYears.require(day);
        LocalDate today = office.today();
        return office.ask(
                UNIT_TABLE,
                () -> office.read(view -> {
                    DutyBooks books = DutyBooks.of(view, day, today);
                    return books.time().answer(() -> Decision.accepted(table(view, books)));
                }));
    }

    /**
     * The rate of report of all units together, today (报到率). No member is read for it; the store counts.
     *
     * @return the rate; refused with {@code actor-may-not}
     */
    public Decision<ReportRate> reportRate() {
        LocalDate today = office.today();
        return office.ask(REPORT_RATE, () -> office.read(view -> Decision.accepted(rateToday(view, today))));
    }

    /**
     * The candidates for an honour in a year or quarter (优秀在职党员候选名单): the members who have done what was asked for, with
     * feedback that the unit has acknowledged and that is not {@link DutyEvaluation#NOT_PASSED}; by minutes, then
     * times, up to a share of all members who were registered at its end. Of members who are equal in both where the
     * places end all are taken or none, as the charter says, and the list tells of them. The list is a proposal.
     *
     * @param day a day of the year or quarter, by the charter in force on that day
     * @param most the largest share, 0 to 100 percent
     * @return the candidates, and the other members with the reasons; refused with {@code actor-may-not}, {@code
     *     duty-candidate-share} and {@code period-not-begun}
     * @throws IllegalArgumentException when a day lies outside of the years 1000 to 2999
     */
    public Decision<DutyCandidates> candidates(LocalDate day, Share most) {
        CivilYears.require(day);
        LocalDate today = office.today();
        return office.ask(CANDIDATES, () -> {
            if (!most.isProper()) {
                return Decision.refused(
                        Finding.violation("duty-candidate-share").with("share", most.toString()));
            }
            return office.read(view -> {
                DutyBooks books = DutyBooks.of(view, day, today);
                return books.time().answer(() -> Decision.accepted(candidates(view, books, most)));
            });
        });
    }

    private static DutyCandidates candidates(Reading view, DutyBooks books, Share most) {
        List<MemberReport> members = books.reports(view);
        Map<Id<MemberReport>, DutyFeedback> feedback = DutyFeedbacks.on(view, members, books.period());
        return new CandidateChoice(books, feedback, MemberNames.masked(view, members)).among(members, most);
    }

    private static ServiceCard card(Reading view, MemberReport member, DutyBooks books) {
        Period period = books.period();
        List<ServiceRecord> services = DutyServices.ofPeriod(view, member, period);
        ServiceYear year = ServiceYear.of(
                member, books.day(), services, books.terms(), books.time().today());
        MemberReportState state = books.state(member);
        Set<Id<ServiceRecord>> reversed = services.stream()
                .flatMap(service -> service.reversal().stream())
                .map(ServiceRecord.Reversal::of)
                .collect(Collectors.toSet());
        Comparator<ServiceRecord> byTime = Comparator.comparing(
                        (ServiceRecord service) -> service.form().day())
                .thenComparingInt(service -> service.form().startMinute())
                .thenComparing(service -> service.reversal()
                        .map(ServiceRecord.Reversal::of)
                        .orElse(service.id())
                        .value())
                .thenComparing(ServiceRecord::isReversal);
        return new ServiceCard(
                member.id(),
                member.receipt(),
                MemberNames.masked(view, List.of(member))
                        .getOrDefault(member.form().person(), "*"),
                state.unit(),
                state.status(),
                state.grid(),
                services.stream()
                        .sorted(byTime)
                        .map(service -> new ServiceCard.Entry(service, reversed.contains(service.id())))
                        .toList(),
                year,
                DutyFeedbacks.ofMember(view, member.id()).stream()
                        .filter(feedback -> feedback.period().equals(period))
                        .findFirst());
    }

    private static UnitTable table(Reading view, DutyBooks books) {
        List<UnitReport> units = units(view, books.asOf());
        List<DutyEntry> reported = books.members(view);
        Map<Id<PartyOrganisation>, List<DutyTime>> members = reported.stream()
                .filter(member -> member.party().isPresent())
                .collect(Collectors.groupingBy(
                        member -> member.party().orElseThrow(),
                        Collectors.mapping(DutyEntry::time, Collectors.toList())));
        Map<Id<PartyOrganisation>, String> names = names(view, units);
        List<UnitStanding> standings = units.stream()
                .map(unit -> books.standing(
                        unit,
                        Objects.requireNonNull(names.get(unit.form().party())),
                        members.getOrDefault(unit.form().party(), List.of())))
                .sorted(Comparator.comparing((UnitStanding standing) -> NaturalOrder.key(standing.unit()))
                        .thenComparing(unit -> unit.report().value()))
                .toList();
        Map<Id<PartyOrganisation>, Long> came = members.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, unit -> (long) unit.getValue().size()));
        return new UnitTable(
                books.period(), standings, rate(units, came, reported.size(), books.terms(), books.asOf()));
    }

    private static Map<Id<PartyOrganisation>, String> names(Reading view, List<UnitReport> units) {
        List<Id<PartyOrganisation>> parties =
                units.stream().map(unit -> unit.form().party()).distinct().toList();
        return view.find(PartyOrganisation.KIND, parties).stream()
                .collect(Collectors.toMap(
                        PartyOrganisation::id, party -> party.names().name()));
    }

    private static ReportRate rateToday(Reading view, LocalDate today) {
        List<Total<MemberReport>> reported = view.totals(
                view.all(MemberReport.KIND).where(MemberReport.ACTIVE, true), List.of(), List.of(MemberReport.PARTY));
        Map<Id<PartyOrganisation>, Long> members = new HashMap<>();
        reported.forEach(total -> total.get(MemberReport.PARTY).ifPresent(party -> members.put(party, total.count())));
        return rate(
                active(view),
                members,
                reported.stream().mapToLong(Total::count).sum(),
                view.terms(DutyTerms.TERMS, today),
                today);
    }

    private static ReportRate rate(
            List<UnitReport> units,
            Map<Id<PartyOrganisation>, Long> members,
            long all,
            DutyTerms terms,
            LocalDate day) {
        long stated = 0;
        long counted = 0;
        long ofUnits = 0;
        for (UnitReport unit : units) {
            long came = members.getOrDefault(unit.form().party(), 0L);
            int toReport = unit.on(day).members();
            stated += toReport;
            counted += Math.min(came, toReport);
            ofUnits += came;
        }
        return new ReportRate(
                day, units.size(), new Rate(counted, stated), ofUnits - counted, all - ofUnits, terms.unitMinReport());
    }

    private static List<UnitReport> units(Reading view, LocalDate day) {
        return Stream.concat(
                        active(view).stream(),
                        view.list(view.all(UnitReport.KIND).from(UnitReport.ENDED_ON, day.plusDays(1))).stream())
                .filter(unit -> unit.isReportedOn(day))
                .toList();
    }

    private static List<UnitReport> active(Reading view) {
        return Stream.of(UnitReportStatus.values())
                .filter(UnitReportStatus::isActive)
                .map(status -> view.list(view.all(UnitReport.KIND).where(UnitReport.STATUS, status)))
                .flatMap(List::stream)
                .toList();
    }
}
