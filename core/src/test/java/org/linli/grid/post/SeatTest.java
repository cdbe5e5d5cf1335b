package org.linli.grid.post;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linli.grid.SampleDivision.building;

import org.junit.jupiter.api.Test;
import org.linli.grid.Division;
import org.linli.grid.Grid;
import org.linli.grid.MicroGrid;
import org.linli.grid.SampleDivision;
import org.linli.kernel.Id;

class SeatTest {
    @Test
    void a_seat_is_in_a_division_that_has_all_that_it_names() {
        Division division = SampleDivision.published();
        Id<Grid> north = SampleDivision.north(division).id();
        Id<Grid> south = SampleDivision.south(division).id();
        Id<MicroGrid> part = SampleDivision.north(division).microGrids().get(0).id();
        assertTrue(Seat.of(north).isIn(division));
        assertTrue(Seat.inTeam(north, part).isIn(division));
        assertTrue(Seat.ofBuilding(south, building(5)).isIn(division));
        assertFalse(Seat.of(Id.of("gone")).isIn(division));
        assertFalse(Seat.inTeam(south, part).isIn(division));
        assertFalse(Seat.ofBuilding(north, building(5)).isIn(division));
    }
}
