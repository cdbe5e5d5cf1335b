package org.linli.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class IndexKeyTest {
    private static final byte[] SECRET = "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    private final IndexKey key = IndexKey.of(SECRET);

    @Test
    void the_same_input_gives_the_same_mark_whoever_holds_the_key() {
        assertEquals(key.mark("mobile", "x"), IndexKey.of(SECRET.clone()).mark("mobile", "x"));
    }

    @Test
    void a_mark_is_the_keyed_hash_of_purpose_a_zero_and_input() {
        assertEquals("f33150fef4e9439ece2f87c9f8e6802412e2c324b1ab04bea0b7c290bc1d1efe", key.mark("mobile", "x"));
    }

    @Test
    void another_key_purpose_or_input_gives_another_mark() {
        byte[] other = SECRET.clone();
        other[31]++;
        String mark = key.mark("mobile", "x");
        assertNotEquals(mark, IndexKey.of(other).mark("mobile", "x"));
        assertNotEquals(mark, key.mark("citizen-id", "x"));
        assertNotEquals(mark, key.mark("mobile", "y"));
    }

    @Test
    void purpose_and_input_do_not_run_into_each_other() {
        assertNotEquals(key.mark("ab", "c"), key.mark("a", "bc"));
    }

    @Test
    void thirty_two_bytes_are_enough_and_one_less_is_not() {
        assertEquals(
                64, IndexKey.of(new byte[IndexKey.MIN_BYTES]).mark("p", "x").length());
        byte[] shorter = new byte[IndexKey.MIN_BYTES - 1];
        assertThrows(IllegalArgumentException.class, () -> IndexKey.of(shorter));
    }

    @Test
    void the_secret_is_copied_and_never_shown() {
        byte[] mine = SECRET.clone();
        IndexKey copied = IndexKey.of(mine);
        String before = copied.mark("p", "x");
        mine[0]++;
        assertEquals(before, copied.mark("p", "x"));
        assertEquals("IndexKey(…)", copied.toString());
    }
}
