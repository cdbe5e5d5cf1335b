package org.linli.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.linli.calendar.CivilTime;
import org.linli.calendar.Term;
import org.linli.calendar.WorkCalendar;
import org.linli.clock.TrackedClock;
import org.linli.clock.TrackedClocks;
import org.linli.clock.TrackedDuty;
import org.linli.kernel.LifeCycle.Move;
import org.linli.kernel.RuleCase;
import org.linli.kernel.RuleTest;

class ServiceRulesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate LAW = LocalDate.of(2026, 7, 1);
    private static final ServicePromise PROMISE = new ServicePromise(
            5,
            List.of(
                    ServiceMaterial.of("申请表"),
                    ServiceMaterial.of("照片"),
                    ServiceMaterial.of("户口簿").shared(),
                    ServiceMaterial.of("证明").perhaps()),
            ServiceHandling.ROUTED,
            false);

    /** A clock that ends with 5 March 2026, some milliseconds after its end. */
    private static TrackedClock.Running after(TrackedDuty duty, long millis) {
        LocalDate last = DAY.plusDays(3);
        return new TrackedClock.Running(
                DAY,
                TrackedClocks.NONE
                        .start(duty, TrackedClocks.at(DAY), Term.workingDays(3), WorkCalendar.china())
                        .orElseThrow()
                        .open(duty)
                        .orElseThrow(),
                CivilTime.endOf(last, CivilTime.CHINA).plusMillis(millis));
    }

    @Nested
    @RuleTest("service-step")
    class service_step {
        private final RuleCase<Move<ServiceStatus, ServiceStep>> rule = RuleCase.violation(ServiceRules.STEP);

        @Test
        void satisfied_by_the_next_step() {
            rule.holds(new Move<>(ServiceStatus.SUBMITTED, ServiceStep.ACCEPT));
        }

        @Test
        void violated_by_a_result_before_acceptance() {
            rule.breaks(new Move<>(ServiceStatus.SUBMITTED, ServiceStep.FINISH));
        }

        @Test
        void boundary_is_that_what_was_refused_is_corrected_and_nothing_else() {
            for (ServiceStep step : ServiceStep.values()) {
                rule.breaksIf(step != ServiceStep.CORRECT, new Move<>(ServiceStatus.REJECTED, step));
            }
        }
    }

    @Nested
    @RuleTest("service-received-day")
    class service_received_day {
        private final RuleCase<ServiceRules.Received> rule = RuleCase.violation(ServiceRules.RECEIVED);

        @Test
        void satisfied_by_a_day_before() {
            rule.holds(new ServiceRules.Received(DAY.minusDays(3), DAY));
        }

        @Test
        void violated_by_a_later_day() {
            rule.breaks(new ServiceRules.Received(DAY.plusDays(3), DAY), Map.of("day", DAY.plusDays(3), "latest", DAY));
        }

        @Test
        void boundary_is_the_same_day() {
            rule.holds(new ServiceRules.Received(DAY, DAY));
            rule.breaks(new ServiceRules.Received(DAY.plusDays(1), DAY));
        }
    }

    @Nested
    @RuleTest("service-same-requester")
    class service_same_requester {
        private final RuleCase<Boolean> rule = RuleCase.violation(ServiceRules.SAME_REQUESTER);

        @Test
        void satisfied_by_the_same_one() {
            rule.holds(true);
        }

        @Test
        void violated_by_another_one() {
            rule.breaks(false, Map.of());
        }

        @Test
        void boundary_is_whether_the_requester_stays() {
            rule.breaksIf(true, false);
            rule.breaksIf(false, true);
        }
    }

    @Nested
    @RuleTest("service-at-unit")
    class service_at_unit {
        private final RuleCase<Boolean> rule = RuleCase.violation(ServiceRules.AT_UNIT);

        @Test
        void satisfied_by_a_unit_that_has_it() {
            rule.holds(true);
        }

        @Test
        void violated_when_the_desk_has_it() {
            rule.breaks(false, Map.of());
        }

        @Test
        void boundary_is_whether_a_unit_has_it() {
            rule.breaksIf(true, false);
            rule.breaksIf(false, true);
        }
    }

    @Nested
    @RuleTest("service-audience")
    class service_audience {
        private final RuleCase<ServiceRules.Asking> rule = RuleCase.warning(ServiceRules.AUDIENCE);

        @Test
        void satisfied_by_a_resident_who_asks_for_what_is_for_residents() {
            rule.holds(new ServiceRules.Asking(ServiceAudience.RESIDENT, false));
            rule.holds(new ServiceRules.Asking(ServiceAudience.ENTERPRISE, true));
        }

        @Test
        void violated_by_a_firm_that_asks_for_what_is_for_residents() {
            rule.breaks(
                    new ServiceRules.Asking(ServiceAudience.RESIDENT, true),
                    Map.of("audience", ServiceAudience.RESIDENT));
            rule.breaks(new ServiceRules.Asking(ServiceAudience.ENTERPRISE, false));
        }

        @Test
        void boundary_is_an_item_for_both() {
            rule.holds(new ServiceRules.Asking(ServiceAudience.BOTH, true));
            rule.holds(new ServiceRules.Asking(ServiceAudience.BOTH, false));
            rule.breaks(new ServiceRules.Asking(ServiceAudience.RESIDENT, true));
        }
    }

    @Nested
    @RuleTest("service-paper-listed")
    class service_paper_listed {
        private final RuleCase<Set<String>> rule =
                RuleCase.violation(ServiceRules.PAPER_LISTED).on(named -> new ServiceRules.Papers(PROMISE, named));

        @Test
        void satisfied_by_papers_of_the_catalogue() {
            rule.holds(Set.of("申请表", "证明"));
        }

        @Test
        void violated_by_others() {
            rule.breaks(Set.of("申请表", "无犯罪证明", "介绍信"), Map.of("papers", "介绍信、无犯罪证明"));
        }

        @Test
        void boundary_is_one_other() {
            rule.holds(Set.of());
            rule.breaks(Set.of("介绍信"));
        }
    }

    @Nested
    @RuleTest("service-not-again")
    class service_not_again {
        private final RuleCase<Set<String>> rule =
                RuleCase.warning(ServiceRules.NOT_AGAIN).on(named -> new ServiceRules.Papers(PROMISE, named));

        @Test
        void satisfied_by_what_only_the_requester_has() {
            rule.holds(Set.of("申请表", "照片", "证明"));
        }

        @Test
        void violated_by_what_sharing_gives() {
            rule.breaks(Set.of("申请表", "户口簿"), Map.of("papers", "户口簿"));
        }

        @Test
        void boundary_is_one_paper() {
            rule.holds(Set.of());
            rule.breaks(Set.of("户口簿"));
        }
    }

    @Nested
    @RuleTest("service-paper-named")
    class service_paper_named {
        private final RuleCase<Set<String>> rule =
                RuleCase.violation(ServiceRules.SOME).on(named -> new ServiceRules.Papers(PROMISE, named));

        @Test
        void satisfied_by_papers() {
            rule.holds(Set.of("申请表", "照片"));
        }

        @Test
        void violated_by_none() {
            rule.breaks(Set.of(), Map.of());
        }

        @Test
        void boundary_is_one() {
            rule.holds(Set.of("申请表"));
            rule.breaks(Set.of());
        }
    }

    @Nested
    @RuleTest("told-in-one-go")
    class told_in_one_go {
        private final RuleCase<ServiceRules.Telling> rule = RuleCase.warning(ServiceRules.IN_ONE_GO);

        private ServiceRules.Telling first(Set<String> missing, Set<String> asked) {
            return new ServiceRules.Telling(missing, Set.of(), true, asked);
        }

        private ServiceRules.Telling again(Set<String> told, Set<String> asked) {
            return new ServiceRules.Telling(Set.of("申请表", "照片"), told, false, asked);
        }

        @Test
        void satisfied_by_all_at_once_and_by_what_turns_out_later() {
            rule.holds(first(Set.of("申请表", "照片"), Set.of("申请表", "照片")));
            rule.holds(again(Set.of("申请表", "照片"), Set.of("证明")));
        }

        @Test
        void violated_by_a_part_and_by_a_second_demand() {
            rule.breaks(first(Set.of("申请表", "照片"), Set.of("申请表")), Map.of("left", "照片", "late", ""));
            rule.breaks(again(Set.of("申请表"), Set.of("照片")), Map.of("left", "", "late", "照片"));
        }

        @Test
        void boundary_is_whether_the_paper_was_named_before() {
            rule.holds(again(Set.of("申请表", "照片"), Set.of("照片")));
            rule.breaks(again(Set.of("申请表"), Set.of("照片")));
            rule.holds(first(Set.of("照片"), Set.of("照片")));
        }
    }

    @Nested
    @RuleTest("service-complete")
    class service_complete {
        private final RuleCase<Set<String>> rule = RuleCase.warning(ServiceRules.COMPLETE);

        @Test
        void satisfied_when_nothing_is_missing() {
            rule.holds(Set.of());
        }

        @Test
        void violated_when_papers_are_missing() {
            rule.breaks(Set.of("申请表"), Map.of("papers", "申请表"));
        }

        @Test
        void boundary_is_one_paper() {
            rule.holds(Set.of());
            rule.breaks(Set.of("照片"));
        }
    }

    @Nested
    @RuleTest("service-mandate")
    class service_mandate {
        private final RuleCase<ServiceRules.Acting> rule = RuleCase.warning(ServiceRules.MANDATE);

        private ServiceRules.Acting acting(Optional<LocalDate> mandatedOn) {
            return new ServiceRules.Acting(true, false, false, mandatedOn, DAY);
        }

        @Test
        void satisfied_by_a_requester_who_acts_alone() {
            rule.holds(new ServiceRules.Acting(false, false, false, Optional.empty(), DAY));
            rule.holds(acting(Optional.of(DAY.minusDays(3))));
        }

        @Test
        void violated_by_another_without_a_mandate() {
            rule.breaks(acting(Optional.empty()), Map.of("today", DAY));
        }

        @Test
        void boundary_is_a_mandate_of_the_day_and_the_law_on_assistance() {
            rule.holds(acting(Optional.of(DAY)));
            rule.breaks(acting(Optional.of(DAY.plusDays(1))));
            rule.breaks(new ServiceRules.Acting(true, true, true, Optional.empty(), LAW.minusDays(1)));
            rule.holds(new ServiceRules.Acting(true, true, true, Optional.empty(), LAW));
        }
    }

    @Nested
    @RuleTest("assistance-mandate")
    class assistance_mandate {
        private final RuleCase<ServiceRules.Acting> rule = RuleCase.violation(ServiceRules.ASSISTANCE);

        private ServiceRules.Acting acting(Optional<LocalDate> mandatedOn, LocalDate day) {
            return new ServiceRules.Acting(true, true, true, mandatedOn, day);
        }

        @Test
        void satisfied_by_a_mandate() {
            rule.holds(acting(Optional.of(LAW), LAW.plusDays(1)));
            rule.holds(new ServiceRules.Acting(false, false, true, Optional.empty(), LAW));
            rule.holds(new ServiceRules.Acting(true, false, true, Optional.empty(), LAW));
            rule.holds(new ServiceRules.Acting(true, true, false, Optional.empty(), LAW));
        }

        @Test
        void violated_by_an_application_without_one() {
            rule.breaks(acting(Optional.empty(), LAW.plusDays(30)), Map.of("today", LAW.plusDays(30)));
        }

        @Test
        void boundary_is_the_day_of_the_law() {
            rule.holds(acting(Optional.empty(), LAW.minusDays(1)));
            rule.breaks(acting(Optional.empty(), LAW));
            rule.breaks(acting(Optional.of(LAW.plusDays(1)), LAW));
        }
    }

    @Nested
    @RuleTest("service-unit-in-time")
    class service_unit_in_time {
        private final RuleCase<ServiceRules.Passing> rule = RuleCase.warning(ServiceRules.UNIT_IN_TIME);

        @Test
        void satisfied_by_an_earlier_day() {
            rule.holds(new ServiceRules.Passing(DAY.minusDays(1), DAY));
        }

        @Test
        void violated_by_a_later_one() {
            rule.breaks(
                    new ServiceRules.Passing(DAY.plusDays(3), DAY), Map.of("unit", DAY.plusDays(3), "promised", DAY));
        }

        @Test
        void boundary_is_the_same_day() {
            rule.holds(new ServiceRules.Passing(DAY, DAY));
            rule.breaks(new ServiceRules.Passing(DAY.plusDays(1), DAY));
        }
    }

    @Nested
    @RuleTest("service-call-back")
    class service_call_back {
        private final RuleCase<Boolean> rule = RuleCase.violation(ServiceRules.CALL_BACK);

        @Test
        void satisfied_by_a_bad_rating_that_waits() {
            rule.holds(true);
        }

        @Test
        void violated_when_none_waits() {
            rule.breaks(false, Map.of());
        }

        @Test
        void boundary_is_whether_one_waits() {
            rule.holds(true);
            rule.breaks(false);
        }
    }

    @Nested
    @RuleTest("told-in-time")
    class told_in_time {
        private final RuleCase<TrackedClock.Running> rule = RuleCase.warning(ServiceRules.TOLD_IN_TIME);

        @Test
        void satisfied_in_time() {
            rule.holds(after(TrackedDuty.TELL, -3_600_000));
        }

        @Test
        void violated_afterwards() {
            rule.breaks(
                    after(TrackedDuty.TELL, 3_600_000),
                    Map.of("received", DAY, "due", DAY.plusDays(3), "provisional", false));
        }

        @Test
        void boundary_is_the_end_of_the_day() {
            rule.holds(after(TrackedDuty.TELL, 0));
            rule.breaks(after(TrackedDuty.TELL, 1));
        }
    }

    @Nested
    @RuleTest("service-overdue")
    class service_overdue {
        private final RuleCase<TrackedClock.Running> rule = RuleCase.warning(ServiceRules.OVERDUE);

        @Test
        void satisfied_in_time() {
            rule.holds(after(TrackedDuty.PROMISE, -3_600_000));
        }

        @Test
        void violated_afterwards() {
            rule.breaks(
                    after(TrackedDuty.UNIT, 3_600_000),
                    Map.of("duty", TrackedDuty.UNIT, "received", DAY, "due", DAY.plusDays(3), "provisional", false));
        }

        @Test
        void boundary_is_the_end_of_the_day() {
            rule.holds(after(TrackedDuty.CALL_BACK, 0));
            rule.breaks(after(TrackedDuty.CALL_BACK, 1));
        }
    }
}
