package org.linli.budget;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Of a suite without any time one test runs, so that it has not run nothing. */
@Sampled(seconds = 0)
class SampledTest {
    private static int ran;

    @AfterAll
    static void one_test_has_run() {
        assertTrue(ran == 1 || Boolean.getBoolean("linli.thorough") || Long.getLong("linli.budget", 0) > 0, "" + ran);
    }

    @Nested
    class One {
        @Test
        void runs_or_is_skipped() {
            ran++;
        }

        @Test
        void runs_or_is_skipped_too() {
            ran++;
        }
    }

    @Nested
    class Other {
        @Test
        void runs_or_is_skipped() {
            ran++;
        }
    }
}
