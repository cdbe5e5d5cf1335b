package org.linli.examples.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linli.examples.report.SampleReport.said;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.linli.kernel.Basis;
import org.linli.kernel.Evidence;

class ReportTest {
    private static final List<String> SHOWN = List.of(
            "prose",
            "heading",
            "key",
            "point",
            "fact",
            "definition",
            "check",
            "bars",
            "bar",
            "bar note",
            "months",
            "table",
            "row",
            "total",
            "asked",
            "reason",
            "note",
            "steps",
            "day",
            "step",
            "why",
            "done",
            "picture",
            "told",
            "card",
            "inside");

    @Test
    void a_page_shows_every_text_in_both_languages_and_escapes_it() {
        String page = HtmlReport.page(SampleReport.report());

        for (String what : SHOWN) {
            Words words = said(what);
            assertTrue(page.contains(Html.escaped(words.zh())), what);
            assertTrue(page.contains(Html.escaped(words.en())), what);
        }
        assertFalse(page.contains(SampleReport.MARKUP));
        assertEquals("&lt;b&gt;&amp;&quot;&#39;", Html.escaped(SampleReport.MARKUP));
    }

    @Test
    void a_page_has_each_id_once_and_links_that_lead_somewhere() {
        String page = HtmlReport.page(SampleReport.report());

        List<String> ids = found(page, " id=\"([^\"]+)\"");
        assertEquals(ids.stream().distinct().toList(), ids);
        found(page, "href=\"#([^\"]+)\"").forEach(id -> assertTrue(ids.contains(id), id));
        found(page, "aria-labelledby=\"([^\"]+)\"").forEach(id -> assertTrue(ids.contains(id), id));
    }

    @Test
    void a_console_tells_the_same_in_one_language() {
        String chinese = String.join("\n", ConsoleReport.lines(SampleReport.report(), Locale.SIMPLIFIED_CHINESE));
        String english = String.join("\n", ConsoleReport.lines(SampleReport.report(), Locale.ENGLISH));

        for (String what : SHOWN) {
            assertTrue(chinese.contains(said(what).zh()), what);
            assertTrue(english.contains(said(what).en()), what);
        }
        assertFalse(chinese.contains("en prose"));
        assertFalse(english.contains("中prose"));
    }

    @Test
    void a_section_by_itself_is_told_without_its_title() {
        Section section = SampleReport.report().sections().get(0);
        List<String> lines = ConsoleReport.lines(section, Locale.ENGLISH);

        assertEquals(said("prose").en(), lines.get(0));
        assertTrue(lines.stream().noneMatch(line -> line.contains("en question")));
    }

    @Test
    void sections_are_numbered_as_each_language_does() {
        assertEquals(
                List.of("一", "九", "十", "十一", "十九", "二十", "二十一"),
                Stream.of(1, 9, 10, 11, 19, 20, 21)
                        .map(number -> HtmlReport.numeral(number).zh())
                        .toList());
        assertEquals("11", HtmlReport.numeral(11).en());
    }

    @Test
    void columns_are_as_high_as_their_values_and_a_month_without_any_has_a_dash() {
        Part.Months months = new Part.Months(
                Words.NONE, Words.NONE, List.of(0L, 10L, 5L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L), 10, Tone.FIRST);
        String svg = Charts.months(months, false);
        List<String> heights = found(svg, "<rect [^>]*height=\"([^\"]+)\"");

        assertEquals("0", heights.get(0));
        assertEquals(2 * Double.parseDouble(heights.get(2)), Double.parseDouble(heights.get(1)), 0.11);
        assertEquals(10, found(svg, ">(–)<").size());
        assertTrue(Charts.told(months).zh().contains("2月10"));
    }

    @Test
    void a_reason_rests_on_the_charter_before_all_else_and_then_on_its_first_source() {
        Basis charter = new Basis("章程", "", "", Optional.empty(), Optional.empty(), Evidence.CHARTER);
        Basis law = new Basis("法", "", "", Optional.empty(), Optional.empty(), Evidence.VERIFIED);

        assertEquals(Norm.CHARTER, Norm.of(List.of(law, charter)));
        assertEquals(Norm.LAW, Norm.of(List.of(law, Basis.local("某地", ""))));
        assertEquals(Norm.DESIGN, Norm.of(List.of(Basis.design("x"), law)), "the law says how days are counted");
        assertEquals(Norm.STORY, Norm.of(List.of(Basis.story("F3"), Basis.design("x"))));
        assertEquals(Norm.PRACTICE, Norm.of(List.of(Basis.general("某书", ""), Basis.design("x"))));
        assertEquals(Norm.DESIGN, Norm.of(List.of()));
    }

    @Test
    void a_chinese_name_is_marked_as_such_in_text_and_in_pictures_of_both_languages() {
        assertEquals("<span lang=\"zh-CN\">示例支部</span>", Html.both(Words.same("示例支部")));
        assertEquals("12", Html.both(Words.same(12)));
        assertEquals("<text lang=\"zh-CN\" x=\"1\">示例支部</text>", Html.text(Words.same("示例支部"), "x=\"1\""));
        assertEquals("<text x=\"1\">12</text>", Html.text(Words.same(12), "x=\"1\""));
    }

    @Test
    void no_heading_stands_more_than_one_step_below_the_one_before() {
        String page = HtmlReport.page(SampleReport.report());
        List<Integer> levels =
                found(page, "<h([1-6])").stream().map(Integer::valueOf).toList();

        assertTrue(levels.contains(4), "titles of cards below a heading");
        for (int place = 1; place < levels.size(); place++) {
            assertTrue(levels.get(place) <= levels.get(place - 1) + 1, levels + " at " + place);
        }
        Report plain = SampleReport.with(List.of(new Part.Card(said("card"), List.of(new Part.Prose(said("inside"))))));
        assertEquals(
                List.of("2", "3", "2"),
                found(HtmlReport.page(plain), "<h([2-6])").subList(1, 4));
    }

    @Test
    void a_table_that_scrolls_is_reached_by_keyboard_and_named_and_its_rows_are_named_by_text() {
        String page = HtmlReport.page(SampleReport.report());

        assertEquals(
                found(page, "(class=\"tw\")").size(),
                found(page, "class=\"tw\" role=\"region\" tabindex=\"0\" aria-labelledby=\"(table-\\d+)\"")
                        .size());
        Report numbered = SampleReport.with(List.of(new Part.Table(
                said("roster"),
                List.of(Part.Column.number("序号", "No."), Part.Column.text("成员", "Member")),
                List.of(List.of(Words.same(1), Words.same("示例支部"))),
                Optional.empty())));
        assertTrue(HtmlReport.page(numbered)
                .contains("<td class=\"n\">1</td><th scope=\"row\"><span lang=\"zh-CN\">示例支部</span></th>"));
    }

    @Test
    void a_title_ends_neither_the_text_of_a_script_nor_the_script() {
        Report report = SampleReport.with(List.of());
        Report quoted = new Report(
                report.field(),
                Words.of("标题", "the office\u2019s 'own' \\ </script>"),
                report.subtitle(),
                report.about(),
                report.notice(),
                report.sections());
        assertTrue(HtmlReport.page(quoted).contains("'the office\u2019s \\'own\\' \\\\ \\u003c/script>'"));
    }

    @Test
    void each_colour_of_a_picture_stays_as_it_is_where_the_reader_forces_colours() throws IOException {
        String css;
        try (InputStream in = HtmlReport.class.getResourceAsStream("report.css")) {
            css = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
        int begins = css.indexOf("@media (forced-colors: active)");
        String forced = css.substring(begins, css.indexOf("@page"));
        List<String> used = found(css.substring(0, begins), "(?:fill|stroke): var\\((--\\w+)\\)");

        assertTrue(used.size() > 10);
        used.forEach(colour -> assertTrue(forced.contains(colour + ":"), colour));
    }

    @Test
    void a_picture_that_is_not_told_in_words_is_none() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Part.Picture(said("picture"), Words.NONE, "<svg></svg>", Optional.empty(), List.of()));
    }

    private static List<String> found(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult result) -> result.group(1))
                .toList();
    }
}
