package org.linli.grid.patrol;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.linli.community.Building;
import org.linli.grid.Division;
import org.linli.grid.Site;
import org.linli.grid.incident.IncidentSample;
import org.linli.grid.patrol.VisitRules.Round;
import org.linli.kernel.Id;
import org.linli.kernel.Label;
import org.linli.kernel.LifeCycle.Move;
import org.linli.kernel.RuleCase;
import org.linli.kernel.RuleTest;

class VisitRulesTest {
    private static final LocalDate TODAY = IncidentSample.TODAY;
    private static final Optional<Division> DIVISION = Optional.of(IncidentSample.DIVISION);

    @Nested
    @RuleTest("visit-grid")
    class visit_grid {
        private final RuleCase<Site> rule = RuleCase.violation(VisitRules.GRID);

        @Test
        void satisfied_by_a_grid_in_force() {
            rule.holds(new Site(IncidentSample.NORTH, Optional.empty(), DIVISION));
        }

        @Test
        void violated_by_a_grid_that_the_division_does_not_have() {
            rule.breaks(
                    new Site(IncidentSample.GONE, Optional.empty(), DIVISION), Map.of("grid", "gone", "building", ""));
        }

        @Test
        void boundary_is_a_day_before_the_first_division() {
            rule.breaks(new Site(IncidentSample.NORTH, Optional.empty(), Optional.empty()));
            rule.holds(new Site(IncidentSample.NORTH, Optional.empty(), DIVISION));
        }
    }

    @Nested
    @RuleTest("visit-building")
    class visit_building {
        private final RuleCase<Optional<Id<Building>>> rule = RuleCase.violation(VisitRules.BUILDING)
                .on(building -> new Site(IncidentSample.NORTH, building, DIVISION));

        @Test
        void satisfied_by_a_building_of_the_grid() {
            rule.holds(Optional.of(IncidentSample.NORTH_BUILDING));
        }

        @Test
        void violated_by_a_building_of_another_grid() {
            rule.breaks(Optional.of(IncidentSample.SOUTH_BUILDING), Map.of("grid", "north", "building", "building-2"));
        }

        @Test
        void boundary_is_no_building() {
            rule.holds(Optional.empty());
            rule.breaks(Optional.of(IncidentSample.SOUTH_BUILDING));
        }
    }

    @Nested
    @RuleTest("visit-not-in-future")
    class visit_not_in_future {
        private final RuleCase<LocalDate> rule = RuleCase.violation(VisitRules.NOT_IN_FUTURE)
                .on(day -> of40(VisitForm.of(Id.of("person-1"), IncidentSample.NORTH, day, 3)));

        @Test
        void satisfied_by_last_week() {
            rule.holds(TODAY.minusDays(7));
        }

        @Test
        void violated_by_next_week() {
            rule.breaks(TODAY.plusDays(7), Map.of("day", TODAY.plusDays(7), "today", TODAY));
        }

        @Test
        void boundary_is_today() {
            rule.holds(TODAY);
            rule.breaks(TODAY.plusDays(1));
        }
    }

    @Nested
    @RuleTest("visit-households-some")
    class visit_households_some {
        private final RuleCase<Round> rule = RuleCase.violation(VisitRules.HOUSEHOLDS_SOME);

        @Test
        void satisfied_by_a_few() {
            rule.holds(of40(calls(3)));
        }

        @Test
        void violated_by_none_where_some_live() {
            rule.breaks(of40(calls(0)), Map.of("households", 0));
        }

        @Test
        void boundary_is_one_and_a_grid_without_households() {
            rule.holds(of40(calls(1)));
            rule.holds(new Round(calls(0), Optional.of(0L), TODAY));
            rule.breaks(new Round(calls(-1), Optional.of(0L), TODAY), Map.of("households", -1));
        }
    }

    @Nested
    @RuleTest("visit-households-most")
    class visit_households_most {
        private final RuleCase<Round> rule = RuleCase.violation(VisitRules.HOUSEHOLDS_MOST);

        @Test
        void satisfied_by_a_few() {
            rule.holds(of40(calls(3)));
        }

        @Test
        void violated_by_more_than_live_there() {
            rule.breaks(of40(calls(50)), Map.of("households", 50, "most", 40));
        }

        @Test
        void boundary_is_all_of_them_and_a_grid_of_which_nothing_is_known() {
            rule.holds(of40(calls(40)));
            rule.breaks(of40(calls(41)));
            rule.holds(new Round(calls(41), Optional.empty(), TODAY));
        }
    }

    @Nested
    @RuleTest("visit-again")
    class visit_again {
        private final RuleCase<Integer> rule =
                RuleCase.violation(VisitRules.AGAIN).on(again -> of40(calls(10).again(again)));

        @Test
        void satisfied_by_some_who_were_called_on_before() {
            rule.holds(4);
        }

        @Test
        void violated_by_more_than_were_called_on() {
            rule.breaks(14, Map.of("again", 14, "households", 10));
        }

        @Test
        void boundary_is_none_and_all() {
            rule.holds(0);
            rule.holds(10);
            rule.breaks(11);
            rule.breaks(-1);
        }
    }

    @Nested
    @RuleTest("visit-minutes")
    class visit_minutes {
        private final RuleCase<VisitForm> rule =
                RuleCase.violation(VisitRules.MINUTES).on(VisitRulesTest::of40);

        @Test
        void satisfied_by_an_hour_and_by_no_length() {
            rule.holds(calls(3).minutes(60));
            rule.holds(calls(3));
        }

        @Test
        void violated_by_two_days() {
            rule.breaks(calls(3).minutes(2880), Map.of("minutes", 2880, "most", 1440));
        }

        @Test
        void boundary_is_a_minute_and_a_day() {
            rule.holds(calls(3).minutes(1));
            rule.holds(calls(3).minutes(1440));
            rule.breaks(calls(3).minutes(0));
            rule.breaks(calls(3).minutes(1441));
        }
    }

    @Nested
    @RuleTest("visit-step")
    class visit_step {
        private final RuleCase<Move<VisitStatus, VisitStep>> rule = RuleCase.violation(VisitRules.STEP);

        @Test
        void satisfied_by_striking_what_counts() {
            rule.holds(new Move<>(VisitStatus.RECORDED, VisitStep.STRIKE));
        }

        @Test
        void violated_by_striking_twice() {
            rule.breaks(
                    new Move<>(VisitStatus.STRUCK, VisitStep.STRIKE),
                    Map.of("status", VisitStatus.STRUCK, "step", VisitStep.STRIKE, "allowed", Label.all(List.of())));
        }

        @Test
        void boundary_is_that_nothing_follows() {
            for (VisitStep step : VisitStep.values()) {
                rule.breaks(new Move<>(VisitStatus.STRUCK, step));
                rule.holds(new Move<>(VisitStatus.RECORDED, step));
            }
        }
    }

    private static VisitForm calls(int households) {
        return VisitForm.of(Id.of("person-1"), IncidentSample.NORTH, TODAY, households);
    }

    /** In a grid of 40 households. */
    private static Round of40(VisitForm form) {
        return new Round(form, Optional.of(40L), TODAY);
    }
}
