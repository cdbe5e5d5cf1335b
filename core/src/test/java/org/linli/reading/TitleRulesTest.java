package org.linli.reading;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.linli.community.ClosingRules;
import org.linli.kernel.RuleCase;
import org.linli.kernel.RuleTest;

class TitleRulesTest {
    private static final LocalDate DAY = LocalDate.of(2022, 3, 1);
    private static final ReadingTerms TERMS = ReadingTerms.TERMS.latest();

    @Nested
    @RuleTest("title-class")
    class title_class {
        private final RuleCase<TitleRules.Classed> rule = RuleCase.warning(TitleRules.CLASS);

        @Test
        void satisfied_by_a_class_of_the_charter() {
            rule.holds(new TitleRules.Classed("少儿读物", TERMS));
        }

        @Test
        void violated_by_another_class() {
            rule.breaks(new TitleRules.Classed("漫画", TERMS), Map.of("category", "漫画", "classes", "企业读本、文学类、政治历史、少儿读物"));
        }

        @Test
        void boundary_is_the_list() {
            TERMS.classes().forEach(category -> rule.holds(new TitleRules.Classed(category, TERMS)));
            rule.breaks(new TitleRules.Classed("少儿", TERMS));
        }
    }

    @Nested
    @RuleTest("title-age")
    class title_age {
        private final RuleCase<Integer> rule = RuleCase.violation(TitleRules.AGE);

        @Test
        void satisfied_by_a_title_for_those_of_twelve() {
            rule.holds(12);
        }

        @Test
        void violated_by_an_age_that_no_one_waits_for() {
            rule.breaks(40, Map.of("age", 40, "most", 18));
        }

        @Test
        void boundary_is_from_birth_to_of_age() {
            rule.holds(0);
            rule.breaks(-1);
            rule.holds(18);
            rule.breaks(19);
        }
    }

    @Nested
    @RuleTest("title-closed")
    class title_closed {
        private final RuleCase<ClosingRules.Standing> rule = RuleCase.violation(TitleRules.CLOSED);

        @Test
        void satisfied_by_a_title_of_the_catalogue() {
            rule.holds(new ClosingRules.Standing("样本诗选", Optional.empty(), DAY));
        }

        @Test
        void violated_by_one_that_is_not_there_any_more() {
            rule.breaks(
                    new ClosingRules.Standing("样本诗选", Optional.of(DAY.minusDays(9)), DAY),
                    Map.of("name", "样本诗选", "day", DAY.minusDays(9)));
        }

        @Test
        void boundary_is_the_day_of_the_closing() {
            rule.holds(new ClosingRules.Standing("样本诗选", Optional.of(DAY.plusDays(1)), DAY));
            rule.breaks(new ClosingRules.Standing("样本诗选", Optional.of(DAY), DAY));
        }
    }
}
