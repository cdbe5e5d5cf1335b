package org.linli.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.linli.calendar.CalendarRules.StatedDay;
import org.linli.calendar.CalendarRules.YearAsked;
import org.linli.kernel.Decision;
import org.linli.kernel.Explained;
import org.linli.kernel.Finding;
import org.linli.kernel.RuleCase;
import org.linli.kernel.RuleTest;

class CalendarRulesTest {
    @Nested
    @RuleTest("deadline-civil-count")
    class deadline_civil_count {
        private static final LocalDate OPENED = LocalDate.of(2022, 9, 30);
        private static final LocalDate LAST = LocalDate.of(2022, 10, 17);

        private final RuleCase<StatedDay> rule = RuleCase.violation(CalendarRules.CIVIL_COUNT);

        @Test
        void satisfied_when_the_stated_day_is_the_counted_one() {
            rule.holds(new StatedDay(OPENED, LAST, LAST));
            assertEquals(
                    LAST,
                    CivilCount.confirm(OPENED, Term.days(15), LAST, WorkCalendar.china())
                            .orElseThrow());
        }

        @Test
        void violated_when_the_opening_day_was_counted() {
            LocalDate stated = LocalDate.of(2022, 10, 8);
            LocalDate counted = LocalDate.of(2022, 10, 9);
            Finding finding = rule.breaks(
                    new StatedDay(OPENED, counted, stated),
                    Map.of("opened", OPENED, "stated", stated, "counted", counted));
            assertTrue(finding.explain(Locale.ENGLISH).contains("2022-10-09"));
            Decision<LocalDate> decision =
                    CivilCount.confirm(OPENED, Term.workingDays(2), stated, WorkCalendar.china());
            assertFalse(decision.isAccepted());
            assertEquals(List.of(finding), decision.findings());
        }

        @Test
        void boundary_of_one_day_either_way_is_refused() {
            rule.breaks(new StatedDay(OPENED, LAST, LAST.minusDays(1)));
            rule.holds(new StatedDay(OPENED, LAST, LAST));
            rule.breaks(new StatedDay(OPENED, LAST, LAST.plusDays(1)));
        }
    }

    @Nested
    @RuleTest("calendar-provisional")
    class calendar_provisional {
        private final RuleCase<LocalDate> rule = RuleCase.warning(CalendarRules.PROVISIONAL)
                .on(day -> new YearAsked(
                        day.getYear(), WorkCalendar.china().provisional().coverage(day.getYear())));

        @Test
        void satisfied_by_a_year_whose_notice_is_known() {
            rule.holds(LocalDate.of(2026, 10, 1));
        }

        @Test
        void violated_by_the_year_after_the_last_notice() {
            rule.breaks(LocalDate.of(2027, 6, 1), Map.of("year", 2027));
        }

        @Test
        void boundary_is_24_december_before_the_notice() {
            WorkCalendar china = WorkCalendar.china();
            assertEquals(List.of(), Explained.warned(china.isWorkingDay(LocalDate.of(2026, 12, 23))));
            assertEquals(
                    List.of("calendar-provisional"), Explained.warned(china.isWorkingDay(LocalDate.of(2026, 12, 24))));
            assertEquals(
                    List.of("calendar-provisional"), Explained.warned(china.isWorkingDay(LocalDate.of(2026, 12, 31))));
            assertEquals(
                    List.of(),
                    Explained.warned(china.isWorkingDay(LocalDate.of(2025, 12, 31))),
                    "the notice for 2026 is known");
            assertEquals(
                    List.of("calendar-provisional"),
                    Explained.warned(china.plusWorkingDays(LocalDate.of(2026, 12, 22), 2)),
                    "counted into the last days");
            assertEquals(List.of(), Explained.warned(china.plusWorkingDays(LocalDate.of(2026, 12, 22), 1)));
            assertEquals(
                    List.of("workday-calendar-explicit"),
                    Explained.refused(china.plusWorkingDays(LocalDate.of(2026, 12, 30), 5)));
        }
    }

    @Nested
    @RuleTest("workday-calendar-explicit")
    class workday_calendar_explicit {
        private final RuleCase<YearAsked> rule = RuleCase.violation(CalendarRules.EXPLICIT);

        @Test
        void satisfied_when_the_year_is_complete() {
            rule.holds(new YearAsked(2022, Coverage.COMPLETE));
        }

        @Test
        void violated_when_the_year_is_unknown() {
            rule.breaks(new YearAsked(2027, Coverage.UNKNOWN), Map.of("year", 2027));
        }

        @Test
        void boundary_is_the_turn_of_the_last_known_year() {
            WorkCalendar china = WorkCalendar.china();
            assertTrue(china.isWorkingDay(LocalDate.of(2026, 12, 31)).isAccepted());
            Decision<Boolean> unknown = china.isWorkingDay(LocalDate.of(2027, 1, 1));
            assertFalse(unknown.isAccepted());
            assertEquals(List.of(rule.breaks(new YearAsked(2027, Coverage.UNKNOWN))), unknown.findings());
            rule.holds(new YearAsked(2026, Coverage.COMPLETE));
        }

        @Test
        void boundary_is_a_year_of_which_only_the_weekends_are_known() {
            rule.holds(new YearAsked(2027, Coverage.WEEKENDS_ONLY));
            rule.breaks(new YearAsked(2027, Coverage.UNKNOWN));
        }
    }

    @Nested
    @RuleTest("calendar-weekends-only")
    class calendar_weekends_only {
        private final RuleCase<YearAsked> rule = RuleCase.warning(CalendarRules.WEEKENDS_ONLY);

        @Test
        void satisfied_when_festivals_are_known() {
            rule.holds(new YearAsked(2022, Coverage.COMPLETE));
        }

        @Test
        void violated_when_only_weekends_are_known() {
            rule.breaks(new YearAsked(2022, Coverage.WEEKENDS_ONLY), Map.of("year", 2022));
        }

        @Test
        void boundary_is_an_unknown_year_which_is_the_other_rule_s_business() {
            rule.holds(new YearAsked(2027, Coverage.UNKNOWN));
            rule.breaks(new YearAsked(2027, Coverage.WEEKENDS_ONLY));
        }
    }
}
