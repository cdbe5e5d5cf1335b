package org.linli.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linli.code.Codes.figure;
import static org.linli.kernel.Explained.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.kernel.Decision;
import org.linli.kernel.Label;

/** What people and spreadsheets really send, case by case, for names, free text and dates. */
class BadTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"𠮷野家", "㛃", "𬱟", "葛󠄀"})
    void case_14_rare_characters_are_kept_exactly_and_counted_as_one(String name) {
        int count = name.codePointCount(0, name.length());

        assertEquals(name, PlainText.require("name", name, count).orElseThrow());
        assertEquals(List.of("text-too-long"), refused(PlainText.require("name", name + "一", count)));
    }

    @Test
    void case_14_ideographs_newer_than_the_platform_are_kept() {
        String newer = Character.toString(0x31350) + Character.toString(0x2EBF0) + "\u9FFF";

        assertEquals(newer, PlainText.require("name", newer, 3).orElseThrow());
    }

    @Test
    void case_15_a_character_of_private_use_is_refused_with_its_position() {
        Decision<String> decision = PlainText.require("name", "王\uE863", 20);

        assertEquals(List.of("text-private-use"), refused(decision));
        assertEquals(2L, figure(decision, "position"));
        assertEquals("U+E863", figure(decision, "character"));
    }

    @Test
    void case_16_text_is_composed_and_compatibility_forms_stay() {
        assertEquals("é", PlainText.require("name", "e\u0301", 2).orElseThrow());
        assertEquals("㈱Ａ①", PlainText.require("name", "㈱Ａ①", 3).orElseThrow());
    }

    @Test
    void case_16_text_that_composing_makes_longer_is_measured_again() {
        assertEquals(List.of("text-too-long"), refused(PlainText.require("name", "\u0958", 1)));
        assertTrue(PlainText.require("name", "\u0958", 2).isAccepted());
    }

    @ParameterizedTest
    @ValueSource(strings = {"李", "阿依古丽·买买提", "阿依古丽•买买提", "阿依古丽・买买提", "阿依古丽.买买提"})
    void case_17_short_names_and_names_with_dots_are_accepted_unchanged(String name) {
        assertEquals(name, PlainText.require("name", name, 30).orElseThrow());
    }

    @Test
    void case_17_a_name_of_thirty_characters_is_accepted_and_dots_are_one_in_the_index() {
        assertTrue(PlainText.require("name", "阿".repeat(30), 30).isAccepted());
        for (String dot : List.of("·", "•", "・", ".", "‧")) {
            assertEquals("阿依·买", PlainText.searchForm("阿依" + dot + "买"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0, 7, 0x0A, 0x7F, 0x85, 0xAD, 0x200B, 0x200D, 0x200E, 0x202A, 0x202E, 0x2028, 0x2066, 0x2069, 0xFEFF,
                0x3164, 0x1F600, 0x1F1E8, 0x2B50, 0xE0041
            })
    void case_18_hidden_and_picture_characters_are_refused_with_their_position(int c) {
        Decision<String> decision = PlainText.require("name", "张" + Character.toString(c) + "三", 20);

        assertEquals(List.of("text-forbidden-character"), refused(decision));
        assertEquals(2L, figure(decision, "position"));
    }

    @Test
    void case_18_text_of_several_lines_keeps_breaks_and_pictures_but_nothing_hidden() {
        assertEquals(
                "一\n二\n三\t😀",
                PlainText.requireLines("story", "一\r\n二\r三\t😀", 20).orElseThrow());
        assertEquals(List.of("text-forbidden-character"), refused(PlainText.requireLines("story", "一\u202E二", 20)));
        assertEquals(List.of("text-forbidden-character"), refused(PlainText.requireLines("story", "一\u0000二", 20)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"王\uD800", "王\uDC00\uD800", "王\uFFFD", "王\uFFFE"})
    void case_19_broken_text_is_refused_and_never_repaired(String text) {
        Decision<String> decision = PlainText.require("name", text, 20);

        assertEquals("text-malformed", refused(decision).get(0));
        assertEquals(2L, figure(decision, "position"));
    }

    @Test
    void case_20_text_is_measured_in_code_points_and_in_bytes() {
        assertTrue(PlainText.requireLines("story", "𠮷".repeat(16_383), 20_000).isAccepted());
        assertEquals(
                List.of("text-too-many-bytes"), refused(PlainText.requireLines("story", "𠮷".repeat(16_384), 20_000)));
        assertEquals(List.of("text-too-long"), refused(PlainText.requireLines("story", "a".repeat(11), 10)));
        assertTrue(PlainText.require("name", "a".repeat(10) + " ".repeat(1_000), 10)
                .isAccepted());
    }

    @Test
    void case_25_texts_that_a_collation_calls_equal_stay_different() {
        assertNotEquals(read("A"), read("a"));
        assertNotEquals(read("é"), read("e"));
        assertEquals(read("A"), read("A "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000\u00A0\t\n"})
    void case_26_blank_text_is_absent(String blank) {
        assertEquals(Optional.empty(), PlainText.parse("name", blank, 10).orElseThrow());
        assertEquals(Optional.empty(), PlainText.parseLines("name", blank, 10).orElseThrow());
        assertEquals(List.of("text-missing"), refused(PlainText.require("name", blank, 10)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2022-09-11",
                "20220911",
                "2022年9月11日",
                "2022年09月11日",
                "二〇二二年九月十一日",
                "二零二二年九月十一日",
                "２０２２年９月１１日",
                " 2022-09-11　",
                "2022 年 9 月 11 日"
            })
    void case_38_standard_and_chinese_dates_are_accepted(String text) {
        assertEquals(LocalDate.of(2022, 9, 11), CivilDate.parse(text).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({"二〇二二年十月十日,2022-10-10", "二〇二二年十二月二十日,2022-12-20", "二〇二二年一月三十一日,2022-01-31", "二〇二〇年二月二十九日,2020-02-29"})
    void case_38_chinese_numbers_are_read_up_to_the_thirty_first(String text, LocalDate date) {
        assertEquals(date, CivilDate.parse(text).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "22/9/11;TWO_DIGIT_YEAR;1911-09-22, 1922-09-11, 2011-09-22, 2022-09-11",
                "民国111-09-11;REPUBLIC_YEAR;2022-09-11",
                "民国111年9月11日;REPUBLIC_YEAR;2022-09-11",
                "111-09-11;REPUBLIC_YEAR;2022-09-11",
                "0111-09-11;REPUBLIC_YEAR;0111-09-11, 2022-09-11",
                "八月十六;NO_YEAR;?",
                "正月初一;NO_YEAR;?",
                "9月11日;NO_YEAR;?",
                "农历二〇二二年八月十六;LUNAR;?",
                "44815;SPREADSHEET_SERIAL;2022-09-11",
                "2565-09-11;BUDDHIST_YEAR;2022-09-11, 2565-09-11",
                "佛历2565年9月11日;BUDDHIST_YEAR;2022-09-11",
                "2022/9/11;UNUSUAL_FORM;2022-09-11",
                "2022-9-11;UNUSUAL_FORM;2022-09-11",
                "9/11/2022;UNUSUAL_FORM;2022-09-11, 2022-11-09"
            })
    void case_38_other_dates_are_refused_with_their_readings(String text, DateReading kind, String readings) {
        Decision<LocalDate> decision = CivilDate.parse(text);

        assertEquals(List.of("date-ambiguous"), refused(decision));
        assertEquals(Label.of(kind), figure(decision, "kind"));
        assertEquals(readings, figure(decision, "readings"));
    }

    @Test
    void case_38_the_readings_of_a_personal_date_are_not_shown() {
        assertEquals("****-**-**", figure(CivilDate.parsePersonal("80/1/1"), "readings"));
        assertEquals(
                LocalDate.of(1880, 1, 1), CivilDate.parsePersonal("1880-01-01").orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({
        "2022-02-30,date-invalid",
        "2022-13-01,date-invalid",
        "20221301,date-invalid",
        "2022年2月30日,date-invalid",
        "二〇二二年二月三十日,date-invalid",
        "二〇二二年九月十十日,date-invalid",
        "99/99/99,date-invalid",
        "2022-09-11T24:00,date-with-time",
        "2022-09-11 23:59:60,date-with-time",
        "1986-05-04T00:30,date-with-time",
        "2022年9月11日10:30,date-with-time",
        "2022年9月11日 上午9点,date-with-time",
        "2022/9/11 0:00:00,date-with-time",
        "2022-09-111,date-invalid",
        "明天,date-unreadable",
        "2022,date-unreadable",
        "'',date-unreadable"
    })
    void case_39_days_that_are_none_are_refused(String text, String code) {
        assertEquals(List.of(code), refused(CivilDate.parse(text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=cmd|'/c calc'!A0", "@SUM(A1)", "+8613800005678", "-1", "' OR 1=1 --", "%_", "${jndi:ldap://a}"
            })
    void case_44_and_46_text_that_means_something_elsewhere_is_text(String text) {
        assertEquals(text, PlainText.require("name", text, 64).orElseThrow());
    }

    @Test
    void case_46_a_forged_line_of_a_log_is_refused_and_not_repeated() {
        Decision<String> decision = PlainText.require("name", "a\r\nINFO forged", 64);

        assertEquals(List.of("text-forbidden-character", "text-forbidden-character"), refused(decision));
        assertFalse(decision.explain(Locale.ENGLISH).contains("forged"));
    }

    private static String read(String text) {
        return PlainText.require("name", text, 10).orElseThrow();
    }
}
