package org.linli.liaison.issue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.linli.clock.TrackedClock;
import org.linli.kernel.Actor;
import org.linli.kernel.Basis;
import org.linli.kernel.Ground;
import org.linli.kernel.LifeCycle.Move;
import org.linli.kernel.Rule;
import org.linli.kernel.RuleSet;
import org.linli.kernel.Statutes;
import org.linli.liaison.LiaisonTerms;
import org.linli.liaison.OfficerRole;

/** The rules on issues of enterprises (企业诉求规则). */
public final class EnterpriseIssueRules {
    private static final Basis FIRST_CONTACT = Basis.local("深圳企业服务专员首接负责（2020）", "政策咨询24小时，其他3个工作日");

    /** Issues change by the steps of their life cycle. */
    public static final Rule<Move<EnterpriseIssueStatus, EnterpriseIssueStep>> STEP =
            EnterpriseIssue.LIFE_CYCLE.rule("enterprise-issue-step", Basis.design("the life cycle of an issue"));

    /** The officer who was told first answers for an issue: the role is filled. */
    public static final Rule<Raising> OWNER = Rule.<Raising>violation("enterprise-issue-owner", Ground.RECORD)
            .basis(FIRST_CONTACT)
            .holds(facts -> facts.isFilled)
            .orSays(facts -> Map.of("role", facts.owner));

    /** An issue was raised at a visit to the enterprise itself. */
    public static final Rule<Raising> VISIT = Rule.<Raising>violation("enterprise-issue-visit", Ground.RECORD)
            .basis(Basis.design("a visit is one to one enterprise"))
            .holds(facts -> facts.isOwnVisit)
            .orSays(facts -> Map.of());

    /** Of an arrear of payment, and of nothing else, it is known who owes. */
    public static final Rule<Raising> DEBTOR = Rule.<Raising>violation("enterprise-issue-debtor", Ground.RECORD)
            .basis(Statutes.PAYMENTS.article("§9"))
            .holds(facts -> facts.debtor.isPresent() == (facts.kind == IssueKind.ARREARS))
            .orSays(facts -> Map.of("missing", facts.debtor.isEmpty(), "more", facts.debtor.isPresent()));

    /** What an issue is held to. */
    public static final RuleSet<Raising> RAISING = RuleSet.of(OWNER, VISIT, DEBTOR);

    /** A route names where it leads. */
    public static final Rule<Routing> ROUTE = Rule.<Routing>violation("enterprise-issue-route", Ground.RECORD)
            .basis(Basis.design("who decides is known"))
            .holds(facts -> facts.route.isWhole())
            .orSays(facts -> Map.of("kind", facts.route.kind()));

    /** A complaint about arrears goes to the body that takes it: the community decides nothing of it. */
    public static final Rule<Routing> ARREARS_OUT = Rule.<Routing>violation("arrears-routed-out", Ground.RECORD)
            .basis(Statutes.PAYMENTS.article("§25"), Basis.design("the community decides nothing of it"))
            .holds(facts -> facts.kind != IssueKind.ARREARS || facts.route.kind() == RouteKind.BODY)
            .orSays(facts -> Map.of());

    /** What a route is held to. */
    public static final RuleSet<Routing> ROUTING = RuleSet.of(ROUTE, ARREARS_OUT);

    /** Only a complaint about arrears is passed on, on a day after it was routed that has come. */
    public static final Rule<Passing> PASSED = Rule.<Passing>violation("arrears-passed-on", Ground.RECORD)
            .basis(Statutes.PAYMENTS.article("§25"))
            .holds(Passing::isPossible)
            .orSays(facts ->
                    Map.of("arrears", facts.kind == IssueKind.ARREARS, "day", facts.day, "today", facts.today));

    /** Of arrears the enterprise is told what the body has found, so it was routed out before. */
    public static final Rule<Answering> ARREARS_ANSWER = Rule.<Answering>violation("arrears-answer", Ground.RECORD)
            .basis(Statutes.PAYMENTS.article("§25"))
            .holds(facts -> facts.kind != IssueKind.ARREARS || facts.isRouted)
            .orSays(facts -> Map.of());

    /** A question of policy is answered in hours, any other issue in working days. */
    public static final Rule<TrackedClock.Running> SLA = Rule.<TrackedClock.Running>warning("enterprise-issue-sla")
            .basis(FIRST_CONTACT)
            .reads("liaison.policyHours", "liaison.issueWorkingDays")
            .holds(facts -> !facts.isOverdue())
            .orSays(TrackedClock.Running::figures);

    /** A complaint about arrears is passed on, and its result told, in the time of the regulation. */
    public static final Rule<TrackedClock.Running> ARREARS = Rule.<TrackedClock.Running>warning("arrears-clocks")
            .basis(Statutes.PAYMENTS.article("§25"))
            .holds(facts -> !facts.isOverdue())
            .orSays(TrackedClock.Running::dutyAndFigures);

    /** The enterprise says what it thinks of an answer. */
    public static final Rule<Answered> UNRATED = Rule.<Answered>warning("enterprise-issue-unrated")
            .basis(Basis.design("a matter is over when the enterprise says so"))
            .reads("liaison.ratedWithinDays")
            .holds(facts -> facts.isRated || !facts.due().isBefore(facts.today))
            .orSays(facts -> Map.of("day", facts.answeredOn, "days", facts.terms.ratedWithinDays()));

    /** Only the enterprise rates the answer, says that it did not settle the issue, and gives the issue up. */
    public static final Rule<Speaking> BY_ENTERPRISE = Rule.<Speaking>violation(
                    "enterprise-issue-by-enterprise", Ground.PERMISSION)
            .basis(Basis.design("who answers does not rate the answer"))
            .holds(facts -> facts.actor.speaksFor(facts.contacts))
            .orSays(facts -> Map.of("none", facts.contacts.isEmpty()));

    /** A matter that went to a dispute or to a need comes back when that is over. */
    public static final Rule<Routed> ROUTE_OVER = Rule.<Routed>warning("enterprise-issue-route-over")
            .basis(Basis.design("who waits is told"))
            .holds(facts -> !facts.isOver)
            .orSays(facts -> Map.of("kind", facts.kind, "day", facts.raisedOn));

    /** Every rule of this class. */
    public static final List<Rule<?>> ALL = List.of(
            STEP,
            OWNER,
            VISIT,
            DEBTOR,
            ROUTE,
            ARREARS_OUT,
            PASSED,
            ARREARS_ANSWER,
            SLA,
            ARREARS,
            UNRATED,
            BY_ENTERPRISE,
            ROUTE_OVER);

    private EnterpriseIssueRules() {}

    /**
     * An issue that is raised.
     *
     * @param kind what kind it is
     * @param owner which officer was told first
     * @param isFilled whether that role is filled
     * @param isOwnVisit whether the visit is one to the enterprise; true when no visit is named
     * @param debtor who owes, if that is known
     */
    public record Raising(
            IssueKind kind, OfficerRole owner, boolean isFilled, boolean isOwnVisit, Optional<DebtorKind> debtor) {}

    /**
     * An issue that goes to those who decide.
     *
     * @param kind what kind it is
     * @param route where it goes
     */
    public record Routing(IssueKind kind, IssueRoute route) {}

    /**
     * A complaint that was passed on.
     *
     * @param kind what kind of issue it is
     * @param routedOn when it was routed, if it was
     * @param day when it was passed on
     * @param today today
     */
    public record Passing(IssueKind kind, Optional<LocalDate> routedOn, LocalDate day, LocalDate today) {
        boolean isPossible() {
            return kind == IssueKind.ARREARS && routedOn.stream().noneMatch(day::isBefore) && !day.isAfter(today);
        }
    }

    /**
     * An issue that is answered.
     *
     * @param kind what kind it is
     * @param isRouted whether it was routed
     */
    public record Answering(IssueKind kind, boolean isRouted) {}

    /**
     * An issue that was answered.
     *
     * @param answeredOn when
     * @param isRated whether the enterprise has rated the answer
     * @param terms the charter's
     * @param today today
     */
    public record Answered(LocalDate answeredOn, boolean isRated, LiaisonTerms terms, LocalDate today) {
        /** The last day on which the rating is waited for. */
        LocalDate due() {
            return answeredOn.plusDays(terms.ratedWithinDays());
        }
    }

    /**
     * Who speaks for an enterprise.
     *
     * @param actor who acts
     * @param contacts the contact of the enterprise, if one is registered
     */
    public record Speaking(Actor actor, Set<String> contacts) {
        /** Copies the set. */
        public Speaking {
            contacts = Set.copyOf(contacts);
        }
    }

    /**
     * An issue that went to a dispute or to a need.
     *
     * @param kind to which
     * @param raisedOn when the issue was raised
     * @param isOver whether that is over
     */
    public record Routed(RouteKind kind, LocalDate raisedOn, boolean isOver) {}
}
