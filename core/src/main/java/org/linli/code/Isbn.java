package org.linli.code;

import java.util.List;
import org.linli.kernel.Decision;
import org.linli.kernel.Excerpt;
import org.linli.kernel.Finding;
import org.linli.kernel.Inspection;

/**
 * The number of a book (国际标准书号), GB/T 5795: thirteen digits that begin with 978 or 979. Old numbers of ten characters
 * are converted, so that one book has one number.
 *
 * @param value thirteen digits without hyphens
 */
public record Isbn(String value) implements Comparable<Isbn> {
    private static final int LENGTH = 13;
    private static final int OLD_LENGTH = 10;

    /**
     * Checks form and check digit.
     *
     * @throws IllegalArgumentException when one of them is wrong
     */
    public Isbn {
        if (!read(value).isEmpty()) {
            throw new IllegalArgumentException("Not an ISBN of thirteen digits");
        }
    }

    /**
     * Reads a number as it stands on a book.
     *
     * @param text as written; {@code ISBN} in front, hyphens, white space and full-width characters are normalised
     * @return the number of thirteen digits; or refused with all that is wrong: {@code isbn-length}, {@code
     *     isbn-alphabet} (with the position), {@code isbn-prefix}, {@code isbn-check-digit}
     */
    public static Decision<Isbn> parse(String text) {
        String number = withoutTitle(CodeText.compact(text));
        if (number.length() == OLD_LENGTH) {
            return Decision.by(readOld(number), () -> Decision.accepted(convert(number)));
        }
        return Decision.by(read(number), () -> Decision.accepted(new Isbn(number)));
    }

    /**
     * The number of a literal.
     *
     * @param text as written
     * @return the number
     * @throws org.linli.kernel.RefusedException when {@link #parse} refuses
     */
    public static Isbn of(String text) {
        return parse(text).orElseThrow();
    }

    @Override
    public int compareTo(Isbn other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }

    private static String withoutTitle(String number) {
        if (!number.startsWith("ISBN")) {
            return number;
        }
        return number.startsWith(":", 4) ? number.substring(5) : number.substring(4);
    }

    private static Isbn convert(String old) {
        String digits = "978" + old.substring(0, OLD_LENGTH - 1);
        return new Isbn(digits + CheckCharacter.ofIsbn13(digits));
    }

    private static List<Finding> read(String number) {
        Inspection inspection = new Inspection();
        int length = CodeText.codePoints(number);
        if (length != LENGTH) {
            inspection.found(Finding.violation("isbn-length").with("length", length));
        }
        checkAlphabet(number, LENGTH, inspection);
        boolean formed = inspection.isClean();
        if (formed && !number.startsWith("978") && !number.startsWith("979")) {
            inspection.found(Finding.violation("isbn-prefix"));
        }
        if (formed && CheckCharacter.ofIsbn13(number) != number.charAt(LENGTH - 1)) {
            inspection.found(Finding.violation("isbn-check-digit"));
        }
        return inspection.findings();
    }

    private static List<Finding> readOld(String number) {
        Inspection inspection = new Inspection();
        String digits = number.endsWith("X") ? number.substring(0, OLD_LENGTH - 1) : number;
        checkAlphabet(digits, OLD_LENGTH, inspection);
        if (inspection.isClean() && CheckCharacter.ofIsbn10(number) != number.charAt(OLD_LENGTH - 1)) {
            inspection.found(Finding.violation("isbn-check-digit"));
        }
        return inspection.findings();
    }

    private static void checkAlphabet(String number, int places, Inspection inspection) {
        int[] characters = number.codePoints().limit(places).toArray();
        for (int i = 0; i < characters.length; i++) {
            if (!CodeText.isDigit(characters[i])) {
                inspection.found(Finding.violation("isbn-alphabet")
                        .with("position", i + 1)
                        .with("character", Excerpt.of(Character.toString(characters[i]))));
            }
        }
    }
}
