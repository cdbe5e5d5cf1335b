package org.linli.kernel;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a rule comes from (依据): the document, its edition, the article, and since when it is in force.
 *
 * @param document title of the statute, standard, or practice, as it calls itself
 * @param edition year or version of the text that was read; empty when there is only one
 * @param article article or section, such as {@code §19}; empty when the whole document is meant
 * @param effectiveFrom first day on which that edition is in force, where known
 * @param evidence how sure this is
 */
public record Basis(
        String document, String edition, String article, Optional<LocalDate> effectiveFrom, Evidence evidence) {
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
     * An article of a statute or standard whose text was verified.
     *
     * @param document title
     * @param edition edition that was read
     * @param article article
     * @param effectiveFrom first day in force
     * @return the basis
     */
    public static Basis verified(String document, String edition, String article, LocalDate effectiveFrom) {
        return new Basis(document, edition, article, Optional.of(effectiveFrom), Evidence.VERIFIED);
    }

    /**
     * A fact that the story of the community states.
     *
     * @param fact which fact, such as {@code F3}
     * @return the basis
     */
    public static Basis story(String fact) {
        return new Basis("丽景社区社企共治案例", "", fact, Optional.empty(), Evidence.STORY);
    }

    /**
     * Practice of a named place.
     *
     * @param document what was found, with its place
     * @param article where in it; may be empty
     * @return the basis
     */
    public static Basis local(String document, String article) {
        return new Basis(document, "", article, Optional.empty(), Evidence.LOCAL);
    }

    /**
     * General knowledge that was not verified in a primary text.
     *
     * @param document what it is believed to stand in
     * @param article where in it; may be empty
     * @return the basis
     */
    public static Basis general(String document, String article) {
        return new Basis(document, "", article, Optional.empty(), Evidence.GENERAL);
    }

    /**
     * A decision of this library.
     *
     * @param reason the decision in a few words
     * @return the basis
     */
    public static Basis design(String reason) {
        return new Basis("Linli", "", reason, Optional.empty(), Evidence.DESIGN);
    }

    /** {@return the source as one line, such as {@code 《居委会组织法》(2018) §19 [V]}} */
    public String cite() {
        StringBuilder line = new StringBuilder();
        line.append('《').append(document).append('》');
        if (!edition.isEmpty()) {
            line.append('(').append(edition).append(')');
        }
        if (!article.isEmpty()) {
            line.append(' ').append(article);
        }
        return line.append(" [").append(evidence.tag()).append(']').toString();
    }
}
