package org.linli.grid.incident;

import com.google.common.collect.Sets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.linli.calendar.Deadline;
import org.linli.calendar.DeadlineState;
import org.linli.grid.Division;
import org.linli.grid.Grid;
import org.linli.grid.Site;
import org.linli.grid.Sources;
import org.linli.kernel.Basis;
import org.linli.kernel.Ground;
import org.linli.kernel.Id;
import org.linli.kernel.LifeCycle.Move;
import org.linli.kernel.Rule;
import org.linli.kernel.RuleSet;

/** The rules on incidents of grids (网格事件规则). */
public final class IncidentRules {
    private static final Basis BINZHOU_FLOW = Sources.binzhou("§11");
    private static final Basis FLOW = Basis.general("网格事件流转程序", "采集、受理、分流、处置、反馈、评价");
    private static final Basis DISPUTED = Basis.general("网格事件派单异议做法", "附理由退回一次,限时");
    private static final int MOST_EXTRA_DAYS = 15;
    private static final int DAYS_OF_A_YEAR = 250;
    private static final Duration MOST_AGE = Duration.ofDays(366);

    /** An incident is captured in a grid of the division in force. */
    public static final Rule<Site> GRID = Rule.<Site>violation("incident-grid", Ground.RECORD)
            .basis(Basis.design("a grid that is gone has no staff to handle an incident"))
            .holds(Site::isInForce)
            .orSays(Site::figures);

    /** An incident is moved to another grid than its own. */
    public static final Rule<Handover> ANOTHER_GRID = Rule.<Handover>violation("incident-another-grid", Ground.RECORD)
            .basis(Basis.design("a move to the same grid is a mistake of input"))
            .holds(facts -> !facts.from.equals(facts.to))
            .orSays(facts -> Map.of("grid", facts.to.value()));

    /** The building of an incident belongs to its grid. */
    public static final Rule<Site> BUILDING = Rule.<Site>violation("incident-building", Ground.RECORD)
            .basis(Basis.design("an incident goes to the grid of its building"))
            .holds(Site::hasBuilding)
            .orSays(Site::figures);

    /** Where an incident is captured. */
    public static final RuleSet<Site> SITE = RuleSet.of(GRID, BUILDING);

    /** An incident is captured when it was found, or later. */
    public static final Rule<Found> NOT_IN_FUTURE = Rule.<Found>violation("incident-not-in-future", Ground.RECORD)
            .basis(Basis.design("clocks begin when something was found, and that has happened"))
            .holds(facts -> !facts.at.isAfter(facts.now))
            .orSays(facts -> Map.of("at", IncidentMoment.shown(facts.at), "now", IncidentMoment.shown(facts.now)));

    /** An incident is captured within a year. */
    public static final Rule<Found> FOUND_LATELY = Rule.<Found>warning("incident-found-lately")
            .basis(Basis.design("what was found longer ago is a mistake of input"))
            .holds(facts -> !facts.at.isBefore(facts.now.minus(MOST_AGE)))
            .orSays(facts -> Map.of("at", IncidentMoment.shown(facts.at), "days", MOST_AGE.toDays()));

    /** When an incident was found. */
    public static final RuleSet<Found> FOUND = RuleSet.of(NOT_IN_FUTURE, FOUND_LATELY);

    /** Incidents go step by step. */
    public static final Rule<Move<IncidentStatus, IncidentStep>> STEP =
            Incident.LIFE_CYCLE.rule("incident-step", FLOW, BINZHOU_FLOW);

    /** The reporter of an incident is told before it is evaluated. */
    public static final Rule<Move<IncidentStatus, IncidentStep>> FEEDBACK_FIRST =
            Rule.<Move<IncidentStatus, IncidentStep>>violation("incident-feedback-first", Ground.RECORD)
                    .basis(FLOW, BINZHOU_FLOW)
                    .holds(facts -> !isUntold(facts))
                    .orSays(facts -> Map.of());

    /** What every step is held to. An evaluation before the feedback is refused by the second rule alone, which says why. */
    public static final RuleSet<Move<IncidentStatus, IncidentStep>> STEPS = RuleSet.of(
            STEP.within(facts -> isUntold(facts) ? new Move<>(IncidentStatus.FED_BACK, facts.step()) : facts),
            FEEDBACK_FIRST);

    /** A wrong dispatch is given back so many times at most. */
    public static final Rule<Dispute> DISPATCH_ONCE = Rule.<Dispute>choice("incident-wrong-dispatch-once")
            .basis(DISPUTED)
            .reads("ticket.dispatchObjections")
            .holds(facts -> facts.returned < facts.terms.dispatchObjections())
            .orSays(facts -> Map.of("returned", facts.returned, "most", facts.terms.dispatchObjections()));

    /** A department that gives an incident back says why. */
    public static final Rule<Dispute> DISPATCH_REASON = Rule.<Dispute>violation(
                    "incident-wrong-dispatch-reason", Ground.RECORD)
            .basis(BINZHOU_FLOW, DISPUTED)
            .holds(facts -> !facts.reason.isBlank())
            .orSays(facts -> Map.of());

    /** A wrong dispatch is given back within so many working days. */
    public static final Rule<Dispute> DISPATCH_IN_TIME = Rule.<Dispute>choice("incident-wrong-dispatch-in-time")
            .basis(DISPUTED)
            .reads("ticket.dispatchObjectionWorkingDays")
            .holds(facts -> !facts.today.isAfter(facts.lastDay))
            .orSays(facts ->
                    Map.of("lastDay", facts.lastDay, "workingDays", facts.terms.dispatchObjectionWorkingDays()));

    /** What giving back is held to. */
    public static final RuleSet<Dispute> DISPATCH = RuleSet.of(DISPATCH_ONCE, DISPATCH_REASON, DISPATCH_IN_TIME);

    /** What was given back goes to another department. */
    public static final Rule<Routing> OTHER_DEPARTMENT = Rule.<Routing>choice("incident-other-department")
            .basis(Basis.design("a department that has given an incident back is not asked again"))
            .holds(facts -> !facts.givenBackBy.contains(facts.to))
            .orSays(facts -> Map.of("department", facts.to));

    /** What is passed up has a tier above. */
    public static final Rule<IncidentTier> TIER_ABOVE = Rule.<IncidentTier>violation(
                    "incident-tier-above", Ground.RECORD)
            .basis(BINZHOU_FLOW, Basis.design("the four tiers of the charter end at the district"))
            .holds(tier -> tier.above().isPresent())
            .orSays(tier -> Map.of("tier", tier));

    /** An incident is given more time once. */
    public static final Rule<Extending> EXTENSION_ONCE = Rule.<Extending>choice("incident-extension-once")
            .basis(Basis.general("接诉即办类做法", "疑难事项可延期一次"))
            .holds(facts -> facts.extensions == 0)
            .orSays(facts -> Map.of());

    /** More time is a working day at least, and less than a year. */
    public static final Rule<Extending> EXTENSION_LENGTH = Rule.<Extending>violation(
                    "incident-extension-length", Ground.ARITHMETIC)
            .basis(Basis.design("other lengths are mistakes of input"))
            .holds(facts -> facts.workingDays >= 1 && facts.workingDays <= DAYS_OF_A_YEAR)
            .orSays(facts -> Map.of("workingDays", facts.workingDays, "most", DAYS_OF_A_YEAR));

    /** More time is 15 working days at most. */
    public static final Rule<Extending> EXTENSION_USUAL = Rule.<Extending>choice("incident-extension-usual")
            .basis(Basis.design("no more than what the most complex incidents are promised"))
            .holds(facts -> facts.workingDays <= MOST_EXTRA_DAYS)
            .orSays(facts -> Map.of("workingDays", facts.workingDays, "most", MOST_EXTRA_DAYS));

    /** What more time is held to. */
    public static final RuleSet<Extending> EXTENSION = RuleSet.of(EXTENSION_ONCE, EXTENSION_LENGTH, EXTENSION_USUAL);

    /** A score is 1 to 5. */
    public static final Rule<Evaluation> SCORE = Rule.<Evaluation>violation("incident-score", Ground.ARITHMETIC)
            .basis(Basis.design("from very discontent to very content"))
            .holds(facts -> facts.score >= Incident.LEAST_SCORE && facts.score <= Incident.MOST_SCORE)
            .orSays(facts -> Map.of("score", facts.score, "least", Incident.LEAST_SCORE, "most", Incident.MOST_SCORE));

    /** An incident is not evaluated by its handler. */
    public static final Rule<Evaluation> NOT_BY_HANDLER = Rule.<Evaluation>violation(
                    "incident-evaluator", Ground.PERMISSION)
            .basis(Basis.design("no person judges their own work"))
            .holds(facts -> Sets.intersection(facts.evaluators, facts.handlers).isEmpty())
            .orSays(facts -> Map.of());

    /** What an evaluation is held to. */
    public static final RuleSet<Evaluation> EVALUATION = RuleSet.of(SCORE, NOT_BY_HANDLER);

    /** What is promised is kept. */
    public static final Rule<Promise> OVERDUE = Rule.<Promise>warning("incident-overdue")
            .basis(BINZHOU_FLOW, Basis.design("service levels of the charter"))
            .reads(promises())
            .holds(facts -> facts.deadline.state(facts.now) != DeadlineState.OVERDUE)
            .orSays(facts -> Map.of(
                    "duty",
                    facts.duty,
                    "category",
                    facts.report.category(),
                    "level",
                    facts.report.level(),
                    "due",
                    IncidentMoment.shownEnd(facts.deadline.due()),
                    "provisional",
                    facts.deadline.provisional(),
                    "found",
                    IncidentMoment.shown(facts.report.at()),
                    "id",
                    facts.id.value()));

    /** An open incident is in a grid of the division in force, or of one that was published to follow it. */
    public static final Rule<Held> GRID_GONE = Rule.<Held>warning("incident-grid-gone")
            .basis(Basis.design("nothing reported is lost when the community is divided anew"))
            .holds(facts -> !facts.incident.status().isOpen()
                    || facts.divisions.stream()
                            .anyMatch(division ->
                                    division.grid(facts.incident.grid()).isPresent()))
            .orSays(facts -> Map.of(
                    "category",
                    facts.incident.report().category(),
                    "found",
                    IncidentMoment.shown(facts.incident.report().at()),
                    "id",
                    facts.incident.id().value()));

    /** The reporter of an incident is told the result in time. */
    public static final Rule<Answering> FEEDBACK_DUE = Rule.<Answering>warning("incident-feedback-due")
            .basis(BINZHOU_FLOW, Basis.design("a default that the charter can change"))
            .reads("ticket.callbackDays")
            .holds(facts -> !facts.now.isAfter(facts.due()))
            .orSays(facts -> Map.of(
                    "category",
                    facts.incident.report().category(),
                    "days",
                    facts.days,
                    "found",
                    IncidentMoment.shown(facts.incident.report().at()),
                    "id",
                    facts.incident.id().value()));

    /** Every rule of this class. */
    public static final List<Rule<?>> ALL = List.of(
            GRID,
            ANOTHER_GRID,
            BUILDING,
            NOT_IN_FUTURE,
            FOUND_LATELY,
            STEP,
            FEEDBACK_FIRST,
            DISPATCH_ONCE,
            DISPATCH_REASON,
            DISPATCH_IN_TIME,
            OTHER_DEPARTMENT,
            TIER_ABOVE,
            EXTENSION_ONCE,
            EXTENSION_LENGTH,
            EXTENSION_USUAL,
            SCORE,
            NOT_BY_HANDLER,
            OVERDUE,
            FEEDBACK_DUE,
            GRID_GONE);

    private IncidentRules() {}

    private static boolean isUntold(Move<IncidentStatus, IncidentStep> facts) {
        return facts.status() == IncidentStatus.HANDLED && facts.step() == IncidentStep.EVALUATE;
    }

    /**
     * An incident that is moved.
     *
     * @param from the grid that has it
     * @param to the grid that gets it
     */
    public record Handover(Id<Grid> from, Id<Grid> to) {}

    /**
     * An incident of which nothing has been fed back.
     *
     * @param incident the incident
     * @param handled when it was handled
     * @param days days after that in which its reporter should be told, by the charter
     * @param now the present instant
     */
    public record Answering(Incident incident, Instant handled, int days, Instant now) {
        Instant due() {
            return handled.plus(Duration.ofDays(days));
        }
    }

    /**
     * An incident beside the division in force and those that follow it.
     *
     * @param incident the incident
     * @param divisions the divisions
     */
    public record Held(Incident incident, List<Division> divisions) {
        /** Copies the list. */
        public Held {
            divisions = List.copyOf(divisions);
        }
    }

    private static String[] promises() {
        return Stream.of(IncidentLevel.values())
                .map(level -> "ticket." + level.name().toLowerCase(Locale.ROOT))
                .flatMap(name -> Stream.of(name + ".respond", name + ".finish"))
                .toArray(String[]::new);
    }

    /**
     * When something was found.
     *
     * @param at when
     * @param now when it is captured
     */
    public record Found(Instant at, Instant now) {}

    /**
     * A department says that an incident is not its business.
     *
     * @param returned how often it was given back before
     * @param reason why, as written
     * @param lastDay the last day on which it may be given back
     * @param today the day
     * @param terms the charter's
     */
    public record Dispute(int returned, String reason, LocalDate lastDay, LocalDate today, TicketTerms terms) {}

    /**
     * An incident is to go to a department.
     *
     * @param to which
     * @param givenBackBy who has given it back before
     */
    public record Routing(IncidentDepartment to, List<IncidentDepartment> givenBackBy) {
        /** Copies the list. */
        public Routing {
            givenBackBy = List.copyOf(givenBackBy);
        }
    }

    /**
     * An incident is to have more time.
     *
     * @param extensions how often it had before
     * @param workingDays how many working days
     */
    public record Extending(int extensions, int workingDays) {}

    /**
     * An incident is evaluated.
     *
     * @param score the score
     * @param evaluators ids of the actor, and of the person for whom the actor evaluates it
     * @param handlers ids of those who handled the incident
     */
    public record Evaluation(int score, Set<String> evaluators, Set<String> handlers) {
        /** Copies the sets. */
        public Evaluation {
            evaluators = Set.copyOf(evaluators);
            handlers = Set.copyOf(handlers);
        }
    }

    /**
     * Something that was promised.
     *
     * @param id the incident
     * @param report how it was captured
     * @param duty what was promised
     * @param deadline by when
     * @param now the present instant
     */
    public record Promise(Id<Incident> id, IncidentReport report, IncidentDuty duty, Deadline deadline, Instant now) {
        static Promise toRespond(Incident incident, Instant now) {
            return new Promise(
                    incident.id(),
                    incident.report(),
                    IncidentDuty.RESPOND,
                    incident.clock().respond(),
                    now);
        }

        static Promise toFinish(Incident incident, Instant now) {
            return new Promise(
                    incident.id(),
                    incident.report(),
                    IncidentDuty.FINISH,
                    incident.clock().finish(),
                    now);
        }
    }
}
