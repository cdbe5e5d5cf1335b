package org.linli.code;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;

/**
 * The border for free text (文本入口): names, titles, addresses, descriptions. White space at both ends goes, the
 * ideographic space included; blank text counts as absent; the rest is kept exactly, in Unicode's composed form NFC.
 * The form NFKC is never used, for it would change characters of names.
 *
 * <p>What cannot be read, shown, or stored alike everywhere is refused: control and invisible characters, marks that
 * turn the direction of writing, lone surrogates, private use. Length is counted in code points, and is looked at
 * first.
 *
 * <p>Text such as {@code =cmd} or {@code ' OR 1=1} is text: the program that writes a spreadsheet or a query escapes it.
 */
public final class PlainText {
    /** The most bytes in UTF-8 that any text may take, however many code points are allowed. */
    public static final int MAX_UTF8_BYTES = 65_535;

    private PlainText() {}

    /**
     * Reads one line, such as a name or a title, in which pictographs (emoji) are refused too.
     *
     * @param field stable name of the field for the findings, such as {@code name}
     * @param text as written
     * @param maxCodePoints the most code points that it may have
     * @return the text, or nothing when it is blank; or refused with {@code text-too-long}, {@code
     *     text-too-many-bytes}, or all of {@code text-malformed}, {@code text-private-use}, {@code
     *     text-forbidden-character}, which tell the position
     */
    public static Decision<Optional<String>> parse(String field, String text, int maxCodePoints) {
        return new TextReader(field, maxCodePoints, false).read(text);
    }

    /**
     * Reads one line that must be there.
     *
     * @param field stable name of the field
     * @param text as written
     * @param maxCodePoints the most code points that it may have
     * @return the text; or refused as {@link #parse}, and with {@code text-missing} when it is blank
     */
    public static Decision<String> require(String field, String text, int maxCodePoints) {
        return required(field, parse(field, text, maxCodePoints));
    }

    /**
     * Reads a name, of a person or of an organisation, that must be there. Blanks between two Han characters go, for they fill
     * up a column ({@code 张　三}), and radicals become the characters that they stand for ({@code ⻢⽟}); nothing else changes.
     *
     * @param field stable name of the field
     * @param text as written
     * @param maxCodePoints the most code points that it may have
     * @return the name, with the hint {@code name-radical-mapped} and, where Unicode names no character for a radical, the
     *     warning {@code name-radical}, which tell the positions; or refused as {@link #require}
     */
    public static Decision<String> requireName(String field, String text, int maxCodePoints) {
        return require(field, text, maxCodePoints)
                .fold(read -> new NameReader(field).read(read.outcome()), refused -> refused);
    }

    /**
     * Reads text of several lines, such as a description. Line breaks become {@code \n}, tabs stay, pictographs are
     * allowed.
     *
     * @param field stable name of the field
     * @param text as written
     * @param maxCodePoints the most code points that it may have
     * @return the text, or nothing when it is blank; or refused as {@link #parse}
     */
    public static Decision<Optional<String>> parseLines(String field, String text, int maxCodePoints) {
        return new TextReader(field, maxCodePoints, true).read(text);
    }

    /**
     * Reads text of several lines that must be there.
     *
     * @param field stable name of the field
     * @param text as written
     * @param maxCodePoints the most code points that it may have
     * @return the text; or refused as {@link #parse}, and with {@code text-missing} when it is blank
     */
    public static Decision<String> requireLines(String field, String text, int maxCodePoints) {
        return required(field, parseLines(field, text, maxCodePoints));
    }

    /**
     * The form in which names are compared and found (检索形式): width and case of letters make no difference, the dots of names
     * written in several ways ({@code · • ・ ‧ ･ .}) become one, and radicals the characters that they stand for. Blanks stay. It is for
     * finding only and is never shown.
     *
     * @param name a name as read
     * @return its form for an index
     */
    public static String searchForm(String name) {
        // Width first: a wide full stop is one of the dots only afterwards.
        String folded = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder form = new StringBuilder(folded.length());
        folded.codePoints()
                .map(c -> Characters.isNameDot(c)
                        ? Characters.MIDDLE_DOT
                        : Radicals.character(c).orElse(c))
                .forEach(form::appendCodePoint);
        return form.toString();
    }

    private static Decision<String> required(String field, Decision<Optional<String>> read) {
        return read.then(given -> given.map(text -> Decision.accepted(text))
                .orElseGet(
                        () -> Decision.refused(Finding.violation("text-missing").with("field", field))));
    }
}
