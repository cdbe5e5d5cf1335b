package org.linli.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linli.kernel.Excerpt;
import org.linli.kernel.Finding;

/** Looks for all that is wrong with a normalised credit code. */
final class CreditCodeReader {
    private static final int LENGTH = 18;
    private static final int DIVISION_FROM = 2;
    private static final int DIVISION_UNTIL = 8;

    private CreditCodeReader() {}

    /** What is wrong with everything but the check character, and the check character of a code that is sound otherwise. */
    static List<Finding> read(String code) {
        List<Finding> findings = new ArrayList<>(form(code));
        if (findings.isEmpty() && !hasSoundCheck(code)) {
            findings.add(Finding.violation("credit-code-check-digit").with("position", LENGTH));
        }
        return findings;
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
        List<Finding> findings = new ArrayList<>();
        int length = CodeText.codePoints(code);
        if (length != LENGTH) {
            findings.add(Finding.violation("credit-code-length").with("length", length));
        }
        checkCharacters(code, findings);
        if (length == LENGTH && code.startsWith("00", DIVISION_FROM)) {
            findings.add(Finding.violation("credit-code-division").with("position", DIVISION_FROM + 1));
        }
        return findings;
    }

    private static void checkCharacters(String code, List<Finding> findings) {
        int[] characters = code.codePoints().limit(LENGTH).toArray();
        for (int i = 0; i < characters.length; i++) {
            if (CheckCharacter.CREDIT_CODE_ALPHABET.indexOf(characters[i]) < 0) {
                findings.add(Finding.violation("credit-code-alphabet")
                        .with("position", i + 1)
                        .with("character", Excerpt.of(Character.toString(characters[i]))));
            } else if (i >= DIVISION_FROM && i < DIVISION_UNTIL && !CodeText.isDigit(characters[i])) {
                findings.add(Finding.violation("credit-code-division").with("position", i + 1));
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
