package org.linli.liaison.issue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.linli.charter.Charter;
import org.linli.code.PlainText;
import org.linli.code.Reasoned;
import org.linli.community.Organisation;
import org.linli.feature.Watch;
import org.linli.kernel.Command;
import org.linli.kernel.Commands;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Form;
import org.linli.kernel.Id;
import org.linli.kernel.Listing;
import org.linli.kernel.Paging;
import org.linli.kernel.Question;
import org.linli.kernel.Relation;
import org.linli.kernel.Role;
import org.linli.liaison.EnterpriseTeam;
import org.linli.liaison.OfficerTerm;
import org.linli.liaison.TeamTies;
import org.linli.liaison.visit.LiaisonVisit;
import org.linli.person.Person;
import org.linli.storage.Selection;
import org.linli.work.CivilYears;
import org.linli.work.Concerning;
import org.linli.work.Needs;
import org.linli.work.Office;
import org.linli.work.Reading;
import org.linli.work.Sheet;
import org.linli.work.UnitOfWork;

/**
 * What enterprises bring forward (企业诉求), at a visit or at any time. Immutable, for use by any thread.
 *
 * <p>Every command is refused with {@code actor-may-not} for roles that the table of permissions does not name, with {@code
 * actor-not-related} for officers and contacts of other enterprises, and with {@code not-found}, once for each, when something that it
 * names is not registered. Every command but raising is refused with {@code enterprise-issue-step} when the issue's status does not
 * allow it; a step that came late has the warning {@code deadline-met-late}.
 */
public final class EnterpriseIssues {
    private static final Commands<EnterpriseIssue> ISSUES =
            Commands.of("enterpriseIssues", EnterpriseIssue.class, Role.OFFICE);
    private static final Command<EnterpriseIssue> RAISE = ISSUES.fact("raise", Raise.class)
            .by(TeamTies.ALL)
            .within(Relation.OWN_GRID, Relation.OWN_ENTERPRISE, Relation.OWN_UNIT);
    static final Command<EnterpriseIssue> ROUTE = ISSUES.command("route", Route.class)
            .by(TeamTies.OFFICE_AND_OFFICERS)
            .within(Relation.OWN_GRID, Relation.OWN_ENTERPRISE);
    static final Command<EnterpriseIssue> PASS_ON = ISSUES.fact("passOn", PassOn.class)
            .by(TeamTies.OFFICE_AND_OFFICERS)
            .within(Relation.OWN_GRID, Relation.OWN_ENTERPRISE);
    static final Command<EnterpriseIssue> ANSWER = ISSUES.fact("answer", Answer.class)
            .by(TeamTies.OFFICE_AND_OFFICERS)
            .within(Relation.OWN_GRID, Relation.OWN_ENTERPRISE);
    static final Command<EnterpriseIssue> CLOSE =
            ISSUES.fact("close", Close.class).by(TeamTies.OFFICE_AND_CONTACT).within(Relation.OWN_UNIT);
    private static final Command<EnterpriseIssue> REOPEN =
            ISSUES.fact("reopen", Explain.class).by(TeamTies.OFFICE_AND_CONTACT).within(Relation.OWN_UNIT);
    static final Command<EnterpriseIssue> WITHDRAW = ISSUES.fact("withdraw", Explain.class)
            .by(TeamTies.OFFICE_AND_CONTACT)
            .within(Relation.OWN_UNIT);
    private static final Command<EnterpriseIssue> CORRECT = ISSUES.fact("correct", Correct.class);

    /** The commands of this class. */
    public static final List<Command<?>> COMMANDS =
            List.of(RAISE, ROUTE, PASS_ON, ANSWER, CLOSE, REOPEN, WITHDRAW, CORRECT);

    private static final Question FIND =
            ISSUES.question("find").by(TeamTies.OFFICE_AND_OFFICERS).within(Relation.OWN_GRID, Relation.OWN_ENTERPRISE);
    private static final Question CARD = ISSUES.question("card")
            .by(TeamTies.ALL)
            .within(Relation.OWN_GRID, Relation.OWN_ENTERPRISE, Relation.OWN_UNIT);
    private static final Question LIST = ISSUES.question("list").by(Role.OFFICE_AND_SUBDISTRICT);
    private static final Question DUE = ISSUES.question("due").by(Role.OFFICE_AND_SUBDISTRICT);
    private static final Question ATTENTION = ISSUES.question("attention").by(Role.OFFICE_AND_SUBDISTRICT);

    static final Watch WATCH = Watch.of(ATTENTION, IssueOutlook::attention);

    /** The guarded questions of this class. */
    public static final List<Question> QUESTIONS = List.of(FIND, CARD, LIST, DUE, ATTENTION);

    static final Sheet<EnterpriseIssue> SHEET = Sheet.of("enterpriseIssues", EnterpriseIssue.KIND)
            .ordered(EnterpriseIssue.RAISED_ON)
            .filtered(EnterpriseIssue.STATUS);

    private final Office office;

    /**
     * For the library's own use.
     *
     * @param office where commands are given
     */
    @SuppressWarnings("exports") // hosts get this from a desk
    public EnterpriseIssues(Office office) {
        this.office = office;
    }

    /**
     * Registers an issue (受理诉求). The clock of the officer who was told first begins, by the charter in force today.
     *
     * @param form which enterprise, what kind, who was told first, and what it is about
     * @return the issue, with the warning {@code calendar-provisional}; refused with {@code enterprise-issue-owner}, {@code
     *     enterprise-issue-visit}, {@code enterprise-issue-debtor}, {@code enterprise-team-closed}, {@code
     *     workday-calendar-explicit}, and with what is wrong in the text
     */
    public Decision<EnterpriseIssue> raise(EnterpriseIssueForm form) {
        return office.command(RAISE, new Raise(form), work -> {
            work.needs()
                    .maybe(LiaisonVisit.KIND, form.visit())
                    .open(EnterpriseTeam.KIND, form.team())
                    .orRefuse();
            EnterpriseTeam team = work.require(EnterpriseTeam.KIND, form.team());
            // The issue keeps the charter of today, and its findings cite that one.
            Charter charter = work.charter(work.charter().version());
            return work.save(
                    EnterpriseIssue.KIND,
                    IssueCourse.raise(
                            work.community(),
                            work.newId(),
                            team.enterprise(),
                            form,
                            team.told(form.owner(), work.today(), work.actor().who()),
                            raising(work, team, form, team.officer(form.owner()).isPresent()),
                            IssueMoment.of(work, charter)));
        });
    }

    /**
     * Sends an issue to those who decide (转办): to a dispute to which the enterprise is a party, to a need of the enterprise, or to another
     * body. The officer's clock runs on, but for arrears, whose complaint body has clocks of its own.
     *
     * @param issue its id
     * @param route to a dispute, to a need, or to another body
     * @return the issue; refused with {@code enterprise-issue-route}, {@code arrears-routed-out}, {@code organisation-closed} and {@code
     *     workday-calendar-explicit}
     */
    public Decision<EnterpriseIssue> route(Id<EnterpriseIssue> issue, IssueRoute route) {
        return office.command(ROUTE, new Route(issue, route), work -> {
            IssueRouting.named(work, issue, route)
                    .maybeOpen(Organisation.KIND, route.body())
                    .orRefuse();
            return advance(work, issue, (before, moment) -> IssueCourse.route(before, route, moment));
        });
    }

    /**
     * Records that the body that took a complaint about arrears has passed it on to those who deal with it (投诉转交).
     *
     * @param issue its id
     * @param day when
     * @return the issue; refused with {@code arrears-passed-on} and {@code workday-calendar-explicit}
     */
    public Decision<EnterpriseIssue> passOn(Id<EnterpriseIssue> issue, LocalDate day) {
        return office.command(
                PASS_ON,
                new PassOn(issue, day),
                work -> advance(work, issue, (before, moment) -> IssueCourse.passOn(before, day, moment)));
    }

    /**
     * Answers the enterprise (答复). Of arrears it is told what the body has found.
     *
     * @param issue its id
     * @param answer what it is told, 1 to {@value EnterpriseIssue#MAX_ANSWER} characters; about matters, not about people
     * @return the issue; refused with {@code arrears-answer}, and with what is wrong in the text
     */
    public Decision<EnterpriseIssue> answer(Id<EnterpriseIssue> issue, String answer) {
        return office.command(
                ANSWER,
                new Answer(issue, answer),
                work -> advance(work, issue, (before, moment) -> IssueCourse.answer(before, answer, moment)));
    }

    /**
     * The enterprise rates the answer, which closes the issue (企业评价办结): its contact, or the office on behalf of its contact.
     *
     * @param issue its id
     * @param rating how it finds the answer
     * @return the issue; refused with {@code enterprise-issue-by-enterprise}
     */
    public Decision<EnterpriseIssue> close(Id<EnterpriseIssue> issue, IssueRating rating) {
        return office.command(
                CLOSE,
                new Close(issue, rating),
                work -> advance(
                        work,
                        issue,
                        (before, moment) -> IssueCourse.close(before, rating, speaking(work, before), moment)));
    }

    /**
     * Opens an issue again whose answer did not settle it, or that was withdrawn by mistake (重办). Its clock begins anew.
     *
     * @param issue its id
     * @param reason why
     * @return the issue; refused with {@code workday-calendar-explicit}, and with what is wrong in the reason
     */
    public Decision<EnterpriseIssue> reopen(Id<EnterpriseIssue> issue, String reason) {
        return office.command(
                REOPEN,
                new Explain(issue, reason),
                work -> advance(work, issue, (before, moment) -> IssueCourse.reopen(before, reason, moment)));
    }

    /**
     * The enterprise no longer pursues an issue (撤回): its contact says so, or the office on behalf of its contact.
     *
     * @param issue its id
     * @param reason why
     * @return the issue; refused with {@code enterprise-issue-by-enterprise}, and with what is wrong in the reason
     */
    public Decision<EnterpriseIssue> withdraw(Id<EnterpriseIssue> issue, String reason) {
        return office.command(
                WITHDRAW,
                new Explain(issue, reason),
                work -> advance(
                        work,
                        issue,
                        (before, moment) -> IssueCourse.withdraw(before, reason, speaking(work, before), moment)));
    }

    /**
     * Corrects what was written wrongly of an issue (更正诉求登记). Its clocks are then as if it had always been right. The officer who was told
     * first stays, unless another role or enterprise is named: then it is the one of the day on which it was raised.
     *
     * @param issue its id
     * @param form what is right; begin with {@link EnterpriseIssue#form()}
     * @param reason why
     * @return the issue; refused with {@code enterprise-team-closed} for another enterprise while the issue waits, with {@code enterprise-issue-owner}, {@code enterprise-issue-visit}, {@code enterprise-issue-debtor}, {@code
     *     enterprise-issue-route}, {@code arrears-routed-out}, {@code workday-calendar-explicit}, and with what is wrong in the texts
     */
    public Decision<EnterpriseIssue> correct(Id<EnterpriseIssue> issue, EnterpriseIssueForm form, String reason) {
        return office.command(CORRECT, new Correct(issue, form, reason), work -> {
            work.needs()
                    .a(EnterpriseIssue.KIND, issue)
                    .a(EnterpriseTeam.KIND, form.team())
                    .maybe(LiaisonVisit.KIND, form.visit())
                    .maybeOpen(EnterpriseTeam.KIND, anew(work, issue, form))
                    .orRefuse();
            EnterpriseTeam team = work.require(EnterpriseTeam.KIND, form.team());
            return advance(work, issue, (before, moment) -> {
                Optional<Id<Person>> owner = owner(before, team, form);
                return IssueCourse.correct(
                        before,
                        form,
                        reason,
                        team.enterprise(),
                        owner,
                        raising(work, team, form, owner.isPresent()),
                        moment);
            });
        });
    }

    /**
     * One issue, with all its steps.
     *
     * @param issue its id
     * @return it; refused with {@code actor-may-not}, {@code actor-not-related} and {@code not-found}
     */
    public Decision<EnterpriseIssue> find(Id<EnterpriseIssue> issue) {
        LocalDate today = office.today();
        return office.ask(FIND, new Which(issue), () -> office.read(view -> IssueOutlook.find(view, issue, today)));
    }

    /**
     * One issue as the enterprise sees it (诉求告知单).
     *
     * @param issue its id
     * @return its card; refused with {@code actor-may-not}, {@code actor-not-related} and {@code not-found}
     */
    public Decision<IssueCard> card(Id<EnterpriseIssue> issue) {
        LocalDate today = office.today();
        return office.ask(
                CARD,
                new Which(issue),
                () -> office.read(view -> IssueOutlook.find(view, issue, today).map(IssueCard::of)));
    }

    /**
     * Issues, filtered by {@link EnterpriseIssue#STATUS}, ordered by {@link EnterpriseIssue#RAISED_ON} (诉求台账).
     *
     * @param wanted what of it, and in which order
     * @param paging which page
     * @return the page; refused with {@code page-size}, {@code page-token} and {@code list-column}
     */
    public Decision<Listing<EnterpriseIssue>> list(Selection<EnterpriseIssue> wanted, Paging paging) {
        LocalDate today = office.today();
        return office.ask(
                LIST, () -> SHEET.page(office, wanted, paging, (view, found) -> IssueOutlook.of(view, found, today)));
    }

    /**
     * Which clocks ask for something at an instant (到期提醒). Nothing ticks by itself: the host asks when it likes.
     *
     * @param asOf when
     * @return each clock that is yellow or red, what is due first in front
     */
    public Decision<List<DueIssue>> due(Instant asOf) {
        Instant at = CivilYears.compared(asOf);
        LocalDate today = office.today();
        return office.ask(DUE, () -> Decision.accepted(office.read(view -> IssueOutlook.due(view, at, today))));
    }

    /**
     * What needs attention now (诉求提醒).
     *
     * @return the warnings {@code enterprise-issue-sla}, {@code arrears-clocks}, {@code enterprise-issue-unrated} and {@code
     *     enterprise-issue-route-over}; empty when all is well
     */
    public Decision<List<Finding>> attention() {
        return WATCH.ask(office);
    }

    private static Decision<EnterpriseIssue> advance(
            UnitOfWork work,
            Id<EnterpriseIssue> issue,
            BiFunction<EnterpriseIssue, IssueMoment, Decision<EnterpriseIssue>> change) {
        return work.change(
                EnterpriseIssue.KIND,
                issue,
                before -> change.apply(before, IssueMoment.of(work, work.charter(before.charter()))));
    }

    private static EnterpriseIssueRules.Raising raising(
            UnitOfWork work, EnterpriseTeam team, EnterpriseIssueForm form, boolean isFilled) {
        boolean isOwnVisit = form.visit().stream()
                .flatMap(visit -> work.find(LiaisonVisit.KIND, visit).stream())
                .allMatch(visit -> visit.form().team().equals(team.id()));
        return new EnterpriseIssueRules.Raising(form.kind(), form.owner(), isFilled, isOwnVisit, form.debtor());
    }

    /** The team that a correction names anew, while the issue waits for an answer: it takes no new ties once it is closed. */
    private static Optional<Id<EnterpriseTeam>> anew(
            UnitOfWork work, Id<EnterpriseIssue> issue, EnterpriseIssueForm form) {
        return work.find(EnterpriseIssue.KIND, issue)
                .filter(before -> before.status().isOpen())
                .flatMap(before -> Needs.anew(
                        Optional.of(form.team()), Optional.of(before.form().team())));
    }

    private static Optional<Id<Person>> owner(EnterpriseIssue before, EnterpriseTeam team, EnterpriseIssueForm form) {
        boolean same =
                before.form().owner() == form.owner() && before.form().team().equals(form.team());
        return same
                ? Optional.of(before.owner())
                : team.officerOn(form.owner(), IssueMoment.dayOf(before.raisedAt()))
                        .map(OfficerTerm::person);
    }

    private static EnterpriseIssueRules.Speaking speaking(UnitOfWork work, EnterpriseIssue issue) {
        return new EnterpriseIssueRules.Speaking(
                work.actor(),
                TeamTies.of(work, issue.form().team(), Role.UNIT_CONTACT, work.today()).stream()
                        .map(Id::value)
                        .collect(Collectors.toSet()));
    }

    private record Raise(EnterpriseIssueForm form) implements Concerning {
        @Override
        public Set<Id<Person>> people(Reading view, Role role, LocalDate day) {
            return TeamTies.of(view, form.team(), role, day);
        }
    }

    private record Route(Id<EnterpriseIssue> issue, IssueRoute route) implements IssueTies.OfIssue {}

    private record PassOn(Id<EnterpriseIssue> issue, LocalDate day) implements IssueTies.OfIssue {}

    private record Answer(Id<EnterpriseIssue> issue, String answer) implements IssueTies.OfIssue, Form {
        @Override
        public List<Finding> mistakes() {
            return PlainText.requireLines("answer", answer, EnterpriseIssue.MAX_ANSWER)
                    .findings();
        }
    }

    private record Close(Id<EnterpriseIssue> issue, IssueRating rating) implements IssueTies.OfIssue {}

    private record Explain(Id<EnterpriseIssue> issue, String reason) implements IssueTies.OfIssue, Reasoned {}

    private record Which(Id<EnterpriseIssue> issue) implements IssueTies.OfIssue {}

    private record Correct(Id<EnterpriseIssue> issue, EnterpriseIssueForm form, String reason) implements Reasoned {}
}
