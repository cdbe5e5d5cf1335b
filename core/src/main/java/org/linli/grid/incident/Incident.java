package org.linli.grid.incident;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.linli.calendar.Deadline;
import org.linli.calendar.WorkCalendar;
import org.linli.code.DivisionCode;
import org.linli.code.PlainText;
import org.linli.grid.Division;
import org.linli.grid.Grid;
import org.linli.grid.GridNames;
import org.linli.grid.Site;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;
import org.linli.kernel.LifeCycle;
import org.linli.storage.Column;
import org.linli.storage.Index;
import org.linli.storage.Kind;
import org.linli.storage.Ref;
import org.linli.storage.ValueType;

/**
 * An incident of a grid (网格事件): captured, accepted, routed, handled, fed back, evaluated. Its clocks run by the charter
 * that was in force when it was found.
 *
 * @param community the community
 * @param id its id there
 * @param grid the grid that has it now
 * @param report how it was captured
 * @param clock by when it is answered and done
 * @param status how it stands
 * @param tier how far up it has been passed
 * @param department the department to which it is routed, if any
 * @param steps every step that was taken, oldest first
 * @param score the reporter's satisfaction, {@value #LEAST_SCORE} to {@value #MOST_SCORE}, once evaluated
 */
public record Incident(
        DivisionCode community,
        Id<Incident> id,
        Id<Grid> grid,
        IncidentReport report,
        IncidentClock clock,
        IncidentStatus status,
        IncidentTier tier,
        Optional<IncidentDepartment> department,
        List<IncidentTaken> steps,
        Optional<Integer> score) {
    /** The worst score (很不满意). */
    public static final int LEAST_SCORE = 1;

    /** The best score (很满意). */
    public static final int MOST_SCORE = 5;

    /** The longest reason, result or answer. */
    public static final int MAX_NOTE = 500;

    /** What may happen to it. */
    public static final LifeCycle<IncidentStatus, IncidentStep> LIFE_CYCLE =
            LifeCycle.<IncidentStatus, IncidentStep>empty()
                    .allow(IncidentStatus.CAPTURED, IncidentStep.ACCEPT, IncidentStatus.ACCEPTED)
                    .allow(IncidentStatus.CAPTURED, IncidentStep.DECLINE, IncidentStatus.DECLINED)
                    .allow(IncidentStatus.ACCEPTED, IncidentStep.ROUTE, IncidentStatus.ROUTED)
                    .allow(IncidentStatus.RETURNED, IncidentStep.ROUTE, IncidentStatus.ROUTED)
                    .allow(IncidentStatus.ROUTED, IncidentStep.GIVE_BACK, IncidentStatus.RETURNED)
                    .allow(IncidentStatus.IN_HAND, IncidentStep.ESCALATE, IncidentStatus.ACCEPTED)
                    .allow(IncidentStatus.ACCEPTED, IncidentStep.EXTEND, IncidentStatus.ACCEPTED)
                    .allow(IncidentStatus.RETURNED, IncidentStep.EXTEND, IncidentStatus.RETURNED)
                    .allow(IncidentStatus.ROUTED, IncidentStep.EXTEND, IncidentStatus.ROUTED)
                    .allow(IncidentStatus.ROUTED, IncidentStep.HANDLE, IncidentStatus.HANDLED)
                    .allow(IncidentStatus.HANDLED, IncidentStep.FEED_BACK, IncidentStatus.FED_BACK)
                    .allow(IncidentStatus.FED_BACK, IncidentStep.EVALUATE, IncidentStatus.EVALUATED)
                    .allow(IncidentStatus.CAPTURED, IncidentStep.MOVE, IncidentStatus.CAPTURED)
                    .allow(IncidentStatus.ACCEPTED, IncidentStep.MOVE, IncidentStatus.ACCEPTED)
                    .allow(IncidentStatus.RETURNED, IncidentStep.MOVE, IncidentStatus.RETURNED)
                    .allow(IncidentStatus.ROUTED, IncidentStep.MOVE, IncidentStatus.ROUTED)
                    .allow(IncidentStatus.HANDLED, IncidentStep.MOVE, IncidentStatus.HANDLED);

    /** The grid that has it now. */
    public static final Index<Incident, Id<Grid>> GRID = Index.one("grid", ValueType.id(), Incident::grid);

    /** The grid in which it was captured, of whose monthly sheet it is. */
    public static final Index<Incident, Id<Grid>> CAPTURED_IN = Index.one(
            "captured_in", ValueType.id(), incident -> incident.report().grid());

    /** The day on which it was found. */
    public static final Index<Incident, LocalDate> CAPTURED_ON =
            Index.one("captured_on", ValueType.DAY, Incident::capturedOn);

    /** What it is about. */
    public static final Column<Incident, IncidentCategory> CATEGORY = Column.one(
            "category",
            ValueType.of(IncidentCategory.class),
            incident -> incident.report().category());

    /** How it stands. */
    public static final Index<Incident, IncidentStatus> STATUS =
            Index.one("status", ValueType.of(IncidentStatus.class), Incident::status);

    /** Whether it is still to be answered, handled or fed back. */
    public static final Index<Incident, Boolean> OPEN =
            Index.one("is_open", ValueType.FLAG, incident -> incident.status().isOpen());

    /** By when the next thing is due, while a clock runs. */
    public static final Index<Incident, Instant> DUE = Index.optional("due_at", ValueType.INSTANT, Incident::nextDue);

    private static final Column<Incident, Boolean> DUE_PROVISIONAL =
            Column.one("due_provisional", ValueType.FLAG, Incident::dueMayMove);

    /** Its kind. */
    public static final Kind<Incident> KIND = Kind.named(
                    "incident", 1, Incident.class, incident -> Ref.of(incident.community, incident.id))
            .together(GRID, STATUS)
            .together(GRID, OPEN)
            .together(CAPTURED_IN, CAPTURED_ON)
            .column(CATEGORY)
            .column(DUE_PROVISIONAL)
            .index(OPEN)
            .index(DUE)
            .naming(GRID, GridNames.GRID)
            .naming(CAPTURED_IN, GridNames.GRID)
            .events(IncidentEvent.class)
            .build();

    /** Copies the list. */
    public Incident {
        steps = List.copyOf(steps);
    }

    /**
     * Captures an incident.
     *
     * @param community the community
     * @param id its new id
     * @param form as written
     * @param division the division in force, if any
     * @param moment by whom and when, by the charter in force when the incident was found
     * @return the incident; refused with {@code incident-grid}, {@code incident-building}, {@code
     *     incident-not-in-future}, {@code incident-found-lately}, what is wrong in the title, and as {@link org.linli.calendar.Deadline#start}
     */
    static Decision<Incident> capture(
            DivisionCode community,
            Id<Incident> id,
            IncidentForm form,
            Optional<Division> division,
            IncidentMoment moment) {
        Instant at = form.at().orElse(moment.now()).truncatedTo(ChronoUnit.MICROS);
        Inspection inspection = new Inspection();
        Optional<String> title = inspection.read(PlainText.require("matter", form.title(), IncidentReport.MAX_TITLE));
        inspection
                .ask(IncidentRules.SITE, new Site(form.grid(), form.building(), division))
                .ask(IncidentRules.FOUND, new IncidentRules.Found(at, moment.now()));
        Optional<IncidentClock> clock = inspection.read(IncidentClock.start(
                at,
                form.level().promisedIn(moment.charter().terms(TicketTerms.TERMS, IncidentMoment.dayOf(at))),
                moment.charter().version(),
                moment.calendar()));
        return inspection.decide(() -> {
            IncidentReport report = new IncidentReport(
                    form.grid(), form.building(), form.category(), form.level(), title.orElseThrow(), at);
            Incident captured = new Incident(
                    community,
                    id,
                    form.grid(),
                    report,
                    clock.orElseThrow(),
                    IncidentStatus.CAPTURED,
                    IncidentTier.GRID,
                    Optional.empty(),
                    List.of(IncidentTaken.of(IncidentStep.CAPTURE, moment)),
                    Optional.empty());
            return Decision.accepted(
                    captured,
                    new IncidentEvent.IncidentCaptured(
                            id,
                            form.grid(),
                            form.building(),
                            form.category(),
                            form.level(),
                            at,
                            captured.clock.charter()));
        });
    }

    /** Accepts it: the first answer. */
    Decision<Incident> accept(IncidentMoment moment) {
        return new IncidentChange(this, IncidentStep.ACCEPT, moment)
                .timed(now -> clock.answered(now))
                .decide();
    }

    /** Does not accept it: the first answer too. */
    Decision<Incident> decline(String reason, IncidentMoment moment) {
        return new IncidentChange(this, IncidentStep.DECLINE, moment)
                .noted("reason", reason)
                .timed(now -> clock.answered(now))
                .decide();
    }

    /** Routes it to a department. */
    Decision<Incident> route(IncidentDepartment to, IncidentMoment moment) {
        return new IncidentChange(this, IncidentStep.ROUTE, moment)
                .ask(IncidentRules.OTHER_DEPARTMENT, new IncidentRules.Routing(to, givenBackBy()))
                .to(to)
                .decide(next -> new IncidentEvent.IncidentRouted(id, to));
    }

    /** Takes it back from a department to which it should not have gone. */
    Decision<Incident> giveBack(String reason, IncidentMoment moment) {
        IncidentChange change = new IncidentChange(this, IncidentStep.GIVE_BACK, moment);
        last(IncidentStep.ROUTE).ifPresent(routed -> change.disputed(reason, routed));
        return change.decide(next -> new IncidentEvent.IncidentGivenBack(id, department.orElseThrow()));
    }

    /** Passes it up. */
    Decision<Incident> escalate(String reason, IncidentMoment moment) {
        return new IncidentChange(this, IncidentStep.ESCALATE, moment)
                .ask(IncidentRules.TIER_ABOVE, tier)
                .noted("reason", reason)
                .decide(next -> new IncidentEvent.IncidentEscalated(id, next.tier));
    }

    /** Gives it more time. */
    Decision<Incident> extend(ExtensionForm form, IncidentMoment moment) {
        IncidentChange change = new IncidentChange(this, IncidentStep.EXTEND, moment)
                .ask(
                        IncidentRules.EXTENSION,
                        new IncidentRules.Extending(clock.finish().extensions().size(), form.workingDays()))
                .noted("reason", form.reason());
        Optional<String> approver = change.read(PlainText.require("approvedBy", form.approvedBy(), MAX_NOTE));
        return change.timed(now -> clock.extended(
                        new ExtensionForm(form.workingDays(), change.note().orElseThrow(), approver.orElseThrow()),
                        now,
                        moment.calendar()))
                .decide(next -> new IncidentEvent.IncidentExtended(
                        id, form.workingDays(), next.clock.finish().lastDay()));
    }

    /** Says that it is handled. */
    Decision<Incident> handle(String result, IncidentMoment moment) {
        return new IncidentChange(this, IncidentStep.HANDLE, moment)
                .noted("result", result)
                .timed(now -> clock.done(now))
                .decide();
    }

    /** Tells its reporter. */
    Decision<Incident> feedBack(String answer, IncidentMoment moment) {
        return new IncidentChange(this, IncidentStep.FEED_BACK, moment)
                .noted("answer", answer)
                .decide();
    }

    /** Records its reporter's satisfaction. */
    Decision<Incident> evaluate(int given, IncidentMoment moment) {
        return new IncidentChange(this, IncidentStep.EVALUATE, moment)
                .ask(
                        IncidentRules.EVALUATION,
                        new IncidentRules.Evaluation(given, moment.hands(), by(IncidentStep.HANDLE)))
                .scored(given)
                .decide(next -> new IncidentEvent.IncidentEvaluated(id, given));
    }

    /**
     * Moves it to another grid of the division in force.
     *
     * @param to the grid
     * @param division the division in force, if any
     * @param moment by whom and when
     * @return the incident; refused with {@code incident-step} when nothing is left to be done, with {@code
     *     incident-grid} and {@code incident-another-grid}
     */
    Decision<Incident> moved(Id<Grid> to, Optional<Division> division, IncidentMoment moment) {
        return new IncidentChange(this, IncidentStep.MOVE, moment)
                .ask(IncidentRules.GRID, new Site(to, Optional.empty(), division))
                .ask(IncidentRules.ANOTHER_GRID, new IncidentRules.Handover(grid, to))
                .into(to)
                .decide(next -> new IncidentEvent.IncidentMoved(id, grid, to));
    }

    /** Moves it to a grid of a division that is about to be published. */
    Decision<Incident> movedTo(Id<Grid> to, IncidentMoment moment) {
        return new IncidentChange(this, IncidentStep.MOVE, moment)
                .along(to)
                .decide(next -> new IncidentEvent.IncidentMoved(id, grid, to));
    }

    /** Moves it back, because the division that moved it was revoked. */
    Decision<Incident> movedBack(Id<Grid> to, IncidentMoment moment) {
        return new IncidentChange(this, IncidentStep.MOVE, moment)
                .into(to)
                .decide(next -> new IncidentEvent.IncidentMoved(id, grid, to));
    }

    /** When it was handled, while nothing has been fed back. */
    Optional<Instant> handledAt() {
        return status == IncidentStatus.HANDLED ? last(IncidentStep.HANDLE).map(IncidentTaken::at) : Optional.empty();
    }

    /** {@return the day on which it was found} */
    public LocalDate capturedOn() {
        return IncidentMoment.dayOf(report.at());
    }

    /** {@return the departments that have given it back, oldest first} */
    public List<IncidentDepartment> givenBackBy() {
        return steps.stream()
                .filter(taken -> taken.step() == IncidentStep.GIVE_BACK)
                .flatMap(taken -> taken.department().stream())
                .toList();
    }

    /**
     * The last time that a step was taken.
     *
     * @param step which
     * @return the step; empty when it was never taken
     */
    public Optional<IncidentTaken> last(IncidentStep step) {
        return steps.stream().filter(taken -> taken.step() == step).reduce((before, later) -> later);
    }

    /** {@return by when the next thing is due; empty when no clock runs} */
    public Optional<Instant> nextDue() {
        if (!status.isPending()) {
            return Optional.empty();
        }
        return Optional.of(nextDeadline().due());
    }

    /** {@return whether a notice of holidays that is still to come may move the day on which the next thing is due} */
    public boolean dueMayMove() {
        return status.isPending() && nextDeadline().provisional();
    }

    private Deadline nextDeadline() {
        Deadline answer = clock.respond();
        Deadline end = clock.finish();
        return status == IncidentStatus.CAPTURED && answer.due().isBefore(end.due()) ? answer : end;
    }

    /**
     * The same incident, with clocks by what the calendar knows now: ends that were counted provisionally are counted anew.
     *
     * @param calendar which days are working days
     * @return the incident; this one when no end is provisional
     */
    public Incident recounted(WorkCalendar calendar) {
        return clock.isProvisional()
                ? new Incident(
                        community, id, grid, report, clock.recounted(calendar), status, tier, department, steps, score)
                : this;
    }

    private Set<String> by(IncidentStep step) {
        return steps.stream()
                .filter(taken -> taken.step() == step)
                .map(IncidentTaken::by)
                .collect(Collectors.toSet());
    }

    Incident with(IncidentChange change) {
        List<IncidentTaken> more = new ArrayList<>(steps);
        more.add(change.taken());
        return new Incident(
                community,
                id,
                change.grid(),
                report,
                change.clock(),
                LIFE_CYCLE.next(status, change.step()).orElseThrow(),
                change.tier(),
                change.department(),
                more,
                change.score());
    }
}
