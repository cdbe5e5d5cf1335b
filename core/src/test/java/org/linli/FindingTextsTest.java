package org.linli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.linli.kernel.Reason;
import org.linli.kernel.Texts;

class FindingTextsTest {
    private static final Pattern CODE =
            Pattern.compile("(?:\\bFinding\\s*\\.\\s*(?:violation|warning|hint)|new\\s+Finding"
                    + "|\\.\\s*(?:<[^()]*>\\s*)?(?:unique|uniqueInStore))\\s*\\(\\s*\"([^\"]*)\"");
    private static final Pattern MADE =
            Pattern.compile("\\bFinding\\s*\\.\\s*(violation|warning|hint)\\s*\\(\\s*\"([^\"]*)\"");
    private static final Pattern FROM_VARIABLE =
            Pattern.compile("\\bFinding\\s*\\.\\s*(?:violation|warning|hint)\\s*\\(\\s*[^\"\\s]");
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z0-9]*(?:-[a-z0-9]+)+)\"");
    private static final Pattern FIGURE = Pattern.compile("\\{([a-zA-Z0-9]+)(:[^{}]+)?}");
    private static final Pattern KEBAB = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)+");
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE);

    @Test
    void every_code_of_a_finding_and_of_a_unique_index_has_a_text_in_both_languages() throws IOException {
        Set<String> codes = new TreeSet<>();
        for (Path source : Codebase.mainSources("core")) {
            codes.addAll(codes(Files.readString(source)));
        }
        assertTrue(codes.size() > 20, codes::toString);
        assertEquals(List.of(), defects(codes));
    }

    @Test
    void a_file_that_makes_findings_from_a_variable_has_a_text_for_each_of_its_codes() throws IOException {
        Set<String> codes = new TreeSet<>();
        for (Path source : Codebase.mainSources("core")) {
            String text = Files.readString(source);
            if (FROM_VARIABLE.matcher(text).find()) {
                codes.addAll(literals(COMMENT.matcher(text).replaceAll("")));
            }
        }
        assertTrue(codes.contains("date-ambiguous"), codes::toString);
        assertEquals(List.of(), defects(codes));
    }

    @Test
    void no_text_is_left_of_a_code_that_no_main_code_has() throws IOException {
        Set<String> unused = Texts.keys(Locale.ENGLISH).stream()
                .filter(key -> !key.contains("."))
                .collect(Collectors.toCollection(TreeSet::new));
        for (Path source : Codebase.mainSources("core")) {
            unused.removeAll(literals(Files.readString(source)));
            unused.removeAll(codes(Files.readString(source)));
        }
        assertEquals(Set.of(), unused);
    }

    @Test
    void statements_are_those_of_the_rules() {
        Set<String> rules = Linli.rulebook().rules().stream()
                .map(rule -> rule.id() + ".statement")
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> statements = Texts.keys(Locale.ENGLISH).stream()
                .filter(key -> key.endsWith(".statement"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(rules, statements);
    }

    @Test
    void the_rulebook_lists_every_code_and_no_other() {
        Set<String> listed = new TreeSet<>(Linli.rulebook().codes());
        Set<String> missing = Texts.keys(Locale.ENGLISH).stream()
                .filter(key -> !key.contains(".") && !listed.remove(key))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), missing, "these stand in the reasons of no Feature");
        assertEquals(Set.of(), listed, "these have no text");
    }

    @Test
    void the_rulebook_shows_the_severity_with_which_main_code_makes_a_finding() throws IOException {
        Map<String, Set<String>> made = new TreeMap<>();
        for (Path source : Codebase.mainSources("core")) {
            MADE.matcher(Files.readString(source))
                    .results()
                    .forEach(match -> made.computeIfAbsent(match.group(2), code -> new TreeSet<>())
                            .add(match.group(1).toUpperCase(Locale.ROOT)));
        }
        assertTrue(made.size() > 80, made::toString);
        List<String> differing = Linli.rulebook().chapters().stream()
                .flatMap(chapter -> chapter.reasons().stream())
                .filter(reason -> made.containsKey(reason.code()))
                .filter(reason ->
                        !made.get(reason.code()).contains(reason.severity().name()))
                .map(Reason::code)
                .toList();
        assertEquals(List.of(), differing);
    }

    @Test
    void no_key_has_a_text_in_one_language_only() {
        assertEquals(new TreeSet<>(Texts.keys(Locale.ENGLISH)), new TreeSet<>(Texts.keys(Locale.SIMPLIFIED_CHINESE)));
    }

    @Test
    void both_languages_show_the_same_figures() {
        for (String key : Texts.keys(Locale.ENGLISH)) {
            assertEquals(figures(key, Locale.ENGLISH), figures(key, Locale.SIMPLIFIED_CHINESE), key);
        }
    }

    @Test
    void no_text_is_empty_and_no_brace_is_left_over() {
        for (Locale locale : LANGUAGES) {
            for (String key : Texts.keys(locale)) {
                String text = Texts.find(key, locale).orElseThrow();
                assertTrue(!text.isBlank(), key);
                assertTrue(!FIGURE.matcher(text).replaceAll("").matches(".*[{}].*"), key + ": " + text);
            }
        }
    }

    @Test
    void the_chinese_text_of_a_finding_is_written_in_chinese() {
        Pattern han = Pattern.compile("\\p{IsHan}");
        for (String key : Texts.keys(Locale.ENGLISH)) {
            if (KEBAB.matcher(key.replace(".statement", "")).matches()) {
                assertTrue(
                        han.matcher(Texts.find(key, Locale.SIMPLIFIED_CHINESE).orElseThrow())
                                .find(),
                        key);
            }
        }
    }

    @Test
    void codes_are_found_however_the_call_is_laid_out() {
        assertEquals(
                Set.of("a-b", "c-d", "e-f", "g-h", "i-j", "i-j-elsewhere"),
                codes("Finding.violation(\"a-b\") Finding\n  .warning(\n \"c-d\") new Finding(\"e-f\", "
                        + "index.unique(\"g-h\", x).<Foo>uniqueInStore(\"i-j\")"));
    }

    @Test
    void a_code_without_a_text_or_in_another_case_is_found() {
        assertEquals(
                List.of(
                        "No_Such_Code: not in kebab case",
                        "No_Such_Code: no text in en",
                        "No_Such_Code: no text in zh",
                        "no-such-code: no text in en",
                        "no-such-code: no text in zh"),
                defects(List.of("No_Such_Code", "no-such-code")));
    }

    /** What is unique in the whole store may be taken in another community, and then has a code of its own. */
    private static Set<String> codes(String source) {
        return CODE.matcher(source)
                .results()
                .flatMap(match -> match.group().contains("uniqueInStore")
                        ? Stream.of(match.group(1), match.group(1) + "-elsewhere")
                        : Stream.of(match.group(1)))
                .collect(Collectors.toSet());
    }

    private static Set<String> literals(String source) {
        return LITERAL.matcher(source).results().map(match -> match.group(1)).collect(Collectors.toSet());
    }

    private static List<String> defects(Collection<String> codes) {
        List<String> defects = new ArrayList<>();
        for (String code : codes) {
            if (!KEBAB.matcher(code).matches()) {
                defects.add(code + ": not in kebab case");
            }
            for (Locale locale : LANGUAGES) {
                if (Texts.find(code, locale).isEmpty()) {
                    defects.add(code + ": no text in " + locale.getLanguage());
                }
            }
        }
        return defects;
    }

    private static Set<String> figures(String key, Locale locale) {
        return FIGURE.matcher(Texts.find(key, locale).orElseThrow())
                .results()
                .map(match -> "{" + match.group(1) + "}")
                .collect(Collectors.toSet());
    }
}
