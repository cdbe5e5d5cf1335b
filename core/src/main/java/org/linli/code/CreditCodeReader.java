package org.linli.code;

import java.util.List;
import java.util.Optional;
import org.linli.kernel.Excerpt;
import org.linli.kernel.Finding;
import org.linli.kernel.Inspection;

/** Looks for all that is wrong with a normalised credit code. */
final class CreditCodeReader {
    private static final int LENGTH = 18;
    private static final int DIVISION_FROM = 2;
    private static final int DIVISION_UNTIL = 8;

    private CreditCodeReader() {}

    /** What is wrong with everything but the check character, and the check character of a code that is sound otherwise. */
    static List<Finding> read(String code) {
        Inspection inspection = new Inspection().found(form(code));
        if (inspection.isClean() && !hasSoundCheck(code)) {
            inspection.found(Finding.violation("credit-code-check-digit").with("position", LENGTH));
        }
        return inspection.findings();
    }

    static boolean hasSoundCheck(String code) {
        return CheckCharacter.ofCreditCode(code) == code.charAt(LENGTH - 1);
    }

    static List<Finding> form(String code) {
        Optional<LegacyForm> legacy = legacyForm(code);
        if (legacy.isPresent()) {
            return List.of(Finding.violation("credit-code-legacy-form").with("form", legacy.get()));
        }
        if (CodeText.isScientific(code)) {
            return List.of(Finding.violation("credit-code-scientific"));
        }
        Inspection inspection = new Inspection();
        int length = CodeText.codePoints(code);
        if (length != LENGTH) {
            inspection.found(Finding.violation("credit-code-length").with("length", length));
        }
        checkCharacters(code, inspection);
        if (length == LENGTH && code.startsWith("00", DIVISION_FROM)) {
            inspection.found(Finding.violation("credit-code-division").with("position", DIVISION_FROM + 1));
        }
        return inspection.findings();
    }

    private static void checkCharacters(String code, Inspection inspection) {
        int[] characters = code.codePoints().limit(LENGTH).toArray();
        for (int i = 0; i < characters.length; i++) {
            if (CheckCharacter.CREDIT_CODE_ALPHABET.indexOf(characters[i]) < 0) {
                inspection.found(Finding.violation("credit-code-alphabet")
                        .with("position", i + 1)
                        .with("character", Excerpt.of(Character.toString(characters[i]))));
            } else if (i >= DIVISION_FROM && i < DIVISION_UNTIL && !CodeText.isDigit(characters[i])) {
                inspection.found(Finding.violation("credit-code-division").with("position", i + 1));
            }
        }
    }

    private static Optional<LegacyForm> legacyForm(String code) {
        if (code.length() == 15 && CodeText.isDigits(code)) {
            return Optional.of(LegacyForm.REGISTRATION_NUMBER);
        }
        boolean organisation = code.length() == 9
                && code.chars().allMatch(c -> CodeText.isDigit(c) || c >= 'A' && c <= 'Z')
                && (CodeText.isDigit(code.charAt(8)) || code.charAt(8) == 'X');
        return organisation ? Optional.of(LegacyForm.ORGANISATION_CODE) : Optional.empty();
    }
}
