package org.linli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.linli.kernel.Id;

class TimeOrderedIdsTest {
    private static final long LAST_MILLI = (1L << 48) - 1;

    @Test
    void an_id_has_26_characters_of_an_alphabet_without_look_alikes() {
        for (long milli : new long[] {0, 1, 1_782_864_000_000L, LAST_MILLI}) {
            String id = at(milli, 7);
            assertTrue(id.matches("[0-9A-HJKMNP-TV-Z]{26}"), id);
            assertEquals(id, Id.of(id).value());
        }
    }

    @Test
    void time_is_in_front_and_chance_behind() {
        assertTrue(at(0, 7).startsWith("0000000000"));
        assertTrue(at(31, 7).startsWith("000000000Z"));
        assertTrue(at(32, 7).startsWith("0000000010"));
        assertTrue(at(LAST_MILLI, 7).startsWith("7ZZZZZZZZZ"));
        assertEquals(at(5, 7), at(5, 7));
        assertNotEquals(at(5, 7), at(5, 8));
        assertEquals(at(5, 7).substring(10), at(6, 7).substring(10));
    }

    @Test
    void ids_of_the_same_moment_differ() {
        TimeOrderedIds ids = new TimeOrderedIds(clock(5), new Random(1));
        Set<String> made = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            made.add(ids.get());
        }
        assertEquals(10_000, made.size());
    }

    @Property
    void who_comes_later_sorts_later(
            @ForAll @LongRange(max = LAST_MILLI) long one, @ForAll @LongRange(max = LAST_MILLI) long other) {
        int byTime = Integer.signum(Long.compare(one, other));
        int byText = Integer.signum(
                at(one, 1).substring(0, 10).compareTo(at(other, 2).substring(0, 10)));
        assertEquals(byTime, byText);
    }

    private static String at(long milli, long seed) {
        return new TimeOrderedIds(clock(milli), new Random(seed)).get();
    }

    private static Clock clock(long milli) {
        return Clock.fixed(Instant.ofEpochMilli(milli), ZoneOffset.UTC);
    }
}
