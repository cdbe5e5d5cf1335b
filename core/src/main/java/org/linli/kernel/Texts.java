package org.linli.kernel;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The texts of findings, rules and labels in Chinese and English. A code has one text of its own, and a rule a second
 * one under {@code <id>.statement}. Text in braces is a figure: <code>{members}</code>;
 * <code>{minutes:time}</code> writes minutes as hours and minutes, <code>{members:member is/members are}</code> chooses by the
 * number, <code>{until:last}</code> shows the day before a day on which something is no longer so, and a passage such as
 * <code>[members|with {members} members]</code> stands only if the figure is neither 0, false nor empty.
 *
 * <p>What every {@link TextSource} brings is read once. This class has no state that changes, and may be used by any thread.
 */
public final class Texts {
    /** The figure that names a field of a form; where a language has a word for it, under {@code field.<name>}, it shows that. */
    static final String FIELD = "field";

    /** The figure that names the layer of a charter which has made the norm binding; a sentence of its own tells it. */
    static final String BINDING = "binding";

    /** The figures that are keys of words: fields of forms, and commands and questions. */
    private static final Set<String> NAMED = Set.of(FIELD, "command");

    private static final Pattern FIGURE = Pattern.compile("\\{([a-zA-Z0-9]+)(?::(time|last|money|[^{}/]*/[^{}/]*))?}");
    private static final Pattern PASSAGE = Pattern.compile("\\[([a-zA-Z0-9]+)\\|([^\\[\\]]*)]");
    private static final Map<String, String> ENGLISH = load(Locale.ENGLISH);
    private static final Map<String, String> CHINESE = load(Locale.CHINESE);

    private Texts() {}

    /**
     * The text of a finding with its figures filled in, after the field that it is about; then the sentence that a charter has made
     * the norm binding, if one has. A code without a text is shown as the code and its figures.
     *
     * @param finding the finding
     * @param locale Chinese for any locale of that language, else English
     * @return the text
     */
    public static String explain(Finding finding, Locale locale) {
        String template = find(finding.code(), locale).orElse(null);
        if (template == null) {
            return finding.code() + " " + finding.figures();
        }
        String fitting = PASSAGE.matcher(template)
                .replaceAll(match -> Matcher.quoteReplacement(isThere(finding, match.group(1)) ? match.group(2) : ""));
        String text = FIGURE.matcher(fitting)
                .replaceAll(match -> Matcher.quoteReplacement(
                        figure(finding, match.group(1), Objects.requireNonNullElse(match.group(2), ""), locale)));
        return ofField(finding, template, text, locale) + binding(finding, locale);
    }

    private static String ofField(Finding finding, String template, String text, Locale locale) {
        if (!finding.figures().containsKey(FIELD) || template.contains("{" + FIELD + "}")) {
            return text;
        }
        String field = figure(finding, FIELD, "", locale);
        return text.startsWith(field) ? text : field + (isChinese(locale) ? "：" : ": ") + text;
    }

    private static String binding(Finding finding, Locale locale) {
        if (!finding.figures().containsKey(BINDING)) {
            return "";
        }
        String key = "binding." + (finding.severity() == Severity.VIOLATION ? "choice" : "fact");
        String layer = figure(finding, BINDING, "", locale);
        return betweenSentences(locale) + find(key, locale).orElse("{layer}").replace("{layer}", layer);
    }

    /**
     * The text of a label.
     *
     * @param label the label
     * @param locale Chinese for any locale of that language, else English
     * @return the text, or the code itself when there is none
     */
    public static String of(Label label, Locale locale) {
        List<Label> parts = label.parts();
        if (parts.size() == 1) {
            return find(label.code(), locale).orElse(label.code());
        }
        return parts.stream()
                .map(part ->
                        find(part.code(), locale).orElse(isChinese(locale) ? part.code() : '"' + part.code() + '"'))
                .collect(Collectors.joining(isChinese(locale) ? "、" : ", "));
    }

    /**
     * The statement of a rule, without figures.
     *
     * @param ruleId id of the rule
     * @param locale Chinese for any locale of that language, else English
     * @return the statement, or the id when there is none
     */
    public static String statement(String ruleId, Locale locale) {
        return find(ruleId + ".statement", locale).orElse(ruleId);
    }

    /**
     * The raw text of a key.
     *
     * @param key code of a finding, label, or {@code <rule id>.statement}
     * @param locale Chinese for any locale of that language, else English
     * @return the text, figures still in braces
     */
    public static Optional<String> find(String key, Locale locale) {
        return Optional.ofNullable(of(locale).get(key));
    }

    /**
     * Every key that has a text in a language: what a test needs to prove that both languages have the same.
     *
     * @param locale Chinese for any locale of that language, else English
     * @return the keys
     */
    public static Set<String> keys(Locale locale) {
        return of(locale).keySet();
    }

    /**
     * Which of the two languages a locale gets.
     *
     * @param locale any locale
     * @return true for Chinese, false for English
     */
    public static boolean isChinese(Locale locale) {
        return locale.getLanguage().equals("zh");
    }

    /**
     * What stands between two sentences: nothing in Chinese, a space in English.
     *
     * @param locale Chinese for any locale of that language, else English
     * @return the text between them
     */
    public static String betweenSentences(Locale locale) {
        return isChinese(locale) ? "" : " ";
    }

    private static Map<String, String> of(Locale locale) {
        return isChinese(locale) ? CHINESE : ENGLISH;
    }

    private static boolean isThere(Finding finding, String name) {
        Object value = finding.figures().getOrDefault(name, "");
        return !value.equals(0L) && !value.equals("") && !value.equals(false);
    }

    private static String figure(Finding finding, String name, String form, Locale locale) {
        Object value = finding.figures().get(name);
        if (value == null) {
            return "{" + name + "}";
        }
        String text = Spelling.figure(value, form, locale);
        return NAMED.contains(name) ? find(name + "." + text, locale).orElse(text) : text;
    }

    private static Map<String, String> load(Locale locale) {
        return merged(ServiceLoader.load(TextSource.class, Texts.class.getClassLoader()), locale);
    }

    /** The texts of several sources, of which no two have the same key. */
    static Map<String, String> merged(Iterable<TextSource> sources, Locale locale) {
        Map<String, String> texts = new HashMap<>();
        for (TextSource source : sources) {
            source.texts(locale).forEach((key, text) -> {
                if (texts.put(key, text) != null) {
                    throw new IllegalStateException("Two sources have a text for " + key);
                }
            });
        }
        return Map.copyOf(texts);
    }
}
