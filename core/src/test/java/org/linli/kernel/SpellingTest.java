package org.linli.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SpellingTest {
    private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

    @Test
    void minutes_are_written_as_hours_and_minutes() {
        assertEquals("12小时16分", Spelling.time(736, CHINESE));
        assertEquals("20小时", Spelling.time(1200, CHINESE));
        assertEquals("59分钟", Spelling.time(59, CHINESE));
        assertEquals("1小时", Spelling.time(60, CHINESE));
        assertEquals("0分钟", Spelling.time(0, CHINESE));
        assertEquals("12 h 16 min", Spelling.time(736, Locale.ENGLISH));
        assertEquals("20 h", Spelling.time(1200, Locale.ENGLISH));
        assertEquals("59 min", Spelling.time(59, Locale.ENGLISH));
    }

    @Test
    void money_is_written_in_yuan() {
        assertEquals("50元", Spelling.money(5000, CHINESE));
        assertEquals("0.05元", Spelling.money(5, CHINESE));
        assertEquals("12.30 yuan", Spelling.money(1230, Locale.ENGLISH));
        assertEquals("-0.02元", Spelling.money(-2, CHINESE));
        assertEquals("10000000000.00", Spelling.yuan(1_000_000_000_000L));
        assertEquals(
                "拟收取费用 50元。人民调解不收取任何费用；当事人愿意付费的，可以引导至商事调解组织。",
                Finding.violation("mediation-free").with("fee", 5000L).explain(CHINESE));
    }

    @Test
    void days_are_written_as_each_language_writes_them() {
        assertEquals("2024年1月8日", Spelling.day(LocalDate.of(2024, 1, 8), CHINESE));
        assertEquals("2024-01-08", Spelling.day(LocalDate.of(2024, 1, 8), Locale.ENGLISH));
    }

    @Test
    void a_minute_and_a_day_that_are_kept_as_texts_follow_the_language_too() {
        Finding found = Finding.violation("incident-not-in-future")
                .with("at", Spelling.minute(LocalDateTime.of(2022, 9, 14, 9, 0, 31)))
                .with("now", Spelling.endOf(LocalDate.of(2022, 9, 13)));
        assertEquals("事件发现时间为2022年9月14日09:00，现在为2022年9月13日24:00。请填写实际发现时间。", found.explain(CHINESE));
        assertEquals(
                "The incident would have been found at 2022-09-14 09:00, and it is 2022-09-13 24:00. Enter when it was found.",
                found.explain(Locale.ENGLISH));
        assertEquals("2024年1月8日", Spelling.figure("2024-01-08", "", CHINESE));
        assertEquals("2024-13-40", Spelling.figure("2024-13-40", "", CHINESE), "what is no day stays as written");
        assertEquals("BD-2024-01-08", Spelling.figure("BD-2024-01-08", "", CHINESE));
    }

    @Test
    void a_word_follows_its_number_and_a_passage_about_nothing_is_left_out() {
        Finding finding = Finding.warning("pass-points-reachable")
                .with("pass", 1)
                .with("hours", 1)
                .with("perHour", 0)
                .with("reached", 0);
        assertEquals(
                "The charter asks for 1 hour a year at 0 points an hour, so the minimum brings 0; 1 point passes."
                        + " Change the points for an hour, the points that pass, or the hours.",
                finding.explain(Locale.ENGLISH));
        Finding short1 = Finding.warning("duty-feedback-evaluation")
                .with("evaluation", new Label("duty-evaluation.PASSED"))
                .with("times", 0)
                .with("minutes", 736)
                .with("points", 0);
        assertEquals("评为合格，但服务尚缺：12小时16分，未达到最低标准。有漏记的请补登；仍作此评价的，请在评语中写明理由。", short1.explain(CHINESE));
        for (Locale locale : List.of(CHINESE, Locale.ENGLISH)) {
            assertEquals(-1, short1.with("times", 1).explain(locale).indexOf('['));
        }
    }
}
