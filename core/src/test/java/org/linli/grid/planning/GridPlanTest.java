package org.linli.grid.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.linli.charter.CharterSample;
import org.linli.charter.Span;
import org.linli.community.Building;
import org.linli.grid.GridTerms;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;

class GridPlanTest {
    @Test
    void a_row_of_four_is_divided_in_the_middle() {
        GridPlan plan = row(200, 200, 200, 200).decide();
        assertEquals(List.of(List.of("1", "2"), List.of("3", "4")), grids(plan));
        assertEquals(
                List.of(400L, 400L),
                plan.grids().stream().map(PlannedGrid::households).toList());
        assertEquals(List.of(), plan.notes());
        assertEquals(List.of(), plan.verify());
        assertEquals(2, plan.gridsInBand());
        assertEquals(new GridPlan.Together(2, 1), plan.together());
    }

    @Test
    void the_band_is_that_of_the_national_charter_unless_it_is_set() {
        assertEquals(new Span(300, 500), row(400).decide().band());
        Span households = CharterSample.community(LocalDate.of(2022, 9, 1))
                .with(Map.of("grid.households", "600..900"))
                .orElseThrow()
                .terms(GridTerms.TERMS, LocalDate.of(2022, 9, 1))
                .households();
        assertEquals(new Span(600, 900), row(400).band(households).decide().band());
    }

    @Test
    void as_few_households_as_the_band_asks_for_and_as_many_as_it_allows_are_in_it() {
        assertEquals(GridFit.BELOW, only(row(299)).fit());
        assertEquals(GridFit.IN_BAND, only(row(300)).fit());
        assertEquals(GridFit.IN_BAND, only(row(250, 250)).fit());
        assertEquals(GridFit.ABOVE, only(row(501)).fit());
    }

    @Test
    void a_main_road_separates_what_would_fit_together() {
        Planning planning = row(200, 150, 150, 200).acrossMainRoad("迎宾大道", id(3), id(2));
        GridPlan plan = planning.decide();
        assertEquals(List.of(List.of("1", "2"), List.of("3", "4")), grids(plan));
        assertEquals(2, plan.blocks().size());
        assertEquals(List.of("迎宾大道"), plan.blocks().get(0).roads());
        assertEquals(
                List.of("planning-road-crossed", "planning-outside-band"),
                codes(planning.check(List.of(ids(1, 2, 3, 4)))));
    }

    @Test
    void a_road_that_ends_lets_a_grid_reach_around_it() {
        GridPlan plan = row(100, 100, 100, 100)
                .neighbours(id(4), id(1))
                .acrossMainRoad("断头路", id(2), id(3))
                .decide();
        assertEquals(List.of(List.of("1", "2", "3", "4")), grids(plan));
        assertEquals(List.of(), plan.verify());
    }

    @Test
    void a_park_is_a_grid_of_its_own_and_nothing_passes_through_it() {
        Planning planning = row(350, 5, 400, 3).park("龙江园", ids(2));
        GridPlan plan = planning.decide();
        assertEquals(List.of(List.of("1"), List.of("3", "4"), List.of("2")), grids(plan));
        PlannedGrid park = plan.gridOf(id(2));
        assertEquals(Optional.of("龙江园"), park.park());
        assertEquals(GridFit.PARK, park.fit());
        assertEquals(List.of("planning-park"), codes(plan.notes()));
        assertEquals(List.of(), plan.verify());
        assertEquals(List.of("planning-why-park"), codes(plan.why(id(2))));
    }

    @Test
    void a_park_on_both_sides_of_a_road_stays_whole_and_is_pointed_out() {
        GridPlan plan = row(350, 0, 0, 400)
                .acrossMainRoad("迎宾大道", id(2), id(3))
                .park("龙江园", ids(2, 3))
                .decide();
        assertEquals(List.of(List.of("1"), List.of("4"), List.of("2", "3")), grids(plan));
        assertEquals(List.of("planning-park", "planning-park-in-pieces"), codes(plan.notes()));
        assertEquals(List.of(), plan.verify());
    }

    @Test
    void a_building_where_nobody_lives_comes_along_with_its_neighbours() {
        assertEquals(
                List.of(List.of("1", "2", "3"), List.of("4", "5")),
                grids(row(200, 200, 0, 210, 210).neighbours(id(1), id(3)).decide()));
    }

    @Test
    void a_building_whose_neighbours_were_forgotten_is_pointed_out() {
        GridPlan plan = Planning.of(Map.of(id(1), 400L, id(2), 400L)).decide();
        assertEquals(List.of("planning-no-neighbours", "planning-no-neighbours"), codes(plan.notes()));
        assertEquals(2, plan.gridsInBand());
    }

    @Test
    void buildings_are_called_by_their_numbers_and_by_their_ids_where_none_is_told() {
        Planning planning = Planning.of(Map.of(id(1), 400L, id(2), 900L, id(3), 400L))
                .called(Map.of(id(1), "甲栋", id(2), "乙栋"))
                .neighbours(id(1), id(2));
        GridPlan plan = planning.decide();
        assertEquals(List.of("乙栋", "3"), called(plan.notes()));
        assertEquals(List.of("甲栋"), called(plan.why(id(1))));
        assertEquals(List.of("乙栋", "甲栋", "3"), called(planning.check(List.of(List.of(id(2)), List.of(id(2))))));
    }

    private static List<Object> called(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.figures().get("building"))
                .filter(Objects::nonNull)
                .toList();
    }

    @Test
    void plans_with_another_seed_may_differ_and_with_the_same_do_not() {
        Town town = Town.of(1, 9, 9, 9, 30, 130, false);
        assertEquals(
                town.planning().seed(1).decide().grids(),
                town.planning().seed(1).decide().grids());
        assertNotEquals(
                town.planning().seed(1).decide().grids(),
                town.planning().seed(2).decide().grids());
    }

    @Test
    void more_steps_keep_more_neighbours_together() {
        Town town = Town.of(3, 20, 20, 20, 30, 130, false);
        int few = town.planning().steps(0).decide().together().kept();
        int many = town.planning().steps(100).decide().together().kept();
        assertTrue(few < many, few + " and " + many);
    }

    @Nested
    class impossible_bands_are_named {
        @Test
        void between_one_grid_and_two() {
            GridPlan plan = row(275, 275).decide();
            assertEquals(List.of("planning-block-impossible", "planning-grid-above"), codes(plan.notes()));
            Finding note = plan.notes().get(0);
            assertEquals(
                    Map.of(
                            "block",
                            1L,
                            "households",
                            550L,
                            "fewer",
                            1L,
                            "hold",
                            500L,
                            "more",
                            2L,
                            "need",
                            600L,
                            "least",
                            300L,
                            "most",
                            500L),
                    note.figures());
            assertTrue(note.explain(Locale.ENGLISH).contains("550"));
            assertTrue(note.explain(Locale.SIMPLIFIED_CHINESE).contains("550户"));
            assertEquals(List.of(), plan.verify());
        }

        @Test
        void fewer_households_than_one_grid_needs() {
            GridPlan plan = row(60, 100).decide();
            assertEquals(List.of("planning-block-small", "planning-grid-below"), codes(plan.notes()));
            assertEquals(1, plan.grids().size());
            assertEquals(0, plan.gridsInBand());
        }

        @Test
        void nobody_at_all() {
            GridPlan plan = row(0, 0).decide();
            assertEquals(List.of("planning-block-small", "planning-grid-below"), codes(plan.notes()));
            assertEquals(1, plan.grids().size());
        }

        @Test
        void a_building_larger_than_the_band_is_alone_and_the_others_fit() {
            GridPlan plan = row(900, 200, 150).decide();
            assertEquals(List.of(List.of("1"), List.of("2", "3")), grids(plan));
            assertEquals(List.of("planning-building-large", "planning-grid-above"), codes(plan.notes()));
            assertEquals(List.of(), plan.verify());
        }

        @Test
        void buildings_larger_than_the_band_among_many() {
            Town town = Town.of(5, 9, 9, 9, 40, 90, false);
            Map<Id<Building>, Long> households = new TreeMap<>(town.households());
            households.put(Town.id(4, 4), 700L);
            households.put(Town.id(0, 8), 501L);
            GridPlan plan = new Town(households, town.neighbours(), town.across(), Set.of())
                    .planning()
                    .decide();
            assertEquals(plan.grids().size() - 2, plan.gridsInBand());
            assertEquals(List.of(Town.id(4, 4)), plan.gridOf(Town.id(4, 4)).buildings());
            assertEquals(List.of(Town.id(0, 8)), plan.gridOf(Town.id(0, 8)).buildings());
        }

        @Test
        void arithmetic_allows_but_the_lie_of_the_buildings_does_not() {
            GridPlan plan = star(9, 100).decide();
            assertEquals(
                    List.of("planning-shape-impossible"),
                    codes(plan.notes()).stream()
                            .filter(code -> !code.startsWith("planning-grid"))
                            .toList());
            assertTrue(codes(plan.verify()).stream().allMatch("planning-outside-band"::equals));
            assertTrue(plan.verify().size() > 0);
        }

        @Test
        void a_large_block_that_was_searched_in_vain() {
            GridPlan plan = star(14, 90).decide();
            assertTrue(codes(plan.notes()).contains("planning-none-found"));
        }

        @Test
        void a_band_without_slack_is_met_where_it_can_be() {
            assertEquals(2, row(100, 200, 150, 150).band(300, 300).decide().gridsInBand());
            assertEquals(
                    "planning-block-impossible",
                    row(100, 200, 150).band(300, 300).decide().notes().get(0).code());
        }
    }

    @Nested
    class why_a_building_lies_in_its_grid {
        private final GridPlan plan = row(200, 160, 130, 200, 350)
                .acrossMainRoad("迎宾大道", id(4), id(5))
                .decide();

        @Test
        void its_block_its_neighbours_and_what_would_be_elsewhere() {
            assertEquals(List.of(List.of("1", "2"), List.of("3", "4"), List.of("5")), grids(plan));
            assertEquals(
                    List.of(
                            "planning-why-grid",
                            "planning-why-block",
                            "planning-why-neighbours",
                            "planning-move-outside"),
                    codes(plan.why(id(2))));
            Finding move = plan.why(id(2)).get(3);
            assertEquals(
                    Map.of("grid", 2L, "own", 1L, "left", 200L, "joined", 490L, "there", 1L, "here", 1L),
                    move.figures());
        }

        @Test
        void the_road_that_it_does_not_cross() {
            List<Finding> reasons = plan.why(id(4));
            assertEquals("planning-why-road", reasons.get(3).code());
            assertTrue(reasons.get(3).explain(Locale.SIMPLIFIED_CHINESE).contains("迎宾大道"));
        }

        @Test
        void a_move_that_would_leave_the_band_as_well_met_is_possible() {
            GridPlan even = row(150, 160, 100, 200, 130).decide();
            assertEquals(List.of(List.of("1", "2", "3"), List.of("4", "5")), grids(even));
            assertEquals("planning-move-possible", last(even.why(id(3))).code());
        }

        @Test
        void a_move_that_would_break_its_grid_or_leave_it_empty_is_named() {
            GridPlan broken =
                    row(350, 100, 130, 120, 400).neighbours(id(3), id(1)).decide();
            assertEquals(List.of(List.of("1"), List.of("2", "3", "4"), List.of("5")), grids(broken));
            assertEquals("planning-move-breaks", last(broken.why(id(3))).code());
            assertEquals("planning-move-empties", last(broken.why(id(1))).code());
        }

        @Test
        void every_reason_has_all_its_figures_in_both_languages() {
            Town town = Town.of(2, 8, 8, 5, 30, 160, true);
            GridPlan whole = town.planning().decide();
            for (Id<Building> building : town.households().keySet()) {
                for (Finding reason : whole.why(building)) {
                    assertTrue(!reason.explain(Locale.ENGLISH).matches(".*[{}].*"), reason::toString);
                    assertTrue(!reason.explain(Locale.SIMPLIFIED_CHINESE).matches(".*[{}].*"), reason::toString);
                }
            }
        }

        @Test
        void a_building_that_is_not_there_is_a_mistake_of_the_caller() {
            assertThrows(IllegalArgumentException.class, () -> plan.why(id(9)));
            assertThrows(IllegalArgumentException.class, () -> plan.gridOf(id(9)));
        }
    }

    @Nested
    class a_drawn_division_is_recounted {
        private final Planning planning = row(150, 150, 150, 150, 0).park("园区", ids(5));

        @Test
        void a_good_one_passes() {
            assertEquals(List.of(), planning.check(List.of(ids(1, 2), ids(3, 4), ids(5))));
        }

        @Test
        void a_building_is_missing_twice_there_or_unknown() {
            assertEquals(List.of("planning-building-missing"), codes(planning.check(List.of(ids(1, 2, 3), ids(5)))));
            assertEquals(
                    List.of("planning-building-twice"),
                    codes(planning.check(List.of(ids(1, 2), ids(2, 3, 4), ids(5)))));
            assertEquals(
                    List.of("planning-building-unknown"),
                    codes(planning.check(List.of(ids(1, 2), ids(3, 4, 77), ids(5)))));
        }

        @Test
        void a_grid_lies_in_pieces() {
            assertEquals(
                    List.of("planning-grid-torn", "planning-grid-torn"),
                    codes(planning.check(List.of(ids(1, 3), ids(2, 4), ids(5)))));
        }

        @Test
        void a_park_is_mixed_or_divided() {
            assertEquals(List.of("planning-park-mixed"), codes(planning.check(List.of(ids(1, 2), ids(3, 4, 5)))));
            Planning larger = row(150, 150, 0, 0).park("园区", ids(3, 4));
            assertTrue(codes(larger.check(List.of(ids(1, 2), ids(3), ids(4)))).contains("planning-park-divided"));
        }

        @Test
        void a_grid_misses_the_band_though_it_need_not() {
            List<Finding> found = planning.check(List.of(ids(1), ids(2, 3, 4), ids(5)));
            assertEquals(List.of("planning-outside-band"), codes(found));
            assertEquals(150L, found.get(0).figures().get("households"));
        }
    }

    @Nested
    class what_nobody_may_say {
        @Test
        void of_buildings() {
            assertThrows(IllegalArgumentException.class, () -> Planning.of(Map.of()));
            assertThrows(IllegalArgumentException.class, () -> row(-1));
            assertThrows(IllegalArgumentException.class, () -> row(Building.MAX_HOUSEHOLDS + 1));
            assertEquals(1, row(Building.MAX_HOUSEHOLDS).decide().grids().size());
        }

        @Test
        void of_neighbours_and_roads() {
            Planning planning = row(1, 2);
            assertThrows(IllegalArgumentException.class, () -> planning.neighbours(id(1), id(1)));
            assertThrows(IllegalArgumentException.class, () -> planning.neighbours(id(1), id(3)));
            assertThrows(IllegalArgumentException.class, () -> planning.acrossMainRoad(" ", id(1), id(2)));
            assertThrows(IllegalArgumentException.class, () -> planning.acrossMainRoad("路", id(3), id(2)));
        }

        @Test
        void of_parks() {
            Planning planning = row(1, 2, 3).park("甲", ids(1));
            assertThrows(IllegalArgumentException.class, () -> planning.park("甲", ids(2)));
            assertThrows(IllegalArgumentException.class, () -> planning.park("乙", ids(1, 2)));
            assertThrows(IllegalArgumentException.class, () -> planning.park("丙", ids()));
            assertThrows(IllegalArgumentException.class, () -> planning.park("", ids(2)));
            assertThrows(IllegalArgumentException.class, () -> planning.park("丁", ids(4)));
        }

        @Test
        void of_the_band_and_the_steps() {
            assertThrows(IllegalArgumentException.class, () -> row(1).band(0, 5));
            assertThrows(IllegalArgumentException.class, () -> row(1).band(6, 5));
            assertThrows(IllegalArgumentException.class, () -> row(1).band(1, Planning.MOST_OF_BAND + 1));
            assertThrows(IllegalArgumentException.class, () -> row(1).steps(-1));
        }
    }

    /** Buildings 1, 2, 3 … in a row, each the neighbour of the next. */
    private static Planning row(long... households) {
        Map<Id<Building>, Long> buildings = new TreeMap<>();
        IntStream.range(0, households.length).forEach(at -> buildings.put(id(at + 1), households[at]));
        Planning planning = Planning.of(buildings);
        IntStream.range(1, households.length).forEach(at -> planning.neighbours(id(at), id(at + 1)));
        return planning;
    }

    /** One building in the middle, 1, and the others around it, which are no neighbours of each other. */
    private static Planning star(int others, long households) {
        Map<Id<Building>, Long> buildings = new TreeMap<>();
        IntStream.rangeClosed(1, others + 1).forEach(at -> buildings.put(id(at), households));
        Planning planning = Planning.of(buildings);
        IntStream.rangeClosed(2, others + 1).forEach(at -> planning.neighbours(id(1), id(at)));
        return planning;
    }

    private static PlannedGrid only(Planning planning) {
        List<PlannedGrid> grids = planning.decide().grids();
        assertEquals(1, grids.size());
        return grids.get(0);
    }

    private static List<List<String>> grids(GridPlan plan) {
        return plan.grids().stream()
                .map(grid -> grid.buildings().stream().map(Id::value).toList())
                .toList();
    }

    private static List<String> codes(Collection<Finding> findings) {
        return findings.stream().map(Finding::code).toList();
    }

    private static Finding last(List<Finding> findings) {
        return findings.get(findings.size() - 1);
    }

    private static List<Id<Building>> ids(int... numbers) {
        List<Id<Building>> ids = new ArrayList<>();
        for (int number : numbers) {
            ids.add(id(number));
        }
        return ids;
    }

    private static Id<Building> id(int number) {
        return Id.of(Integer.toString(number));
    }
}
