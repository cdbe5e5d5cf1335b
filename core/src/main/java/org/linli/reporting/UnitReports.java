package org.linli.reporting;

import java.util.List;
import java.util.Optional;
import org.linli.community.PartyOrganisation;
import org.linli.kernel.Command;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Listing;
import org.linli.kernel.Paging;
import org.linli.kernel.Role;
import org.linli.person.Person;
import org.linli.person.PersonFiles;
import org.linli.storage.Query;
import org.linli.work.Office;

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

    private static Command<UnitReport> step(String name) {
        return Command.of("unitReports", name, UnitReport.class).takes("report", Id.class);
    }
}
