package org.linli.examples.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class HatchingTest {
    @Test
    void grids_side_by_side_are_hatched_in_another_way() {
        Map<Integer, Set<Integer>> beside = new HashMap<>();
        for (int row = 0; row < 6; row++) {
            for (int column = 0; column < 6; column++) {
                Set<Integer> others = new TreeSet<>();
                for (int other = 0; other < 36; other++) {
                    int far = Math.max(Math.abs(other / 6 - row), Math.abs(other % 6 - column));
                    if (far == 1 && (other / 6 - row) * (other % 6 - column) >= 0) {
                        others.add(other);
                    }
                }
                beside.put(6 * row + column, others);
            }
        }
        Map<Integer, Integer> chosen = Hatching.choose(beside);
        assertEquals(36, chosen.size());
        beside.forEach((grid, others) ->
                others.forEach(other -> assertNotEquals(chosen.get(grid), chosen.get(other), grid + " and " + other)));
    }

    @Test
    void names_from_outside_cannot_break_the_map() {
        GridMap map = new GridMap("<一> & 二", "");
        map.add(new GridMap.Plot(0, 0, 40, 40, "<script>", 80, 1));
        map.add(new GridMap.Road("a<b", 0, 50, 90, 50));
        map.add(new GridMap.Grid(1, 80, GridMap.Kind.OUTSIDE));
        String drawn = map.draw();
        assertTrue(drawn.contains("&lt;一&gt; &amp; 二"), drawn);
        assertFalse(drawn.contains("<script>"), drawn);
        assertFalse(drawn.contains("a<b"), drawn);
    }
}
