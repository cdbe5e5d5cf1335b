package org.linli.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.linli.community.Building;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;

class DivisionPropertiesTest {
    /** Whatever is drawn, a division is accepted exactly when each building is in one basic grid and at most one dedicated one. */
    @Property(tries = 500)
    void only_a_partition_is_accepted(
            @ForAll @Size(max = 5) List<@Size(max = 8) Set<@IntRange(min = 1, max = 8) Integer>> basic,
            @ForAll @Size(max = 2) List<@Size(min = 1, max = 4) Set<@IntRange(min = 1, max = 8) Integer>> dedicated) {
        List<GridForm> grids = new ArrayList<>();
        basic.forEach(numbers -> grids.add(GridForm.basic(grids.size() + 1, "网格" + grids.size(), ids(numbers))));
        dedicated.forEach(numbers ->
                grids.add(GridForm.dedicated(grids.size() + 1, "专属" + grids.size(), GridType.OTHER, ids(numbers))));
        Decision<Division> drawn =
                Division.draw(SampleDivision.drawing(new DivisionForm(grids)), Id.of("d1"), SampleDivision.TODAY);
        boolean partition = basic.stream().noneMatch(Set::isEmpty)
                && counts(basic).values().stream().allMatch(count -> count == 1)
                && counts(basic).size() == SampleDivision.BUILDINGS
                && counts(dedicated).values().stream().allMatch(count -> count == 1);
        assertEquals(
                partition,
                drawn.isAccepted(),
                () -> drawn.findings().stream().map(Finding::code).toList().toString());
    }

    /** However a division is changed by splitting, merging and moving, it stays a partition. */
    @Property(tries = 300)
    void splitting_merging_and_moving_leave_every_building_in_one_grid(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 0, max = 1_000_000) Integer> steps) {
        Division present = SampleDivision.published();
        for (int step : steps) {
            DivisionForm form = changed(present, step);
            present = Division.draw(SampleDivision.drawing(form, present), Id.of("d" + step), SampleDivision.TODAY)
                    .orElseThrow();
            Division now = present;
            assertTrue(SampleDivision.premises().keySet().stream()
                    .allMatch(building -> now.coverOf(building).isPresent()));
        }
    }

    private static DivisionForm changed(Division present, int step) {
        List<Grid> grids = present.grids();
        Grid one = grids.get(step % grids.size());
        Grid other = grids.get((step / 7) % grids.size());
        DivisionForm form = DivisionForm.of(present);
        List<Id<Building>> buildings = one.buildings().stream().sorted().toList();
        return switch ((step / 3) % 3) {
            case 0 -> one.equals(other) ? form : form.merge(one.id(), other.id());
            case 1 -> buildings.size() == 1 ? form : form.move(Set.of(buildings.get(0)), other.id());
            default -> split(form, one, buildings);
        };
    }

    private static DivisionForm split(DivisionForm form, Grid grid, List<Id<Building>> buildings) {
        if (buildings.size() == 1) {
            return form;
        }
        Set<Integer> taken = new HashSet<>();
        form.grids().forEach(other -> taken.add(other.number()));
        int free = 1;
        while (taken.contains(free)) {
            free++;
        }
        int half = buildings.size() / 2;
        return form.split(
                grid.id(),
                GridForm.basic(grid.number(), "甲" + grid.number(), Set.copyOf(buildings.subList(0, half))),
                GridForm.basic(free, "乙" + free, Set.copyOf(buildings.subList(half, buildings.size()))));
    }

    private static Set<Id<Building>> ids(Set<Integer> numbers) {
        Set<Id<Building>> ids = new HashSet<>();
        numbers.forEach(number -> ids.add(SampleDivision.building(number)));
        return ids;
    }

    private static Map<Integer, Integer> counts(List<Set<Integer>> sets) {
        Map<Integer, Integer> counts = new HashMap<>();
        sets.forEach(set -> set.forEach(number -> counts.merge(number, 1, Integer::sum)));
        return counts;
    }
}
