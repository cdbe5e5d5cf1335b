package org.linli.report;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.linli.feature.Feature;
import org.linli.kernel.Reason;
import org.linli.kernel.Rule;

/**
 * Every rule as one document (规则手册), feature by feature, and after the rules all else that a user can be told: id, statement, how
 * much a breach weighs, the charter's parameters that it reads, and where it comes from. A legend says how sure each source is, so
 * that what is local practice or general knowledge does not read as a national standard.
 *
 * <pre>{@code
 * Files.writeString(path, Linli.rulebook().html(Locale.SIMPLIFIED_CHINESE));
 * }</pre>
 *
 * @param chapters the features, in the order in which they are shown
 */
public record Rulebook(List<Chapter> chapters) {
    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException when two rules have the same id
     */
    public Rulebook {
        chapters = List.copyOf(chapters);
        Set<String> ids = new HashSet<>();
        for (String id : codes(chapters)) {
            if (!ids.add(id)) {
                throw new IllegalArgumentException("Two entries have the id " + id);
            }
        }
    }

    /**
     * The rulebook of features, a chapter for each that has rules.
     *
     * @param features the features, in the order in which they are shown
     * @return the rulebook
     * @throws IllegalArgumentException when two rules have the same id
     */
    public static Rulebook of(List<Feature> features) {
        return new Rulebook(features.stream()
                .filter(feature ->
                        !feature.rules().isEmpty() || !feature.reasons().isEmpty())
                .map(feature -> new Chapter(feature.name(), feature.rules(), feature.reasons()))
                .toList());
    }

    /**
     * The rulebook of a host's own rules.
     *
     * @param rules rules by the name of their chapter, in the order of the map
     * @return the rulebook
     * @throws IllegalArgumentException when two rules have the same id
     */
    public static Rulebook of(Map<String, List<Rule<?>>> rules) {
        return new Rulebook(rules.entrySet().stream()
                .map(entry -> new Chapter(entry.getKey(), entry.getValue(), List.of()))
                .toList());
    }

    /** {@return all rules, in order} */
    public List<Rule<?>> rules() {
        return rules(chapters);
    }

    /** {@return the codes of all findings that a user can be told: those of the rules, and the others} */
    public List<String> codes() {
        return codes(chapters);
    }

    /**
     * The document as Markdown.
     *
     * @param locale Chinese for any locale of that language, else English
     * @return the text, lines ended by a line feed
     */
    public String markdown(Locale locale) {
        return MarkdownWriter.write(new RulebookPages(locale).blocks(this));
    }

    /**
     * The document as one HTML page that needs no other file. All text in it is escaped.
     *
     * @param locale Chinese for any locale of that language, else English
     * @return the page
     */
    public String html(Locale locale) {
        return HtmlWriter.write(ReportText.RULEBOOK_TITLE.in(locale), new RulebookPages(locale).blocks(this), locale);
    }

    private static List<String> codes(List<Chapter> chapters) {
        return chapters.stream()
                .flatMap(chapter -> Stream.concat(
                        chapter.rules().stream().map(Rule::id),
                        chapter.reasons().stream().map(Reason::code)))
                .toList();
    }

    private static List<Rule<?>> rules(List<Chapter> chapters) {
        return chapters.stream()
                .<Rule<?>>flatMap(chapter -> chapter.rules().stream())
                .toList();
    }

    /**
     * The rules of one feature (一个功能的规则).
     *
     * @param feature the feature's package name, such as {@code alliance}
     * @param rules its rules, in order
     * @param reasons the entries of its other findings, in order
     */
    public record Chapter(String feature, List<Rule<?>> rules, List<Reason> reasons) {
        /** Copies the lists. */
        public Chapter {
            rules = List.copyOf(rules);
            reasons = List.copyOf(reasons);
        }
    }
}
