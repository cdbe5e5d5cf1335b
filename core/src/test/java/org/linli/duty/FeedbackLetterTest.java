package org.linli.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.linli.charter.Rate;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Label;
import org.linli.kernel.Period;
import org.linli.kernel.Role;
import org.linli.reporting.ReportSample;
import org.linli.reporting.UnitReport;
import org.linli.reporting.UnitReportForm;
import org.linli.reporting.UnitReportStatus;

class FeedbackLetterTest {
    private static final LocalDate DAY = LocalDate.of(2023, 1, 6);
    private static final ServiceSum ASKED = new ServiceSum(4, 1200, 60);
    private static final String NASTY = "<script>alert('x')</script>\"&\n二";

    private static final FeedbackLetter LETTER = new FeedbackLetter(
            ReportSample.COMMUNITY,
            "示例社区<b>",
            new UnitStanding(
                    new UnitReport(
                            ReportSample.COMMUNITY,
                            Id.of("unit-1"),
                            new UnitReportForm(Id.of("party-1"), 3, Id.of("contact-1"), DAY),
                            UnitReportStatus.CONFIRMED,
                            Optional.empty()),
                    "示例局<i>党支部",
                    2,
                    new Rate(2, 3),
                    new Rate(1, 2),
                    List.of(Finding.warning("unit-report-rate")
                            .with("measure", Label.of(UnitMeasure.REPORT))
                            .with("least", "95%"))),
            Period.between(LocalDate.of(2022, 1, 1), LocalDate.of(2023, 1, 1)),
            false,
            List.of(
                    line(
                            "report-1",
                            "林*一",
                            ASKED,
                            Optional.of(new FeedbackLetter.Told(DutyEvaluation.EXCELLENT, Optional.of(NASTY), DAY))),
                    line("report-2", "<陈*>", new ServiceSum(1, 65, 1), Optional.empty())),
            DAY,
            Role.COMMUNITY_SECRETARY);

    @Test
    void it_adds_up_and_can_tell_of_one_member_alone() {
        assertEquals(2, LETTER.members());
        assertEquals(new ServiceSum(5, 1265, 61), LETTER.total());
        assertEquals(new ServiceSum(3, 1135, 59), LETTER.lines().get(1).missing());
        FeedbackLetter one = LETTER.only(Id.of("report-2")).orElseThrow();
        assertEquals(List.of(LETTER.lines().get(1)), one.lines());
        assertEquals(new ServiceSum(1, 65, 1), one.total());
        assertEquals(Optional.empty(), LETTER.only(Id.of("report-3")));
    }

    @Test
    void the_page_stands_alone_and_says_in_which_language_it_is() {
        for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            String page = LETTER.html(locale);
            assertTrue(page.startsWith("<!DOCTYPE html>\n<html lang=\""), page);
            assertTrue(page.contains("<meta charset=\"utf-8\">"));
            assertTrue(page.contains("@page { size: A4"));
            assertFalse(Pattern.compile("<script|<link|<img|src=|href=|url\\(|http|@import")
                    .matcher(page)
                    .find());
            assertFalse(page.contains("duty-text."), page);
            assertFalse(page.contains("%s"), page);
        }
        assertTrue(LETTER.html(Locale.SIMPLIFIED_CHINESE).contains("<html lang=\"zh-Hans\">"));
        assertTrue(LETTER.html(Locale.ENGLISH).contains("<html lang=\"en\">"));
    }

    @Test
    void every_text_from_outside_is_escaped() {
        String page = LETTER.html(Locale.SIMPLIFIED_CHINESE);
        assertTrue(page.contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&quot;&amp;<br>二"), page);
        assertTrue(page.contains("示例局&lt;i&gt;党支部"));
        assertTrue(page.contains("示例社区&lt;b&gt;"));
        assertTrue(page.contains("&lt;陈*&gt;"));
        assertFalse(page.contains("<i>"));
        assertFalse(page.contains("<b>"));
    }

    @Test
    void the_page_tells_figures_what_is_missing_and_which_rate_is_too_low() {
        String page = LETTER.html(Locale.SIMPLIFIED_CHINESE);
        assertTrue(page.contains("<dt>报到率</dt><dd>66.66% – 低于 95%</dd>"), page);
        assertTrue(page.contains("<dt>服务完成率</dt><dd>50.00%</dd>"), page);
        assertTrue(page.contains("2022-01-01 – 2022-12-31"));
        assertTrue(page.contains(">1:05 / 20:00<"), page);
        assertTrue(page.contains("<td>次数 3, 时长 18:55, 积分 59</td><td>尚未反馈</td>"), page);
        assertTrue(page.contains("<td>无</td><td>优秀"), page);
        assertTrue(page.contains("姓名已脱敏"));
        String english = LETTER.html(Locale.ENGLISH);
        assertTrue(english.contains("Times 3, Hours 18:55, Points 59"), english);
        assertTrue(english.contains("<dt>Rate of report</dt><dd>66.66% – below 95%</dd>"), english);
        assertTrue(english.contains("excellent<small>"), english);
    }

    @Test
    void a_caller_who_knows_names_adds_them_and_the_page_then_warns() {
        FeedbackLetter named = LETTER.named(Map.of(Id.of("report-1"), "林<一>一", Id.of("stranger"), "某"));
        assertEquals(
                List.of("林<一>一", "<陈*>"),
                named.lines().stream().map(FeedbackLetter.Line::name).toList());
        assertEquals(LETTER.total(), named.total());
        assertTrue(named.html(Locale.SIMPLIFIED_CHINESE).contains("林&lt;一&gt;一"));
        assertTrue(named.html(Locale.SIMPLIFIED_CHINESE).contains("本函含完整姓名"));
        assertFalse(named.html(Locale.SIMPLIFIED_CHINESE).contains("姓名已脱敏"));
        assertFalse(named.toString().contains("林"));
        assertEquals(LETTER, LETTER.named(Map.of()));
        assertFalse(LETTER.named(Map.of(Id.of("stranger"), "某")).named());
        assertTrue(named.named(Map.of()).named());
    }

    @Test
    void neither_the_letter_nor_its_lines_show_a_person_as_text() {
        assertFalse(LETTER.toString().contains("林"));
        assertFalse(LETTER.lines().get(0).toString().contains("林"));
    }

    private static FeedbackLetter.Line line(
            String report, String name, ServiceSum done, Optional<FeedbackLetter.Told> told) {
        return new FeedbackLetter.Line(
                Id.of(report), "BD-350603005004-" + report, name, done, ASKED, told, Optional.empty());
    }
}
