package org.linli.petition.whistle;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.linli.kernel.Id;
import org.linli.kernel.LifeCycle.Move;
import org.linli.kernel.RuleCase;
import org.linli.kernel.RuleTest;
import org.linli.petition.MatterField;

class WhistleRulesTest {
    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");

    private static WhistleForm calling(int units) {
        WhistleForm form = WhistleForm.of(WhistleKind.KEY_WORK, MatterField.ORDER, "占道经营", NOW);
        for (int unit = 0; unit < units; unit++) {
            form = form.calling(Id.of("unit-" + unit));
        }
        return form;
    }

    @Nested
    @RuleTest("whistle-step")
    class whistle_step {
        private final RuleCase<Move<WhistleStatus, WhistleStep>> rule = RuleCase.violation(WhistleRules.STEP);

        @Test
        void satisfied_by_a_unit_that_comes() {
            rule.holds(new Move<>(WhistleStatus.BLOWN, WhistleStep.COME));
        }

        @Test
        void violated_by_a_unit_that_comes_to_what_was_taken_back() {
            rule.breaks(new Move<>(WhistleStatus.CANCELLED, WhistleStep.COME));
        }

        @Test
        void boundary_is_that_what_has_ended_is_not_taken_back() {
            for (WhistleStep step : WhistleStep.values()) {
                rule.breaksIf(
                        step == WhistleStep.CANCEL || step == WhistleStep.END, new Move<>(WhistleStatus.ENDED, step));
            }
        }
    }

    @Nested
    @RuleTest("whistle-units")
    class whistle_units {
        private final RuleCase<WhistleRules.Recording> rule = RuleCase.violation(WhistleRules.UNITS);

        @Test
        void satisfied_by_three() {
            rule.holds(new WhistleRules.Recording(calling(3), NOW));
        }

        @Test
        void violated_by_the_same_unit_twice() {
            rule.breaks(
                    new WhistleRules.Recording(calling(1).calling(Id.of("unit-0")), NOW),
                    Map.of("units", 2, "most", 20, "twice", true));
        }

        @Test
        void boundary_is_one_and_twenty() {
            rule.breaks(new WhistleRules.Recording(calling(0), NOW));
            rule.holds(new WhistleRules.Recording(calling(1), NOW));
            rule.holds(new WhistleRules.Recording(calling(20), NOW));
            rule.breaks(new WhistleRules.Recording(calling(21), NOW));
        }
    }

    @Nested
    @RuleTest("whistle-times")
    class whistle_times {
        private final RuleCase<WhistleRules.Recording> rule = RuleCase.violation(WhistleRules.TIMES);

        @Test
        void satisfied_by_a_unit_that_came_afterwards() {
            rule.holds(new WhistleRules.Recording(
                    calling(2).came(Id.of("unit-1"), NOW.plusSeconds(900)), NOW.plusSeconds(3600)));
        }

        @Test
        void violated_by_a_call_in_the_future() {
            rule.breaks(
                    new WhistleRules.Recording(calling(1), NOW.minusSeconds(60)), Map.of("future", true, "early", 0L));
        }

        @Test
        void boundary_is_the_call_and_the_present() {
            WhistleForm called = calling(1);
            rule.holds(new WhistleRules.Recording(called.came(Id.of("unit-0"), NOW), NOW));
            rule.breaks(new WhistleRules.Recording(called.came(Id.of("unit-0"), NOW.minusMillis(1)), NOW));
            rule.breaks(new WhistleRules.Recording(called.came(Id.of("unit-0"), NOW.plusMillis(1)), NOW));
        }
    }

    @Nested
    @RuleTest("whistle-called")
    class whistle_called {
        private final RuleCase<Boolean> rule = RuleCase.violation(WhistleRules.CALLED);

        @Test
        void satisfied_by_a_unit_that_was_called() {
            rule.holds(true);
        }

        @Test
        void violated_by_another() {
            rule.breaks(false, Map.of());
        }

        @Test
        void boundary_is_whether_it_was_called() {
            rule.holds(true);
            rule.breaks(false);
        }
    }

    @Nested
    @RuleTest("whistle-came")
    class whistle_came {
        private final RuleCase<Instant> rule = RuleCase.violation(WhistleRules.CAME_ONCE)
                .on(before -> new WhistleRules.Coming(Optional.of(before), NOW));

        @Test
        void satisfied_by_a_unit_that_has_not_come() {
            RuleCase.violation(WhistleRules.CAME_ONCE).holds(new WhistleRules.Coming(Optional.empty(), NOW));
        }

        @Test
        void violated_by_another_time() {
            rule.breaks(NOW.minusSeconds(60), Map.of());
        }

        @Test
        void boundary_is_the_same_time() {
            rule.holds(NOW);
            rule.breaks(NOW.minusMillis(1));
        }
    }

    @Nested
    @RuleTest("whistle-ended")
    class whistle_ended {
        private final RuleCase<Boolean> rule = RuleCase.violation(WhistleRules.ENDED);

        @Test
        void satisfied_by_what_has_ended() {
            rule.holds(true);
        }

        @Test
        void violated_by_what_goes_on() {
            rule.breaks(false, Map.of());
        }

        @Test
        void boundary_is_the_end() {
            rule.holds(true);
            rule.breaks(false);
        }
    }

    @Nested
    @RuleTest("whistle-absent")
    class whistle_absent {
        private final RuleCase<Integer> rule = RuleCase.warning(WhistleRules.ABSENT);

        @Test
        void satisfied_when_all_have_come() {
            rule.holds(0);
        }

        @Test
        void violated_when_two_have_not() {
            rule.breaks(2, Map.of("absent", 2));
        }

        @Test
        void boundary_is_one() {
            rule.holds(0);
            rule.breaks(1);
        }
    }
}
