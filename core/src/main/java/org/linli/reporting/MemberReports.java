package org.linli.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.linli.code.DivisionCode;
import org.linli.community.Building;
import org.linli.community.Organisation;
import org.linli.community.PartyOrganisation;
import org.linli.grid.Division;
import org.linli.grid.Divisions;
import org.linli.grid.Grid;
import org.linli.kernel.Command;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Listing;
import org.linli.kernel.Paging;
import org.linli.kernel.Question;
import org.linli.kernel.Role;
import org.linli.person.Particulars;
import org.linli.person.Person;
import org.linli.person.Registration;
import org.linli.storage.Query;
import org.linli.work.Needs;
import org.linli.work.Office;
import org.linli.work.Reading;
import org.linli.work.UnitOfWork;

/**
 * The reports of in-service members to the community of residence (在职党员报到). Immutable, for use by any thread.
 *
 * <p>Every command is refused with {@code actor-may-not} for roles that the table of permissions does not name, and
 * with {@code not-found}, once for each, when something that it names is not registered.
 */
public final class MemberReports {
    private static final Command<MemberReport> REPORT = Command.of("memberReports", "report", MemberReport.class)
            .takes("form", MemberReportForm.class)
            .by(Role.COMMUNITY_SECRETARY, Role.COMMUNITY_WORKER, Role.SYSTEM);
    private static final Command<MemberReport> ENROL = Command.of("memberReports", "enrol", MemberReport.class)
            .takes("form", MemberEnrolment.class)
            .by(Role.COMMUNITY_SECRETARY, Role.COMMUNITY_WORKER, Role.SYSTEM);
    private static final Command<MemberReport> CONFIRM =
            step("confirm").by(Role.COMMUNITY_SECRETARY, Role.COMMUNITY_WORKER, Role.SYSTEM);
    private static final Command<MemberReport> AMEND = step("amend")
            .takes("profile", MemberProfile.class)
            .by(Role.COMMUNITY_SECRETARY, Role.COMMUNITY_WORKER, Role.SYSTEM);
    private static final Command<MemberReport> PLACE =
            step("place").takes("grid", Id.class).by(Role.COMMUNITY_SECRETARY, Role.COMMUNITY_WORKER, Role.SYSTEM);
    private static final Command<MemberReport> EXEMPT = step("exempt")
            .takes("reason", String.class)
            .takes("until", LocalDate.class)
            .by(Role.COMMUNITY_SECRETARY);
    private static final Command<MemberReport> RESUME =
            step("resume").by(Role.COMMUNITY_SECRETARY, Role.COMMUNITY_WORKER, Role.SYSTEM);
    private static final Command<MemberReport> TRANSFER = step("transfer")
            .takes("to", DivisionCode.class)
            .by(Role.COMMUNITY_SECRETARY, Role.COMMUNITY_WORKER, Role.SYSTEM);
    private static final Command<MemberReport> EXIT = step("exit")
            .takes("reason", ExitReason.class)
            .by(Role.COMMUNITY_SECRETARY, Role.COMMUNITY_WORKER, Role.SYSTEM);

    /** The commands of this class. */
    public static final List<Command<?>> COMMANDS =
            List.of(REPORT, ENROL, CONFIRM, AMEND, PLACE, EXEMPT, RESUME, TRANSFER, EXIT);

    private static final Question LIST =
            question("list").by(Role.COMMUNITY_SECRETARY, Role.COMMUNITY_WORKER, Role.SYSTEM);
    private static final Question IN_GRID =
            question("inGrid").by(Role.COMMUNITY_SECRETARY, Role.COMMUNITY_WORKER, Role.SYSTEM, Role.GRID_HEAD);
    private static final Question OF_UNIT =
            question("ofUnit").by(Role.COMMUNITY_SECRETARY, Role.COMMUNITY_WORKER, Role.SYSTEM);
    private static final Question ROSTER =
            question("roster").by(Role.COMMUNITY_SECRETARY, Role.COMMUNITY_WORKER, Role.SYSTEM);

    /** The guarded questions of this class. */
    public static final List<Question> QUESTIONS = List.of(LIST, IN_GRID, OF_UNIT, ROSTER);

    private final Office office;

    /**
     * For the library's own use.
     *
     * @param office where commands are given
     */
    @SuppressWarnings("exports") // hosts get this from a desk
    public MemberReports(Office office) {
        this.office = office;
    }

    /**
     * A member reports (报到).
     *
     * @param form as written
     * @return the report, with the warning {@code dual-report-deadline}; refused with {@code dual-report-party-member},
     *     {@code dual-report-unit-kind}, {@code dual-report-specialities}, {@code dual-report-not-in-future}, what is
     *     wrong in the texts, {@code person-held}, with {@code dual-report-unique}, which names the report that there is, and {@code
     *     dual-report-unique-elsewhere}, which says nothing of the one in another community
     */
    public Decision<MemberReport> report(MemberReportForm form) {
        return office.command(REPORT, List.of(form), work -> {
            needs(work, form.profile()).a(Person.KIND, form.person()).orRefuse();
            Particulars member = Registration.reporting(work, form.person());
            return work.save(
                    MemberReport.KIND,
                    MemberReport.report(
                            work.community(),
                            work.newId(),
                            form,
                            member.politicalStatus(),
                            work.terms(ReportingTerms.TERMS),
                            work.today()));
        });
    }

    /**
     * Takes a line of a unit's list: registers the member, unless that is done, and takes the report (花名册登记).
     *
     * @param form as written
     * @return the report; refused as {@link #report} and {@link org.linli.person.People#register} are, with {@code
     *     roster-name-differs} and {@code roster-political-status-differs} when the person is registered otherwise, and with
     *     {@code dual-report-enrolled-already} when there is an active report for the same unit
     * @throws IllegalStateException when the host has given no vault
     */
    public Decision<MemberReport> enrol(MemberEnrolment form) {
        return office.command(ENROL, List.of(form), work -> {
            needs(work, form.profile())
                    .maybe(Organisation.KIND, form.person().employer())
                    .orRefuse();
            return Enrolling.enrol(work, form);
        });
    }

    /**
     * Confirms a report; {@link MemberReport#receipt()} is what the member gets (确认、回执).
     *
     * @param report its id
     * @return the report; refused with {@code dual-report-step}
     */
    public Decision<MemberReport> confirm(Id<MemberReport> report) {
        return office.command(
                CONFIRM,
                List.of(report),
                work -> work.save(
                        MemberReport.KIND,
                        work.require(MemberReport.KIND, report).confirm(work.today())));
    }

    /**
     * Changes unit, specialities and wishes (变更). The report keeps its status and its grid.
     *
     * @param report its id
     * @param profile as it is now
     * @return the report; refused with {@code dual-report-step}, {@code dual-report-unit-kind}, {@code
     *     dual-report-specialities} and what is wrong in the texts
     */
    public Decision<MemberReport> amend(Id<MemberReport> report, MemberProfile profile) {
        return office.command(AMEND, List.of(report, profile), work -> {
            needs(work, profile).a(MemberReport.KIND, report).orRefuse();
            return work.save(
                    MemberReport.KIND,
                    work.require(MemberReport.KIND, report).amend(profile, work.terms(ReportingTerms.TERMS)));
        });
    }

    /**
     * Places a confirmed member in a grid, or in another one (编入网格).
     *
     * @param report its id
     * @param grid a grid of the division in force
     * @return the report; refused with {@code dual-report-step} and {@code dual-report-grid}
     */
    public Decision<MemberReport> place(Id<MemberReport> report, Id<Grid> grid) {
        return office.command(PLACE, List.of(report, grid), work -> {
            MemberReport before = work.require(MemberReport.KIND, report);
            Optional<Division> division = Divisions.inForce(work, work.today());
            division.ifPresent(found -> work.guard(Division.KIND, found.id()));
            return work.save(MemberReport.KIND, before.place(place(division, grid)));
        });
    }

    /**
     * Exempts a member from today on (暂免服务).
     *
     * @param report its id
     * @param reason one of the charter's
     * @param until the first day on which the member serves again
     * @return the report; refused with {@code dual-report-step}, {@code dual-report-exempt-reason} and {@code
     *     dual-report-exempt-end}
     */
    public Decision<MemberReport> exempt(Id<MemberReport> report, String reason, LocalDate until) {
        return office.command(
                EXEMPT,
                List.of(report, reason, until),
                work -> work.save(
                        MemberReport.KIND,
                        work.require(MemberReport.KIND, report)
                                .exempt(reason, until, work.terms(ReportingTerms.TERMS), work.today())));
    }

    /**
     * Ends an exemption today (恢复). The member goes on in the grid of before.
     *
     * @param report its id
     * @return the report; refused with {@code dual-report-step}
     */
    public Decision<MemberReport> resume(Id<MemberReport> report) {
        return office.command(
                RESUME,
                List.of(report),
                work -> work.save(
                        MemberReport.KIND,
                        work.require(MemberReport.KIND, report).resume(work.today())));
    }

    /**
     * The member moved: the report here is over, and the other community can take a new one (转出). It registers the person for
     * itself; what is written here stays here.
     *
     * @param report its id
     * @param to the community of the new residence
     * @return the report; refused with {@code dual-report-step} and {@code dual-report-transfer}
     */
    public Decision<MemberReport> transfer(Id<MemberReport> report, DivisionCode to) {
        return office.command(
                TRANSFER,
                List.of(report, to),
                work -> over(work, work.require(MemberReport.KIND, report).transfer(to, work.today())));
    }

    /**
     * The member is no longer in service (退出). Who is again makes a new report.
     *
     * @param report its id
     * @param reason why
     * @return the report; refused with {@code dual-report-step}
     */
    public Decision<MemberReport> exit(Id<MemberReport> report, ExitReason reason) {
        return office.command(
                EXIT,
                List.of(report, reason),
                work -> over(work, work.require(MemberReport.KIND, report).exit(reason, work.today())));
    }

    /**
     * One report.
     *
     * @param report its id
     * @return the report, if it is there
     */
    public Optional<MemberReport> find(Id<MemberReport> report) {
        return office.read(view -> view.find(MemberReport.KIND, report));
    }

    /**
     * The reports that have come so far.
     *
     * @param status how far
     * @param paging which page
     * @return the page; refused with {@code actor-may-not}, {@code page-size}, {@code page-token}
     */
    public Decision<Listing<MemberReport>> list(MemberReportStatus status, Paging paging) {
        return office.ask(
                LIST,
                () -> office.list("memberReports/" + status, all().where(MemberReport.STATUS, status.name()), paging));
    }

    /**
     * The reports of members of a grid, of those who left it last too.
     *
     * @param grid the grid
     * @param status how far they have come
     * @param paging which page
     * @return the page; refused with {@code actor-may-not}, {@code page-size}, {@code page-token}
     */
    public Decision<Listing<MemberReport>> inGrid(Id<Grid> grid, MemberReportStatus status, Paging paging) {
        return office.ask(
                IN_GRID,
                () -> office.list(
                        "memberReports/grid/" + grid + "/" + status,
                        all().where(MemberReport.GRID, grid.value()).where(MemberReport.STATUS, status.name()),
                        paging));
    }

    /**
     * The reports of members of a unit, by its party organisation; over or not.
     *
     * @param party the unit's party organisation
     * @param paging which page
     * @return the page; refused with {@code actor-may-not}, {@code page-size}, {@code page-token}
     */
    public Decision<Listing<MemberReport>> ofUnit(Id<PartyOrganisation> party, Paging paging) {
        return office.ask(
                OF_UNIT,
                () -> office.list(
                        "memberReports/unit/" + party, all().where(MemberReport.PARTY, party.value()), paging));
    }

    /**
     * All reports that a person ever made to the community.
     *
     * @param person who
     * @return the reports
     */
    public List<MemberReport> ofPerson(Id<Person> person) {
        return office.read(view -> view.list(view.all(MemberReport.KIND).where(MemberReport.PERSON, person.value())));
    }

    /**
     * The roster of all reports, masked (报到花名册).
     *
     * @param paging which page
     * @return the page; refused with {@code actor-may-not}, {@code page-size}, {@code page-token}
     */
    public Decision<Listing<RosterLine>> roster(Paging paging) {
        return office.ask(
                ROSTER,
                () -> office.list("memberReports/roster", all(), paging)
                        .map(page -> new Listing<>(office.read(view -> lines(view, page.items())), page.next())));
    }

    /**
     * What needs attention today: exemptions that are over, though nobody has ended them, and members whose grid is gone since
     * the community was divided anew.
     *
     * @return the findings {@code dual-report-exemption-over} and {@code dual-report-grid-gone}
     */
    public List<Finding> attention() {
        LocalDate today = office.today();
        return office.read(view -> {
            Optional<Division> division = Divisions.inForce(view, today);
            return view.list(view.all(MemberReport.KIND).where(MemberReport.ACTIVE, true)).stream()
                    .flatMap(report -> Stream.of(
                                    MemberReportRules.EXEMPTION_OVER.check(
                                            new MemberReportRules.Overdue(report.id(), report.exemptUntil(), today)),
                                    MemberReportRules.GRID_GONE.check(new MemberReportRules.Kept(
                                            report.id(),
                                            report.grid(),
                                            report.grid()
                                                    .filter(grid -> place(division, grid)
                                                            .inForce())
                                                    .isPresent())))
                            .flatMap(Optional::stream))
                    .toList();
        });
    }

    /** A grid in which somebody is to serve, as the division in force has it or not. */
    static MemberReportRules.Place place(Optional<Division> division, Id<Grid> grid) {
        return new MemberReportRules.Place(
                grid, division.flatMap(found -> found.grid(grid)).isPresent());
    }

    private Query<MemberReport> all() {
        return Query.in(office.community(), MemberReport.KIND);
    }

    private static List<RosterLine> lines(Reading view, List<MemberReport> reports) {
        Map<Id<Person>, String> names = MemberNames.masked(view, reports);
        return reports.stream()
                .map(report -> new RosterLine(
                        report.id(),
                        report.receipt(),
                        names.getOrDefault(report.form().person(), ""),
                        report.unit(),
                        report.form().channel(),
                        report.form().reportedOn(),
                        report.status(),
                        report.grid()))
                .toList();
    }

    private static Needs needs(UnitOfWork work, MemberProfile profile) {
        return work.needs()
                .maybe(PartyOrganisation.KIND, profile.unit().party())
                .maybe(Organisation.KIND, profile.unit().organisation())
                .maybe(Building.KIND, profile.home())
                .maybe(Building.KIND, profile.workplace());
    }

    private static Decision<MemberReport> over(UnitOfWork work, Decision<MemberReport> ended) {
        ended.outcomeIfAccepted()
                .ifPresent(report -> Registration.left(work, report.form().person()));
        return work.save(MemberReport.KIND, ended);
    }

    private static Question question(String name) {
        return Question.of("memberReports", name);
    }

    private static Command<MemberReport> step(String name) {
        return Command.of("memberReports", name, MemberReport.class).takes("report", Id.class);
    }
}
