package org.linli.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.linli.code.DivisionCode;
import org.linli.community.Building;
import org.linli.community.Organisation;
import org.linli.community.PartyOrganisation;
import org.linli.feature.Watch;
import org.linli.grid.Division;
import org.linli.grid.Divisions;
import org.linli.grid.Grid;
import org.linli.grid.PlaceEnding;
import org.linli.grid.post.OwnGrid;
import org.linli.kernel.Command;
import org.linli.kernel.Commands;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Listing;
import org.linli.kernel.Paging;
import org.linli.kernel.Question;
import org.linli.kernel.Relation;
import org.linli.kernel.Role;
import org.linli.person.Person;
import org.linli.person.Registration;
import org.linli.storage.Query;
import org.linli.storage.Selection;
import org.linli.work.Needs;
import org.linli.work.Office;
import org.linli.work.Reading;
import org.linli.work.Sheet;
import org.linli.work.UnitOfWork;

/**
 * The reports of in-service members to the community of residence (在职党员报到). Immutable, for use by any thread.
 *
 * <p>Every command is refused with {@code actor-may-not} for roles that the table of permissions does not name, and
 * with {@code not-found}, once for each, when something that it names is not registered.
 */
public final class MemberReports {
    private static final Commands<MemberReport> REPORTS = Commands.of("memberReports", MemberReport.class, Role.OFFICE);
    private static final Command<MemberReport> REPORT = REPORTS.command("report", Report.class);
    static final Command<MemberReport> ENROL = REPORTS.command("enrol", Enrol.class);
    private static final Command<MemberReport> CONFIRM = REPORTS.command("confirm", Step.class);
    static final Command<MemberReport> AMEND = REPORTS.fact("amend", Amend.class);
    static final Command<MemberReport> PLACE = REPORTS.command("place", Place.class);
    private static final Command<MemberReport> EXEMPT =
            REPORTS.command("exempt", Exempt.class).by(Role.COMMUNITY_SECRETARY);
    static final Command<MemberReport> RESUME = REPORTS.fact("resume", Step.class);
    private static final Command<MemberReport> TRANSFER = REPORTS.fact("transfer", Transfer.class);
    private static final Command<MemberReport> EXIT = REPORTS.fact("exit", Exit.class);

    /** The commands of this class. */
    public static final List<Command<?>> COMMANDS =
            List.of(REPORT, ENROL, CONFIRM, AMEND, PLACE, EXEMPT, RESUME, TRANSFER, EXIT);

    private static final Question FIND =
            REPORTS.question("find").by(Role.OFFICE_AND_SELF).within(Relation.SELF);
    private static final Question OF_PERSON =
            REPORTS.question("ofPerson").by(Role.OFFICE_AND_SELF).within(Relation.SELF);
    private static final Question ATTENTION = REPORTS.question("attention");
    private static final Question LIST = REPORTS.question("list");
    private static final Question IN_GRID = REPORTS.question("inGrid")
            .by(Role.COMMUNITY_SECRETARY, Role.COMMUNITY_WORKER, Role.SYSTEM, Role.GRID_HEAD)
            .within(Relation.OWN_GRID);
    private static final Question OF_UNIT = REPORTS.question("ofUnit");
    private static final Question ROSTER = REPORTS.question("roster");

    static final Watch WATCH = Watch.of(ATTENTION, (view, now, today) -> MemberAttention.of(view, today));

    /** The guarded questions of this class. */
    public static final List<Question> QUESTIONS = List.of(FIND, LIST, IN_GRID, OF_UNIT, OF_PERSON, ROSTER, ATTENTION);

    static final Sheet<MemberReport> SHEET = Sheet.of("memberReports", MemberReport.KIND)
            .ordered(MemberReport.REPORTED_ON)
            .filtered(MemberReport.STATUS, MemberReport.ACTIVE, MemberReport.GRID, MemberReport.PARTY);

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
     * @return the report, with the warnings {@code dual-report-deadline}, {@code dual-report-deadline-day} and {@code
     *     dual-report-unit-kind}; refused with {@code dual-report-party-member}, {@code dual-report-specialities}, {@code
     *     dual-report-not-in-future}, {@code dual-report-apart} when another report counted on some of its days, what is wrong in the
     *     texts, {@code building-closed}, {@code organisation-closed}, {@code person-held}, {@code dual-report-unique}, which
     *     names the active report, and {@code dual-report-unique-elsewhere}, which tells nothing of the report in another community
     */
    public Decision<MemberReport> report(MemberReportForm form) {
        return office.command(REPORT, new Report(form), work -> {
            needs(work, form.profile()).a(Person.KIND, form.person()).orRefuse();
            return Enrolling.report(work, form);
        });
    }

    /**
     * Records a line of a unit's list: registers the person, unless registered already, and records the report (花名册登记).
     *
     * @param form as written
     * @return the report; refused as {@link #report} and {@link org.linli.person.People#register} are, with {@code
     *     roster-name-differs} and {@code roster-political-status-differs} when the person is registered with other particulars, and with
     *     {@code dual-report-enrolled-already} when there is an active report for the same unit
     * @throws IllegalStateException when the host has given no vault
     */
    public Decision<MemberReport> enrol(MemberEnrolment form) {
        return office.command(ENROL, new Enrol(form), work -> {
            needs(work, form.profile())
                    .maybeOpen(Organisation.KIND, form.person().employer())
                    .maybeOpen(Building.KIND, form.person().contact().home())
                    .orRefuse();
            return Enrolling.enrol(work, form);
        });
    }

    /**
     * Confirms a report; the member gets the {@link MemberReport#receipt()} (确认、回执).
     *
     * @param report its id
     * @return the report; refused with {@code dual-report-step}
     */
    public Decision<MemberReport> confirm(Id<MemberReport> report) {
        return office.command(
                CONFIRM,
                new Step(report),
                work -> work.change(MemberReport.KIND, report, before -> before.confirm(work.today())));
    }

    /**
     * Changes unit, specialities and wishes from today on (变更). The report keeps its status and its grid; letters and ledgers of days
     * before keep the former unit.
     *
     * @param report its id
     * @param profile the new profile
     * @return the report, with the warning {@code dual-report-unit-kind}; refused with {@code dual-report-step}, {@code
     *     dual-report-specialities} and what is wrong in the texts
     */
    public Decision<MemberReport> amend(Id<MemberReport> report, MemberProfile profile) {
        return office.command(AMEND, new Amend(report, profile), work -> {
            needs(work, profile).a(MemberReport.KIND, report).orRefuse();
            return work.change(
                    MemberReport.KIND,
                    report,
                    before -> before.amend(profile, work.terms(ReportingTerms.TERMS), work.today()));
        });
    }

    /**
     * Places a confirmed member in a grid, or in another one (编入网格).
     *
     * @param report its id
     * @param grid a grid of the division in force
     * @return the report, with the warning {@code grid-place-ends}; refused with {@code dual-report-step} and {@code
     *     dual-report-grid}
     */
    public Decision<MemberReport> place(Id<MemberReport> report, Id<Grid> grid) {
        return office.command(
                PLACE,
                new Place(report, grid),
                work -> work.change(MemberReport.KIND, report, before -> {
                    Optional<Division> division = Divisions.inForce(work, work.today());
                    division.ifPresent(found -> work.guard(Division.KIND, found.id()));
                    return before.place(MemberReportRules.Place.in(division, grid), work.today())
                            .alsoFound(PlaceEnding.found(
                                    work, work.today(), grid, MemberAttention.MEMBER, before.receipt()));
                }));
    }

    /**
     * Exempts a member from today on (暂免服务).
     *
     * @param report its id
     * @param reason one of those that the charter names
     * @param note what is to be said of it, at most {@value Exemption#MAX_NOTE} characters
     * @param until the first day on which the member serves again
     * @return the report; refused with {@code dual-report-step}, {@code dual-report-exempt-reason}, {@code
     *     dual-report-exempt-end} and what is wrong in the text
     */
    public Decision<MemberReport> exempt(
            Id<MemberReport> report, ExemptionReason reason, Optional<String> note, LocalDate until) {
        return office.command(
                EXEMPT,
                new Exempt(report, reason, note, until),
                work -> work.change(
                        MemberReport.KIND,
                        report,
                        before -> before.exempt(reason, note, until, work.terms(ReportingTerms.TERMS), work.today())));
    }

    /**
     * Ends an exemption today (恢复). The member serves again in the grid of before, if there was one.
     *
     * @param report its id
     * @return the report; refused with {@code dual-report-step}
     */
    public Decision<MemberReport> resume(Id<MemberReport> report) {
        return office.command(
                RESUME,
                new Step(report),
                work -> work.change(MemberReport.KIND, report, before -> before.resume(work.today())));
    }

    /**
     * Ends the report of a member who moved; another community can record a new one (转出). That community registers the
     * person itself; the data recorded here stay here.
     *
     * @param report its id
     * @param to the community of the new residence
     * @return the report; refused with {@code dual-report-step} and {@code dual-report-transfer}
     */
    public Decision<MemberReport> transfer(Id<MemberReport> report, DivisionCode to) {
        return office.command(
                TRANSFER,
                new Transfer(report, to),
                work -> ended(work, report, before -> before.transfer(to, work.today())));
    }

    /**
     * Ends the report of a member who is no longer in service (退出). On a return to service the member makes a new report.
     *
     * @param report its id
     * @param reason why
     * @return the report; refused with {@code dual-report-step}
     */
    public Decision<MemberReport> exit(Id<MemberReport> report, ExitReason reason) {
        return office.command(
                EXIT,
                new Exit(report, reason),
                work -> ended(work, report, before -> before.exit(reason, work.today())));
    }

    /**
     * One report.
     *
     * @param report its id
     * @return it; refused with {@code actor-may-not}, {@code actor-not-related} and {@code not-found}
     */
    public Decision<MemberReport> find(Id<MemberReport> report) {
        return office.find(
                FIND, MemberReport.KIND, report, (view, role, day) -> MemberTies.ofMember(view, report, role, day));
    }

    /**
     * Reports, filtered by {@link MemberReport#STATUS}, {@link MemberReport#ACTIVE}, {@link MemberReport#GRID} and {@link
     * MemberReport#PARTY}, ordered by {@link MemberReport#REPORTED_ON}; a report that is over counts for its last grid.
     *
     * @param wanted what of it, and in which order
     * @param paging which page
     * @return the page; refused with {@code page-size}, {@code page-token} and {@code list-column}
     */
    public Decision<Listing<MemberReport>> list(Selection<MemberReport> wanted, Paging paging) {
        return office.ask(LIST, () -> SHEET.page(office, wanted, paging));
    }

    /**
     * The reports of the members of a grid, as {@link #list}, for the head of that grid too.
     *
     * @param grid the grid
     * @param wanted what of it, and in which order
     * @param paging which page
     * @return the page; refused with {@code page-size}, {@code page-token} and {@code list-column}
     */
    public Decision<Listing<MemberReport>> inGrid(Id<Grid> grid, Selection<MemberReport> wanted, Paging paging) {
        return office.ask(
                IN_GRID,
                (view, role, day) -> OwnGrid.staff(view, Optional.of(grid), role, day),
                () -> SHEET.part("grid/" + grid).page(office, all().where(MemberReport.GRID, grid), wanted, paging));
    }

    /**
     * The reports of the members of a unit, by its party organisation, including those that are over, as {@link #list}.
     *
     * @param party the unit's party organisation
     * @param wanted what of it, and in which order
     * @param paging which page
     * @return the page; refused with {@code page-size}, {@code page-token} and {@code list-column}
     */
    public Decision<Listing<MemberReport>> ofUnit(
            Id<PartyOrganisation> party, Selection<MemberReport> wanted, Paging paging) {
        return office.ask(
                OF_UNIT,
                () -> SHEET.part("unit/" + party).page(office, all().where(MemberReport.PARTY, party), wanted, paging));
    }

    /**
     * All reports of a person to the community, including those that are over.
     *
     * @param person the person
     * @return the reports
     */
    public Decision<List<MemberReport>> ofPerson(Id<Person> person) {
        return office.ask(
                OF_PERSON,
                (view, role, day) -> Set.of(person),
                () -> office.read(view ->
                        Decision.accepted(view.list(view.all(MemberReport.KIND).where(MemberReport.PERSON, person)))));
    }

    /**
     * The roster, masked, as {@link #list} (报到花名册).
     *
     * @param wanted what of it, and in which order
     * @param paging which page
     * @return the page; refused with {@code page-size}, {@code page-token} and {@code list-column}
     */
    public Decision<Listing<RosterLine>> roster(Selection<MemberReport> wanted, Paging paging) {
        return office.ask(ROSTER, () -> SHEET.part("roster").page(office, all(), wanted, paging, MemberReports::lines));
    }

    /**
     * What needs attention today: exemptions that are over but not ended, and members whose grid is not in the division in
     * force.
     *
     * @return the findings {@code dual-report-exemption-over}, {@code dual-report-grid-gone} and {@code grid-place-ends}
     */
    public Decision<List<Finding>> attention() {
        return WATCH.ask(office);
    }

    private Query<MemberReport> all() {
        return Query.in(office.community(), MemberReport.KIND);
    }

    private static List<Optional<RosterLine>> lines(Reading view, List<MemberReport> reports) {
        Map<Id<Person>, String> names = MemberNames.masked(view, reports);
        return reports.stream()
                .map(report -> Optional.of(new RosterLine(
                        report.id(),
                        report.receipt(),
                        report.form().person(),
                        names.getOrDefault(report.form().person(), ""),
                        report.unit(),
                        report.form().channel(),
                        report.form().reportedOn(),
                        report.status(),
                        report.grid())))
                .toList();
    }

    private static Needs needs(UnitOfWork work, MemberProfile profile) {
        return work.needs()
                .maybeOpen(PartyOrganisation.KIND, profile.unit().party())
                .maybeOpen(Organisation.KIND, profile.unit().organisation())
                .maybeOpen(Building.KIND, profile.home())
                .maybeOpen(Building.KIND, profile.workplace());
    }

    private static Decision<MemberReport> ended(
            UnitOfWork work, Id<MemberReport> report, Function<MemberReport, Decision<MemberReport>> end) {
        Decision<MemberReport> ended = work.change(MemberReport.KIND, report, end);
        ended.outcomeIfAccepted()
                .ifPresent(over -> Registration.left(work, over.form().person()));
        return ended;
    }

    private record Report(MemberReportForm form) {}

    private record Enrol(MemberEnrolment form) {}

    private record Step(Id<MemberReport> report) {}

    private record Amend(Id<MemberReport> report, MemberProfile profile) {}

    private record Place(Id<MemberReport> report, Id<Grid> grid) {}

    private record Exempt(Id<MemberReport> report, ExemptionReason reason, Optional<String> note, LocalDate until) {}

    private record Transfer(Id<MemberReport> report, DivisionCode to) {}

    private record Exit(Id<MemberReport> report, ExitReason reason) {}
}
