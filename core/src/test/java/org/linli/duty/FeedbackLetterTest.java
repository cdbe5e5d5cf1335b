package org.linli.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.linli.charter.Charter;
import org.linli.charter.CharterLayer;
import org.linli.charter.CharterSample;
import org.linli.charter.FigureSource;
import org.linli.charter.Rate;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Label;
import org.linli.kernel.Period;
import org.linli.reporting.ReportSample;
import org.linli.reporting.UnitReportStatus;

class FeedbackLetterTest {
    private static final LocalDate DAY = LocalDate.of(2023, 1, 6);
    private static final ServiceSum ASKED = new ServiceSum(4, 1200, 60);
    private static final String NASTY = "<script>alert('x')</script>\"&\n二";

    private static final FigureSource OURS = new FigureSource(CharterLayer.COMMUNITY, "社区居民会议", List.of());

    private static final FeedbackLetter LETTER = new FeedbackLetter(
            ReportSample.COMMUNITY,
            LetterHead.of("示例社区<b>"),
            new UnitStanding(
                    Id.of("unit-1"),
                    UnitReportStatus.CONFIRMED,
                    "示例局<i>党支部",
                    2,
                    new Rate(2, 3),
                    new Rate(1, 2),
                    List.of(Finding.warning("unit-report-rate")
                            .with("measure", Label.of(UnitMeasure.REPORT))
                            .with("least", "95%"))),
            Period.between(LocalDate.of(2022, 1, 1), LocalDate.of(2023, 1, 1)),
            false,
            terms(),
            new LetterSources(OURS, OURS, OURS, OURS),
            List.of(
                    line(
                            "report-1",
                            "林*一",
                            ASKED,
                            Optional.of(new FeedbackLetter.Told(
                                    Id.of("feedback"), DutyEvaluation.EXCELLENT, Optional.of(NASTY), DAY))),
                    line("report-2", "<陈*>", new ServiceSum(1, 65, 1), Optional.empty())),
            DAY);

    @Test
    void it_adds_up_and_can_tell_of_one_member_alone() {
        assertEquals(2, LETTER.members());
        assertEquals(new ServiceSum(5, 1265, 61), LETTER.total());
        assertEquals(new ServiceSum(3, 1135, 59), LETTER.lines().get(0).missing());
        FeedbackLetter one = LETTER.only(Id.of("report-2")).orElseThrow();
        assertEquals(List.of(LETTER.lines().get(0)), one.lines());
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
        assertTrue(
                page.contains("2022年度，贵单位应报到在职党员3名，已到我社区报到2名，报到率66.66%，低于本社区章程规定的95%；其中1名达到服务标准，服务完成率50.00%。"), page);
        assertTrue(page.contains("<td>1</td><td>1小时5分</td><td>1</td><td>4次、20小时、60分</td><td>尚未反馈</td>"), page);
        assertTrue(page.contains("&lt;陈*&gt;尚缺3次、18小时55分、59分。"), page);
        assertTrue(page.contains("请于2023年1月20日前函告我社区补正；无异议的，请于2023年1月29日前签回回执。"), page);
        assertTrue(page.contains("姓名已作隐私处理"));
        assertTrue(page.contains("要求更正"), "the member's right");
        String english = LETTER.html(Locale.ENGLISH);
        assertTrue(english.contains("lacks 3 times, 18 h 55 min, 59 points."), english);
        assertTrue(english.contains("a rate of 66.66%, below the 95% of our charter."), english);
        assertTrue(english.contains("excellent<small>"), english);
    }

    @Test
    void a_letter_is_sorted_by_name_and_written_as_the_golden_one() throws IOException {
        List<FeedbackLetter.Line> lines = List.of(
                golden("张三三", new ServiceSum(1, 240, 12), DutyEvaluation.NOT_PASSED),
                golden("陈一一", new ServiceSum(5, 1200, 60), DutyEvaluation.PASSED),
                golden("林二二", new ServiceSum(5, 1200, 60), DutyEvaluation.EXCELLENT));
        FeedbackLetter letter = new FeedbackLetter(
                        LETTER.community(),
                        LetterHead.of("中共示例社区委员会").number("示例委函〔2024〕1号").contact("示例工作人员，电话：0596-0000000"),
                        LETTER.standing(),
                        Period.between(LocalDate.of(2023, 1, 1), LocalDate.of(2024, 1, 1)),
                        true,
                        LETTER.terms(),
                        LETTER.sources(),
                        lines,
                        LocalDate.of(2024, 1, 8))
                .headed(LetterHead.of("中共示例社区委员会").number("示例委函〔2024〕1号").contact("示例工作人员，电话：0596-0000000"));
        assertEquals(
                List.of("陈一一", "林二二", "张三三"),
                letter.lines().stream().map(FeedbackLetter.Line::name).toList());
        Path file = Path.of("src/test/resources/org/linli/duty/letter_zh.html");
        String page = letter.html(Locale.SIMPLIFIED_CHINESE);
        if (System.getProperty("linli.golden", "compare").equals("write") && !Files.exists(file)) {
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.writeString(file, page);
        }
        assertEquals(Files.readString(file), page);
    }

    @Test
    void a_charter_without_points_writes_of_none() {
        String page = letterBy(Charter.national(DAY)).html(Locale.SIMPLIFIED_CHINESE);
        assertFalse(page.contains("积分") || page.contains("分、") || page.contains("60分"), page);
        assertTrue(page.contains("<td>4次、20小时</td>"), page);
    }

    @Test
    void a_letter_names_what_gave_the_figures_and_no_charter_that_did_not() {
        FeedbackLetter national = letterBy(Charter.national(DAY));
        String page = national.html(Locale.SIMPLIFIED_CHINESE);
        assertFalse(page.contains("章程"), page);
        assertTrue(page.contains("按参考标准（中国注册志愿者管理办法（2013）），每名党员每年服务不少于4次、20小时；"), page);
        assertTrue(page.contains("低于参考标准（在职党员双报到（邢台桥西、佛山、中江））的95%"), page);
        String english = national.html(Locale.ENGLISH);
        assertFalse(english.contains("charter"), english);
        assertTrue(english.contains("serves at least 4 times and 20 hours a year;"), english);
        Charter district = Charter.national(DAY)
                .layered(CharterLayer.LOCAL, DAY, "龙文区", Map.of("duty.minHoursPerYear", "20"))
                .orElseThrow();
        Charter ours = district.layered(
                        CharterLayer.COMMUNITY,
                        DAY,
                        "社区居民会议",
                        Map.of("duty.minTimesPerYear", "4", "duty.unitMinReport", "95%"))
                .orElseThrow();
        assertTrue(
                letterBy(district).html(Locale.SIMPLIFIED_CHINESE).contains("按参考标准（次数）、龙文区规定（时长），每名党员"),
                "what the district set stands beside what is usual");
        page = letterBy(ours).html(Locale.SIMPLIFIED_CHINESE);
        assertTrue(page.contains("按本社区章程规定（次数）、龙文区规定（时长），每名党员"), page);
        assertTrue(page.contains("低于本社区章程规定的95%"), page);
    }

    private static FeedbackLetter letterBy(Charter charter) {
        return new FeedbackLetter(
                LETTER.community(),
                LETTER.head(),
                LETTER.standing(),
                LETTER.period(),
                false,
                charter.terms(DutyTerms.TERMS, DAY),
                LetterSources.of(charter, DAY),
                LETTER.lines(),
                DAY);
    }

    @Test
    void a_period_is_called_as_the_charter_divides_the_year() {
        LocalDate july = LocalDate.of(2023, 7, 1);
        assertEquals("2023年下半年", DutyText.period(Period.between(july, july.plusMonths(6)), Locale.CHINESE));
        assertEquals("2023年第3季度", DutyText.period(Period.between(july, july.plusMonths(3)), Locale.CHINESE));
        assertEquals(
                "the second half of 2023", DutyText.period(Period.between(july, july.plusMonths(6)), Locale.ENGLISH));
    }

    private static FeedbackLetter.Line golden(String name, ServiceSum done, DutyEvaluation evaluation) {
        return new FeedbackLetter.Line(
                Id.of("report-" + done.times()),
                "BD-350603005004-report-" + done.times(),
                name,
                done,
                new ServiceSum(3, 976, 48),
                Optional.of(new FeedbackLetter.Told(
                        Id.of("feedback"), evaluation, Optional.empty(), LocalDate.of(2024, 1, 8))),
                Optional.empty());
    }

    private static DutyTerms terms() {
        return CharterSample.community(DAY)
                .with(Map.of("duty.passPoints", "60", "duty.pointsPerHour", "3"))
                .orElseThrow()
                .terms(DutyTerms.TERMS, DAY);
    }

    @Test
    void a_caller_who_knows_names_adds_them_and_the_page_then_warns() {
        FeedbackLetter named = LETTER.named(Map.of(Id.of("report-1"), "林<一>一", Id.of("stranger"), "某"));
        assertEquals(
                List.of("<陈*>", "林<一>一"),
                named.lines().stream().map(FeedbackLetter.Line::name).toList());
        assertEquals(LETTER.total(), named.total());
        assertTrue(named.html(Locale.SIMPLIFIED_CHINESE).contains("林&lt;一&gt;一"));
        assertTrue(named.html(Locale.SIMPLIFIED_CHINESE).contains("本函含姓名"));
        assertFalse(named.html(Locale.SIMPLIFIED_CHINESE).contains("姓名已作隐私处理"));
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
