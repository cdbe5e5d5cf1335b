package org.linli.grid.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.linli.community.Building;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Severity;

class PlanningPropertiesTest {
    private static final Set<String> EXPLAINED = Set.of("planning-shape-impossible", "planning-none-found");

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void every_plan_covers_each_building_once_connected_and_with_parks_whole(
            @ForAll("anyTown") Town town, @ForAll long seed) {
        GridPlan plan = town.planning().seed(seed).steps(20).decide();
        assertEquals(List.of(), violations(plan));
        assertEquals(
                new ArrayList<>(new TreeSet<>(town.households().keySet())),
                plan.grids().stream()
                        .flatMap(grid -> grid.buildings().stream())
                        .sorted()
                        .toList());
        plan.grids().forEach(grid -> assertTrue(town.holdTogether(grid.buildings()), grid::toString));
        if (!town.park().isEmpty()) {
            PlannedGrid park = plan.gridOf(town.park().iterator().next());
            assertEquals(town.park(), Set.copyOf(park.buildings()));
            assertEquals(GridFit.PARK, park.fit());
        }
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void what_misses_the_band_is_named_block_by_block(@ForAll("anyTown") Town town, @ForAll long seed) {
        GridPlan plan = town.planning().seed(seed).steps(20).decide();
        for (PlannedBlock block : plan.blocks()) {
            boolean inBand = plan.grids().stream()
                    .filter(grid -> grid.block() == block.number())
                    .allMatch(grid -> grid.inBand() || grid.fit() == GridFit.PARK);
            boolean excused = plan.notes().stream()
                    .anyMatch(note -> EXPLAINED.contains(note.code())
                            && note.figures().get("block").equals((long) block.number()));
            assertTrue(inBand || excused || !block.arithmeticAllows(), block::toString);
            assertTrue(!inBand || !excused, block::toString);
        }
        boolean warned = plan.notes().stream().anyMatch(note -> note.severity() == Severity.WARNING);
        assertEquals(plan.grids().stream().allMatch(grid -> grid.inBand() || grid.fit() == GridFit.PARK), !warned);
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void in_realistic_towns_every_grid_is_in_the_band(@ForAll("realisticTown") Town town, @ForAll long seed) {
        GridPlan plan = town.planning().seed(seed).decide();
        assertTrue(plan.blocks().stream().allMatch(PlannedBlock::arithmeticAllows));
        assertEquals(List.of(), plan.verify());
        assertEquals(plan.grids().size(), plan.gridsInBand());
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void the_order_in_which_it_was_told_does_not_matter(@ForAll("anyTown") Town town, @ForAll long seed) {
        GridPlan one = town.planning().seed(seed).steps(20).decide();
        GridPlan other = town.shuffled(seed).seed(seed).steps(20).decide();
        assertEquals(one.grids(), other.grids());
        assertEquals(one.blocks(), other.blocks());
        assertEquals(one.notes(), other.notes());
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void a_block_is_divided_in_the_same_way_whatever_stands_elsewhere(@ForAll("anyTown") Town town, @ForAll long seed) {
        GridPlan before = town.planning().seed(seed).steps(20).decide();
        GridPlan after = town.withBuildingApart().seed(seed).steps(20).decide();
        Set<List<Id<Building>>> grids =
                before.grids().stream().map(PlannedGrid::buildings).collect(Collectors.toSet());
        assertEquals(
                grids,
                after.grids().stream()
                        .map(PlannedGrid::buildings)
                        .filter(buildings -> !buildings.contains(Town.APART))
                        .collect(Collectors.toSet()));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void a_small_block_misses_the_band_as_little_as_any_division_does(@ForAll long seed) {
        Random random = new Random(seed);
        int size = 1 + random.nextInt(7);
        BuildingGraph graph = connected(random, size);
        Band band = new Band(300, 300 + random.nextInt(250));
        long least = Divisions.of(size).stream()
                .filter(division -> division.stream().allMatch(grid -> new Connectivity(graph).isConnected(grid, -1)))
                .mapToLong(division -> outside(graph, band, division))
                .min()
                .orElseThrow();
        assertEquals(least, outside(graph, band, SmallBlock.divide(graph, band)));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void the_search_is_hardly_ever_worse_than_the_best_division_of_a_small_block(@ForAll long seed) {
        Random random = new Random(seed);
        BuildingGraph graph = connected(random, 8 + random.nextInt(4));
        Band band = new Band(300, 500);
        SeededDraws draws = new SeededDraws(seed);
        RandomTree tree = new RandomTree(graph, draws);
        Pieces pieces = new Bisection(graph, band, tree).divide(0);
        long before = pieces.judge();
        PlanSearch search = new PlanSearch(graph, band, draws, tree, pieces);
        search.repair(500, 0);
        long outside = pieces.outside();
        search.polish(500);
        long best = outside(graph, band, SmallBlock.divide(graph, band));
        assertTrue(best <= pieces.outside());
        assertTrue(pieces.outside() <= outside);
        assertTrue(best > 0 || pieces.outside() <= 150, () -> before + " " + pieces.outside());
        assertEquals(
                pieces.outside(),
                pieces.sorted().stream()
                        .mapToLong(grid -> outside(graph, band, List.of(grid)))
                        .sum());
    }

    @Provide
    Arbitrary<Town> anyTown() {
        return Combinators.combine(
                        Arbitraries.longs(),
                        Arbitraries.integers().between(3, 12),
                        Arbitraries.integers().between(3, 12),
                        Arbitraries.integers().between(2, 9),
                        Arbitraries.integers().between(0, 100),
                        Arbitraries.integers().between(100, 600),
                        Arbitraries.of(true, false))
                .as(Town::of);
    }

    @Provide
    Arbitrary<Town> realisticTown() {
        Arbitrary<Integer> side = Arbitraries.integers().between(6, 9);
        return Combinators.combine(
                        Arbitraries.longs(), side, Arbitraries.integers().between(1, 3))
                .as((seed, block, blocks) -> Town.of(seed, block, block * blocks, block, 30, 130, false));
    }

    private static List<Finding> violations(GridPlan plan) {
        return plan.verify().stream()
                .filter(finding -> finding.severity() == Severity.VIOLATION)
                .toList();
    }

    private static long outside(BuildingGraph graph, Band band, List<int[]> division) {
        long outside = 0;
        for (int[] grid : division) {
            long households = 0;
            for (int building : grid) {
                households += graph.households(building);
            }
            outside += band.outside(households);
        }
        return outside;
    }

    private static BuildingGraph connected(Random random, int size) {
        long[] households = random.longs(size, 0, 400).toArray();
        Set<Long> pairs = new TreeSet<>();
        for (int building = 1; building < size; building++) {
            pairs.add(PlanningInput.pair(building, random.nextInt(building)));
            if (random.nextBoolean()) {
                pairs.add(PlanningInput.pair(building, random.nextInt(building)));
            }
        }
        return PlanningInput.graph(
                households, pairs.stream().mapToLong(Long::longValue).toArray());
    }
}
