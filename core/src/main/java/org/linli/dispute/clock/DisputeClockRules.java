package org.linli.dispute.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.linli.calendar.DeadlineState;
import org.linli.calendar.Light;
import org.linli.dispute.party.CaseName;
import org.linli.kernel.Basis;
import org.linli.kernel.Ground;
import org.linli.kernel.Label;
import org.linli.kernel.Rule;
import org.linli.kernel.RuleSet;
import org.linli.kernel.Statutes;

/** The rules on the clocks of disputes (纠纷时限规则). */
public final class DisputeClockRules {
    private static final Basis LIMIT = Basis.general("人民调解工作若干规定（司法部）", "一般在一个月内调结");
    private static final Basis NINGBO = Basis.local("宁波市人民调解条例（2015）", "§27");
    private static final Basis SHENZHEN = Basis.local("深圳经济特区矛盾纠纷多元化解条例（2022）", "§25");
    private static final int DAYS_OF_A_YEAR = 366;

    /** A case waits for each cause once at a time. */
    public static final Rule<Stopping> STOP_ONCE = Rule.<Stopping>violation("dispute-stop-once", Ground.RECORD)
            .basis(Basis.design("the days of a wait are counted once"))
            .holds(facts -> !facts.stopped.contains(facts.cause))
            .orSays(facts -> Map.of("cause", facts.cause));

    /** A case goes on that waits. */
    public static final Rule<Stopping> STOP_OPEN = Rule.<Stopping>violation("dispute-stop-open", Ground.RECORD)
            .basis(Basis.design("what does not stand still cannot go on"))
            .holds(facts -> facts.stopped.contains(facts.cause))
            .orSays(facts -> Map.of("cause", facts.cause));

    /** The window of a statute is not extended. */
    public static final Rule<Extending> STATUTORY = Rule.<Extending>violation("dispute-clock-statutory", Ground.STATUTE)
            .basis(Statutes.LABOUR_DISPUTES.article("§14"))
            .holds(facts -> !facts.duty.isStatutory())
            .orSays(facts -> Map.of("duty", facts.duty));

    /** More time for mediation is given with the consent of all parties. */
    public static final Rule<Extending> EXTENSION_CONSENT = Rule.<Extending>warning("mediation-extension-consent")
            .basis(SHENZHEN, NINGBO)
            .holds(facts -> facts.consented)
            .orSays(facts -> Map.of());

    /** More time is a day at least, and a year at most. */
    public static final Rule<Extending> EXTENSION_LENGTH = Rule.<Extending>violation(
                    "mediation-extension-length", Ground.ARITHMETIC)
            .basis(Basis.design("other lengths are mistakes of input"))
            .holds(facts -> facts.days >= 1 && facts.days <= DAYS_OF_A_YEAR)
            .orSays(facts -> Map.of("days", facts.days, "most", DAYS_OF_A_YEAR));

    /** More time is no longer than the charter says. */
    public static final Rule<Extending> EXTENSION_USUAL = Rule.<Extending>warning("mediation-extension-usual")
            .basis(Basis.design("as long again as mediation itself"))
            .reads("mediation.extensionDays")
            .holds(facts -> facts.days <= facts.terms.extensionDays())
            .orSays(facts -> Map.of("days", facts.days, "most", facts.terms.extensionDays()));

    /** What more time is held to. */
    public static final RuleSet<Extending> EXTENSION =
            RuleSet.of(STATUTORY, EXTENSION_CONSENT, EXTENSION_LENGTH, EXTENSION_USUAL);

    /** Mediation ends within its time. */
    public static final Rule<Running> TIME_LIMIT = Rule.<Running>warning("mediation-time-limit")
            .basis(LIMIT, NINGBO, SHENZHEN)
            .reads("mediation.maxDays", "mediation.yellowDays", "mediation.redDays")
            .holds(facts -> !facts.isOverdue())
            .orSays(Running::figures);

    /** After fifteen days of mediation in vain the parties of a labour dispute may ask for arbitration, and are told so. */
    public static final Rule<Running> LABOUR_15D = Rule.<Running>warning("labour-mediation-15d")
            .basis(Statutes.LABOUR_DISPUTES.article("§14"))
            .holds(facts -> !facts.isOverdue())
            .orSays(Running::figures);

    /** The arbitration of a labour dispute is asked for within a year. */
    public static final Rule<Running> LABOUR_LIMITATION = Rule.<Running>warning("labour-limitation")
            .basis(Statutes.LABOUR_DISPUTES.article("§27"))
            .holds(facts -> facts.clock.deadline().light(facts.now) == Light.GREEN)
            .orSays(Running::figures);

    /** What else the charter or the parties have set a time for is done in it. */
    public static final Rule<Running> OVERDUE = Rule.<Running>warning("dispute-overdue")
            .basis(Basis.design("each duty has its clock"))
            .reads("mediation.acceptWorkingDays", "mediation.followUpDays", "mediation.lastFollowUpDays")
            .holds(facts -> !facts.isOverdue())
            .orSays(facts -> facts.with("duty", facts.clock.duty()));

    /** A case does not wait longer than mediation may take: what it waits for is asked for, or it goes on. */
    public static final Rule<Waiting> WAITS_LONG = Rule.<Waiting>warning("dispute-waits-long")
            .basis(Basis.design("a wait without an end is a case that was forgotten"))
            .reads("mediation.maxDays")
            .holds(facts -> !facts.today.isAfter(facts.since.plusDays(facts.terms.maxDays())))
            .orSays(facts -> facts.name.with(
                    Map.of("since", facts.since, "causes", Label.all(facts.stopped), "days", facts.terms.maxDays())));

    /** The urgency of a case changes to another one. */
    public static final Rule<Grading> ANOTHER_URGENCY = Rule.<Grading>violation(
                    "dispute-another-urgency", Ground.RECORD)
            .basis(Basis.design("what is so already does not change"))
            .holds(facts -> facts.before != facts.now)
            .orSays(facts -> Map.of("urgency", facts.now));

    /** Every rule of this class. */
    public static final List<Rule<?>> ALL = List.of(
            STOP_ONCE,
            STOP_OPEN,
            STATUTORY,
            EXTENSION_CONSENT,
            EXTENSION_LENGTH,
            EXTENSION_USUAL,
            TIME_LIMIT,
            LABOUR_15D,
            LABOUR_LIMITATION,
            OVERDUE,
            WAITS_LONG,
            ANOTHER_URGENCY);

    private DisputeClockRules() {}

    /**
     * A case that is to wait, or to go on.
     *
     * @param stopped for what it waits
     * @param cause for what it is to wait, or waits no longer
     */
    public record Stopping(Set<StopCause> stopped, StopCause cause) {
        /** Copies the set. */
        public Stopping {
            stopped = Set.copyOf(stopped);
        }
    }

    /**
     * A case that waits.
     *
     * @param name how the dispute is called
     * @param since the day since which it waits
     * @param stopped for what
     * @param today the day
     * @param terms the charter's
     */
    public record Waiting(
            CaseName name, LocalDate since, Set<StopCause> stopped, LocalDate today, MediationTerms terms) {
        /** Copies the set. */
        public Waiting {
            stopped = Set.copyOf(stopped);
        }
    }

    /**
     * A case that is to be more or less urgent.
     *
     * @param before how urgent it is
     * @param now how urgent it is to be
     */
    public record Grading(DisputeUrgency before, DisputeUrgency now) {}

    /**
     * A case that is to have more time.
     *
     * @param duty for what
     * @param days how many days
     * @param consented whether all parties agree
     * @param terms the charter's
     */
    public record Extending(DisputeDuty duty, int days, boolean consented, MediationTerms terms) {}

    /**
     * A clock of a case.
     *
     * @param name how the dispute is called
     * @param clock the clock
     * @param now the present instant
     */
    public record Running(CaseName name, DutyClock clock, Instant now) {
        boolean isOverdue() {
            return clock.isOpen() && clock.deadline().state(now) == DeadlineState.OVERDUE;
        }

        Map<String, Object> figures() {
            return name.with(Map.of(
                    "due",
                    clock.deadline().lastDay(),
                    "provisional",
                    clock.deadline().provisional()));
        }

        Map<String, Object> with(String name, Object value) {
            Map<String, Object> more = new HashMap<>(figures());
            more.put(name, value);
            return more;
        }
    }
}
