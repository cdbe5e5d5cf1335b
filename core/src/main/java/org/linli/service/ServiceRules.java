package org.linli.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.linli.clock.TrackedClock;
import org.linli.kernel.Basis;
import org.linli.kernel.Excerpt;
import org.linli.kernel.Ground;
import org.linli.kernel.LifeCycle.Move;
import org.linli.kernel.Rule;
import org.linli.kernel.RuleSet;
import org.linli.kernel.Statutes;

/** The rules on requests (办件规则). */
public final class ServiceRules {
    private static final int MOST_NAMED = 10;

    private static final Basis AT_ONCE =
            Basis.design("what holds for licensing organs holds for the desk of a community too");

    /** A request goes step by step. */
    public static final Rule<Move<ServiceStatus, ServiceStep>> STEP = ServiceRequest.LIFE_CYCLE.rule(
            "service-step", Basis.design("a request is looked at, dealt with, done and rated, in this order"));

    /** A request was received on a day that has come, and before its first step. */
    public static final Rule<Received> RECEIVED = Rule.<Received>violation("service-received-day", Ground.RECORD)
            .basis(Basis.design("what is registered has happened"))
            .holds(facts -> !facts.on.isAfter(facts.latest))
            .orSays(facts -> Map.of("day", facts.on, "latest", facts.latest));

    /** A request stays with its requester, under whose key what is written of it is sealed. Facts: whether it does. */
    public static final Rule<Boolean> SAME_REQUESTER = Rule.<Boolean>violation("service-same-requester", Ground.RECORD)
            .basis(Basis.design("what another one asks for is another request"))
            .holds(same -> same)
            .orSays(same -> Map.of());

    /** An item is asked for by those for whom it is. */
    public static final Rule<Asking> AUDIENCE = Rule.<Asking>warning("service-audience")
            .basis(Basis.design("the catalogue says for whom an item is"))
            .holds(facts -> facts.audience.isFor(facts.organisation))
            .orSays(facts -> Map.of("audience", facts.audience));

    /** Only papers of the catalogue are asked for and brought. */
    public static final Rule<Papers> PAPER_LISTED = Rule.<Papers>violation("service-paper-listed", Ground.RECORD)
            .basis(Basis.design("the catalogue says beforehand which papers are needed"))
            .holds(facts -> facts.unlisted().isEmpty())
            .orSays(facts -> Map.of("papers", excerpts(facts.unlisted())));

    /** What sharing between authorities gives is not asked of people again. */
    public static final Rule<Papers> NOT_AGAIN = Rule.<Papers>warning("service-not-again")
            .basis(Statutes.DATA_SHARING.article("§19"), Basis.design("what authorities share is not asked for again"))
            .holds(facts -> facts.again().isEmpty())
            .orSays(facts -> Map.of("papers", joined(facts.again())));

    /** A demand names a paper. */
    public static final Rule<Papers> SOME = Rule.<Papers>violation("service-paper-named", Ground.RECORD)
            .basis(Basis.design("who is sent away is told what to bring"))
            .holds(facts -> !facts.named.isEmpty())
            .orSays(facts -> Map.of());

    /** What papers that are asked for are held to. */
    public static final RuleSet<Papers> DEMAND = RuleSet.of(PAPER_LISTED, NOT_AGAIN, SOME);

    /** Everything that is missing is told at once. */
    public static final Rule<Telling> IN_ONE_GO = Rule.<Telling>warning("told-in-one-go")
            .basis(Statutes.LICENSING.article("§32"), Statutes.LICENSING.article("§82"), AT_ONCE)
            .holds(facts -> facts.leftOut().isEmpty() && facts.late().isEmpty())
            .orSays(facts -> Map.of("left", joined(facts.leftOut()), "late", joined(facts.late())));

    /** A request is accepted when its papers are complete. */
    public static final Rule<Set<String>> COMPLETE = Rule.<Set<String>>warning("service-complete")
            .basis(Basis.design("what is accepted can be dealt with"))
            .holds(Set::isEmpty)
            .orSays(missing -> Map.of("papers", joined(missing)));

    /** Who acts for a requester has a mandate on record. */
    public static final Rule<Acting> MANDATE = Rule.<Acting>choice("service-mandate")
            .basis(Basis.design("who acts for another shows the mandate"))
            .holds(facts -> !facts.acts || facts.isMandated() || facts.isAssistance())
            .orSays(facts -> Map.of("today", facts.today));

    /** The community applies for social assistance on request, with a mandate on record. */
    public static final Rule<Acting> ASSISTANCE = Rule.<Acting>violation("assistance-mandate", Ground.STATUTE)
            .basis(Statutes.SOCIAL_ASSISTANCE.article("§37"))
            .holds(facts -> !facts.isAssistance() || facts.isMandated())
            .orSays(facts -> Map.of("today", facts.today));

    /** What acting for a requester is held to. */
    public static final RuleSet<Acting> ACTING = RuleSet.of(MANDATE, ASSISTANCE);

    /** The unit to which a request is passed on answers within the time that was promised. */
    public static final Rule<Passing> UNIT_IN_TIME = Rule.<Passing>warning("service-unit-in-time")
            .basis(Basis.design("who promises a day passes on an earlier one"))
            .holds(facts -> !facts.unit.isAfter(facts.promised))
            .orSays(facts -> Map.of("unit", facts.unit, "promised", facts.promised));

    /** What a unit gives back, it had. Facts: whether it did. */
    public static final Rule<Boolean> AT_UNIT = Rule.<Boolean>violation("service-at-unit", Ground.RECORD)
            .basis(Basis.design("what is with the desk is given back by no one"))
            .holds(there -> there)
            .orSays(there -> Map.of());

    /** A requester is called back once, after a bad rating. */
    public static final Rule<Boolean> CALL_BACK = Rule.<Boolean>violation("service-call-back", Ground.RECORD)
            .basis(Basis.design("each bad rating is answered once"))
            .holds(waits -> waits)
            .orSays(waits -> Map.of());

    /** A requester is told within the charter's time whether a request is accepted, and of all that is missing. */
    public static final Rule<TrackedClock.Running> TOLD_IN_TIME = Rule.<TrackedClock.Running>warning("told-in-time")
            .basis(Statutes.LICENSING.article("§32"), AT_ONCE)
            .reads("service.toldWorkingDays")
            .holds(facts -> !facts.isOverdue())
            .orSays(TrackedClock.Running::figures);

    /** A request is done, and a requester called back, in the time that was promised. */
    public static final Rule<TrackedClock.Running> OVERDUE = Rule.<TrackedClock.Running>warning("service-overdue")
            .basis(Basis.design("each duty has its clock"))
            .reads("service.immediateWorkingDays", "service.promisedWorkingDays", "service.callbackWorkingDays")
            .holds(facts -> !facts.isOverdue())
            .orSays(TrackedClock.Running::dutyAndFigures);

    /** Every rule of this class. */
    public static final List<Rule<?>> ALL = List.of(
            STEP,
            RECEIVED,
            SAME_REQUESTER,
            AUDIENCE,
            PAPER_LISTED,
            NOT_AGAIN,
            SOME,
            IN_ONE_GO,
            COMPLETE,
            MANDATE,
            ASSISTANCE,
            UNIT_IN_TIME,
            AT_UNIT,
            CALL_BACK,
            TOLD_IN_TIME,
            OVERDUE);

    private ServiceRules() {}

    /** Names as they were given: a few of them, and none that floods or hides anything. */
    private static String excerpts(Set<String> names) {
        return names.stream().limit(MOST_NAMED).map(Excerpt::of).collect(Collectors.joining("、"));
    }

    private static String joined(Set<String> names) {
        return String.join("、", names);
    }

    private static Set<String> without(Set<String> names, Set<String> others) {
        Set<String> left = new TreeSet<>(names);
        left.removeAll(others);
        return left;
    }

    private static Set<String> both(Set<String> names, Set<String> others) {
        Set<String> common = new TreeSet<>(names);
        common.retainAll(others);
        return common;
    }

    /**
     * When a request was received.
     *
     * @param on the day
     * @param latest the latest day on which it can have been received
     */
    public record Received(LocalDate on, LocalDate latest) {}

    /**
     * A request for an item.
     *
     * @param audience for whom the item is
     * @param organisation whether an organisation asks, and no person
     */
    public record Asking(ServiceAudience audience, boolean organisation) {}

    /**
     * Papers that are asked for, or brought.
     *
     * @param promise what the catalogue promised
     * @param named the papers, by name
     */
    public record Papers(ServicePromise promise, Set<String> named) {
        /** Copies the set. */
        public Papers {
            named = Set.copyOf(named);
        }

        Set<String> unlisted() {
            return without(named, promise.listed());
        }

        Set<String> again() {
            return both(named, promise.shareable());
        }
    }

    /**
     * A requester who is told what is missing.
     *
     * @param missing the papers that are missing and were needed from the start
     * @param told those that were told before; empty at the first time
     * @param first whether the requester is told for the first time, and the request was never accepted
     * @param asked those that are asked for now
     */
    public record Telling(Set<String> missing, Set<String> told, boolean first, Set<String> asked) {
        /** Copies the sets. */
        public Telling {
            missing = Set.copyOf(missing);
            told = Set.copyOf(told);
            asked = Set.copyOf(asked);
        }

        /** {@return what is missing and was never asked for} */
        Set<String> leftOut() {
            return without(without(missing, told), asked);
        }

        /** {@return what is asked for now and could have been told the first time} */
        Set<String> late() {
            return first ? Set.of() : without(both(asked, missing), told);
        }
    }

    /**
     * Someone who acts for a requester.
     *
     * @param acts whether another one acts, or the item is one that the community applies for
     * @param community whether that is the community
     * @param assistance whether the item applies for social assistance
     * @param mandatedOn when the requester has mandated that, where it is on record
     * @param today today
     */
    public record Acting(
            boolean acts, boolean community, boolean assistance, Optional<LocalDate> mandatedOn, LocalDate today) {
        static Acting of(ServicePromise promise, ServiceRequestForm form, LocalDate today) {
            boolean agency =
                    promise.handling() == ServiceHandling.AGENCY && form.agent().isEmpty();
            return new Acting(
                    agency || form.agent().isPresent(),
                    agency || form.agent().equals(Optional.of(ServiceAgent.COMMUNITY)),
                    promise.assistance(),
                    form.mandate().map(ServiceMandate::givenOn),
                    today);
        }

        boolean isMandated() {
            return mandatedOn.filter(day -> !day.isAfter(today)).isPresent();
        }

        /** {@return whether the law on social assistance is in force for it} */
        boolean isAssistance() {
            return acts
                    && community
                    && assistance
                    && Statutes.SOCIAL_ASSISTANCE.effectiveFrom().compareTo(today) <= 0;
        }
    }

    /**
     * A request that is passed on.
     *
     * @param unit the last day of the unit
     * @param promised the last day of what was promised
     */
    public record Passing(LocalDate unit, LocalDate promised) {}
}
