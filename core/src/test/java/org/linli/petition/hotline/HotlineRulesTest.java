package org.linli.petition.hotline;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.linli.calendar.CivilTime;
import org.linli.calendar.Term;
import org.linli.calendar.WorkCalendar;
import org.linli.clock.TrackedClock;
import org.linli.clock.TrackedClocks;
import org.linli.clock.TrackedDuty;
import org.linli.grid.incident.TicketTerms;
import org.linli.kernel.LifeCycle.Move;
import org.linli.kernel.RuleCase;
import org.linli.kernel.RuleTest;
import org.linli.petition.StatutoryRoute;

class HotlineRulesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final TicketTerms TERMS = TicketTerms.TERMS.latest();

    /** A clock that ends with 5 March 2026, some milliseconds after its end. */
    private static TrackedClock.Running after(TrackedDuty duty, long millis) {
        LocalDate last = DAY.plusDays(3);
        return new TrackedClock.Running(
                DAY,
                TrackedClocks.NONE
                        .start(duty, TrackedClocks.at(DAY), Term.days(3), WorkCalendar.china())
                        .orElseThrow()
                        .open(duty)
                        .orElseThrow(),
                CivilTime.endOf(last, CivilTime.CHINA).plusMillis(millis));
    }

    @Nested
    @RuleTest("hotline-step")
    class hotline_step {
        private final RuleCase<Move<HotlineStatus, HotlineStep>> rule = RuleCase.violation(HotlineRules.STEP);

        @Test
        void satisfied_by_the_next_step() {
            rule.holds(new Move<>(HotlineStatus.REGISTERED, HotlineStep.DISPATCH));
        }

        @Test
        void violated_by_an_objection_to_nothing() {
            rule.breaks(new Move<>(HotlineStatus.REGISTERED, HotlineStep.OBJECT));
        }

        @Test
        void boundary_is_that_what_was_merged_is_corrected_or_separated_and_nothing_else() {
            for (HotlineStep step : HotlineStep.values()) {
                rule.breaksIf(
                        step != HotlineStep.CORRECT && step != HotlineStep.SEPARATE,
                        new Move<>(HotlineStatus.MERGED, step));
            }
        }
    }

    @Nested
    @RuleTest("routed-by-law")
    class routed_by_law {
        private final RuleCase<Optional<StatutoryRoute>> rule = RuleCase.warning(HotlineRules.ROUTED);

        @Test
        void satisfied_by_an_ordinary_matter() {
            rule.holds(Optional.empty());
        }

        @Test
        void violated_by_a_matter_of_a_court() {
            rule.breaks(Optional.of(StatutoryRoute.LITIGATION), Map.of("route", StatutoryRoute.LITIGATION));
        }

        @Test
        void boundary_is_any_procedure_of_the_law() {
            rule.holds(Optional.empty());
            for (StatutoryRoute route : StatutoryRoute.values()) {
                rule.breaks(Optional.of(route));
            }
        }
    }

    @Nested
    @RuleTest("repeat-merged")
    class repeat_merged {
        private final RuleCase<HotlineRules.Repeats> rule = RuleCase.warning(HotlineRules.REPEAT);

        @Test
        void satisfied_by_a_first_call() {
            rule.holds(new HotlineRules.Repeats(0, 0));
        }

        @Test
        void violated_by_a_third_one() {
            rule.breaks(new HotlineRules.Repeats(2, 0), Map.of("others", 2, "petitions", 0));
        }

        @Test
        void boundary_is_one_ticket_and_one_petition() {
            rule.holds(new HotlineRules.Repeats(0, 0));
            rule.breaks(new HotlineRules.Repeats(1, 0));
            rule.breaks(new HotlineRules.Repeats(0, 1), Map.of("others", 0, "petitions", 1));
        }
    }

    @Nested
    @RuleTest("dispatch-catalogue")
    class dispatch_catalogue {
        private final RuleCase<HotlineRules.Dispatching> rule = RuleCase.warning(HotlineRules.CATALOGUE);

        @Test
        void satisfied_by_what_the_catalogue_has() {
            rule.holds(new HotlineRules.Dispatching(CatalogueEntry.DEPARTMENT, false, false));
        }

        @Test
        void violated_by_what_it_lacks() {
            rule.breaks(
                    new HotlineRules.Dispatching(CatalogueEntry.MISSING, false, true),
                    Map.of("entry", CatalogueEntry.MISSING));
        }

        @Test
        void boundary_is_whether_the_units_have_agreed() {
            rule.holds(new HotlineRules.Dispatching(CatalogueEntry.SHARED, false, true));
            rule.breaks(new HotlineRules.Dispatching(CatalogueEntry.SHARED, false, false));
        }
    }

    @Nested
    @RuleTest("dispatch-not-to-community")
    class dispatch_not_to_community {
        private final RuleCase<HotlineRules.Dispatching> rule = RuleCase.warning(HotlineRules.NOT_TO_COMMUNITY);

        @Test
        void satisfied_by_a_matter_of_the_community() {
            rule.holds(new HotlineRules.Dispatching(CatalogueEntry.COMMUNITY, true, false));
        }

        @Test
        void violated_by_a_matter_of_a_department() {
            rule.breaks(new HotlineRules.Dispatching(CatalogueEntry.DEPARTMENT, true, false), Map.of());
        }

        @Test
        void boundary_is_to_whom_it_goes() {
            rule.holds(new HotlineRules.Dispatching(CatalogueEntry.DEPARTMENT, false, false));
            rule.breaks(new HotlineRules.Dispatching(CatalogueEntry.DEPARTMENT, true, true));
        }
    }

    @Nested
    @RuleTest("hotline-objection-first")
    class hotline_objection_first {
        private final RuleCase<Boolean> rule = RuleCase.warning(HotlineRules.UNEXAMINED);

        @Test
        void satisfied_without_an_objection() {
            rule.holds(false);
        }

        @Test
        void violated_while_one_waits() {
            rule.breaks(true, Map.of());
        }

        @Test
        void boundary_is_whether_one_waits() {
            rule.holds(false);
            rule.breaks(true);
        }
    }

    @Nested
    @RuleTest("hotline-objection-time")
    class hotline_objection_time {
        private final RuleCase<HotlineRules.Objecting> rule = RuleCase.warning(HotlineRules.OBJECTION);

        @Test
        void satisfied_in_time_and_once() {
            rule.holds(new HotlineRules.Objecting(0, DAY, DAY.minusDays(1), TERMS));
        }

        @Test
        void violated_a_second_time() {
            rule.breaks(new HotlineRules.Objecting(1, DAY, DAY, TERMS), Map.of("due", DAY, "before", 1, "most", 1));
        }

        @Test
        void boundary_is_the_last_day() {
            rule.holds(new HotlineRules.Objecting(0, DAY, DAY, TERMS));
            rule.breaks(new HotlineRules.Objecting(0, DAY, DAY.plusDays(1), TERMS));
        }
    }

    @Nested
    @RuleTest("hotline-objection-open")
    class hotline_objection_open {
        private final RuleCase<HotlineRules.Waiting> rule = RuleCase.violation(HotlineRules.OBJECTION_OPEN);

        @Test
        void satisfied_by_an_answer_to_one_that_waits() {
            rule.holds(new HotlineRules.Waiting(true, true));
        }

        @Test
        void violated_by_a_second_objection() {
            rule.breaks(new HotlineRules.Waiting(true, false), Map.of("waits", true, "none", false));
        }

        @Test
        void boundary_is_whether_one_waits() {
            rule.holds(new HotlineRules.Waiting(false, false));
            rule.breaks(new HotlineRules.Waiting(false, true));
        }
    }

    @Nested
    @RuleTest("hotline-merge")
    class hotline_merge {
        private final RuleCase<HotlineRules.Merging> rule = RuleCase.violation(HotlineRules.MERGE);

        @Test
        void satisfied_by_an_open_ticket() {
            rule.holds(new HotlineRules.Merging(false, true, 0, true));
        }

        @Test
        void violated_by_itself() {
            rule.breaks(
                    new HotlineRules.Merging(true, true, 0, true), Map.of("same", true, "closed", false, "repeats", 0));
        }

        @Test
        void boundary_is_whether_the_other_is_open_and_no_chain_comes_about() {
            rule.breaks(new HotlineRules.Merging(false, false, 0, true));
            rule.holds(new HotlineRules.Merging(false, true, 0, true));
            rule.breaks(new HotlineRules.Merging(false, true, 1, true));
        }
    }

    @Nested
    @RuleTest("hotline-merge-caller")
    class hotline_merge_caller {
        private final RuleCase<HotlineRules.Merging> rule = RuleCase.warning(HotlineRules.MERGE_CALLER);

        @Test
        void satisfied_by_a_repeat_of_the_same_caller() {
            rule.holds(new HotlineRules.Merging(false, true, 0, true));
        }

        @Test
        void violated_by_a_ticket_of_another_caller() {
            rule.breaks(new HotlineRules.Merging(false, true, 0, false), Map.of());
        }

        @Test
        void boundary_is_whether_the_callers_are_the_same() {
            rule.holds(new HotlineRules.Merging(true, false, 2, true));
            rule.breaks(new HotlineRules.Merging(true, false, 2, false));
        }
    }

    @Nested
    @RuleTest("objection-examined")
    class objection_examined {
        private final RuleCase<TrackedClock.Running> rule = RuleCase.warning(HotlineRules.EXAMINED);

        @Test
        void satisfied_in_time() {
            rule.holds(after(TrackedDuty.EXAMINE, -1));
        }

        @Test
        void violated_later() {
            rule.breaks(
                    after(TrackedDuty.EXAMINE, 5000),
                    Map.of("received", DAY, "due", DAY.plusDays(3), "provisional", false));
        }

        @Test
        void boundary_is_the_end_of_the_last_day() {
            rule.holds(after(TrackedDuty.EXAMINE, 0));
            rule.breaks(after(TrackedDuty.EXAMINE, 1));
        }
    }

    @Nested
    @RuleTest("hotline-overdue")
    class hotline_overdue {
        private final RuleCase<TrackedClock.Running> rule = RuleCase.warning(HotlineRules.OVERDUE);

        @Test
        void satisfied_in_time() {
            rule.holds(after(TrackedDuty.CONTACT, -1));
        }

        @Test
        void violated_later() {
            rule.breaks(
                    after(TrackedDuty.CONTACT, 5000),
                    Map.of("received", DAY, "due", DAY.plusDays(3), "provisional", false, "duty", TrackedDuty.CONTACT));
        }

        @Test
        void boundary_is_the_end_of_the_last_day() {
            rule.holds(after(TrackedDuty.RESOLVE, 0));
            rule.breaks(after(TrackedDuty.RESOLVE, 1));
        }
    }
}
