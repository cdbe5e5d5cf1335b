package org.linli.petition.hotline;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.clock.TrackedClock;
import org.linli.grid.incident.TicketTerms;
import org.linli.kernel.Basis;
import org.linli.kernel.Ground;
import org.linli.kernel.LifeCycle.Move;
import org.linli.kernel.Rule;
import org.linli.kernel.RuleSet;
import org.linli.petition.StatutoryRoute;

/** The rules on tickets of the hotline (热线工单规则). */
public final class HotlineRules {
    private static final String OPINION = "国办函〔2025〕66号";

    /** A ticket goes step by step. */
    public static final Rule<Move<HotlineStatus, HotlineStep>> STEP =
            HotlineTicket.LIFE_CYCLE.rule("hotline-step", Basis.local("福建省12345热线闭环办理（闽政办〔2021〕57号）", ""));

    /** What belongs to a procedure of the law is told so to the caller, and kept as no ordinary ticket. */
    public static final Rule<Optional<StatutoryRoute>> ROUTED = Rule.<Optional<StatutoryRoute>>warning("routed-by-law")
            .basis(Basis.general(OPINION, "诉讼、仲裁、复议、纪检、信息公开、信访事项告知法定途径"))
            .holds(Optional::isEmpty)
            .orSays(route -> Map.of("route", route.orElseThrow()));

    /** Repeats of one caller and matter are merged, and one matter does not run in two channels. */
    public static final Rule<Repeats> REPEAT = Rule.<Repeats>warning("repeat-merged")
            .basis(Basis.general(OPINION, "重复诉求合并办理，同一事项不在信访等渠道重复办理"))
            .holds(facts -> facts.others == 0 && facts.petitions == 0)
            .orSays(facts -> Map.of("others", facts.others, "petitions", facts.petitions));

    /** A dispatch follows the catalogue; where several units share a matter, it is agreed before who leads. */
    public static final Rule<Dispatching> CATALOGUE = Rule.<Dispatching>warning("dispatch-catalogue")
            .basis(Basis.general(OPINION, "派单目录"))
            .holds(facts ->
                    facts.entry != CatalogueEntry.MISSING && (facts.entry != CatalogueEntry.SHARED || facts.agreed))
            .orSays(facts -> Map.of("entry", facts.entry));

    /** A matter that a department answers for is not dispatched to the community. */
    public static final Rule<Dispatching> NOT_TO_COMMUNITY = Rule.<Dispatching>warning("dispatch-not-to-community")
            .basis(Basis.general(OPINION, "部门职责事项不得派给社区"))
            .holds(facts -> !facts.toCommunity || facts.entry != CatalogueEntry.DEPARTMENT)
            .orSays(facts -> Map.of());

    /** An objection is examined before the ticket goes on to another unit. */
    public static final Rule<Boolean> UNEXAMINED = Rule.<Boolean>warning("hotline-objection-first")
            .basis(Basis.general(OPINION, "派单异议审核"))
            .holds(disputed -> !disputed)
            .orSays(disputed -> Map.of());

    /** What a dispatch is held to. */
    public static final RuleSet<Dispatching> DISPATCH = RuleSet.of(CATALOGUE, NOT_TO_COMMUNITY);

    /** A unit objects in the time of the charter, and as often as it says. */
    public static final Rule<Objecting> OBJECTION = Rule.<Objecting>warning("hotline-objection-time")
            .basis(Basis.design("a ticket that wanders helps no caller"))
            .reads("ticket.dispatchObjectionWorkingDays", "ticket.dispatchObjections")
            .holds(facts -> !facts.today.isAfter(facts.lastDay) && facts.before < facts.terms.dispatchObjections())
            .orSays(facts ->
                    Map.of("due", facts.lastDay, "before", facts.before, "most", facts.terms.dispatchObjections()));

    /** One objection waits at a time, and only one that waits is answered. */
    public static final Rule<Waiting> OBJECTION_OPEN = Rule.<Waiting>violation("hotline-objection-open", Ground.RECORD)
            .basis(Basis.design("each objection has one answer"))
            .holds(facts -> facts.waits == facts.answers)
            .orSays(facts -> Map.of("waits", facts.waits, "none", !facts.waits));

    /** A ticket is merged into another one, which is open and no repeat itself. */
    public static final Rule<Merging> MERGE = Rule.<Merging>violation("hotline-merge", Ground.RECORD)
            .basis(Basis.design("a matter counts once, by one ticket; no circle, no chain"))
            .holds(facts -> !facts.same && facts.leadOpen && facts.repeats == 0)
            .orSays(facts -> Map.of("same", facts.same, "closed", !facts.leadOpen, "repeats", facts.repeats));

    /** Only repeats of one caller are merged: what another caller is told is of another ticket. */
    public static final Rule<Merging> MERGE_CALLER = Rule.<Merging>warning("hotline-merge-caller")
            .basis(Basis.general(OPINION, "重复诉求合并办理"))
            .holds(facts -> facts.sameCaller)
            .orSays(facts -> Map.of());

    /** What a merger is held to. */
    public static final RuleSet<Merging> MERGING = RuleSet.of(MERGE, MERGE_CALLER);

    /** An objection to a dispatch is examined and answered. */
    public static final Rule<TrackedClock.Running> EXAMINED = Rule.<TrackedClock.Running>warning("objection-examined")
            .basis(Basis.general(OPINION, "派单异议审核"))
            .reads("ticket.dispatchObjectionWorkingDays")
            .holds(facts -> !facts.isOverdue())
            .orSays(TrackedClock.Running::figures);

    /** The caller is contacted, the ticket closed, and the caller called back, in the time of the charter. */
    public static final Rule<TrackedClock.Running> OVERDUE = Rule.<TrackedClock.Running>warning("hotline-overdue")
            .basis(Basis.design("each duty has its clock"))
            .reads("ticket.callbackDays")
            .holds(facts -> !facts.isOverdue())
            .orSays(TrackedClock.Running::dutyAndFigures);

    /** Every rule of this class. */
    public static final List<Rule<?>> ALL = List.of(
            STEP,
            ROUTED,
            REPEAT,
            CATALOGUE,
            NOT_TO_COMMUNITY,
            UNEXAMINED,
            OBJECTION,
            OBJECTION_OPEN,
            MERGE,
            MERGE_CALLER,
            EXAMINED,
            OVERDUE);

    private HotlineRules() {}

    /**
     * What else the caller of a ticket has in the same field.
     *
     * @param others how many open tickets
     * @param petitions how many petitions in progress
     */
    public record Repeats(int others, int petitions) {}

    /**
     * A ticket that is dispatched.
     *
     * @param entry who answers for it by the catalogue
     * @param toCommunity whether it goes to the community
     * @param agreed whether the units have agreed who leads
     */
    public record Dispatching(CatalogueEntry entry, boolean toCommunity, boolean agreed) {}

    /**
     * A unit that objects.
     *
     * @param before how often a unit objected before
     * @param lastDay the last day to object
     * @param today today
     * @param terms the charter's
     */
    public record Objecting(int before, LocalDate lastDay, LocalDate today, TicketTerms terms) {}

    /**
     * An objection that is made or answered.
     *
     * @param waits whether one waits for an answer
     * @param answers whether it is answered
     */
    public record Waiting(boolean waits, boolean answers) {}

    /**
     * A ticket that is merged.
     *
     * @param same whether it is the same
     * @param leadOpen whether the other is open
     * @param repeats how many tickets were merged into it
     * @param sameCaller whether the callers are the same, as far as it is known
     */
    public record Merging(boolean same, boolean leadOpen, int repeats, boolean sameCaller) {}
}
