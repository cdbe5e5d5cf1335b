package org.linli.kernel;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One edition of a statute or regulation whose text was read (法律法规的一个版本). What was read on a day may have changed since:
 * a basis says when it was read, and not that it is in force today.
 *
 * @param title title, as it calls itself
 * @param edition year of the edition
 * @param effectiveFrom first day on which the edition is in force
 * @param readOn day up to which the text is known: that of the collection in which it was read
 */
public record Statute(String title, String edition, LocalDate effectiveFrom, LocalDate readOn) {
    /**
     * An article of it.
     *
     * @param article such as {@code §19}
     * @return the basis
     */
    public Basis article(String article) {
        return new Basis(title, edition, article, Optional.of(effectiveFrom), Optional.of(readOn), Evidence.VERIFIED);
    }
}
