package org.linli.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linli.charter.Rate;
import org.linli.community.PartyOrganisation;
import org.linli.kernel.Command;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Listing;
import org.linli.kernel.Paging;
import org.linli.kernel.Question;
import org.linli.kernel.Role;
import org.linli.person.Person;
import org.linli.person.PersonFiles;
import org.linli.storage.Query;
import org.linli.work.CivilYears;
import org.linli.work.Office;
import org.linli.work.Reading;

/**
 * The reports of units to the community of their seat (单位报到). Immutable, for use by any thread.
 *
 * <p>Every command is refused with {@code actor-may-not} for roles that the table of permissions does not name, and
 * with {@code not-found}, once for each, when something that it names is not registered, with {@code person-held} when somebody whom
 * it names is held.
 */
public final class UnitReports {
    private static final Command<UnitReport> REPORT = Command.of("unitReports", "report", UnitReport.class)
            .takes("form", UnitReportForm.class)
            .by(Role.COMMUNITY_SECRETARY, Role.COMMUNITY_WORKER, Role.SYSTEM);
    private static final Command<UnitReport> CONFIRM =
            step("confirm").by(Role.COMMUNITY_SECRETARY, Role.COMMUNITY_WORKER, Role.SYSTEM);
    private static final Command<UnitReport> AMEND = step("amend")
            .takes("members", int.class)
            .takes("contact", Id.class)
            .by(Role.COMMUNITY_SECRETARY, Role.COMMUNITY_WORKER, Role.SYSTEM);
    private static final Command<UnitReport> EXIT =
            step("exit").by(Role.COMMUNITY_SECRETARY, Role.COMMUNITY_WORKER, Role.SYSTEM);

    /** The commands of this class. */
    public static final List<Command<?>> COMMANDS = List.of(REPORT, CONFIRM, AMEND, EXIT);

    private static final Question STANDINGS = Question.of("unitReports", "standings")
            .by(Role.COMMUNITY_SECRETARY, Role.COMMUNITY_WORKER, Role.SYSTEM, Role.SUBDISTRICT_OFFICER);

    /** The guarded questions of this class. */
    public static final List<Question> QUESTIONS = List.of(STANDINGS);

    private final Office office;

    /**
     * For the library's own use.
     *
     * @param office where commands are given
     */
    @SuppressWarnings("exports") // hosts get this from a desk
    public UnitReports(Office office) {
        this.office = office;
    }

    /**
     * A unit reports (单位报到).
     *
     * @param form as written
     * @return the report; refused with {@code unit-report-seat}, {@code unit-report-members}, {@code
     *     dual-report-not-in-future}, and {@code unit-report-once}, which names the report that there is
     */
    public Decision<UnitReport> report(UnitReportForm form) {
        return office.command(REPORT, List.of(form), work -> {
            work.needs()
                    .a(PartyOrganisation.KIND, form.party())
                    .a(Person.KIND, form.contact())
                    .unless(PersonFiles.hold(work, form.contact()))
                    .orRefuse();
            work.guard(PartyOrganisation.KIND, form.party());
            return work.save(
                    UnitReport.KIND,
                    UnitReport.report(
                            work.community(),
                            work.newId(),
                            form,
                            work.require(PartyOrganisation.KIND, form.party()).seat(),
                            work.today()));
        });
    }

    /**
     * Confirms a report (确认).
     *
     * @param report its id
     * @return the report; refused with {@code unit-report-step}
     */
    public Decision<UnitReport> confirm(Id<UnitReport> report) {
        return office.command(
                CONFIRM,
                List.of(report),
                work -> work.save(
                        UnitReport.KIND, work.require(UnitReport.KIND, report).confirm(work.today())));
    }

    /**
     * Changes how many members are to report, and the contact (变更).
     *
     * @param report its id
     * @param members how many are to report now
     * @param contact whom the community turns to now
     * @return the report; refused with {@code unit-report-step} and {@code unit-report-members}
     */
    public Decision<UnitReport> amend(Id<UnitReport> report, int members, Id<Person> contact) {
        return office.command(AMEND, List.of(report, members, contact), work -> {
            work.needs()
                    .a(UnitReport.KIND, report)
                    .a(Person.KIND, contact)
                    .unless(PersonFiles.hold(work, contact))
                    .orRefuse();
            return work.save(
                    UnitReport.KIND, work.require(UnitReport.KIND, report).amend(members, contact));
        });
    }

    /**
     * Ends a report (退出).
     *
     * @param report its id
     * @return the report; refused with {@code unit-report-step}
     */
    public Decision<UnitReport> exit(Id<UnitReport> report) {
        return office.command(
                EXIT,
                List.of(report),
                work -> work.save(
                        UnitReport.KIND, work.require(UnitReport.KIND, report).exit(work.today())));
    }

    /**
     * One report.
     *
     * @param report its id
     * @return the report, if it is there
     */
    public Optional<UnitReport> find(Id<UnitReport> report) {
        return office.read(view -> view.find(UnitReport.KIND, report));
    }

    /**
     * The reports that have come so far.
     *
     * @param status how far
     * @param paging which page
     * @return the page; refused with {@code page-size}, {@code page-token}
     */
    public Decision<Listing<UnitReport>> list(UnitReportStatus status, Paging paging) {
        return office.list(
                "unitReports/" + status,
                Query.in(office.community(), UnitReport.KIND).where(UnitReport.STATUS, status.name()),
                paging);
    }

    /**
     * How the units stand whose reports have come so far (单位报到情况表). Members are counted who named the unit's party
     * organisation and whose report is not over, exempt ones too.
     *
     * @param status how far
     * @param day a day of the year or quarter of service, by the charter in force on that day
     * @param paging which page
     * @return the page; refused with {@code actor-may-not}, {@code page-size}, {@code page-token}
     * @throws IllegalArgumentException when a day lies outside of the years 1000 to 2999
     */
    public Decision<Listing<UnitStanding>> standings(UnitReportStatus status, LocalDate day, Paging paging) {
        CivilYears.require(day);
        return office.ask(
                STANDINGS,
                () -> list(status, paging).map(page -> new Listing<>(standings(page.items(), day), page.next())));
    }

    private List<UnitStanding> standings(List<UnitReport> reports, LocalDate day) {
        LocalDate today = office.today();
        return office.read(view -> {
            ReportingTerms terms = view.terms(ReportingTerms.TERMS, day);
            return reports.stream()
                    .map(report -> standing(view, report, day, terms, today))
                    .toList();
        });
    }

    private static UnitStanding standing(
            Reading view, UnitReport report, LocalDate day, ReportingTerms terms, LocalDate today) {
        List<ServiceYear> years = view
                .list(view.all(MemberReport.KIND)
                        .where(MemberReport.PARTY, report.form().party().value())
                        .where(MemberReport.ACTIVE, true))
                .stream()
                .map(member -> DutyServices.year(view, member, day, terms, today))
                .toList();
        String name = view.find(PartyOrganisation.KIND, report.form().party())
                .orElseThrow()
                .names()
                .name();
        return standing(report, name, years, terms, today);
    }

    /** How a unit stands by the years of its members. */
    static UnitStanding standing(
            UnitReport report, String name, List<ServiceYear> years, ReportingTerms terms, LocalDate today) {
        Rate reported = new Rate(years.size(), report.form().members());
        Rate completed = new Rate(years.stream().filter(ServiceYear::isComplete).count(), years.size());
        List<Finding> findings = new ArrayList<>();
        rated(name, UnitMeasure.REPORT, reported, terms).ifPresent(findings::add);
        if (years.stream().anyMatch(year -> today.isAfter(year.due()))) {
            rated(name, UnitMeasure.COMPLETION, completed, terms).ifPresent(findings::add);
        }
        return new UnitStanding(report, name, reported, completed, findings);
    }

    private static Optional<Finding> rated(String unit, UnitMeasure measure, Rate rate, ReportingTerms terms) {
        return UnitReportRules.RATE.check(new UnitReportRules.Rated(unit, measure, rate, terms.unitMinReport()));
    }

    private static Command<UnitReport> step(String name) {
        return Command.of("unitReports", name, UnitReport.class).takes("report", Id.class);
    }
}
