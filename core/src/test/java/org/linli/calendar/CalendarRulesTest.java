package org.linli.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.linli.calendar.CalendarRules.StatedDay;
import org.linli.calendar.CalendarRules.YearAsked;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.RuleTest;
import org.linli.kernel.Severity;

class CalendarRulesTest {
    @Nested
    @RuleTest("deadline-civil-count")
    class deadline_civil_count {
        private final LocalDate opened = LocalDate.of(2022, 9, 30);

        @Test
        void satisfied_when_the_stated_day_is_the_counted_one() {
            LocalDate last = LocalDate.of(2022, 10, 17);
            assertTrue(CalendarRules.CIVIL_COUNT
                    .check(new StatedDay(opened, last, last))
                    .isEmpty());
            assertEquals(
                    last,
                    CivilCount.confirm(opened, Term.days(15), last, WorkCalendar.china())
                            .orElseThrow());
        }

        @Test
        void violated_when_the_opening_day_was_counted() {
            Decision<LocalDate> decision =
                    CivilCount.confirm(opened, Term.workingDays(2), LocalDate.of(2022, 10, 8), WorkCalendar.china());
            Finding finding = decision.findings().get(0);
            assertEquals("deadline-civil-count", finding.code());
            assertEquals(LocalDate.of(2022, 10, 9), finding.figures().get("counted"));
            assertTrue(finding.explain(Locale.ENGLISH).contains("2022-10-09"));
        }

        @Test
        void boundary_of_one_day_either_way_is_refused() {
            LocalDate last = LocalDate.of(2022, 10, 17);
            for (LocalDate stated : List.of(last.minusDays(1), last.plusDays(1))) {
                assertTrue(CalendarRules.CIVIL_COUNT
                        .check(new StatedDay(opened, last, stated))
                        .isPresent());
            }
        }
    }

    @Nested
    @RuleTest("workday-calendar-explicit")
    class workday_calendar_explicit {
        @Test
        void satisfied_when_the_year_is_complete() {
            assertTrue(CalendarRules.EXPLICIT
                    .check(new YearAsked(2022, Coverage.COMPLETE))
                    .isEmpty());
        }

        @Test
        void violated_when_the_year_is_unknown() {
            Finding finding = CalendarRules.EXPLICIT
                    .check(new YearAsked(2027, Coverage.UNKNOWN))
                    .orElseThrow();
            assertEquals(Severity.VIOLATION, finding.severity());
            assertEquals(2027L, finding.figures().get("year"));
        }

        @Test
        void boundary_is_the_turn_of_the_last_known_year() {
            WorkCalendar china = WorkCalendar.china();
            assertTrue(china.isWorkingDay(LocalDate.of(2026, 12, 31)).isAccepted());
            assertFalse(china.isWorkingDay(LocalDate.of(2027, 1, 1)).isAccepted());
        }
    }

    @Nested
    @RuleTest("calendar-weekends-only")
    class calendar_weekends_only {
        @Test
        void satisfied_when_festivals_are_known() {
            assertTrue(CalendarRules.WEEKENDS_ONLY
                    .check(new YearAsked(2022, Coverage.COMPLETE))
                    .isEmpty());
        }

        @Test
        void violated_when_only_weekends_are_known() {
            Finding finding = CalendarRules.WEEKENDS_ONLY
                    .check(new YearAsked(2022, Coverage.WEEKENDS_ONLY))
                    .orElseThrow();
            assertEquals(Severity.WARNING, finding.severity());
        }

        @Test
        void boundary_is_an_unknown_year_which_is_the_other_rule_s_business() {
            assertTrue(CalendarRules.WEEKENDS_ONLY
                    .check(new YearAsked(2027, Coverage.UNKNOWN))
                    .isEmpty());
        }
    }
}
