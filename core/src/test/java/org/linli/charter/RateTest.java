package org.linli.charter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class RateTest {
    @Test
    void a_rate_of_nothing_is_none_and_not_zero() {
        Rate none = new Rate(0, 0);
        assertEquals("—", none.toString());
        assertEquals(Optional.empty(), none.percent());
        assertFalse(none.isDefined());
        assertFalse(none.reaches(Share.percent(0)));
        assertEquals(none, Rate.capped(3, 0));
        assertEquals("0.00%", new Rate(0, 5).toString());
    }

    @Test
    void a_rate_just_below_a_share_is_not_shown_as_reaching_it() {
        Rate below = new Rate(94_999_999, 100_000_000);
        assertFalse(below.reaches(Share.percent(95)));
        assertEquals("94.99%", below.toString());
        assertTrue(new Rate(95_000_000, 100_000_000).reaches(Share.percent(95)));
    }

    @Test
    void no_rate_is_above_the_whole() {
        assertEquals("100.00%", Rate.capped(11, 10).toString());
        assertEquals(new Rate(10, 10), Rate.capped(11, 10));
        assertEquals(new Rate(9, 10), Rate.capped(9, 10));
        assertThrows(IllegalArgumentException.class, () -> new Rate(11, 10));
    }

    @Test
    void counts_below_zero_are_refused() {
        assertThrows(IllegalArgumentException.class, () -> new Rate(-1, 5));
        assertThrows(IllegalArgumentException.class, () -> new Rate(1, -5));
    }
}
