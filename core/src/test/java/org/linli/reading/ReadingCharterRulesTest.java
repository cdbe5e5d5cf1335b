package org.linli.reading;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.linli.kernel.RuleCase;
import org.linli.kernel.RuleTest;

class ReadingCharterRulesTest {

    private static ReadingTerms terms(int fineFen) {
        return new ReadingTerms(List.of("文学类"), 30, 1, true, 30, 1, 5, 3, 0, fineFen, 90, 3, 5);
    }

    @Nested
    @RuleTest("reading-free")
    class reading_free {
        private final RuleCase<ReadingTerms> rule = RuleCase.warning(ReadingCharterRules.FREE);

        @Test
        void satisfied_by_the_default() {
            rule.holds(ReadingTerms.TERMS.latest());
        }

        @Test
        void violated_by_ten_fen_a_day() {
            rule.breaks(terms(10), Map.of("fee", 10));
        }

        @Test
        void boundary_is_one_fen() {
            rule.holds(terms(0));
            rule.breaks(terms(1));
        }
    }
}
