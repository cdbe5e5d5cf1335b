package org.linli.community;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.linli.community.CommunityRules.HonourDays;
import org.linli.community.CommunityRules.Honouring;
import org.linli.kernel.Explained;
import org.linli.kernel.Finding;
import org.linli.kernel.Label;
import org.linli.kernel.RuleTest;
import org.linli.kernel.Severity;

class HonourRulesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);

    @Nested
    @RuleTest("honour-once")
    class honour_once {
        @Test
        void satisfied_by_an_honour_that_is_new() {
            assertEquals(Optional.empty(), CommunityRules.HONOUR_ONCE.check(new Honouring("示范点", false, 3)));
        }

        @Test
        void violated_by_one_that_is_known() {
            Finding finding = Explained.of(CommunityRules.HONOUR_ONCE.check(new Honouring("示范点", true, 3)));
            assertEquals(Severity.VIOLATION, finding.severity());
            assertEquals(Map.of("title", "示范点"), finding.figures());
        }

        @Test
        void boundary_is_another_level_or_another_day() {
            Honour known = honour("漳州市“近邻党建”示范点", HonourLevel.CITY, Optional.of(DAY));
            assertTrue(known.isSameAs(honour("漳州市 “近邻党建” 示范点", HonourLevel.CITY, Optional.of(DAY))));
            assertTrue(!known.isSameAs(honour(known.title(), HonourLevel.PROVINCE, Optional.of(DAY))));
            assertTrue(!known.isSameAs(honour(known.title(), HonourLevel.CITY, Optional.of(DAY.plusYears(1)))));
        }

        private Honour honour(String title, HonourLevel level, Optional<LocalDate> day) {
            return new Honour(title, level, Optional.empty(), day, Optional.empty());
        }
    }

    @Nested
    @RuleTest("honour-unknown")
    class honour_unknown {
        @Test
        void satisfied_by_an_honour_that_is_entered() {
            assertEquals(Optional.empty(), CommunityRules.HONOUR_UNKNOWN.check(new Honouring("示范点", true, 3)));
        }

        @Test
        void violated_by_one_that_is_not() {
            Finding finding = Explained.of(CommunityRules.HONOUR_UNKNOWN.check(new Honouring("示范点", false, 3)));
            assertEquals(Severity.VIOLATION, finding.severity());
            assertEquals(Map.of("title", "示范点"), finding.figures());
        }

        @Test
        void boundary_is_that_an_honour_is_either_entered_once_or_taken_out() {
            for (boolean known : List.of(true, false)) {
                Honouring facts = new Honouring("示范点", known, 1);
                assertEquals(known, CommunityRules.HONOUR_UNKNOWN.check(facts).isEmpty());
                assertEquals(known, CommunityRules.HONOUR_ONCE.check(facts).isPresent());
            }
        }
    }

    @Nested
    @RuleTest("honour-dates")
    class honour_dates {
        private static final Optional<LocalDate> NONE = Optional.empty();

        @Test
        void satisfied_by_an_honour_of_three_years() {
            assertEquals(Optional.empty(), ask(Optional.of(DAY.minusYears(1)), Optional.of(DAY.plusYears(2))));
        }

        @Test
        void violated_by_an_honour_to_come() {
            Finding finding = Explained.of(ask(Optional.of(DAY.plusYears(1)), NONE));
            assertEquals(Severity.VIOLATION, finding.severity());
            assertEquals(
                    Map.of("awarded", DAY.plusYears(1), "until", new Label("honour-day.NONE"), "today", DAY),
                    finding.figures());
        }

        @Test
        void violated_by_an_honour_that_ended_before_it_was_given() {
            Finding finding = Explained.of(ask(Optional.of(DAY), Optional.of(DAY.minusDays(5))));
            assertEquals(Map.of("awarded", DAY, "until", DAY.minusDays(5), "today", DAY), finding.figures());
        }

        @Test
        void boundary_is_today_and_a_single_day() {
            assertEquals(Optional.empty(), ask(Optional.of(DAY), Optional.of(DAY.plusDays(1))));
            assertTrue(ask(Optional.of(DAY), Optional.of(DAY)).isPresent());
            assertTrue(ask(Optional.of(DAY.plusDays(1)), Optional.of(DAY.plusDays(2)))
                    .isPresent());
        }

        @Test
        void boundary_of_what_is_not_known_is_not_judged() {
            assertEquals(Optional.empty(), ask(NONE, NONE));
            assertEquals(Optional.empty(), ask(NONE, Optional.of(DAY.minusYears(9))));
            assertEquals(Optional.empty(), ask(Optional.of(DAY), NONE));
        }

        private Optional<Finding> ask(Optional<LocalDate> awarded, Optional<LocalDate> until) {
            return CommunityRules.HONOUR_DATES.check(new HonourDays(awarded, until, DAY));
        }
    }

    @Nested
    @RuleTest("honours-limit")
    class honours_limit {
        @Test
        void satisfied_by_a_few() {
            assertEquals(Optional.empty(), ask(4));
        }

        @Test
        void violated_by_many_more() {
            Finding finding = Explained.of(ask(1000));
            assertEquals(Severity.VIOLATION, finding.severity());
            assertEquals(Map.of("most", 500L), finding.figures());
        }

        @Test
        void boundary_is_the_five_hundredth() {
            assertEquals(Optional.empty(), ask(499));
            assertTrue(ask(500).isPresent());
        }

        private Optional<Finding> ask(int already) {
            return CommunityRules.HONOURS_LIMIT.check(new Honouring("示范点", false, already));
        }
    }
}
