package org.linli.reporting;

import java.util.List;
import java.util.Optional;
import org.linli.code.DivisionCode;
import org.linli.code.Reasoned;
import org.linli.community.PartyOrganisation;
import org.linli.kernel.Command;
import org.linli.kernel.Commands;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Listing;
import org.linli.kernel.Paging;
import org.linli.kernel.Question;
import org.linli.kernel.Relation;
import org.linli.kernel.Role;
import org.linli.person.Person;
import org.linli.person.PersonFiles;
import org.linli.storage.Selection;
import org.linli.work.Needs;
import org.linli.work.Office;
import org.linli.work.Sheet;

/**
 * The reports of units to the community of their seat (单位报到). Immutable, for use by any thread.
 *
 * <p>Every command is refused with {@code actor-may-not} for roles that the table of permissions does not name, and
 * with {@code not-found}, once for each, when something that it names is not registered; with {@code person-held} when the
 * data of a person whom it names are on hold.
 */
public final class UnitReports {
    private static final Commands<UnitReport> REPORTS = Commands.of("unitReports", UnitReport.class, Role.OFFICE);
    private static final Command<UnitReport> REPORT = REPORTS.command("report", Report.class);
    private static final Command<UnitReport> CONFIRM = REPORTS.command("confirm", Step.class);
    private static final Command<UnitReport> AMEND = REPORTS.fact("amend", Amend.class);
    static final Command<UnitReport> EXIT = REPORTS.fact("exit", Step.class);
    private static final Command<UnitReport> CORRECT = REPORTS.fact("correct", Correct.class);
    private static final Command<UnitReport> UNCONFIRM = REPORTS.fact("unconfirm", Reopen.class);
    private static final Command<UnitReport> REOPEN = REPORTS.fact("reopen", Reopen.class);

    /** The commands of this class. */
    public static final List<Command<?>> COMMANDS = List.of(REPORT, CONFIRM, AMEND, EXIT, CORRECT, UNCONFIRM, REOPEN);

    private static final Question FIND = REPORTS.question("find")
            .by(
                    Role.COMMUNITY_SECRETARY,
                    Role.COMMUNITY_WORKER,
                    Role.SYSTEM,
                    Role.SUBDISTRICT_OFFICER,
                    Role.UNIT_CONTACT)
            .within(Relation.OWN_UNIT);
    private static final Question LIST = REPORTS.question("list")
            .by(Role.COMMUNITY_SECRETARY, Role.COMMUNITY_WORKER, Role.SYSTEM, Role.SUBDISTRICT_OFFICER);

    /** The guarded questions of this class. */
    public static final List<Question> QUESTIONS = List.of(FIND, LIST);

    static final Sheet<UnitReport> SHEET = Sheet.of("unitReports", UnitReport.KIND)
            .ordered(UnitReport.REPORTED_ON, UnitReport.MEMBERS)
            .filtered(UnitReport.STATUS);

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
     * @return the report, with the warning {@code unit-report-seat}; refused with {@code party-organisation-closed}, {@code person-held},
     *     {@code
     *     unit-report-members}, {@code dual-report-not-in-future}, {@code dual-report-apart} when another report counted on some of its
     *     days, and {@code unit-report-once}, which names the active report
     */
    public Decision<UnitReport> report(UnitReportForm form) {
        return office.command(REPORT, new Report(form), work -> {
            work.needs()
                    .open(PartyOrganisation.KIND, form.party())
                    .a(Person.KIND, form.contact())
                    .unless(PersonFiles.hold(work, form.contact()))
                    .orRefuse();
            Id<UnitReport> id = work.newId();
            return work.save(
                    UnitReport.KIND,
                    ReportDays.with(
                            ReportDays.of(id, form.reportedOn()).besideOthersOf(work, form.party()),
                            UnitReport.report(
                                    work.community(),
                                    id,
                                    form,
                                    work.require(PartyOrganisation.KIND, form.party())
                                            .seat(),
                                    work.today())));
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
                new Step(report),
                work -> work.change(UnitReport.KIND, report, before -> before.confirm(work.today())));
    }

    /**
     * Changes how many members are to report, and the contact, from today on (变更). Ledgers of days before keep the former number.
     *
     * @param report its id
     * @param members the new number of members
     * @param contact the new contact
     * @return the report; refused with {@code unit-report-step} and {@code unit-report-members}
     */
    public Decision<UnitReport> amend(Id<UnitReport> report, int members, Id<Person> contact) {
        return office.command(AMEND, new Amend(report, members, contact), work -> {
            work.needs()
                    .a(UnitReport.KIND, report)
                    .a(Person.KIND, contact)
                    .unless(PersonFiles.hold(work, contact))
                    .orRefuse();
            return work.change(UnitReport.KIND, report, before -> before.amend(members, contact, work.today()));
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
                new Step(report),
                work -> work.change(UnitReport.KIND, report, before -> before.exit(work.today())));
    }

    /**
     * Corrects what was written wrongly of a report, also of one that is over (更正登记错误): it is as if it had always been so. Rates and
     * tables of units count by what is corrected from then on, also those of years before.
     *
     * @param report its id
     * @param form as it should have been written; begin with {@link UnitReport#form()}
     * @param reason why
     * @return the report, with the warning {@code unit-report-seat}; refused with {@code unit-report-members}, {@code
     *     dual-report-not-in-future}, {@code dual-report-before-end}, {@code dual-report-apart} when another report counted on some of its
     *     days, {@code unit-report-once}, and what is wrong in the reason
     */
    public Decision<UnitReport> correct(Id<UnitReport> report, UnitReportForm form, String reason) {
        return office.command(CORRECT, new Correct(report, form, reason), work -> {
            Optional<UnitReportForm> was = work.find(UnitReport.KIND, report).map(UnitReport::form);
            Optional<Id<Person>> speaks = Needs.anew(Optional.of(form.contact()), was.map(UnitReportForm::contact));
            work.needs()
                    .a(UnitReport.KIND, report)
                    .maybeOpen(
                            PartyOrganisation.KIND,
                            Needs.anew(Optional.of(form.party()), was.map(UnitReportForm::party)))
                    .maybe(Person.KIND, speaks)
                    .unless(speaks.flatMap(person -> PersonFiles.hold(work, person)))
                    .orRefuse();
            DivisionCode seat =
                    work.require(PartyOrganisation.KIND, form.party()).seat();
            return work.change(
                    UnitReport.KIND,
                    report,
                    before -> ReportDays.with(
                            ReportDays.of(before).from(form.reportedOn()).besideOthersOf(work, form.party()),
                            before.correct(form, reason, seat, work.today())));
        });
    }

    /**
     * Takes back a confirmation that was entered by mistake: the report was never confirmed (撤销误确认).
     *
     * @param report its id
     * @param reason why
     * @return the report; refused with {@code unit-report-step} and what is wrong in the reason
     */
    public Decision<UnitReport> unconfirm(Id<UnitReport> report, String reason) {
        return office.command(
                UNCONFIRM,
                new Reopen(report, reason),
                work -> work.change(UnitReport.KIND, report, before -> before.unconfirm(reason)));
    }

    /**
     * Takes back an end that was entered by mistake: the report stands as before (撤销误退出).
     *
     * @param report its id
     * @param reason why
     * @return the report; refused with {@code dual-report-ended}, {@code dual-report-apart} when another report counted since, {@code
     *     party-organisation-closed}, {@code unit-report-once}, and what
     *     is wrong in the reason
     */
    public Decision<UnitReport> reopen(Id<UnitReport> report, String reason) {
        return office.command(REOPEN, new Reopen(report, reason), work -> {
            work.needs()
                    .open(
                            PartyOrganisation.KIND,
                            work.require(UnitReport.KIND, report).form().party())
                    .orRefuse();
            return work.change(
                    UnitReport.KIND,
                    report,
                    before -> ReportDays.with(
                            ReportDays.of(before)
                                    .reopened()
                                    .besideOthersOf(work, before.form().party()),
                            before.reopen(reason)));
        });
    }

    /**
     * One report.
     *
     * @param report its id
     * @return it; refused with {@code actor-may-not}, {@code actor-not-related} and {@code not-found}
     */
    public Decision<UnitReport> find(Id<UnitReport> report) {
        return office.find(FIND, UnitReport.KIND, report, (view, role, day) -> MemberTies.ofUnit(view, report));
    }

    /**
     * Reports, filtered by {@link UnitReport#STATUS}, ordered by {@link UnitReport#REPORTED_ON} or {@link UnitReport#MEMBERS}.
     *
     * @param wanted what of it, and in which order
     * @param paging which page
     * @return the page; refused with {@code page-size}, {@code page-token} and {@code list-column}
     */
    public Decision<Listing<UnitReport>> list(Selection<UnitReport> wanted, Paging paging) {
        return office.ask(LIST, () -> SHEET.page(office, wanted, paging));
    }

    private record Report(UnitReportForm form) {}

    private record Step(Id<UnitReport> report) {}

    private record Correct(Id<UnitReport> report, UnitReportForm form, String reason) implements Reasoned {}

    private record Reopen(Id<UnitReport> report, String reason) implements Reasoned {}

    private record Amend(Id<UnitReport> report, int members, Id<Person> contact) {}
}
