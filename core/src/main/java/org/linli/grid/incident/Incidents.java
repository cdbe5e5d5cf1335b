package org.linli.grid.incident;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.linli.charter.Charter;
import org.linli.community.Building;
import org.linli.grid.Division;
import org.linli.grid.Divisions;
import org.linli.grid.Grid;
import org.linli.kernel.Command;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Listing;
import org.linli.kernel.Paging;
import org.linli.kernel.Role;
import org.linli.storage.Query;
import org.linli.work.Office;
import org.linli.work.Reading;
import org.linli.work.UnitOfWork;

/**
 * The incidents of the grids (网格事件). Immutable, for use by any thread.
 *
 * <p>Every command is refused with {@code actor-may-not} for roles that the table of permissions does not name, and
 * with {@code not-found}, once for each, when something that it names is not registered. Every command but capturing is
 * refused with {@code incident-step} when the incident does not stand so.
 */
public final class Incidents {
    private static final Role[] STAFF = {
        Role.COMMUNITY_SECRETARY, Role.COMMUNITY_WORKER, Role.GRID_HEAD, Role.SUBDISTRICT_OFFICER
    };
    private static final Role[] HANDLERS = {
        Role.COMMUNITY_SECRETARY,
        Role.COMMUNITY_WORKER,
        Role.GRID_HEAD,
        Role.GRID_MEMBER,
        Role.SUBDISTRICT_OFFICER,
        Role.MEDIATOR,
        Role.PROPERTY_REPRESENTATIVE,
        Role.SYSTEM
    };

    private static final Command<Incident> CAPTURE = Command.of("incidents", "capture", Incident.class)
            .takes("form", IncidentForm.class)
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
    private static final Command<Incident> ACCEPT = step("accept").by(STAFF);
    private static final Command<Incident> DECLINE =
            step("decline").takes("reason", String.class).by(STAFF);
    private static final Command<Incident> ROUTE =
            step("route").takes("department", IncidentDepartment.class).by(STAFF);
    private static final Command<Incident> GIVE_BACK =
            step("giveBack").takes("reason", String.class).by(HANDLERS);
    private static final Command<Incident> ESCALATE =
            step("escalate").takes("reason", String.class).by(HANDLERS);
    private static final Command<Incident> EXTEND = step("extend")
            .takes("workingDays", int.class)
            .takes("reason", String.class)
            .takes("approvedBy", String.class)
            .by(Role.COMMUNITY_SECRETARY, Role.SUBDISTRICT_OFFICER);
    private static final Command<Incident> MOVE =
            step("move").takes("grid", Id.class).by(STAFF);
    private static final Command<Incident> HANDLE =
            step("handle").takes("result", String.class).by(HANDLERS);
    private static final Command<Incident> FEED_BACK =
            step("feedBack").takes("answer", String.class).by(HANDLERS);
    private static final Command<Incident> EVALUATE = step("evaluate")
            .takes("score", int.class)
            .by(
                    Role.SELF,
                    Role.RESIDENT_REPRESENTATIVE,
                    Role.COMMUNITY_SECRETARY,
                    Role.COMMUNITY_WORKER,
                    Role.GRID_MEMBER,
                    Role.SUBDISTRICT_OFFICER);

    /** The commands of this class. */
    public static final List<Command<?>> COMMANDS =
            List.of(CAPTURE, ACCEPT, DECLINE, ROUTE, GIVE_BACK, ESCALATE, EXTEND, MOVE, HANDLE, FEED_BACK, EVALUATE);

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
     * @return the incident; refused with {@code incident-grid}, {@code incident-building}, {@code
     *     incident-not-in-future}, {@code incident-found-lately}, what is wrong in the title, and {@code workday-calendar-explicit}
     */
    public Decision<Incident> capture(IncidentForm form) {
        return office.command(CAPTURE, List.of(form), work -> {
            work.needs().maybe(Building.KIND, form.building()).orRefuse();
            // No guard on the division, for captures must not wait for one another: attention() names what is captured
            // in
            // a grid while a new division is published without it.
            Optional<Division> division = Divisions.inForce(work, work.today());
            Instant at = form.at().orElse(work.now());
            Charter charter =
                    work.charter(work.charterOn(IncidentMoment.dayOf(at)).version());
            return work.save(
                    Incident.KIND,
                    Incident.capture(work.community(), work.newId(), form, division, IncidentMoment.of(work, charter)));
        });
    }

    /**
     * Accepts an incident (受理).
     *
     * @param incident its id
     * @return the incident, with the warning {@code deadline-met-late} when the answer was due before
     */
    public Decision<Incident> accept(Id<Incident> incident) {
        return office.command(ACCEPT, List.of(incident), work -> advance(work, incident, Incident::accept));
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
                List.of(incident, reason),
                work -> advance(work, incident, (before, moment) -> before.decline(reason, moment)));
    }

    /**
     * Routes an incident to a department, for the first time or after it was given back or passed up (分流).
     *
     * @param incident its id
     * @param department to whom
     * @return the incident; refused with {@code incident-other-department}
     */
    public Decision<Incident> route(Id<Incident> incident, IncidentDepartment department) {
        return office.command(
                ROUTE,
                List.of(incident, department),
                work -> advance(work, incident, (before, moment) -> before.route(department, moment)));
    }

    /**
     * Gives an incident back as a wrong dispatch (退回). Its clock runs on.
     *
     * @param incident its id
     * @param reason why it is not the department's business
     * @return the incident, to be routed again; refused with {@code incident-wrong-dispatch-once}, {@code
     *     incident-wrong-dispatch-reason}, {@code incident-wrong-dispatch-in-time}, and {@code
     *     workday-calendar-explicit}
     */
    public Decision<Incident> giveBack(Id<Incident> incident, String reason) {
        return office.command(
                GIVE_BACK,
                List.of(incident, reason),
                work -> advance(work, incident, (before, moment) -> before.giveBack(reason, moment)));
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
                List.of(incident, reason),
                work -> advance(work, incident, (before, moment) -> before.escalate(reason, moment)));
    }

    /**
     * Gives an incident more time, once (延期).
     *
     * @param incident its id
     * @param workingDays how many working days, counted from the end in force
     * @param reason why
     * @param approvedBy the body or office that has approved it; not a person
     * @return the incident; refused with {@code incident-extension-once}, {@code incident-extension-length}, what is wrong
     *     in the texts, and as {@link org.linli.calendar.Deadline#extend}
     */
    public Decision<Incident> extend(Id<Incident> incident, int workingDays, String reason, String approvedBy) {
        return office.command(
                EXTEND,
                List.of(incident, workingDays, reason, approvedBy),
                work -> advance(
                        work, incident, (before, moment) -> before.extend(workingDays, reason, approvedBy, moment)));
    }

    /**
     * Says that an incident is handled (处置).
     *
     * @param incident its id
     * @param result what was done
     * @return the incident, with the warning {@code deadline-met-late} when it was due before; refused with what is wrong
     *     in the result
     */
    public Decision<Incident> handle(Id<Incident> incident, String result) {
        return office.command(
                HANDLE,
                List.of(incident, result),
                work -> advance(work, incident, (before, moment) -> before.handle(result, moment)));
    }

    /**
     * Tells whoever reported an incident what was done (反馈).
     *
     * @param incident its id
     * @param answer what was told
     * @return the incident; refused with what is wrong in the answer
     */
    public Decision<Incident> feedBack(Id<Incident> incident, String answer) {
        return office.command(
                FEED_BACK,
                List.of(incident, answer),
                work -> advance(work, incident, (before, moment) -> before.feedBack(answer, moment)));
    }

    /**
     * Writes down how content whoever reported an incident is (评价).
     *
     * @param incident its id
     * @param score {@value Incident#LEAST_SCORE} to {@value Incident#MOST_SCORE}
     * @return the incident; refused with {@code incident-feedback-first}, {@code incident-score} and {@code
     *     incident-evaluator}
     */
    public Decision<Incident> evaluate(Id<Incident> incident, int score) {
        return office.command(
                EVALUATE,
                List.of(incident, score),
                work -> advance(work, incident, (before, moment) -> before.evaluate(score, moment)));
    }

    /**
     * Moves an incident to another grid of the division in force (移交其他网格).
     *
     * @param incident its id
     * @param grid the other grid
     * @return the incident; refused with {@code incident-step} and {@code incident-grid}
     */
    public Decision<Incident> move(Id<Incident> incident, Id<Grid> grid) {
        return office.command(MOVE, List.of(incident, grid), work -> {
            Optional<Division> division = Divisions.inForce(work, work.today());
            return advance(work, incident, (before, moment) -> before.moved(grid, division, moment));
        });
    }

    /**
     * One incident.
     *
     * @param incident its id
     * @return the incident, if it is there
     */
    public Optional<Incident> find(Id<Incident> incident) {
        return office.read(view -> view.find(Incident.KIND, incident));
    }

    /**
     * The incidents that a grid has (网格事件台账).
     *
     * @param grid the grid
     * @param status how they stand
     * @param paging which page
     * @return the page, the oldest first; refused with {@code page-size}, {@code page-token}
     */
    public Decision<Listing<Incident>> list(Id<Grid> grid, IncidentStatus status, Paging paging) {
        return office.list(
                "incidents/" + grid + "/" + status,
                Query.in(office.community(), Incident.KIND)
                        .where(Incident.GRID, grid.value())
                        .where(Incident.STATUS, status.name())
                        .orderedBy(Incident.CAPTURED_ON),
                paging);
    }

    /**
     * The incidents of a grid about which somebody still has to do something (待办事件).
     *
     * @param grid the grid
     * @return the incidents, the oldest first
     */
    public List<Incident> openIn(Id<Grid> grid) {
        return office.read(view -> view.list(view.all(Incident.KIND)
                .where(Incident.GRID, grid.value())
                .where(Incident.OPEN, true)
                .orderedBy(Incident.CAPTURED_ON)));
    }

    /**
     * What is overdue now, and what no grid has (超期、无主提醒).
     *
     * @return the warnings {@code incident-overdue}, what was due first in front, {@code incident-grid-gone} and {@code
     *     incident-feedback-due}; empty
     *     when every promise is kept and every incident is somebody's
     */
    public List<Finding> attention() {
        Instant now = office.now();
        LocalDate today = office.today();
        return office.read(view -> {
            List<Finding> findings = new ArrayList<>();
            view.list(view.all(Incident.KIND).below(Incident.DUE, now))
                    .forEach(incident -> Stream.of(
                                    IncidentRules.Promise.toRespond(incident, now),
                                    IncidentRules.Promise.toFinish(incident, now))
                            .flatMap(promise -> IncidentRules.OVERDUE.check(promise).stream())
                            .forEach(findings::add));
            List<Division> published = Divisions.inForceFrom(view, today);
            for (Incident incident : open(view)) {
                IncidentRules.GRID_GONE
                        .check(new IncidentRules.Held(incident, published))
                        .ifPresent(findings::add);
                int days = view.terms(TicketTerms.TERMS, incident.capturedOn()).callbackDays();
                incident.handledAt()
                        .flatMap(handled -> IncidentRules.FEEDBACK_DUE.check(
                                new IncidentRules.Answering(incident, handled, days, now)))
                        .ifPresent(findings::add);
            }
            return findings;
        });
    }

    /**
     * Every incident of the community that is not done with, for features that stand on incidents.
     *
     * @param view what the transaction reads
     * @return the incidents
     */
    @SuppressWarnings("exports") // for the library's own use
    public static List<Incident> open(Reading view) {
        return view.list(view.all(Incident.KIND).where(Incident.OPEN, true));
    }

    /**
     * Moves an incident to a grid of a division that is about to be published, for the use case that publishes it.
     *
     * @param work the transaction
     * @param incident its id
     * @param to the grid
     * @return the incident; refused with {@code incident-step} when nothing is left to be done
     */
    @SuppressWarnings("exports") // for the library's own use
    public static Decision<Incident> moveAlong(UnitOfWork work, Id<Incident> incident, Id<Grid> to) {
        return advance(work, incident, (before, moment) -> before.movedTo(to, moment));
    }

    private static Decision<Incident> advance(
            UnitOfWork work, Id<Incident> incident, BiFunction<Incident, IncidentMoment, Decision<Incident>> change) {
        Incident before = work.require(Incident.KIND, incident);
        Charter charter = work.charter(before.clock().charter());
        return work.save(Incident.KIND, change.apply(before, IncidentMoment.of(work, charter)));
    }

    private static Command<Incident> step(String name) {
        return Command.of("incidents", name, Incident.class).takes("incident", Id.class);
    }
}
