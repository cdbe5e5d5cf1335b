package org.linli.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linli.reporting.MemberReportRules;
import org.linli.reporting.MemberReportStatus;
import org.linli.reporting.MemberReportStep;

class TextsTest {
    private static final Finding MET_LATE =
            Finding.violation("deadline-met-late").with("due", LocalDate.of(2022, 9, 30));

    @Test
    void figures_are_filled_in() {
        assertEquals(
                "The duty was done after its end on 2022-09-30. It counts as overdue.",
                MET_LATE.explain(Locale.ENGLISH));
    }

    @ParameterizedTest
    @CsvSource({"zh,true", "zh-CN,true", "zh-Hant-TW,true", "en,false", "fr,false", "'',false"})
    void every_chinese_locale_gets_chinese_and_any_other_english(String tag, boolean chinese) {
        String text = Texts.explain(MET_LATE, Locale.forLanguageTag(tag));
        assertEquals(chinese, !text.equals(Texts.explain(MET_LATE, Locale.ENGLISH)));
    }

    @Test
    void a_label_is_shown_in_the_language_of_the_reader() {
        Finding order = Finding.violation("charter-layer-order")
                .with("current", new Label("charter-layer.LOCAL"))
                .with("next", new Label("charter-layer.NATIONAL"));
        assertTrue(order.explain(Locale.ENGLISH).contains("national cannot be laid over a charter of local"));
        assertTrue(order.explain(Locale.CHINESE).contains("地方"));
    }

    @Test
    void a_text_that_does_not_show_its_field_stands_after_it() {
        Finding unread = Finding.violation("date-unreadable");

        assertEquals(
                "报到日期：" + unread.explain(Locale.SIMPLIFIED_CHINESE),
                unread.in("reportedOn").explain(Locale.SIMPLIFIED_CHINESE));
        assertEquals(
                "Day of the report: " + unread.explain(Locale.ENGLISH),
                unread.in("reportedOn").explain(Locale.ENGLISH));
        assertEquals("请填写名称。", Finding.violation("text-missing").in("name").explain(Locale.SIMPLIFIED_CHINESE));
    }

    @Test
    void a_text_that_begins_with_its_field_does_not_say_it_twice() {
        Finding unknown = Finding.violation("roster-political-status-missing");
        Finding sex = Finding.violation("roster-sex-unknown");

        assertEquals(sex.explain(Locale.SIMPLIFIED_CHINESE), sex.in("sex").explain(Locale.SIMPLIFIED_CHINESE));
        assertEquals(
                "政治面貌：" + unknown.explain(Locale.SIMPLIFIED_CHINESE),
                unknown.in("politicalStatus").explain(Locale.SIMPLIFIED_CHINESE));
    }

    @Test
    void a_finding_keeps_the_field_that_it_names_already() {
        assertEquals(
                "name",
                Finding.violation("text-missing").in("name").in("sex").figures().get("field"));
    }

    @Test
    void several_labels_are_listed_as_each_language_does_and_none_is_said() {
        Label two = Label.all(List.of(Severity.HINT, Severity.WARNING));

        assertEquals("提醒、提示", Texts.of(two, Locale.SIMPLIFIED_CHINESE));
        assertEquals("Warns, Hint", Texts.of(two, Locale.ENGLISH));
        assertEquals("无", Texts.of(Label.all(List.of()), Locale.SIMPLIFIED_CHINESE));
        assertEquals(Label.of(Severity.HINT), Label.all(List.of(Severity.HINT)));
    }

    @Test
    void a_step_that_is_refused_names_the_steps_that_can_be_taken() {
        Finding refused = MemberReportRules.STEP
                .check(new LifeCycle.Move<>(MemberReportStatus.REPORTED, MemberReportStep.PLACE))
                .orElseThrow();

        assertTrue(refused.explain(Locale.SIMPLIFIED_CHINESE).contains("现可办理：确认"), refused.explain(Locale.CHINESE));
        assertTrue(refused.explain(Locale.ENGLISH).contains("Possible now: confirm"), refused.explain(Locale.ENGLISH));
    }

    @Test
    void a_figure_that_was_not_given_stays_in_braces() {
        assertTrue(
                Finding.violation("deadline-met-late").explain(Locale.ENGLISH).contains("{due}"));
    }

    @Test
    void a_figure_with_signs_of_patterns_is_shown_as_it_is() {
        Finding odd = Finding.violation("deadline-met-late").with("due", "$1\\ {due} ${x}");
        assertTrue(odd.explain(Locale.ENGLISH).contains("$1\\ {due} ${x}"));
    }

    @Test
    void a_code_without_a_text_shows_itself_and_its_figures() {
        Finding unknown = Finding.violation("no-such-code").with("number", 1);
        assertEquals("no-such-code {number=1}", unknown.explain(Locale.CHINESE));
    }

    @Test
    void a_label_or_statement_without_a_text_shows_its_key() {
        assertEquals("no.SUCH", Texts.of(new Label("no.SUCH"), Locale.ENGLISH));
        assertEquals("no-such-rule", Texts.statement("no-such-rule", Locale.ENGLISH));
        assertEquals(Optional.empty(), Texts.find("no-such-code", Locale.ENGLISH));
    }

    @Test
    void every_key_can_be_found() {
        for (String key : Texts.keys(Locale.CHINESE)) {
            assertTrue(Texts.find(key, Locale.CHINESE).isPresent(), key);
        }
    }

    @Test
    void sources_are_put_together_and_no_two_may_have_the_same_key() {
        TextSource first = locale -> Map.of("host-rule", Texts.isChinese(locale) ? "规则" : "a rule");
        TextSource second = locale -> Map.of("host-other", "another");
        assertEquals(
                Map.of("host-rule", "规则", "host-other", "another"),
                Texts.merged(List.of(first, second), Locale.CHINESE));
        assertThrows(IllegalStateException.class, () -> Texts.merged(List.of(first, first), Locale.ENGLISH));
    }

    @Test
    void the_library_is_a_source_that_is_found_without_being_built() {
        assertTrue(ServiceLoader.load(TextSource.class).stream()
                .anyMatch(source -> source.type().getName().equals("org.linli.Features")));
    }

    @Test
    void a_bundle_that_is_not_there_is_a_bug() {
        TextBundle none = new TextBundle(Map.class);
        assertThrows(IllegalStateException.class, () -> none.texts(Locale.ENGLISH));
    }
}
