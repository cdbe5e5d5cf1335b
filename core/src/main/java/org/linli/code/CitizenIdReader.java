package org.linli.code;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linli.kernel.Finding;

/** Looks for all that is wrong with a normalised citizen id. Findings tell positions, never characters. */
final class CitizenIdReader {
    private static final int LENGTH = 18;
    private static final int OLD_LENGTH = 15;

    private CitizenIdReader() {}

    static boolean isWellFormed(String number) {
        return read(number, Optional.empty(), CitizenIdPolicy.standard()).isEmpty();
    }

    static List<Finding> read(String number, Optional<LocalDate> today, CitizenIdPolicy policy) {
        if (number.length() == OLD_LENGTH && CodeText.isDigits(number)) {
            return List.of(Finding.violation("citizen-id-15-digits"));
        }
        if (CodeText.isScientific(number)) {
            return List.of(Finding.violation("citizen-id-scientific"));
        }
        List<Finding> findings = new ArrayList<>();
        checkLength(number, LENGTH, findings);
        checkAlphabet(number, LENGTH, findings);
        boolean formed = findings.isEmpty();
        if (startsWithDigits(number, 2) && !isForeign(number) && !isKnownPlace(number)) {
            findings.add(Finding.violation("citizen-id-province"));
        }
        if (number.length() == LENGTH && CodeText.isDigits(number.substring(6, 14))) {
            birthDateProblem(number, today, policy)
                    .map(problem -> Finding.violation("citizen-id-birthdate").with("problem", problem))
                    .ifPresent(findings::add);
        }
        if (formed && CheckCharacter.ofCitizenId(number) != number.charAt(LENGTH - 1)) {
            findings.add(Finding.violation("citizen-id-check-character").with("position", LENGTH));
        }
        return findings;
    }

    static List<Finding> readOld(String number) {
        List<Finding> findings = new ArrayList<>();
        checkLength(number, OLD_LENGTH, findings);
        checkAlphabet(number, OLD_LENGTH + 1, findings);
        return findings;
    }

    static boolean isForeign(String number) {
        return number.startsWith("9");
    }

    static Optional<LocalDate> birthDate(String number) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(number.substring(6, 10)),
                    Integer.parseInt(number.substring(10, 12)),
                    Integer.parseInt(number.substring(12, 14))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static void checkLength(String number, int length, List<Finding> findings) {
        if (CodeText.codePoints(number) != length) {
            findings.add(Finding.violation("citizen-id-length")
                    .with("length", CodeText.codePoints(number))
                    .with("expected", length));
        }
    }

    private static void checkAlphabet(String number, int places, List<Finding> findings) {
        int[] characters = number.codePoints().limit(places).toArray();
        for (int i = 0; i < characters.length; i++) {
            boolean allowed = CodeText.isDigit(characters[i]) || characters[i] == 'X' && i == LENGTH - 1;
            if (!allowed) {
                findings.add(Finding.violation("citizen-id-alphabet").with("position", i + 1));
            }
        }
    }

    private static boolean startsWithDigits(String number, int count) {
        return number.length() >= count && CodeText.isDigits(number.substring(0, count));
    }

    private static boolean isKnownPlace(String number) {
        return Provinces.isProvince(number) || Provinces.isPermit(number);
    }

    private static Optional<BirthDateProblem> birthDateProblem(
            String number, Optional<LocalDate> today, CitizenIdPolicy policy) {
        Optional<LocalDate> born = birthDate(number);
        if (born.isEmpty()) {
            return Optional.of(BirthDateProblem.IMPOSSIBLE);
        }
        if (today.isEmpty()) {
            return Optional.empty();
        }
        if (born.get().isAfter(today.get())) {
            return Optional.of(BirthDateProblem.IN_THE_FUTURE);
        }
        int age = Period.between(born.get(), today.get()).getYears();
        return age > policy.maximumAge() ? Optional.of(BirthDateProblem.TOO_LONG_AGO) : Optional.empty();
    }
}
