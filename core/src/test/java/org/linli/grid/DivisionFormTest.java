package org.linli.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.linli.grid.SampleDivision.building;
import static org.linli.grid.SampleDivision.buildings;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.linli.kernel.Id;

class DivisionFormTest {
    private final Division present = SampleDivision.published();
    private final Id<Grid> north = SampleDivision.north(present).id();
    private final Id<Grid> south = SampleDivision.south(present).id();
    private final DivisionForm form = DivisionForm.of(present);

    @Test
    void the_form_of_a_division_goes_on_with_everything() {
        assertEquals(
                List.of(Optional.of(north), Optional.of(south)),
                form.grids().stream().map(GridForm::continues).toList());
        Division next = SampleDivision.after(present, form);
        assertEquals(present.grids(), next.grids());
    }

    @Test
    void a_grid_that_is_split_ends_and_its_parts_take_its_place() {
        DivisionForm split =
                form.split(north, GridForm.basic(3, "北一", buildings(1, 2)), GridForm.basic(4, "北二", buildings(3, 4)));
        assertEquals(
                List.of("北一", "北二", "南网格"),
                split.grids().stream().map(GridForm::name).toList());
        Division next = SampleDivision.after(present, split);
        assertEquals(Optional.empty(), next.grid(north));
        assertEquals(Optional.of(SampleDivision.south(present)), next.grid(south));
    }

    @Test
    void a_grid_that_is_merged_ends_and_the_other_has_its_buildings_and_parts() {
        Division next = SampleDivision.after(present, form.merge(north, south));
        assertEquals(1, next.grids().size());
        Grid merged = next.grid(south).orElseThrow();
        assertEquals(buildings(1, 2, 3, 4, 5, 6, 7, 8), merged.buildings());
        assertEquals(SampleDivision.north(present).microGrids(), merged.microGrids());
        assertEquals(Optional.empty(), merged.residents(), "the number was true of the smaller grid");
        assertEquals(800, merged.households());
    }

    @Test
    void a_building_that_moves_leaves_its_grid_and_its_micro_grid() {
        Division next = SampleDivision.after(present, form.move(buildings(1), south));
        assertEquals(buildings(2, 3, 4), next.grid(north).orElseThrow().buildings());
        assertEquals(
                List.of("北二"),
                next.grid(north).orElseThrow().microGrids().stream()
                        .map(MicroGrid::name)
                        .toList());
        Grid now = next.coverOf(building(1)).orElseThrow().basic();
        assertEquals(south, now.id());
        assertEquals(500, now.households());
    }

    @Test
    void a_building_that_moves_stays_in_its_dedicated_grid() {
        GridForm school = GridForm.dedicated(9, "学校", GridType.SCHOOL, buildings(1, 2));
        DivisionForm with =
                new DivisionForm(List.of(form.grids().get(0), form.grids().get(1), school));
        assertEquals(
                buildings(1, 2), with.move(buildings(1), south).grids().get(2).buildings());
    }

    @Test
    void a_grid_that_is_not_in_the_form_is_a_mistake_of_the_caller() {
        Id<Grid> unknown = Id.of("unknown");
        assertThrows(IllegalArgumentException.class, () -> form.split(unknown));
        assertThrows(IllegalArgumentException.class, () -> form.move(Set.of(), unknown));
        assertThrows(IllegalArgumentException.class, () -> form.merge(unknown, south));
        assertThrows(IllegalArgumentException.class, () -> form.merge(south, unknown));
        assertThrows(IllegalArgumentException.class, () -> form.merge(south, south));
    }
}
