package org.linli.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linli.code.Reasoned;
import org.linli.community.Building;
import org.linli.community.Organisation;
import org.linli.community.PartyOrganisation;
import org.linli.grid.Division;
import org.linli.grid.Divisions;
import org.linli.grid.Grid;
import org.linli.grid.PlaceEnding;
import org.linli.kernel.Command;
import org.linli.kernel.Commands;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Period;
import org.linli.kernel.Role;
import org.linli.person.Person;
import org.linli.person.Registration;
import org.linli.work.Needs;
import org.linli.work.Office;
import org.linli.work.UnitOfWork;

/**
 * The correction of what was written wrongly of reports of in-service members (在职党员报到更正). Reasons are kept sealed in the report.
 * Immutable, for use by any thread.
 *
 * <p>Every command is refused with {@code actor-may-not} for roles that the table of permissions does not name, and
 * with {@code not-found}, once for each, when something that it names is not registered, also when the member was erased.
 */
public final class MemberCorrections {
    private static final Commands<MemberReport> CORRECTIONS =
            Commands.of("memberCorrections", MemberReport.class, Role.OFFICE);
    private static final Command<MemberReport> CORRECT = CORRECTIONS.fact("correct", Correct.class);
    private static final Command<MemberReport> CORRECT_EXEMPTION =
            CORRECTIONS.fact("correctExemption", CorrectExemption.class).by(Role.COMMUNITY_SECRETARY);
    private static final Command<MemberReport> CORRECT_PLACEMENT =
            CORRECTIONS.fact("correctPlacement", CorrectPlacement.class);
    private static final Command<MemberReport> UNCONFIRM = CORRECTIONS.fact("unconfirm", Reopen.class);
    private static final Command<MemberReport> REOPEN = CORRECTIONS.fact("reopen", Reopen.class);

    /** The commands of this class. */
    public static final List<Command<?>> COMMANDS =
            List.of(CORRECT, CORRECT_EXEMPTION, CORRECT_PLACEMENT, UNCONFIRM, REOPEN);

    private final Office office;

    /**
     * For the library's own use.
     *
     * @param office where commands are given
     */
    @SuppressWarnings("exports") // hosts get this from a desk
    public MemberCorrections(Office office) {
        this.office = office;
    }

    /**
     * Corrects day, notice, channel and profile of a report, also of one that is over (更正登记错误): it is as if it had always been so.
     * A report of a wrong person is ended, and made anew.
     *
     * @param report its id
     * @param form as it should have been written; begin with {@link MemberReport#form()}
     * @param reason why
     * @return the report, with the warnings {@code dual-report-deadline}, {@code dual-report-deadline-day} and {@code
     *     dual-report-unit-kind}, and {@code duty-service-member} for services before the corrected day; refused with {@code
     *     dual-report-same-person}, {@code dual-report-not-in-future}, {@code dual-report-before-end}, {@code
     *     dual-report-apart} when another report counted on some of its days, {@code dual-report-specialities} and what is wrong in the
     *     texts
     */
    public Decision<MemberReport> correct(Id<MemberReport> report, MemberReportForm form, String reason) {
        return office.command(CORRECT, new Correct(report, form, reason), work -> {
            Optional<MemberProfile> was = work.find(MemberReport.KIND, report)
                    .map(found -> found.form().profile());
            MemberProfile now = form.profile();
            work.needs()
                    .a(MemberReport.KIND, report)
                    .a(Person.KIND, form.person())
                    .maybeOpen(
                            PartyOrganisation.KIND,
                            Needs.anew(
                                    now.unit().party(),
                                    was.flatMap(before -> before.unit().party())))
                    .maybeOpen(
                            Organisation.KIND,
                            Needs.anew(
                                    now.unit().organisation(),
                                    was.flatMap(before -> before.unit().organisation())))
                    .maybeOpen(Building.KIND, Needs.anew(now.home(), was.flatMap(MemberProfile::home)))
                    .maybeOpen(Building.KIND, Needs.anew(now.workplace(), was.flatMap(MemberProfile::workplace)))
                    .orRefuse();
            return work.change(MemberReport.KIND, report, before -> {
                Optional<Finding> shared = ReportDays.of(before)
                        .from(form.reportedOn())
                        .besideOthers(work, before.form().person());
                return work.rejudged(
                        MemberReport.KIND,
                        ReportDays.with(
                                shared,
                                new MemberReportCorrecting(before)
                                        .correct(
                                                form,
                                                reason,
                                                work.terms(ReportingTerms.TERMS),
                                                work.calendar(),
                                                work.today())),
                        work.today());
            });
        });
    }

    /**
     * Corrects the days of the latest exemption, also of one that is over, or takes it back (更正或撤销误办的暂免). What is asked of the
     * member is less by the corrected days.
     *
     * @param report the report
     * @param time the days as they should have been written; empty when there was no exemption
     * @param reason why
     * @return the report; refused with {@code dual-report-exempted}, {@code dual-report-exempt-end}, {@code
     *     dual-report-exemption-begun}, {@code dual-report-exemption-apart} when it would begin before the one before it ended,
     *     {@code dual-report-exemption-resumed} when it would run although the member has resumed, and what is wrong in the reason
     */
    public Decision<MemberReport> correctExemption(Id<MemberReport> report, Optional<Period> time, String reason) {
        return office.command(CORRECT_EXEMPTION, new CorrectExemption(report, time, reason), work -> {
            Id<Person> person = work.require(MemberReport.KIND, report).form().person();
            work.needs().a(Person.KIND, person).orRefuse();
            return work.change(
                    MemberReport.KIND,
                    report,
                    before -> new MemberReportCorrecting(before).correctExemption(time, reason, work.today()));
        });
    }

    /**
     * Takes back a confirmation that was entered by mistake: the report was never confirmed (撤销误确认). An exemption is {@linkplain
     * #correctExemption taken back} before.
     *
     * @param report its id
     * @param reason why
     * @return the report, with the warning {@code duty-service-member} for services that were recorded of it; refused with {@code
     *     dual-report-step} also when the member was placed since, {@code dual-report-confirmed-alone} when the member was exempt since,
     *     and what is wrong in the reason
     */
    public Decision<MemberReport> unconfirm(Id<MemberReport> report, String reason) {
        return office.command(UNCONFIRM, new Reopen(report, reason), work -> {
            work.needs()
                    .a(
                            Person.KIND,
                            work.require(MemberReport.KIND, report).form().person())
                    .orRefuse();
            return work.change(
                    MemberReport.KIND,
                    report,
                    before -> work.rejudged(
                            MemberReport.KIND, new MemberReportCorrecting(before).unconfirm(reason), work.today()));
        });
    }

    /**
     * Corrects the grid in which the member was placed last, or takes that placement back (更正或撤销误编入的网格): on all its days the
     * member counts in the right grid, also before today. One who really moves is {@linkplain MemberReports#place placed} anew.
     *
     * @param report the report
     * @param grid the grid as it should have been written, of the division in force, of a report that is over on its last day; empty
     *     when the member was not placed then: a placement before it goes on, unless it lasted no day
     * @param reason why
     * @return the report, with the warnings {@code dual-report-grid-since} and, as long as the report is not over, {@code
     *     grid-place-ends}; refused with {@code dual-report-placed}, {@code dual-report-grid} and what is wrong in the reason
     */
    public Decision<MemberReport> correctPlacement(Id<MemberReport> report, Optional<Id<Grid>> grid, String reason) {
        return office.command(CORRECT_PLACEMENT, new CorrectPlacement(report, grid, reason), work -> {
            MemberReport placed = work.require(MemberReport.KIND, report);
            work.needs().a(Person.KIND, placed.form().person()).orRefuse();
            LocalDate day = placed.end().map(end -> end.on().minusDays(1)).orElse(work.today());
            return work.change(MemberReport.KIND, report, before -> {
                Optional<Division> division = Divisions.inForce(work, day);
                division.ifPresent(found -> work.guard(Division.KIND, found.id()));
                MemberReportCorrecting correcting = new MemberReportCorrecting(before);
                return correcting
                        .correctPlacement(grid.map(to -> MemberReportRules.Place.in(division, to)), reason)
                        .alsoFound(grid.map(to -> judged(work, correcting, to)).orElse(List.of()));
            });
        });
    }

    /** What is told of a grid in which a member counts by a corrected placement. */
    private static List<Finding> judged(UnitOfWork work, MemberReportCorrecting correcting, Id<Grid> grid) {
        MemberReport report = correcting.before();
        LocalDate from = correcting.placedFrom();
        boolean wasThere =
                MemberReportRules.Place.in(Divisions.inForce(work, from), grid).inForce();
        Stream<Finding> since = ReportCorrectionRules.GRID_SINCE
                .check(new ReportCorrectionRules.Placed(Divisions.gridName(work, grid), from, wasThere))
                .stream();
        Stream<Finding> ending = report.end().isPresent()
                ? Stream.of()
                : PlaceEnding.found(work, work.today(), grid, MemberAttention.MEMBER, report.receipt()).stream();
        return Stream.concat(since, ending).toList();
    }

    /**
     * Takes back a transfer or an exit that was entered by mistake: the report stands as before, with its grid and exemption (撤销误退出).
     * A grid that is gone since is shown by {@link MemberReports#attention}.
     *
     * @param report its id
     * @param reason why
     * @return the report; refused with {@code dual-report-ended}, {@code dual-report-apart} when another report counted since, {@code
     *     dual-report-unique}, {@code dual-report-unique-elsewhere},
     *     {@code person-held}, what has closed in the meantime, and what is wrong in the reason
     */
    public Decision<MemberReport> reopen(Id<MemberReport> report, String reason) {
        return office.command(REOPEN, new Reopen(report, reason), work -> {
            MemberReport over = work.require(MemberReport.KIND, report);
            MemberProfile profile = over.form().profile();
            work.needs()
                    .a(Person.KIND, over.form().person())
                    .maybeOpen(PartyOrganisation.KIND, profile.unit().party())
                    .maybeOpen(Organisation.KIND, profile.unit().organisation())
                    .maybeOpen(Building.KIND, profile.home())
                    .maybeOpen(Building.KIND, profile.workplace())
                    .orRefuse();
            Optional<Finding> shared = ReportDays.of(over)
                    .reopened()
                    .besideOthers(work, over.form().person());
            Registration.reporting(work, over.form().person(), profile.home());
            return work.change(
                    MemberReport.KIND,
                    report,
                    before -> ReportDays.with(shared, new MemberReportCorrecting(before).reopen(reason)));
        });
    }

    private record Correct(Id<MemberReport> report, MemberReportForm form, String reason) implements Reasoned {}

    private record CorrectExemption(Id<MemberReport> report, Optional<Period> time, String reason)
            implements Reasoned {}

    private record CorrectPlacement(Id<MemberReport> report, Optional<Id<Grid>> grid, String reason)
            implements Reasoned {}

    private record Reopen(Id<MemberReport> report, String reason) implements Reasoned {}
}
