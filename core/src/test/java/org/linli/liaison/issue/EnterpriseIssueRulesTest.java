package org.linli.liaison.issue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.linli.calendar.Term;
import org.linli.calendar.WorkCalendar;
import org.linli.clock.TrackedClock;
import org.linli.clock.TrackedClocks;
import org.linli.clock.TrackedDuty;
import org.linli.kernel.Actor;
import org.linli.kernel.Id;
import org.linli.kernel.LifeCycle.Move;
import org.linli.kernel.Role;
import org.linli.kernel.RuleCase;
import org.linli.kernel.RuleTest;
import org.linli.liaison.LiaisonTerms;
import org.linli.liaison.OfficerRole;

class EnterpriseIssueRulesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 16);
    private static final LiaisonTerms TERMS = LiaisonTerms.TERMS.latest();

    @Nested
    @RuleTest("enterprise-issue-step")
    class enterprise_issue_step {
        private static final Map<EnterpriseIssueStatus, EnumSet<EnterpriseIssueStep>> ALLOWED = Map.of(
                EnterpriseIssueStatus.RAISED,
                EnumSet.of(
                        EnterpriseIssueStep.ROUTE,
                        EnterpriseIssueStep.ANSWER,
                        EnterpriseIssueStep.WITHDRAW,
                        EnterpriseIssueStep.CORRECT),
                EnterpriseIssueStatus.ROUTED,
                EnumSet.of(
                        EnterpriseIssueStep.ROUTE,
                        EnterpriseIssueStep.PASS_ON,
                        EnterpriseIssueStep.ANSWER,
                        EnterpriseIssueStep.WITHDRAW,
                        EnterpriseIssueStep.CORRECT),
                EnterpriseIssueStatus.ANSWERED,
                EnumSet.of(EnterpriseIssueStep.CLOSE, EnterpriseIssueStep.REOPEN, EnterpriseIssueStep.CORRECT),
                EnterpriseIssueStatus.CLOSED,
                EnumSet.of(EnterpriseIssueStep.REOPEN, EnterpriseIssueStep.CORRECT),
                EnterpriseIssueStatus.WITHDRAWN,
                EnumSet.of(EnterpriseIssueStep.REOPEN));

        private final RuleCase<Move<EnterpriseIssueStatus, EnterpriseIssueStep>> rule =
                RuleCase.violation(EnterpriseIssueRules.STEP);

        @Test
        void satisfied_by_the_next_step() {
            rule.holds(new Move<>(EnterpriseIssueStatus.RAISED, EnterpriseIssueStep.ANSWER));
        }

        @Test
        void violated_by_a_step_that_the_table_does_not_name() {
            rule.breaks(new Move<>(EnterpriseIssueStatus.RAISED, EnterpriseIssueStep.CLOSE));
        }

        @Test
        void boundary_is_each_pair_of_the_table() {
            for (EnterpriseIssueStatus status : EnterpriseIssueStatus.values()) {
                for (EnterpriseIssueStep step : EnterpriseIssueStep.values()) {
                    rule.breaksIf(!ALLOWED.get(status).contains(step), new Move<>(status, step));
                }
            }
        }
    }

    private static EnterpriseIssueRules.Raising raising(
            IssueKind kind, boolean filled, boolean own, Optional<DebtorKind> debtor) {
        return new EnterpriseIssueRules.Raising(kind, OfficerRole.SERVICE_OFFICER, filled, own, debtor);
    }

    @Nested
    @RuleTest("enterprise-issue-owner")
    class enterprise_issue_owner {
        private final RuleCase<EnterpriseIssueRules.Raising> rule = RuleCase.violation(EnterpriseIssueRules.OWNER);

        @Test
        void satisfied_by_an_officer() {
            rule.holds(raising(IssueKind.OTHER, true, true, Optional.empty()));
        }

        @Test
        void violated_by_a_vacant_role() {
            rule.breaks(
                    raising(IssueKind.OTHER, false, true, Optional.empty()),
                    Map.of("role", OfficerRole.SERVICE_OFFICER));
        }

        @Test
        void boundary_is_the_officer() {
            rule.breaksIf(false, raising(IssueKind.OTHER, true, false, Optional.empty()));
            rule.breaksIf(true, raising(IssueKind.OTHER, false, false, Optional.empty()));
        }
    }

    @Nested
    @RuleTest("enterprise-issue-visit")
    class enterprise_issue_visit {
        private final RuleCase<EnterpriseIssueRules.Raising> rule = RuleCase.violation(EnterpriseIssueRules.VISIT);

        @Test
        void satisfied_by_a_visit_of_its_own() {
            rule.holds(raising(IssueKind.OTHER, true, true, Optional.empty()));
        }

        @Test
        void violated_by_a_visit_to_another() {
            rule.breaks(raising(IssueKind.OTHER, true, false, Optional.empty()));
        }

        @Test
        void boundary_is_the_enterprise() {
            rule.breaksIf(false, raising(IssueKind.OTHER, false, true, Optional.empty()));
            rule.breaksIf(true, raising(IssueKind.OTHER, false, false, Optional.empty()));
        }
    }

    @Nested
    @RuleTest("enterprise-issue-debtor")
    class enterprise_issue_debtor {
        private final RuleCase<EnterpriseIssueRules.Raising> rule = RuleCase.violation(EnterpriseIssueRules.DEBTOR);

        @Test
        void satisfied_by_an_arrear_with_a_debtor() {
            rule.holds(raising(IssueKind.ARREARS, true, true, Optional.of(DebtorKind.ORGAN)));
        }

        @Test
        void violated_by_an_arrear_without_one() {
            rule.breaks(
                    raising(IssueKind.ARREARS, true, true, Optional.empty()), Map.of("missing", true, "more", false));
        }

        @Test
        void boundary_is_arrears_alone() {
            rule.holds(raising(IssueKind.FINANCING, true, true, Optional.empty()));
            rule.breaks(
                    raising(IssueKind.FINANCING, true, true, Optional.of(DebtorKind.LARGE_FIRM)),
                    Map.of("missing", false, "more", true));
        }
    }

    @Nested
    @RuleTest("enterprise-issue-route")
    class enterprise_issue_route {
        private final RuleCase<EnterpriseIssueRules.Routing> rule = RuleCase.violation(EnterpriseIssueRules.ROUTE);

        @Test
        void satisfied_by_a_dispute() {
            rule.holds(routing(IssueRoute.to(Id.of("dispute-1"))));
        }

        @Test
        void violated_by_nothing() {
            rule.breaks(
                    routing(new IssueRoute(RouteKind.BODY, Optional.empty(), Optional.empty(), Optional.empty())),
                    Map.of("kind", RouteKind.BODY));
        }

        @Test
        void boundary_is_that_and_only_that() {
            rule.holds(routing(IssueRoute.toBody(Id.of("body-1"))));
            rule.holds(routing(IssueRoute.toNeed(Id.of("need-1"))));
            rule.breaks(routing(new IssueRoute(
                    RouteKind.BODY, Optional.of(Id.of("dispute-1")), Optional.empty(), Optional.of(Id.of("body-1")))));
        }

        private EnterpriseIssueRules.Routing routing(IssueRoute route) {
            return new EnterpriseIssueRules.Routing(IssueKind.OTHER, route);
        }
    }

    @Nested
    @RuleTest("arrears-routed-out")
    class arrears_routed_out {
        private final RuleCase<EnterpriseIssueRules.Routing> rule =
                RuleCase.violation(EnterpriseIssueRules.ARREARS_OUT);

        @Test
        void satisfied_by_a_body() {
            rule.holds(new EnterpriseIssueRules.Routing(IssueKind.ARREARS, IssueRoute.toBody(Id.of("body-1"))));
        }

        @Test
        void violated_by_a_dispute_of_the_community() {
            rule.breaks(new EnterpriseIssueRules.Routing(IssueKind.ARREARS, IssueRoute.to(Id.of("dispute-1"))));
        }

        @Test
        void boundary_is_arrears_alone() {
            rule.holds(new EnterpriseIssueRules.Routing(IssueKind.OTHER, IssueRoute.to(Id.of("dispute-1"))));
            rule.breaks(new EnterpriseIssueRules.Routing(IssueKind.ARREARS, IssueRoute.to(Id.of("dispute-1"))));
        }
    }

    @Nested
    @RuleTest("arrears-passed-on")
    class arrears_passed_on {
        private final RuleCase<EnterpriseIssueRules.Passing> rule = RuleCase.violation(EnterpriseIssueRules.PASSED);

        @Test
        void satisfied_after_the_route() {
            rule.holds(passing(IssueKind.ARREARS, DAY.minusDays(2)));
        }

        @Test
        void violated_by_another_kind() {
            rule.breaks(
                    passing(IssueKind.OTHER, DAY.minusDays(2)),
                    Map.of("arrears", false, "day", DAY.minusDays(2), "today", DAY));
        }

        @Test
        void boundary_is_the_route_and_today() {
            rule.holds(passing(IssueKind.ARREARS, DAY.minusDays(5)));
            rule.breaks(passing(IssueKind.ARREARS, DAY.minusDays(6)));
            rule.holds(passing(IssueKind.ARREARS, DAY));
            rule.breaks(passing(IssueKind.ARREARS, DAY.plusDays(1)));
        }

        private EnterpriseIssueRules.Passing passing(IssueKind kind, LocalDate day) {
            return new EnterpriseIssueRules.Passing(kind, Optional.of(DAY.minusDays(5)), day, DAY);
        }
    }

    @Nested
    @RuleTest("arrears-answer")
    class arrears_answer {
        private final RuleCase<EnterpriseIssueRules.Answering> rule =
                RuleCase.violation(EnterpriseIssueRules.ARREARS_ANSWER);

        @Test
        void satisfied_by_what_the_body_has_found() {
            rule.holds(new EnterpriseIssueRules.Answering(IssueKind.ARREARS, true));
        }

        @Test
        void violated_by_the_communitys_own_word() {
            rule.breaks(new EnterpriseIssueRules.Answering(IssueKind.ARREARS, false));
        }

        @Test
        void boundary_is_arrears_alone() {
            rule.holds(new EnterpriseIssueRules.Answering(IssueKind.POLICY_QUESTION, false));
            rule.breaks(new EnterpriseIssueRules.Answering(IssueKind.ARREARS, false));
        }
    }

    private static TrackedClock.Running running(TrackedDuty duty, Term term, Duration passed) {
        Instant at = Instant.parse("2026-03-16T02:00:00Z");
        TrackedClock clock = TrackedClocks.NONE
                .start(duty, at, term, WorkCalendar.china())
                .orElseThrow()
                .clocks()
                .get(0);
        return new TrackedClock.Running(DAY, clock, at.plus(passed));
    }

    @Nested
    @RuleTest("enterprise-issue-sla")
    class enterprise_issue_sla {
        private final RuleCase<TrackedClock.Running> rule = RuleCase.warning(EnterpriseIssueRules.SLA);

        @Test
        void satisfied_in_time() {
            rule.holds(policy(Duration.ofHours(3)));
        }

        @Test
        void violated_after_three_working_days() {
            rule.breaks(
                    running(TrackedDuty.ANSWER_ENTERPRISE, Term.workingDays(3), Duration.ofDays(4)),
                    Map.of("received", DAY, "due", DAY.plusDays(3), "provisional", false));
        }

        @Test
        void boundary_is_the_last_instant() {
            rule.holds(policy(Duration.ofHours(24)));
            rule.breaks(policy(Duration.ofHours(24).plusMillis(1)));
        }

        private TrackedClock.Running policy(Duration passed) {
            return running(TrackedDuty.ANSWER_ENTERPRISE, Term.hours(24), passed);
        }
    }

    @Nested
    @RuleTest("arrears-clocks")
    class arrears_clocks {
        private final RuleCase<TrackedClock.Running> rule = RuleCase.warning(EnterpriseIssueRules.ARREARS);

        @Test
        void satisfied_in_time() {
            rule.holds(running(TrackedDuty.PASS_ON_COMPLAINT, Term.workingDays(10), Duration.ofDays(2)));
        }

        @Test
        void violated_after_ninety_days() {
            rule.breaks(running(TrackedDuty.TELL_RESULT_AT_MOST, Term.days(90), Duration.ofDays(99)));
        }

        @Test
        void boundary_is_the_thirtieth_day() {
            rule.holds(running(TrackedDuty.TELL_RESULT, Term.days(30), Duration.ofDays(30)));
            rule.breaks(running(TrackedDuty.TELL_RESULT, Term.days(30), Duration.ofDays(31)));
        }
    }

    @Nested
    @RuleTest("enterprise-issue-unrated")
    class enterprise_issue_unrated {
        private final RuleCase<EnterpriseIssueRules.Answered> rule = RuleCase.warning(EnterpriseIssueRules.UNRATED);

        @Test
        void satisfied_by_a_rating() {
            rule.holds(new EnterpriseIssueRules.Answered(DAY.minusDays(90), true, TERMS, DAY));
        }

        @Test
        void violated_after_months() {
            rule.breaks(
                    new EnterpriseIssueRules.Answered(DAY.minusDays(90), false, TERMS, DAY),
                    Map.of("day", DAY.minusDays(90), "days", 15));
        }

        @Test
        void boundary_is_fifteen_days() {
            rule.holds(new EnterpriseIssueRules.Answered(DAY.minusDays(15), false, TERMS, DAY));
            rule.breaks(new EnterpriseIssueRules.Answered(DAY.minusDays(16), false, TERMS, DAY));
        }
    }

    @Nested
    @RuleTest("enterprise-issue-by-enterprise")
    class enterprise_issue_by_enterprise {
        private final RuleCase<EnterpriseIssueRules.Speaking> rule =
                RuleCase.violation(EnterpriseIssueRules.BY_ENTERPRISE);
        private final Actor office = Actor.of(Id.of("worker"), Role.COMMUNITY_WORKER);

        @Test
        void satisfied_by_the_contact() {
            rule.holds(new EnterpriseIssueRules.Speaking(
                    Actor.of(Id.of("contact"), Role.UNIT_CONTACT), Set.of("contact")));
        }

        @Test
        void violated_by_the_office_alone() {
            rule.breaks(new EnterpriseIssueRules.Speaking(office, Set.of("contact")), Map.of("none", false));
            rule.breaks(new EnterpriseIssueRules.Speaking(office, Set.of()), Map.of("none", true));
        }

        @Test
        void boundary_is_for_whom_the_office_acts() {
            rule.holds(new EnterpriseIssueRules.Speaking(office.onBehalfOf(Id.of("contact")), Set.of("contact")));
            rule.breaks(new EnterpriseIssueRules.Speaking(office.onBehalfOf(Id.of("other")), Set.of("contact")));
        }
    }

    @Nested
    @RuleTest("enterprise-issue-route-over")
    class enterprise_issue_route_over {
        private final RuleCase<EnterpriseIssueRules.Routed> rule = RuleCase.warning(EnterpriseIssueRules.ROUTE_OVER);

        @Test
        void satisfied_while_it_is_dealt_with() {
            rule.holds(new EnterpriseIssueRules.Routed(RouteKind.DISPUTE, DAY, false));
        }

        @Test
        void violated_when_that_is_over() {
            rule.breaks(
                    new EnterpriseIssueRules.Routed(RouteKind.NEED, DAY, true),
                    Map.of("kind", RouteKind.NEED, "day", DAY));
        }

        @Test
        void boundary_is_whether_it_is_over() {
            rule.breaksIf(false, new EnterpriseIssueRules.Routed(RouteKind.NEED, DAY, false));
            rule.breaksIf(true, new EnterpriseIssueRules.Routed(RouteKind.NEED, DAY, true));
        }
    }
}
