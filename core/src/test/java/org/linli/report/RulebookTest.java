package org.linli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.linli.Linli;
import org.linli.calendar.CalendarRules;
import org.linli.charter.CharterRules;
import org.linli.kernel.Basis;
import org.linli.kernel.Evidence;
import org.linli.kernel.Label;
import org.linli.kernel.Reason;
import org.linli.kernel.Role;
import org.linli.kernel.Rule;
import org.linli.kernel.Severity;
import org.linli.kernel.Statute;
import org.linli.kernel.Texts;
import org.xml.sax.InputSource;

class RulebookTest {
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE);
    private static final Rule<Integer> READS = Rule.<Integer>warning("rulebook-reads-years")
            .basis(
                    new Statute("某法", "2018", LocalDate.of(2018, 12, 29), LocalDate.of(2026, 7, 17)).article("§6"),
                    Basis.general("<b>a|b</b> & 'c'", "\"d\""))
            .reads("alliance.agreementYears", "grid.households")
            .holds(years -> years > 0)
            .orSays(years -> Map.of("years", years));

    @Test
    void the_whole_library_s_rules_stand_in_it_feature_by_feature() {
        Rulebook all = Linli.rulebook();
        assertTrue(all.rules().containsAll(CalendarRules.ALL));
        assertTrue(all.rules().containsAll(CharterRules.ALL));
        String page = all.markdown(Locale.ENGLISH);
        assertTrue(page.indexOf("## Working days and terms") < page.indexOf("### workday-calendar-explicit"));
        assertTrue(page.indexOf("### workday-calendar-explicit") < page.indexOf("## Charter"));
        assertTrue(page.indexOf("## Charter") < page.indexOf("### charter-bound"));
    }

    @Test
    void every_rule_shows_its_id_statement_severity_and_basis_in_both_languages() {
        for (Locale locale : LANGUAGES) {
            String page = Linli.rulebook().html(locale).replace("&#39;", "'").replace("&quot;", "\"");
            for (Rule<?> rule : Linli.rulebook().rules()) {
                int at = page.indexOf("<h3 id=\"" + rule.id() + "\">");
                assertTrue(at > 0, rule.id());
                int end = page.indexOf("<h3", at + 1);
                String entry = page.substring(at, end < 0 ? page.length() : end);
                assertTrue(entry.contains(rule.statement(locale)), rule.id());
                assertTrue(entry.contains(Texts.of(Label.of(rule.severity()), locale)), rule.id());
                for (Basis basis : rule.basis()) {
                    assertTrue(entry.contains(basis.document()), rule.id());
                    assertTrue(
                            entry.contains(
                                    basis.evidence().tag() + " – " + Texts.of(Label.of(basis.evidence()), locale)),
                            rule.id());
                }
            }
        }
    }

    @Test
    void every_other_finding_shows_its_code_severity_text_and_source_in_both_languages() {
        for (Locale locale : LANGUAGES) {
            String page = Linli.rulebook().html(locale).replace("&#39;", "'").replace("&quot;", "\"");
            for (Rulebook.Chapter chapter : Linli.rulebook().chapters()) {
                for (Reason reason : chapter.reasons()) {
                    String text =
                            Texts.find(reason.code(), locale).orElseThrow().replaceAll("\\{[a-zA-Z0-9]+}", "…");
                    String row = "<td>" + reason.code() + "</td><td>" + Texts.of(Label.of(reason.severity()), locale)
                            + "</td><td>" + text.replace("&", "&amp;") + "</td><td>《"
                            + reason.basis().get(0).document();
                    assertTrue(page.contains(row), row);
                }
            }
        }
    }

    @Test
    void what_users_meet_most_is_in_it() {
        assertTrue(Linli.rulebook()
                .codes()
                .containsAll(List.of(
                        "citizen-id-check-character",
                        "credit-code-check-digit",
                        "date-ambiguous",
                        "text-missing",
                        "not-found",
                        "actor-may-not",
                        "organisation-credit-code-taken",
                        "request-key-reused",
                        "roster-header-missing")));
    }

    @Test
    void the_chinese_page_has_no_sentence_in_english() {
        String page = Linli.rulebook().markdown(Locale.SIMPLIFIED_CHINESE);
        List<String> sentences = Pattern.compile("[A-Za-z]{2,} [A-Za-z]+ [A-Za-z]+")
                .matcher(page)
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
        assertEquals(List.of(), sentences);
    }

    @Test
    void a_parameter_shows_its_default_unit_bound_and_the_evidence_of_the_default() {
        String page = Rulebook.of(Map.of("alliance", List.of(READS))).markdown(Locale.ENGLISH);
        assertTrue(page.contains("| alliance.agreementYears | Years of an agreement | 1 |  | years |  |"
                + " 《Linli》 default of the library \\[D\\] |"));
        assertTrue(
                page.contains("| grid.households | Usual households of a basic grid | 300–500 |  | households |  |"));
    }

    @Test
    void a_verified_basis_shows_its_edition_article_and_first_day() {
        String page = Rulebook.of(Map.of("alliance", List.of(READS))).markdown(Locale.CHINESE);
        assertTrue(page.contains("| 某法 | 2018 | §6 | 2018-12-29 | V – 已核对原文, 2026-07-17 |"));
    }

    @ParameterizedTest
    @EnumSource(Evidence.class)
    void the_legend_says_what_every_mark_means(Evidence evidence) {
        for (Locale locale : LANGUAGES) {
            String meaning =
                    Texts.find("evidence-meaning." + evidence.name(), locale).orElseThrow();
            assertTrue(Linli.rulebook().markdown(locale).contains("| " + evidence.tag() + " | "));
            assertTrue(Linli.rulebook().markdown(locale).contains(meaning));
        }
    }

    @Test
    void only_verified_sources_are_called_statute_or_standard() {
        assertTrue(Linli.rulebook().markdown(Locale.ENGLISH).contains("Only what is marked V is statute or standard"));
        assertTrue(Linli.rulebook().markdown(Locale.CHINESE).contains("只有标注 V 的条目"));
    }

    @Test
    void foreign_text_is_escaped_in_html_and_in_markdown() {
        Rulebook rulebook = Rulebook.of(Map.of("alliance", List.of(READS)));
        assertFalse(rulebook.html(Locale.ENGLISH).contains("<b>"));
        assertTrue(rulebook.html(Locale.ENGLISH).contains("&lt;b&gt;a|b&lt;/b&gt; &amp; &#39;c&#39;"));
        assertTrue(rulebook.html(Locale.ENGLISH).contains("&quot;d&quot;"));
        assertTrue(rulebook.markdown(Locale.ENGLISH).contains("\\<b\\>a\\|b\\</b\\> \\& 'c'"));
    }

    @Test
    void the_page_is_well_formed_names_its_language_and_needs_no_other_file() throws Exception {
        for (Locale locale : LANGUAGES) {
            String page = Linli.rulebook().html(locale);
            String xml = page.replace("<!DOCTYPE html>", "").replace("<meta charset=\"utf-8\">", "");
            DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
            assertTrue(page.contains(locale == Locale.ENGLISH ? "lang=\"en\"" : "lang=\"zh-Hans\""));
            assertFalse(page.contains("src=") || page.contains("href=") || page.contains("url("));
        }
    }

    @Test
    void a_table_never_breaks_because_a_cell_has_lines() {
        Rule<Integer> lines = Rule.<Integer>hint("rulebook-with-lines")
                .basis(Basis.design("one\ntwo | three"))
                .holds(any -> true)
                .orSays(any -> Map.of());
        assertTrue(Rulebook.of(Map.of("x", List.of(lines)))
                .markdown(Locale.ENGLISH)
                .contains("| Linli |  | one two \\| three |  | D – "));
    }

    @Test
    void features_keep_their_order_and_an_unknown_one_its_name() {
        Map<String, List<Rule<?>>> features = new LinkedHashMap<>();
        features.put("zebra", List.of(READS));
        features.put("ant", List.of());
        String page = Rulebook.of(features).markdown(Locale.ENGLISH);
        assertTrue(page.indexOf("## zebra") < page.indexOf("## ant"));
        assertTrue(page.contains("## ant"));
    }

    @Test
    void an_id_given_twice_is_refused() {
        Map<String, List<Rule<?>>> twice = Map.of("a", List.of(READS), "b", List.of(READS));
        assertThrows(IllegalArgumentException.class, () -> Rulebook.of(twice));
    }

    static Stream<Enum<?>> constants() {
        return Stream.<Enum<?>[]>of(ReportText.values(), Role.values(), Severity.values(), Evidence.values())
                .flatMap(Stream::of);
    }

    @ParameterizedTest
    @MethodSource("constants")
    void every_wording_has_a_text_in_both_languages(Enum<?> constant) {
        String key = Label.of(constant).code();
        for (Locale locale : LANGUAGES) {
            assertTrue(Texts.find(key, locale).isPresent(), key);
        }
    }

    @Test
    void every_feature_with_rules_has_a_name_in_both_languages() {
        for (Rulebook.Chapter chapter : Linli.rulebook().chapters()) {
            assertTrue(
                    Texts.find("feature." + chapter.feature(), Locale.ENGLISH).isPresent());
            assertTrue(
                    Texts.find("feature." + chapter.feature(), Locale.CHINESE).isPresent());
        }
    }

    @Test
    void rows_and_header_are_of_the_same_width() {
        List<List<String>> rows = List.of(List.of("a", "b"));
        assertThrows(IllegalArgumentException.class, () -> new DocumentBlock.Table(List.of("A"), rows));
        assertEquals(rows, new DocumentBlock.Table(List.of("A", "B"), rows).rows());
    }
}
