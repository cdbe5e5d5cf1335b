package org.linli.liaison.visit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linli.calendar.CivilTime;
import org.linli.code.PlainText;
import org.linli.code.Reasoned;
import org.linli.feature.Watch;
import org.linli.kernel.Command;
import org.linli.kernel.Commands;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Form;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;
import org.linli.kernel.Listing;
import org.linli.kernel.Paging;
import org.linli.kernel.Question;
import org.linli.kernel.Relation;
import org.linli.kernel.Role;
import org.linli.liaison.EnterpriseTeam;
import org.linli.liaison.TeamFacts;
import org.linli.liaison.TeamTies;
import org.linli.storage.Selection;
import org.linli.work.CivilYears;
import org.linli.work.Needs;
import org.linli.work.Office;
import org.linli.work.Sheet;
import org.linli.work.UnitOfWork;

/**
 * Visits to enterprises on liaison days (联企走访). Immutable, for use by any thread.
 *
 * <p>Every command is refused with {@code actor-may-not} for roles that the table of permissions does not name, with {@code
 * actor-not-related} for officers and contacts of other enterprises, and with {@code not-found}, once for each, when something that it
 * names is not registered. A visit is no inspection: what says otherwise is refused with {@code visit-not-inspection}.
 */
public final class LiaisonVisits {
    private static final Commands<LiaisonVisit> VISITS = Commands.of("liaisonVisits", LiaisonVisit.class, Role.OFFICE);
    static final Command<LiaisonVisit> PLAN = VISITS.command("plan", Plan.class);
    private static final Command<VisitsPlanned> PLAN_ALL =
            VISITS.yielding(VisitsPlanned.class).command("planAll", PlanAll.class);
    static final Command<LiaisonVisit> HOLD = VISITS.fact("hold", Hold.class)
            .by(TeamTies.OFFICE_AND_OFFICERS)
            .within(Relation.OWN_GRID, Relation.OWN_ENTERPRISE);
    static final Command<LiaisonVisit> MISS = VISITS.fact("miss", Miss.class)
            .by(TeamTies.OFFICE_AND_OFFICERS)
            .within(Relation.OWN_GRID, Relation.OWN_ENTERPRISE);
    static final Command<LiaisonVisit> RESCHEDULE = VISITS.command("reschedule", Reschedule.class);
    private static final Command<LiaisonVisit> SIGN =
            VISITS.fact("sign", Which.class).by(Role.UNIT_CONTACT).within(Relation.OWN_UNIT);
    private static final Command<LiaisonVisit> UNDO = VISITS.fact("undo", Undo.class);
    static final Command<LiaisonVisit> DROP = VISITS.command("drop", Undo.class);
    static final Command<LiaisonVisit> RECORD_PAPER = VISITS.fact("recordPaper", Paper.class);
    private static final Command<LiaisonVisit> CORRECT = VISITS.fact("correct", Correct.class);

    /** The commands of this class. */
    public static final List<Command<?>> COMMANDS =
            List.of(PLAN, PLAN_ALL, HOLD, MISS, RESCHEDULE, UNDO, DROP, SIGN, RECORD_PAPER, CORRECT);

    private static final Question FIND = VISITS.question("find")
            .by(TeamTies.ALL)
            .within(Relation.OWN_GRID, Relation.OWN_ENTERPRISE, Relation.OWN_UNIT);
    private static final Question LIST = VISITS.question("list").by(Role.OFFICE_AND_SUBDISTRICT);
    private static final Question DUE = VISITS.question("due").by(Role.OFFICE_AND_SUBDISTRICT);
    private static final Question ATTENTION = VISITS.question("attention").by(Role.OFFICE_AND_SUBDISTRICT);

    static final Watch WATCH = Watch.of(ATTENTION, (view, now, today) -> VisitOutlook.of(view, today));

    /** The guarded questions of this class. */
    public static final List<Question> QUESTIONS = List.of(FIND, LIST, DUE, ATTENTION);

    static final Sheet<LiaisonVisit> SHEET = Sheet.of("liaisonVisits", LiaisonVisit.KIND)
            .ordered(LiaisonVisit.MONTH)
            .filtered(LiaisonVisit.STATUS, LiaisonVisit.MONTH);

    private final Office office;

    /**
     * For the library's own use.
     *
     * @param office where commands are given
     */
    @SuppressWarnings("exports") // hosts get this from a desk
    public LiaisonVisits(Office office) {
        this.office = office;
    }

    /**
     * Plans the visit of a month to an enterprise (安排走访). It is due on the liaison day of the month.
     *
     * @param form which enterprise, which month, in which manner, for what
     * @return the visit, with the warning {@code visit-inspection-words} and the hint {@code liaison-visit-open-topic}; refused with {@code
     *     liaison-visit-once}, {@code visit-not-inspection}, {@code liaison-visit-topics}, {@code liaison-visit-no-day}, {@code
     *     liaison-visit-not-yet}, {@code enterprise-team-closed} and what is wrong in the topics
     */
    public Decision<LiaisonVisit> plan(LiaisonVisitForm form) {
        return office.command(PLAN, new Plan(form), work -> {
            work.needs().open(EnterpriseTeam.KIND, form.team()).orRefuse();
            return work.save(LiaisonVisit.KIND, planned(work, work.require(EnterpriseTeam.KIND, form.team()), form));
        });
    }

    /**
     * Plans the visits of a month to all enterprises in care in it that have none of that month yet (批量安排走访).
     *
     * @param month the month
     * @param manner in which manner
     * @param topics what they are to be about
     * @return the visits, with the warning {@code visit-inspection-words} and the hint {@code liaison-visit-open-topic}; refused with
     *     {@code visit-not-inspection}, {@code liaison-visit-topics}, {@code liaison-visit-no-day} and what is wrong in the topics
     */
    public Decision<VisitsPlanned> planAll(YearMonth month, VisitManner manner, List<String> topics) {
        return office.command(PLAN_ALL, new PlanAll(month, manner, topics), work -> {
            // Each team is guarded before its visits are read, so that it is not closed while it gets one.
            List<EnterpriseTeam> teams = TeamFacts.open(work).stream()
                    .filter(team -> !team.form().since().isAfter(month.atEndOfMonth()))
                    .toList();
            teams.forEach(team -> work.guard(EnterpriseTeam.KIND, team.id()));
            Set<Id<EnterpriseTeam>> visited = new HashSet<>();
            work.list(work.all(LiaisonVisit.KIND).where(LiaisonVisit.MONTH, month.atDay(1)))
                    .forEach(visit -> visited.add(visit.form().team()));
            Inspection inspection = new Inspection();
            List<Decision<LiaisonVisit>> planned = new ArrayList<>();
            for (EnterpriseTeam team : teams) {
                if (!visited.contains(team.id())) {
                    planned.add(planned(
                            work, team, new LiaisonVisitForm(team.id(), month, manner, VisitPurpose.LIAISON, topics)));
                }
            }
            List<Id<LiaisonVisit>> ids = new ArrayList<>();
            planned.forEach(each ->
                    inspection.read(work.save(LiaisonVisit.KIND, each)).ifPresent(visit -> ids.add(visit.id())));
            return inspection.decide(() -> Decision.accepted(new VisitsPlanned(month, ids)));
        });
    }

    /**
     * Records that a visit took place (登记走访).
     *
     * @param visit its id
     * @param came when, who came, and what was talked about
     * @return the visit, with the warnings {@code visit-complete}, {@code liaison-visit-other-month} and {@code visit-inspection-words}
     *     and the hint {@code liaison-visit-open-topic}; refused with {@code liaison-visit-step}, {@code visit-not-inspection}, {@code
     *     liaison-visit-topics}, {@code liaison-visit-day}, {@code liaison-visit-officers} and what is wrong in the topics
     */
    public Decision<LiaisonVisit> hold(Id<LiaisonVisit> visit, VisitRecord came) {
        return office.command(HOLD, new Hold(visit, came), work -> {
            VisitFacts.units(work.needs().a(LiaisonVisit.KIND, visit), came.units());
            return work.change(
                    LiaisonVisit.KIND,
                    visit,
                    before -> before.hold(
                            came,
                            VisitFacts.stated(work, before.form().purpose(), came.topics()),
                            VisitFacts.held(
                                    work,
                                    work.require(
                                            EnterpriseTeam.KIND, before.form().team()),
                                    visit,
                                    before.form().month(),
                                    came)));
        });
    }

    /**
     * Records that a visit did not take place (登记未走访).
     *
     * @param visit its id
     * @param reason why
     * @return the visit; refused with {@code liaison-visit-step}, and with what is wrong in the reason
     */
    public Decision<LiaisonVisit> miss(Id<LiaisonVisit> visit, String reason) {
        return office.command(
                MISS,
                new Miss(visit, reason),
                work -> work.change(LiaisonVisit.KIND, visit, before -> before.miss(reason)));
    }

    /**
     * Gives a visit another day (走访改期). It still belongs to its month.
     *
     * @param visit its id
     * @param day which, today or later
     * @param reason why
     * @return the visit; refused with {@code liaison-visit-step}, {@code liaison-visit-new-day}, and with what is wrong in the reason
     */
    public Decision<LiaisonVisit> reschedule(Id<LiaisonVisit> visit, LocalDate day, String reason) {
        return office.command(
                RESCHEDULE,
                new Reschedule(visit, day, reason),
                work -> work.change(LiaisonVisit.KIND, visit, before -> before.reschedule(day, reason, work.today())));
    }

    /**
     * Takes back that a visit took place, or that it did not: that was written of the wrong visit (撤销登记). It is still to take place.
     *
     * @param visit its id
     * @param reason why
     * @return the visit; refused with {@code liaison-visit-step}, {@code enterprise-team-closed}, and with what is wrong in the reason
     */
    public Decision<LiaisonVisit> undo(Id<LiaisonVisit> visit, String reason) {
        return office.command(UNDO, new Undo(visit, reason), work -> {
            work.needs()
                    .a(LiaisonVisit.KIND, visit)
                    .maybeOpen(
                            EnterpriseTeam.KIND,
                            work.find(LiaisonVisit.KIND, visit)
                                    .map(before -> before.form().team()))
                    .orRefuse();
            return work.change(LiaisonVisit.KIND, visit, before -> before.undo(reason));
        });
    }

    /**
     * Gives up a visit that was planned by mistake, or in a month whose liaison day was skipped (取消安排). The month is free for another.
     *
     * @param visit its id
     * @param reason why
     * @return the visit; refused with {@code liaison-visit-step}, and with what is wrong in the reason
     */
    public Decision<LiaisonVisit> drop(Id<LiaisonVisit> visit, String reason) {
        return office.command(
                DROP,
                new Undo(visit, reason),
                work -> work.change(LiaisonVisit.KIND, visit, before -> before.drop(reason)));
    }

    /**
     * The contact of the enterprise confirms a visit (企业签认).
     *
     * @param visit its id
     * @return the visit; refused with {@code liaison-visit-step} and {@code liaison-visit-sign-day}
     */
    public Decision<LiaisonVisit> sign(Id<LiaisonVisit> visit) {
        return office.command(
                SIGN,
                new Which(visit),
                work -> work.change(
                        LiaisonVisit.KIND, visit, before -> before.sign(work.today(), Optional.empty(), work.today())));
    }

    /**
     * Records that the enterprise has confirmed a visit on paper (登记纸质签认).
     *
     * @param visit its id
     * @param day when it signed
     * @param paper where the paper is kept, 1 to {@value VisitSignOff#MAX_PAPER} characters
     * @return the visit; refused with {@code liaison-visit-step}, {@code liaison-visit-sign-day}, and with what is wrong in the text
     */
    public Decision<LiaisonVisit> recordPaper(Id<LiaisonVisit> visit, LocalDate day, String paper) {
        return office.command(
                RECORD_PAPER,
                new Paper(visit, day, paper),
                work -> work.change(
                        LiaisonVisit.KIND, visit, before -> before.sign(day, Optional.of(paper), work.today())));
    }

    /**
     * Corrects what was written wrongly of a visit (更正走访登记). A sign-off of what was wrong is void.
     *
     * @param visit its id
     * @param form what was right to plan
     * @param came what is right of how it took place, if it did
     * @param reason why
     * @return the visit, with the warnings {@code visit-complete}, {@code liaison-visit-other-month} and {@code visit-inspection-words}
     *     and the hint {@code liaison-visit-open-topic}; refused with {@code liaison-visit-step}, {@code liaison-visit-once}, {@code
     *     liaison-visit-recorded}, {@code visit-not-inspection}, {@code liaison-visit-topics}, {@code liaison-visit-day}, {@code
     *     liaison-visit-officers}, for another month or enterprise with {@code liaison-visit-no-day} and {@code liaison-visit-not-yet},
     *     for another enterprise of a visit that is still to take place with {@code enterprise-team-closed}, and with what is wrong in
     *     the texts
     */
    public Decision<LiaisonVisit> correct(
            Id<LiaisonVisit> visit, LiaisonVisitForm form, Optional<VisitRecord> came, String reason) {
        return office.command(CORRECT, new Correct(visit, form, came, reason), work -> {
            Needs needs = work.needs().a(LiaisonVisit.KIND, visit).a(EnterpriseTeam.KIND, form.team());
            // A team that is named anew, for a visit that is still to take place, is there.
            needs.maybeOpen(
                    EnterpriseTeam.KIND,
                    work.find(LiaisonVisit.KIND, visit)
                            .filter(before -> before.status().isOpen())
                            .flatMap(before -> Needs.anew(
                                    Optional.of(form.team()),
                                    Optional.of(before.form().team()))));
            VisitFacts.units(needs, came.map(VisitRecord::units).orElse(Set.of()));
            EnterpriseTeam team = work.require(EnterpriseTeam.KIND, form.team());
            List<String> topics = new ArrayList<>(form.topics());
            came.ifPresent(held -> topics.addAll(held.topics()));
            return work.change(
                    LiaisonVisit.KIND,
                    visit,
                    before -> before.correct(
                            team.enterprise(),
                            form,
                            came,
                            reason,
                            VisitFacts.stated(
                                    work,
                                    form.purpose(),
                                    topics.stream().distinct().toList()),
                            VisitFacts.planned(work, team, form.month(), work.today()),
                            came.map(held -> VisitFacts.held(work, team, visit, form.month(), held))));
        });
    }

    /**
     * One visit.
     *
     * @param visit its id
     * @return it; refused with {@code actor-may-not}, {@code actor-not-related} and {@code not-found}
     */
    public Decision<LiaisonVisit> find(Id<LiaisonVisit> visit) {
        return office.find(FIND, LiaisonVisit.KIND, visit, new Which(visit));
    }

    /**
     * Visits, filtered by {@link LiaisonVisit#STATUS} and {@link LiaisonVisit#MONTH}, ordered by {@link LiaisonVisit#MONTH} (走访台账).
     *
     * @param wanted what of it, and in which order
     * @param paging which page
     * @return the page; refused with {@code page-size}, {@code page-token} and {@code list-column}
     */
    public Decision<Listing<LiaisonVisit>> list(Selection<LiaisonVisit> wanted, Paging paging) {
        return office.ask(LIST, () -> SHEET.page(office, wanted, paging));
    }

    /**
     * Which visits are to take place by the day of an instant (到期走访). A visit of a month whose liaison day was skipped is not due.
     *
     * @param asOf when
     * @return each visit that has not taken place and is due by then, what is due first in front; refused with {@code actor-may-not}
     */
    public Decision<List<DueVisit>> due(Instant asOf) {
        LocalDate day = LocalDate.ofInstant(CivilYears.compared(asOf), CivilTime.CHINA);
        LocalDate today = office.today();
        return office.ask(DUE, () -> Decision.accepted(office.read(view -> VisitOutlook.due(view, day, today))));
    }

    /**
     * What needs attention today (走访提醒).
     *
     * @return the warnings {@code liaison-visit-overdue}, {@code liaison-visit-undated}, {@code liaison-visit-missed}, {@code liaison-visit-unsigned} and {@code
     *     liaison-coverage}; empty when all is well
     */
    public Decision<List<Finding>> attention() {
        return WATCH.ask(office);
    }

    private static Decision<LiaisonVisit> planned(UnitOfWork work, EnterpriseTeam team, LiaisonVisitForm form) {
        return LiaisonVisit.plan(
                work.community(),
                work.newId(),
                team.enterprise(),
                form,
                VisitFacts.stated(work, form.purpose(), form.topics()),
                VisitFacts.planned(work, team, form.month(), work.today()));
    }

    private record Plan(LiaisonVisitForm form) {}

    private record PlanAll(YearMonth month, VisitManner manner, List<String> topics) implements Form {
        PlanAll {
            topics = List.copyOf(topics);
        }

        @Override
        public List<Finding> mistakes() {
            return LiaisonVisitForm.readTopics(new Inspection(), topics).findings();
        }
    }

    private record Hold(Id<LiaisonVisit> visit, VisitRecord came) implements VisitTies.OfVisit {}

    private record Miss(Id<LiaisonVisit> visit, String reason) implements VisitTies.OfVisit, Reasoned {}

    private record Reschedule(Id<LiaisonVisit> visit, LocalDate day, String reason) implements Reasoned {}

    private record Undo(Id<LiaisonVisit> visit, String reason) implements Reasoned {}

    private record Which(Id<LiaisonVisit> visit) implements VisitTies.OfVisit {}

    private record Paper(Id<LiaisonVisit> visit, LocalDate day, String paper) implements Form {
        @Override
        public List<Finding> mistakes() {
            return PlainText.require("paper", paper, VisitSignOff.MAX_PAPER).findings();
        }
    }

    private record Correct(Id<LiaisonVisit> visit, LiaisonVisitForm form, Optional<VisitRecord> came, String reason)
            implements Reasoned {}
}
