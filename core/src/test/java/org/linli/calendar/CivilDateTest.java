package org.linli.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.kernel.Finding;

class CivilDateTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2022-09-11",
                " 2022-09-11 ",
                "2022年9月11日",
                "2022年09月11号",
                "２０２２年９月１１日",
                "二〇二二年九月十一日",
                "二零二二年九月十一日",
                "二○二二年九月十一日"
            })
    void accepted_ways_of_writing_give_the_date(String text) {
        assertEquals(LocalDate.of(2022, 9, 11), CivilDate.parse(text).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({"二〇二二年十二月三十一日,2022-12-31", "二〇二二年十月二十日,2022-10-20", "二〇二二年一月十日,2022-01-10"})
    void numerals_are_read_as_numbers(String text, LocalDate date) {
        assertEquals(date, CivilDate.parse(text).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "22/9/11|2022-09-11, 2011-09-22",
                "9/11/2022|2022-11-09, 2022-09-11",
                "2022/9/11|2022-09-11",
                "民国111-09-11|2022-09-11",
                "八月十六|?",
                "农历八月十六|?",
                "44815|2022-09-11",
                "2565-09-11|2022-09-11"
            })
    void what_has_several_readings_is_refused_and_names_them(String text, String readings) {
        Finding finding = CivilDate.parse(text).findings().get(0);
        assertEquals("date-ambiguous", finding.code());
        assertEquals(readings, finding.figures().get("readings"));
        assertTrue(finding.explain(Locale.ENGLISH).contains(readings));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2022-02-30", "2022年13月1日", "二〇二二年十十月一日", "二〇二二年十一月三十一日", "", "tomorrow", "2022-9-11T00:00",
                "99999999999999999999", "2022年九月11日"
            })
    void what_is_no_date_is_refused(String text) {
        assertEquals("date-invalid", CivilDate.parse(text).findings().get(0).code());
    }

    @Test
    void hostile_text_is_shown_short_and_visible() {
        Finding finding = CivilDate.parse("\r\nINFO forged" + "x".repeat(100_000)).findings().get(0);
        assertFalse(finding.explain(Locale.ENGLISH).contains("\n"));
        assertTrue(finding.explain(Locale.ENGLISH).length() < 200);
    }
}
