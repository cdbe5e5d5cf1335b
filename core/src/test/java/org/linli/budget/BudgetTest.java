package org.linli.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BudgetTest {
    private final Budget over = Budget.unbounded().usedUp();

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 12, 91, 364})
    void a_walk_comes_to_each_place_once_whatever_the_salt(int size) {
        List<Integer> all = IntStream.range(0, size).boxed().toList();
        for (int salt = 0; salt < 50; salt++) {
            List<Integer> walked = Budget.unbounded().walk(salt, all);
            assertEquals(all, walked.stream().sorted().toList());
        }
    }

    @Test
    void walks_of_other_salts_go_other_ways_and_the_same_salt_goes_the_same() {
        List<Integer> all = IntStream.range(0, 91).boxed().toList();
        long different = IntStream.range(0, 20)
                .mapToObj(salt -> Budget.unbounded().walk(salt, all))
                .distinct()
                .count();
        assertTrue(different > 15, () -> different + " of 20");
        assertEquals(Budget.unbounded().walk(7, all), Budget.unbounded().walk(7, all));
    }

    @Test
    void something_is_done_when_no_time_is_left_and_then_nothing_more() {
        assertFalse(over.lasts());
        assertTrue(over.goesOn(0, 10));
        assertFalse(over.goesOn(1, 10));
        assertFalse(over.goesOn(0, 0));
        assertTrue(over.share(3).goesOn(0, 1));
    }

    @Test
    void what_is_not_bounded_goes_on_until_all_is_done() {
        assertTrue(Budget.unbounded().share(1_000).goesOn(9, 10));
        assertFalse(Budget.unbounded().goesOn(10, 10));
    }

    @Test
    void a_harness_that_has_done_nothing_fails() {
        over.spent(1, "thing, 0 violations");
        AssertionError failed = assertThrows(AssertionError.class, () -> over.spent(0, "things, 0 violations"));
        assertTrue(failed.getMessage().contains("has done nothing"), failed.getMessage());
    }
}
