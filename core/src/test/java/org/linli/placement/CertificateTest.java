package org.linli.placement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.linli.kernel.Finding;
import org.linli.placement.engine.Bounds;
import org.linli.placement.engine.CostRows;
import org.linli.placement.engine.Engine;

/** The check itself: what it must find when a plan is not optimal, or its rents do not prove it. */
class CertificateTest {
    /** Two people, two grids with one place each, and the reserve: the first person is better off in the first grid. */
    private static Engine twoByTwo() {
        CostRows costRows = new CostRows(2, 6);
        long[][] costs = {{1, 5}, {2, 9}};
        for (long[] row : costs) {
            costRows.open();
            costRows.add(0, row[0]);
            costRows.add(1, row[1]);
            costRows.add(2, 1L << 40);
        }
        Bounds bounds = new Bounds(new int[3], new int[] {1, 1, Room.UNLIMITED}, new long[3], 1L << 40);
        Engine engine = new Engine(costRows, bounds);
        engine.place(new long[3]);
        return engine;
    }

    private static List<String> breaches(Engine engine) {
        return new Certificate(engine.costRows(), engine.bounds(), engine.assignment())
                .check().breaches().stream().map(Finding::code).toList();
    }

    private static void seat(Engine engine, int person, int grid) {
        engine.assignment().rise(person);
        engine.assignment().sit(person, engine.costRows().pair(person, grid));
    }

    @Test
    void the_optimum_is_proved() {
        Engine engine = twoByTwo();
        assertEquals(List.of(), breaches(engine));
        assertEquals(1, engine.assignment().gridOf(0));
        assertEquals(0, engine.assignment().gridOf(1));
    }

    @Test
    void a_plan_that_costs_more_is_found_whatever_the_rents() {
        for (long first = -10; first <= 10; first++) {
            for (long second = -10; second <= 10; second++) {
                Engine engine = twoByTwo();
                seat(engine, 0, 0);
                seat(engine, 1, 1);
                engine.assignment().rent(0, first);
                engine.assignment().rent(1, second);
                assertFalse(breaches(engine).isEmpty(), first + " " + second);
            }
        }
    }

    @Test
    void a_rent_that_drives_somebody_away_is_found() {
        Engine engine = twoByTwo();
        engine.assignment().rent(0, engine.assignment().rent(0) + 100);
        assertTrue(breaches(engine).contains("placement-proof-person"));
    }

    @Test
    void a_grid_with_more_people_than_places_is_found() {
        Engine engine = twoByTwo();
        seat(engine, 0, 0);
        assertTrue(breaches(engine).contains("placement-proof-rent"));
    }

    @Test
    void a_rent_of_a_grid_that_has_room_is_found() {
        Engine engine = twoByTwo();
        seat(engine, 1, 2);
        engine.assignment().rent(0, 1L << 40);
        assertTrue(breaches(engine).contains("placement-proof-rent"));
    }

    @Test
    void every_breach_says_in_chinese_what_is_wrong() {
        Engine engine = twoByTwo();
        engine.assignment().rent(0, engine.assignment().rent(0) + 100);
        Finding breach = new Certificate(engine.costRows(), engine.bounds(), engine.assignment())
                .check()
                .breaches()
                .get(0);
        assertTrue(breach.explain(Locale.SIMPLIFIED_CHINESE).matches("第1号人员改派其他网格可少扣\\d+分，核验未通过。"));
    }

    @Property
    void sums_are_exact_beyond_a_long(@ForAll List<Long> values) {
        ExactSum forwards = new ExactSum();
        ExactSum products = new ExactSum();
        java.math.BigInteger sum = java.math.BigInteger.ZERO;
        for (long value : values) {
            forwards.add(value);
            products.addProduct(value, 1);
            sum = sum.add(java.math.BigInteger.valueOf(value));
        }
        assertTrue(forwards.isSameAs(products));
        if (sum.bitLength() < 64) {
            assertEquals(sum.longValueExact(), forwards.toLong());
        } else {
            assertThrows(ArithmeticException.class, forwards::toLong);
        }
    }
}
