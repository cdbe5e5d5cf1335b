package org.linli.duty;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.calendar.CivilTime;
import org.linli.code.PlainText;
import org.linli.feature.Attention;
import org.linli.feature.Matter;
import org.linli.feature.Watch;
import org.linli.kernel.Command;
import org.linli.kernel.Commands;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Form;
import org.linli.kernel.Id;
import org.linli.kernel.Period;
import org.linli.kernel.Question;
import org.linli.kernel.Relation;
import org.linli.kernel.Role;
import org.linli.person.Person;
import org.linli.person.Presence;
import org.linli.reporting.MemberReport;
import org.linli.reporting.MemberTies;
import org.linli.work.CivilYears;
import org.linli.work.Concerning;
import org.linli.work.Needs;
import org.linli.work.Office;
import org.linli.work.PeriodSoFar;
import org.linli.work.Reading;
import org.linli.work.UnitOfWork;

/**
 * The services of in-service members for the community (在职党员服务). Service is a duty towards their party, and no volunteering;
 * see {@link ServiceRecord}. Immutable, for use by any thread.
 *
 * <p>Every command is refused with {@code actor-may-not} for roles that the table of permissions does not name, and
 * with {@code not-found}, once for each, when something that it names is not registered.
 */
public final class DutyServices {
    private static final Commands<ServiceRecord> SERVICES =
            Commands.of("dutyServices", ServiceRecord.class, Role.OFFICE);
    private static final Command<ServiceRecord> RECORD = SERVICES.fact("record", Book.class)
            .by(
                    Role.COMMUNITY_SECRETARY,
                    Role.COMMUNITY_WORKER,
                    Role.GRID_HEAD,
                    Role.GRID_MEMBER,
                    Role.BUILDING_HEAD,
                    Role.PARTY_LIAISON,
                    Role.SYSTEM)
            .within(Relation.OWN_GRID);
    private static final Command<ServiceRecord> REVERSE =
            SERVICES.fact("reverse", Reverse.class).by(Role.COMMUNITY_SECRETARY, Role.COMMUNITY_WORKER);

    /** The commands of this class. */
    public static final List<Command<?>> COMMANDS = List.of(RECORD, REVERSE);

    private static final Set<Role> OFFICE_AND_MEMBER =
            Set.of(Role.COMMUNITY_SECRETARY, Role.COMMUNITY_WORKER, Role.SYSTEM, Role.SELF);
    private static final Question FIND = SERVICES.question("find");
    private static final Question OF_MEMBER =
            SERVICES.question("ofMember").by(OFFICE_AND_MEMBER).within(Relation.SELF);
    private static final Question YEAR =
            SERVICES.question("year").by(OFFICE_AND_MEMBER).within(Relation.SELF);
    private static final Question LACKING = SERVICES.question("lacking");

    // No service is recorded of a member whose report is over.
    static final Watch WATCH = Watch.of(LACKING, (view, now, today) -> {
        DutyBooks books = DutyBooks.ofLatest(view, today);
        return lacking(
                view,
                books,
                books.members(view).stream().filter(DutyEntry::active).toList());
    });

    /** The guarded questions of this class. */
    public static final List<Question> QUESTIONS = List.of(FIND, OF_MEMBER, YEAR, LACKING);

    private final Office office;

    /**
     * For the library's own use.
     *
     * @param office where commands are given
     */
    @SuppressWarnings("exports") // hosts get this from a desk
    public DutyServices(Office office) {
        this.office = office;
    }

    /**
     * Records a service (登记确认). The actor who records it confirms it, and so is not the member. The hours that a person has in another
     * community are
     * known until that person is erased there; nothing that outlives the erasure tells of them.
     *
     * @param form as written
     * @return the record; refused with {@code duty-service-member}, {@code duty-service-not-in-future}, {@code
     *     duty-service-minutes}, {@code duty-service-confirmed-by-other}, {@code duty-service-overlap}, {@code
     *     duty-service-overlap-elsewhere} and {@code duty-service-period-closed}
     */
    public Decision<ServiceRecord> record(ServiceForm form) {
        return office.command(RECORD, new Book(form), work -> {
            MemberReport report = work.require(MemberReport.KIND, form.report());
            Presence.Span span = form.span(report.form().person());
            boolean elsewhere = Presence.isElsewhere(work, span);
            List<ServiceRecord> here = around(work, report, form.day());
            Decision<ServiceRecord> recorded = ServiceRecord.record(
                    work.community(),
                    work.newId(),
                    DutyMember.of(report),
                    form,
                    new ServiceRecord.Beside(here, elsewhere),
                    DutyFeedbacks.ofMember(work, report.id()),
                    work.actor(),
                    LocalDateTime.ofInstant(work.now(), CivilTime.CHINA));
            work.guard(MemberReport.KIND, report.id());
            recorded.outcomeIfAccepted().ifPresent(service -> Presence.keep(work, service.id(), span));
            return work.save(ServiceRecord.KIND, recorded);
        });
    }

    /**
     * Reverses a wrong record (冲销). The record is kept, beside the entry that reverses it.
     *
     * @param service its id
     * @param reason the reason
     * @return the reversing entry; refused with {@code duty-service-reversal}, {@code duty-service-reversed-once}, {@code
     *     duty-service-confirmed-by-other}, {@code duty-service-period-closed} and what is wrong in the reason
     */
    public Decision<ServiceRecord> reverse(Id<ServiceRecord> service, String reason) {
        return office.command(REVERSE, new Reverse(service, reason), work -> {
            ServiceRecord before = work.require(ServiceRecord.KIND, service);
            MemberReport report = work.require(MemberReport.KIND, before.form().report());
            List<DutyFeedback> feedback = DutyFeedbacks.ofMember(work, report.id());
            work.guard(MemberReport.KIND, report.id());
            Presence.drop(work, service);
            return work.save(ServiceRecord.KIND, before.reverse(work.newId(), reason, feedback, work.actor()));
        });
    }

    /**
     * One record.
     *
     * @param service its id
     * @return it; refused with {@code actor-may-not} and {@code not-found}
     */
    public Decision<ServiceRecord> find(Id<ServiceRecord> service) {
        return office.find(FIND, ServiceRecord.KIND, service, Concerning.NO_ONE);
    }

    /**
     * All records of a member, reversing entries too (个人服务卡).
     *
     * @param report the member's report
     * @return the records, by day
     */
    public Decision<List<ServiceRecord>> ofMember(Id<MemberReport> report) {
        return office.ask(
                OF_MEMBER, related(report), () -> office.read(view -> Decision.accepted(records(view, report))));
    }

    /**
     * How a member stands in the year or quarter of a day, by the charter in force on that day (年度、季度服务情况).
     *
     * @param report the member's report
     * @param day the day
     * @return the times, minutes and points done and missing, the due day, and since when service is overdue; refused with {@code
     *     actor-may-not}, {@code not-found} and {@code period-not-begun}
     * @throws IllegalArgumentException when a day lies outside of the years 1000 to 2999
     */
    public Decision<ServiceYear> year(Id<MemberReport> report, LocalDate day) {
        CivilYears.require(day);
        LocalDate today = office.today();
        return office.ask(
                YEAR,
                related(report),
                () -> office.read(view -> {
                    DutyTerms terms = view.terms(DutyTerms.TERMS, day);
                    return new PeriodSoFar(terms.feedback().around(day), today)
                            .answer(() -> Needs.orNotFound(
                                    view.find(MemberReport.KIND, report)
                                            .map(found -> year(view, found, day, terms, today)),
                                    MemberReport.KIND,
                                    report));
                }));
    }

    /**
     * The members whose service in the year or quarter of a day was too little, once that period is over.
     *
     * @param day the day
     * @return the findings {@code dual-report-minimum}, one for each member who was registered at its end; refused with
     *     {@code actor-may-not} and {@code period-not-begun}
     * @throws IllegalArgumentException when a day lies outside of the years 1000 to 2999
     */
    public Decision<List<Finding>> lacking(LocalDate day) {
        CivilYears.require(day);
        LocalDate today = office.today();
        return office.ask(
                LACKING,
                () -> office.read(view -> {
                    DutyBooks books = DutyBooks.of(view, day, today);
                    return books.time()
                            .answer(() -> Decision.accepted(lacking(view, books, books.members(view))
                                    .map(Attention::finding)
                                    .toList()));
                }));
    }

    private static Stream<Attention> lacking(Reading view, DutyBooks books, List<DutyEntry> members) {
        return members.stream()
                .flatMap(member -> Matter.of(MemberReport.KIND, member.report())
                        .due(books.end())
                        .settledBy(RECORD)
                        .found(ServiceRules.MINIMUM
                                .check(books.year(member.time()))
                                .map(finding -> finding.with(
                                        "report", MemberReport.receipt(view.community(), member.report())))));
    }

    private static Concerning related(Id<MemberReport> report) {
        return (view, role, day) -> MemberTies.ofMember(view, report, role, day);
    }

    /** How a member stands. */
    static ServiceYear year(Reading view, MemberReport report, LocalDate day, DutyTerms terms, LocalDate today) {
        Period period = terms.feedback().around(day);
        return ServiceYear.of(report, day, ofPeriod(view, report, period), terms, today);
    }

    /** The services of a member in a year or quarter, reversing entries too. */
    static List<ServiceRecord> ofPeriod(Reading view, MemberReport report, Period period) {
        return view.list(view.all(ServiceRecord.KIND)
                .where(ServiceRecord.REPORT, report.id())
                .between(ServiceRecord.DAY, period.from(), period.until().orElseThrow()));
    }

    private static List<ServiceRecord> records(Reading view, Id<MemberReport> report) {
        return view.list(
                view.all(ServiceRecord.KIND).where(ServiceRecord.REPORT, report).orderedBy(ServiceRecord.DAY));
    }

    /** The records of a member that were not reversed. */
    static List<ServiceRecord> counted(Reading view, Id<MemberReport> report) {
        List<ServiceRecord> all = records(view, report);
        Set<Id<ServiceRecord>> gone = all.stream()
                .flatMap(service -> service.reversal().stream())
                .map(ServiceRecord.Reversal::of)
                .collect(Collectors.toSet());
        return all.stream()
                .filter(service -> !service.isReversal() && !gone.contains(service.id()))
                .toList();
    }

    // A service lasts half a day at most, so it ends on the next day at the latest.
    private static List<ServiceRecord> around(UnitOfWork work, MemberReport report, LocalDate day) {
        return Stream.of(day.minusDays(1), day, day.plusDays(1))
                .flatMap(each -> work
                        .list(work.all(ServiceRecord.KIND)
                                .where(ServiceRecord.PERSON, report.form().person())
                                .where(ServiceRecord.DAY, each))
                        .stream())
                .toList();
    }

    private record Book(ServiceForm form) implements Concerning {
        @Override
        public Set<Id<Person>> people(Reading view, Role role, LocalDate day) {
            return MemberTies.ofMember(view, form.report(), role, day);
        }
    }

    private record Reverse(Id<ServiceRecord> service, String reason) implements Form {
        @Override
        public List<Finding> mistakes() {
            return PlainText.requireLines("reason", reason, ServiceRecord.MAX_REASON)
                    .findings();
        }
    }
}
