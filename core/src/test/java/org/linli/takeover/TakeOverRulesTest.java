package org.linli.takeover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.linli.kernel.Explained.refused;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.linli.kernel.RuleCase;
import org.linli.kernel.RuleTest;

class TakeOverRulesTest {
    @Nested
    @RuleTest("origin-key-personal")
    class origin_key_personal {
        private final RuleCase<String> rule = RuleCase.violation(TakeOverRules.KEY_NOT_PERSONAL);

        @Test
        void satisfied_by_a_number_of_another_system() {
            rule.holds("D-0017");
            rule.holds("20190301000000012");
        }

        @Test
        void violated_by_a_citizen_id() {
            rule.breaks("350603188001010016", Map.of());
            rule.breaks("13800000000", Map.of());
        }

        @Test
        void boundary_is_a_check_character_that_fails() {
            rule.breaks("’350603 18800101 0016");
            rule.holds("350603188001010017");
            rule.breaks("138-0000-0000");
            rule.holds("1380000000");
        }
    }

    @Test
    void an_origin_is_read_without_blanks_and_says_all_that_is_wrong() {
        assertEquals(
                Origin.of("旧平台", "D-1"), Origin.of(" 旧平台 ", "D-1\u3000").read().orElseThrow());
        assertEquals(
                List.of("text-missing", "text-too-long"),
                refused(Origin.of(" ", "x".repeat(Origin.MAX_KEY + 1)).read()));
        assertEquals(
                List.of("text-forbidden-character"),
                refused(Origin.of("旧\t平台", "D-1").read()));
    }

    @Test
    void one_key_of_two_kinds_or_systems_is_two() {
        Origin origin = Origin.of("旧平台", "1");
        assertFalse(origin.mark(Taken.BUILDING).equals(origin.mark(Taken.ORGANISATION)));
        assertFalse(origin.mark(Taken.BUILDING).equals(Origin.of("旧平台2", "1").mark(Taken.BUILDING)));
    }
}
