package org.linli.kernel;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Where a rule comes from (依据): the document, its edition, the article, and since when it is in force.
 *
 * @param document title of the statute, standard, or practice, as it calls itself
 * @param edition year or version of the text that was read; empty when there is only one
 * @param article article or section, such as {@code §19}; empty when the whole document is meant
 * @param effectiveFrom first day on which that edition is in force, where known
 * @param readOn day up to which the text is known, for one that was verified: it may have changed since
 * @param evidence how sure this is
 */
public record Basis(
        String document,
        String edition,
        String article,
        Optional<LocalDate> effectiveFrom,
        Optional<LocalDate> readOn,
        Evidence evidence) {
    /**
     * Checks that there is a document to point at.
     *
     * @throws IllegalArgumentException when the document's title is blank
     */
    public Basis {
        if (document.isBlank()) {
            throw new IllegalArgumentException("A basis names its document");
        }
    }

    /**
     * A fact that the story of the community states.
     *
     * @param fact which fact, such as {@code F3}
     * @return the basis
     */
    public static Basis story(String fact) {
        return new Basis("丽景社区社企共治案例", "", fact, Optional.empty(), Optional.empty(), Evidence.STORY);
    }

    /**
     * Practice of a named place.
     *
     * @param document what was found, with its place
     * @param article where in it; may be empty
     * @return the basis
     */
    public static Basis local(String document, String article) {
        return new Basis(document, "", article, Optional.empty(), Optional.empty(), Evidence.LOCAL);
    }

    /**
     * General knowledge that was not verified in a primary text.
     *
     * @param document what it is believed to stand in
     * @param article where in it; may be empty
     * @return the basis
     */
    public static Basis general(String document, String article) {
        return new Basis(document, "", article, Optional.empty(), Optional.empty(), Evidence.GENERAL);
    }

    /**
     * A decision of this library.
     *
     * @param reason the decision in a few words
     * @return the basis
     */
    public static Basis design(String reason) {
        return new Basis("Linli", "", reason, Optional.empty(), Optional.empty(), Evidence.DESIGN);
    }

    /**
     * Those sources that a fact of a day can be held to: of several editions of one document the one in force on the day.
     *
     * @param sources the sources
     * @param day the day of the fact
     * @return the sources without editions that were not in force yet, and without those that a later one had superseded; all of
     *     them when none was in force
     */
    public static List<Basis> inForce(List<Basis> sources, LocalDate day) {
        List<Basis> begun = sources.stream()
                .filter(source -> source.effectiveFrom().stream().noneMatch(day::isBefore))
                .toList();
        List<Basis> current = begun.stream()
                .filter(source -> begun.stream().noneMatch(source::isSupersededBy))
                .toList();
        return current.isEmpty() ? sources : current;
    }

    private boolean isSupersededBy(Basis other) {
        return document.equals(other.document)
                && effectiveFrom.stream()
                        .anyMatch(from -> other.effectiveFrom.stream().anyMatch(from::isBefore));
    }

    /**
     * The source for readers of a language: the library states the reasons of its own decisions in both, all else in the words of
     * the source.
     *
     * @param locale Chinese for any locale of that language, else English
     * @return the same source; in Chinese the reason of a decision of the library is Chinese
     */
    public Basis in(Locale locale) {
        Optional<String> reason = Texts.isChinese(locale) && evidence == Evidence.DESIGN
                ? DesignReasons.inChinese(article)
                : Optional.empty();
        return reason.map(chinese -> new Basis(document, edition, chinese, effectiveFrom, readOn, evidence))
                .orElse(this);
    }

    /**
     * The source as one line.
     *
     * @return such as {@code 《城市居民委员会组织法》(2025) §3 [V 2026-07-17]}; the day is that up to which the text is known
     */
    public String cite() {
        return named() + " [" + evidence.tag() + readOn.map(day -> " " + day).orElse("") + "]";
    }

    /**
     * The source as people name it.
     *
     * @return such as {@code 《城市居民委员会组织法》(2025) §3}
     */
    public String named() {
        StringBuilder line = new StringBuilder();
        line.append('《').append(document).append('》');
        if (!edition.isEmpty()) {
            line.append('(').append(edition).append(')');
        }
        if (!article.isEmpty()) {
            line.append(' ').append(article);
        }
        return line.toString();
    }
}
