package org.linli.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linli.code.Codes.figure;
import static org.linli.kernel.Explained.refused;
import static org.linli.kernel.Explained.warned;

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
import org.linli.kernel.Severity;

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
        assertEquals("abc·甲", PlainText.searchForm("ＡbC．甲"));
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
    @ValueSource(
            strings = {
                "2023/2/1",
                "2023/02/01",
                "2023.02.01",
                "2023.2.1",
                "2023-2-1",
                "2023年2月1日",
                "2023年2月1号",
                "二〇二三年二月一日",
                "2023 / 2 / 1",
                "2023. 2. 1",
                "2023年 2月 1日",
                "２０２３／２／１",
                "２０２３．０２．０１",
                "2023－2－1",
                "2023–2–1",
                "\u202D2023/2/1\u202C",
                "\uFEFF2023-02-01",
                "2023年\u200B2月1日",
                "2023\u00A0年\u3000２月１日"
            })
    void case_49_a_year_of_four_digits_in_front_has_one_reading(String text) {
        assertEquals(LocalDate.of(2023, 2, 1), CivilDate.parse(text).orElseThrow());
        assertEquals(LocalDate.of(2023, 2, 1), CivilDate.parsePersonal(text).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023/2/1 0:00",
                "2023/02/01 00:00",
                "2023-02-01 00:00:00",
                "2023-02-01T00:00:00",
                "2023-02-01 00:00:00.000",
                "2023年2月1日 0:00",
                "2023年2月1日0:00:00",
                "20230201 00:00:00",
                "'2023-02-01",
                "\u20192023/2/1 0:00",
                "\u20182023.2.1"
            })
    void a_day_with_a_midnight_or_a_mark_of_a_spreadsheet_is_that_day(String text) {
        assertEquals(LocalDate.of(2023, 2, 1), CivilDate.parse(text).orElseThrow());
        assertEquals(LocalDate.of(2023, 2, 1), CivilDate.parsePersonal(text).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({
        "2023/2/29,date-invalid",
        "2023.13.1,date-invalid",
        "2023-0-1,date-invalid",
        "23/2/1,date-ambiguous",
        "1/2/2023,date-ambiguous",
        "2023/2/1 10:30,date-with-time",
        "2023/2,date-unreadable",
        "2023/2/1/,date-unreadable"
    })
    void case_49_what_is_no_day_or_has_several_readings_is_still_refused(String text, String code) {
        assertEquals(List.of(code), refused(CivilDate.parse(text)));
    }

    @ParameterizedTest
    @CsvSource({
        "张　三,张三",
        "' 张三',张三",
        "张 三 丰,张三丰",
        "张\u00A0\u3000三,张三",
        "Ann Lee,Ann Lee",
        "王 Ann,王 Ann",
        "阿依古丽·买买提,阿依古丽·买买提"
    })
    void case_50_blanks_between_han_characters_fill_up_a_column_and_go(String text, String name) {
        Decision<String> read = PlainText.requireName("name", text, 20);

        assertEquals(name, read.orElseThrow());
        assertEquals(List.of(), read.findings());
    }

    @ParameterizedTest
    @CsvSource({"⻢⽟,马玉,'1, 2'", "王⼀⽅,王一方,'2, 3'", "张 ⻢,张马,2"})
    void case_50_radicals_become_the_characters_that_they_stand_for_and_a_hint_says_so(
            String text, String name, String positions) {
        Decision<String> read = PlainText.requireName("name", text, 20);

        assertEquals(name, read.orElseThrow());
        assertEquals(List.of("name-radical-mapped"), warned(read));
        assertEquals(positions, figure(read, "positions"));
        assertEquals(Severity.HINT, read.findings().get(0).severity());
    }

    @Test
    void case_50_a_radical_that_stands_for_no_character_is_kept_and_warned_of() {
        Decision<String> read = PlainText.requireName("name", "王\u2E80", 20);

        assertEquals("王\u2E80", read.orElseThrow());
        assertEquals(List.of("name-radical"), warned(read));
        assertEquals("2", figure(read, "positions"));
        assertEquals(Severity.WARNING, read.findings().get(0).severity());
    }

    @ParameterizedTest
    @ValueSource(strings = {"㈱Ａ①", "葛󠄀城", "𠮷野家", "張三"})
    void case_50_no_other_compatibility_form_changes_in_a_name(String name) {
        assertEquals(name, PlainText.requireName("name", name, 20).orElseThrow());
    }

    @Test
    void case_50_what_cannot_be_seen_in_a_name_is_refused_and_not_dropped() {
        assertEquals(List.of("text-forbidden-character"), refused(PlainText.requireName("name", "张\u200B三", 20)));
        assertEquals(List.of("text-missing"), refused(PlainText.requireName("name", "\u3000", 20)));
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
                "2022/9-11;UNUSUAL_FORM;2022-09-11",
                "2022年9月11;UNUSUAL_FORM;2022-09-11",
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
        "2022/9/11 0:00:01,date-with-time",
        "2022/9/11 00:10,date-with-time",
        "22/9/11 0:00,date-ambiguous",
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
