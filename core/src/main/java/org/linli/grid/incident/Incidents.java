package org.linli.grid.incident;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linli.charter.Charter;
import org.linli.code.Reasoned;
import org.linli.community.Building;
import org.linli.feature.Watch;
import org.linli.grid.Division;
import org.linli.grid.Divisions;
import org.linli.grid.Grid;
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
import org.linli.storage.Query;
import org.linli.storage.Selection;
import org.linli.work.Office;
import org.linli.work.Sheet;

/**
 * The incidents of the grids (网格事件). Immutable, for use by any thread.
 *
 * <p>Every command is refused with {@code actor-may-not} for roles that the table of permissions does not name, and
 * with {@code not-found}, once for each, when something that it names is not registered. Every command but capturing is
 * refused with {@code incident-step} when the incident's status does not allow it.
 */
public final class Incidents {
    private static final Set<Role> HANDLERS = Set.of(
            Role.COMMUNITY_SECRETARY,
            Role.COMMUNITY_WORKER,
            Role.GRID_HEAD,
            Role.GRID_MEMBER,
            Role.SUBDISTRICT_OFFICER,
            Role.PROPERTY_REPRESENTATIVE,
            Role.SYSTEM);
    private static final Commands<Incident> INCIDENTS = Commands.of(
            "incidents",
            Incident.class,
            Set.of(Role.COMMUNITY_SECRETARY, Role.COMMUNITY_WORKER, Role.GRID_HEAD, Role.SUBDISTRICT_OFFICER));

    private static final Command<Incident> CAPTURE = INCIDENTS
            .fact("capture", Capture.class)
            .by(
                    Role.COMMUNITY_SECRETARY,
                    Role.COMMUNITY_WORKER,
                    Role.GRID_HEAD,
                    Role.GRID_MEMBER,
                    Role.BUILDING_HEAD,
                    Role.PARTY_LIAISON,
                    Role.PROPERTY_REPRESENTATIVE,
                    Role.RESIDENT_REPRESENTATIVE,
                    Role.YOUTH_VOLUNTEER,
                    Role.SYSTEM);
    static final Command<Incident> ACCEPT =
            INCIDENTS.command("accept", Which.class).within(Relation.OWN_GRID);
    private static final Command<Incident> DECLINE =
            INCIDENTS.command("decline", Explain.class).within(Relation.OWN_GRID);
    static final Command<Incident> ROUTE =
            INCIDENTS.command("route", Route.class).within(Relation.OWN_GRID);
    private static final Command<Incident> GIVE_BACK =
            INCIDENTS.command("giveBack", Explain.class).by(HANDLERS).within(Relation.OWN_GRID);
    private static final Command<Incident> ESCALATE =
            INCIDENTS.command("escalate", Explain.class).by(HANDLERS).within(Relation.OWN_GRID);
    private static final Command<Incident> EXTEND = INCIDENTS
            .command("extend", Extend.class)
            .by(Role.COMMUNITY_SECRETARY, Role.SUBDISTRICT_OFFICER)
            .within(Relation.OWN_GRID);
    static final Command<Incident> MOVE = INCIDENTS.command("move", Move.class).within(Relation.OWN_GRID);
    static final Command<Incident> HANDLE =
            INCIDENTS.fact("handle", Handle.class).by(HANDLERS).within(Relation.OWN_GRID);
    static final Command<Incident> FEED_BACK =
            INCIDENTS.fact("feedBack", FeedBack.class).by(HANDLERS).within(Relation.OWN_GRID);
    private static final Command<Incident> EVALUATE = INCIDENTS
            .fact("evaluate", Evaluate.class)
            .by(
                    Role.RESIDENT_REPRESENTATIVE,
                    Role.COMMUNITY_SECRETARY,
                    Role.COMMUNITY_WORKER,
                    Role.GRID_MEMBER,
                    Role.SUBDISTRICT_OFFICER)
            .within(Relation.OWN_GRID);
    private static final Command<Incident> CORRECT =
            INCIDENTS.fact("correct", Correct.class).within(Relation.OWN_GRID);

    /** The commands of this class. */
    public static final List<Command<?>> COMMANDS = List.of(
            CAPTURE, ACCEPT, DECLINE, ROUTE, GIVE_BACK, ESCALATE, EXTEND, MOVE, HANDLE, FEED_BACK, EVALUATE, CORRECT);

    private static final Question FIND = INCIDENTS.question("find").by(HANDLERS).within(Relation.OWN_GRID);
    private static final Question LIST =
            INCIDENTS.question("list").by(Role.OFFICE_AND_GRID).within(Relation.OWN_GRID);
    private static final Question OPEN_IN =
            INCIDENTS.question("openIn").by(Role.OFFICE_AND_GRID).within(Relation.OWN_GRID);
    private static final Question ATTENTION = INCIDENTS.question("attention").by(Role.OFFICE_AND_GRID);

    static final Watch WATCH = Watch.of(ATTENTION, IncidentOutlook::attention)
            .tied(item -> new Which(Id.of(item.id().value())));

    /** The guarded questions of this class. */
    public static final List<Question> QUESTIONS = List.of(FIND, LIST, OPEN_IN, ATTENTION);

    static final Sheet<Incident> SHEET =
            Sheet.of("incidents", Incident.KIND).ordered(Incident.CAPTURED_ON).filtered(Incident.STATUS, Incident.OPEN);

    private final Office office;

    /**
     * For the library's own use.
     *
     * @param office where commands are given
     */
    @SuppressWarnings("exports") // hosts get this from a desk
    public Incidents(Office office) {
        this.office = office;
    }

    /**
     * Captures an incident (采集). Its clocks begin when it was found, by the charter in force on that day.
     *
     * @param form as written
     * @return the incident, with the warnings {@code incident-found-lately}, {@code grid-place-ends} and {@code
     *     calendar-provisional}; refused with {@code building-closed}, {@code incident-grid}, {@code incident-building}, {@code
     *     incident-not-in-future}, what is wrong in the title, and {@code workday-calendar-explicit}
     */
    public Decision<Incident> capture(IncidentForm form) {
        return office.command(CAPTURE, new Capture(form), work -> {
            Instant at = form.at().orElse(work.now());
            work.needs()
                    .maybeThere(Building.KIND, form.building(), IncidentMoment.dayOf(at))
                    .orRefuse();
            // No guard, so that captures do not wait for one another: attention() names one in a grid that is gone.
            Optional<Division> division = Divisions.inForce(work, work.today());
            Charter charter =
                    work.charter(work.charterOn(IncidentMoment.dayOf(at)).version());
            return work.save(
                    Incident.KIND,
                    IncidentOutlook.ending(
                            work,
                            Incident.capture(
                                    work.community(), work.newId(), form, division, IncidentMoment.of(work, charter))));
        });
    }

    /**
     * Accepts an incident (受理).
     *
     * @param incident its id
     * @return the incident, with the warning {@code deadline-met-late} when the answer was due before
     */
    public Decision<Incident> accept(Id<Incident> incident) {
        return office.command(
                ACCEPT, new Which(incident), work -> OpenIncidents.advance(work, incident, Incident::accept));
    }

    /**
     * Does not accept an incident (不予受理).
     *
     * @param incident its id
     * @param reason why
     * @return the incident, with the warning {@code deadline-met-late} when the answer was due before; refused with what
     *     is wrong in the reason
     */
    public Decision<Incident> decline(Id<Incident> incident, String reason) {
        return office.command(
                DECLINE,
                new Explain(incident, reason),
                work -> OpenIncidents.advance(work, incident, (before, moment) -> before.decline(reason, moment)));
    }

    /**
     * Routes an incident to a department, for the first time or after it was given back or passed up (分流).
     *
     * @param incident its id
     * @param department to whom
     * @return the incident, with the warning {@code incident-other-department}; refused with {@code incident-step}
     */
    public Decision<Incident> route(Id<Incident> incident, IncidentDepartment department) {
        return office.command(
                ROUTE,
                new Route(incident, department),
                work -> OpenIncidents.advance(work, incident, (before, moment) -> before.route(department, moment)));
    }

    /**
     * Gives an incident back as a wrong dispatch (退回). Its clock runs on.
     *
     * @param incident its id
     * @param reason why the department is not responsible
     * @return the incident, to be routed again, with the warnings {@code incident-wrong-dispatch-once} and {@code
     *     incident-wrong-dispatch-in-time}; refused with {@code incident-wrong-dispatch-reason} and {@code
     *     workday-calendar-explicit}
     */
    public Decision<Incident> giveBack(Id<Incident> incident, String reason) {
        return office.command(
                GIVE_BACK,
                new Explain(incident, reason),
                work -> OpenIncidents.advance(work, incident, (before, moment) -> before.giveBack(reason, moment)));
    }

    /**
     * Passes an incident up that cannot be solved at its tier: from the grid to the community, the sub-district, the
     * district (上报). Its clock runs on.
     *
     * @param incident its id
     * @param reason why
     * @return the incident, to be routed by the tier above; refused with {@code incident-tier-above} and what is wrong in
     *     the reason
     */
    public Decision<Incident> escalate(Id<Incident> incident, String reason) {
        return office.command(
                ESCALATE,
                new Explain(incident, reason),
                work -> OpenIncidents.advance(work, incident, (before, moment) -> before.escalate(reason, moment)));
    }

    /**
     * Gives an incident more time, usually once (延期).
     *
     * @param incident its id
     * @param form how many working days, why, and which body has approved it
     * @return the incident, with the warnings {@code incident-extension-once} and {@code incident-extension-usual}; refused
     *     with {@code incident-extension-length}, what is wrong in the texts, and as {@link org.linli.calendar.Deadline#extend}
     */
    public Decision<Incident> extend(Id<Incident> incident, ExtensionForm form) {
        return office.command(
                EXTEND,
                new Extend(incident, form),
                work -> OpenIncidents.advance(work, incident, (before, moment) -> before.extend(form, moment)));
    }

    /**
     * Says that an incident is handled (处置).
     *
     * @param incident its id
     * @param result what was done
     * @return the incident, with the warning {@code deadline-met-late} when it was late; refused with what is wrong in the result
     */
    public Decision<Incident> handle(Id<Incident> incident, String result) {
        return office.command(
                HANDLE,
                new Handle(incident, result),
                work -> OpenIncidents.advance(work, incident, (before, moment) -> before.handle(result, moment)));
    }

    /**
     * Tells the reporter of an incident what was done (反馈).
     *
     * @param incident its id
     * @param answer what was told
     * @return the incident; refused with what is wrong in the answer
     */
    public Decision<Incident> feedBack(Id<Incident> incident, String answer) {
        return office.command(
                FEED_BACK,
                new FeedBack(incident, answer),
                work -> OpenIncidents.advance(work, incident, (before, moment) -> before.feedBack(answer, moment)));
    }

    /**
     * Records the reporter's satisfaction with the handling of an incident (评价).
     *
     * @param incident its id
     * @param score {@value Incident#LEAST_SCORE} to {@value Incident#MOST_SCORE}
     * @return the incident; refused with {@code incident-feedback-first}, {@code incident-score} and {@code
     *     incident-evaluator}
     */
    public Decision<Incident> evaluate(Id<Incident> incident, int score) {
        return office.command(
                EVALUATE,
                new Evaluate(incident, score),
                work -> OpenIncidents.advance(work, incident, (before, moment) -> before.evaluate(score, moment)));
    }

    /**
     * Moves an incident to another grid of the division in force (移交其他网格).
     *
     * @param incident its id
     * @param grid the other grid
     * @return the incident, with the warning {@code grid-place-ends}; refused with {@code incident-step}, {@code incident-grid} and {@code
     *     incident-another-grid}
     */
    public Decision<Incident> move(Id<Incident> incident, Id<Grid> grid) {
        return office.command(MOVE, new Move(incident, grid), work -> {
            Optional<Division> division = Divisions.inForce(work, work.today());
            return OpenIncidents.advance(
                    work,
                    incident,
                    (before, moment) -> IncidentOutlook.ending(work, before.moved(grid, division, moment)));
        });
    }

    /**
     * Corrects what was captured wrongly: grid, building, category, level, title, or when it was found (更正采集信息). The incident stands as
     * before; its clocks are counted anew from the right instant and level, and what was done by then is judged by them. What was
     * captured, and the reason, are kept in the incident. What a step says is never changed: the step that follows says it right.
     *
     * @param incident its id
     * @param form as it should have been captured; begin with {@link IncidentReport#form()}
     * @param reason why
     * @return the incident, with the warnings {@code deadline-met-late} and {@code calendar-provisional}; refused with {@code
     *     incident-grid}, {@code incident-building}, {@code incident-not-in-future}, {@code deadline-time-backwards}, {@code
     *     deadline-over}, what is wrong in the texts, and {@code workday-calendar-explicit}
     */
    public Decision<Incident> correct(Id<Incident> incident, IncidentForm form, String reason) {
        return office.command(
                CORRECT,
                new Correct(incident, form, reason),
                work -> OpenIncidents.correct(work, incident, form, reason));
    }

    /**
     * One incident.
     *
     * @param incident its id
     * @return it; refused with {@code actor-may-not}, {@code actor-not-related} and {@code not-found}
     */
    public Decision<Incident> find(Id<Incident> incident) {
        LocalDate today = office.today();
        return office.ask(
                FIND, new Which(incident), () -> office.read(view -> IncidentOutlook.find(view, incident, today)));
    }

    /**
     * The incidents that a grid has, filtered by {@link Incident#STATUS} and {@link Incident#OPEN}, ordered by {@link
     * Incident#CAPTURED_ON} (网格事件台账).
     *
     * @param grid the grid
     * @param wanted what of it, and in which order
     * @param paging which page
     * @return the page; refused with {@code page-size}, {@code page-token} and {@code list-column}
     */
    public Decision<Listing<Incident>> list(Id<Grid> grid, Selection<Incident> wanted, Paging paging) {
        LocalDate today = office.today();
        return office.ask(
                LIST,
                IncidentTies.ofGrid(grid),
                () -> SHEET.part(grid.value())
                        .page(
                                office,
                                Query.in(office.community(), Incident.KIND).where(Incident.GRID, grid),
                                wanted,
                                paging,
                                (view, found) -> IncidentOutlook.seen(view, found, today)));
    }

    /**
     * The incidents of a grid that are still to be answered, handled or fed back (待办事件).
     *
     * @param grid the grid
     * @return the incidents, the oldest first
     */
    public Decision<List<Incident>> openIn(Id<Grid> grid) {
        LocalDate today = office.today();
        return office.ask(
                OPEN_IN,
                IncidentTies.ofGrid(grid),
                () -> Decision.accepted(office.read(view -> IncidentOutlook.openIn(view, grid, today))));
    }

    /**
     * What is overdue now, and incidents whose grid is gone (超期、无主提醒).
     *
     * @return the warnings {@code incident-overdue}, what was due first in front, {@code incident-grid-gone}, {@code grid-place-ends}
     *     and {@code incident-feedback-due}, to the staff of a grid those of that grid; empty when there is nothing to be done
     */
    public Decision<List<Finding>> attention() {
        return WATCH.ask(office);
    }

    private record Capture(IncidentForm form) {}

    private record Which(Id<Incident> incident) implements IncidentTies.OfIncident {}

    private record Explain(Id<Incident> incident, String reason) implements IncidentNotes.WithReason {}

    private record Route(Id<Incident> incident, IncidentDepartment department) implements IncidentTies.OfIncident {}

    private record Extend(Id<Incident> incident, ExtensionForm form) implements IncidentTies.OfIncident {}

    private record Move(Id<Incident> incident, Id<Grid> grid) implements IncidentTies.OfIncident {}

    private record Handle(Id<Incident> incident, String result) implements IncidentNotes.WithResult {}

    private record FeedBack(Id<Incident> incident, String answer) implements IncidentNotes.WithAnswer {}

    private record Evaluate(Id<Incident> incident, int score) implements IncidentTies.OfIncident {}

    private record Correct(Id<Incident> incident, IncidentForm form, String reason)
            implements IncidentTies.OfIncident, Reasoned {}
}
