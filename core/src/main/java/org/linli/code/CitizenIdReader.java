package org.linli.code;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.linli.kernel.Finding;
import org.linli.kernel.Inspection;

/** Looks for all that is wrong with a normalised citizen id. Findings tell positions, never characters. */
final class CitizenIdReader {
    private static final int LENGTH = 18;
    private static final int OLD_LENGTH = 15;
    private static final String FIRST_BEFORE_1900 = "996";

    private CitizenIdReader() {}

    static boolean isWellFormed(String number) {
        return read(number, Optional.empty(), CitizenIdPolicy.standard()).isEmpty();
    }

    static List<Finding> read(String number, Optional<LocalDate> today, CitizenIdPolicy policy) {
        if (isOldCard(number)) {
            return List.of();
        }
        if (number.length() == OLD_LENGTH && CodeText.isDigits(number)) {
            return List.of(Finding.violation("citizen-id-15-digits"));
        }
        if (CodeText.isScientific(number)) {
            return List.of(Finding.violation("citizen-id-scientific"));
        }
        Inspection inspection = new Inspection();
        checkLength(number, LENGTH, inspection);
        checkAlphabet(number, LENGTH, inspection);
        boolean formed = inspection.isClean();
        inspection.found(placeProblem(number));
        if (number.length() == LENGTH && CodeText.isDigits(number.substring(6, 14))) {
            inspection.found(birthDateProblem(number, today, policy)
                    .map(problem -> Finding.violation("citizen-id-birthdate").with("problem", problem)));
        }
        if (formed && CheckCharacter.ofCitizenId(number) != number.charAt(LENGTH - 1)) {
            inspection.found(Finding.violation("citizen-id-check-character").with("position", LENGTH));
        }
        return inspection.findings();
    }

    static List<Finding> readOld(String number) {
        Inspection inspection = new Inspection();
        checkLength(number, OLD_LENGTH, inspection);
        checkAlphabet(number, OLD_LENGTH + 1, inspection);
        return inspection.findings();
    }

    /** The residence card of the form before December 2023: three letters of the country, and twelve digits. */
    static boolean isOldCard(String number) {
        return number.length() == OLD_LENGTH
                && number.chars().limit(3).allMatch(c -> c >= 'A' && c <= 'Z')
                && CodeText.isDigits(number.substring(3));
    }

    /** The century of a number of fifteen digits: the sequences 996 to 999 were kept for those born before 1900. */
    static String century(String old) {
        return old.compareTo(old.substring(0, 12) + FIRST_BEFORE_1900) < 0 ? "19" : "18";
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

    private static void checkLength(String number, int length, Inspection inspection) {
        if (CodeText.codePoints(number) != length) {
            inspection.found(Finding.violation("citizen-id-length")
                    .with("length", CodeText.codePoints(number))
                    .with("expected", length));
        }
    }

    private static void checkAlphabet(String number, int places, Inspection inspection) {
        int[] characters = number.codePoints().limit(places).toArray();
        for (int i = 0; i < characters.length; i++) {
            boolean allowed = CodeText.isDigit(characters[i]) || characters[i] == 'X' && i == LENGTH - 1;
            if (!allowed) {
                inspection.found(Finding.violation("citizen-id-alphabet").with("position", i + 1));
            }
        }
    }

    private static boolean startsWithDigits(String number, int count) {
        return number.length() >= count && CodeText.isDigits(number.substring(0, count));
    }

    /** A county may have been abolished, so that only the province, and all six digits of a permit, are looked at. */
    private static Optional<Finding> placeProblem(String number) {
        if (isForeign(number)) {
            return startsWithDigits(number, 3) && !Provinces.isProvince(number.substring(1))
                    ? Optional.of(noProvince(2))
                    : Optional.empty();
        }
        if (!startsWithDigits(number, 2)) {
            return Optional.empty();
        }
        if (Provinces.beginsLikePermit(number)) {
            return startsWithDigits(number, 6) && !Provinces.isPermit(number)
                    ? Optional.of(Finding.violation("citizen-id-permit-area"))
                    : Optional.empty();
        }
        return Provinces.isProvince(number) ? Optional.empty() : Optional.of(noProvince(1));
    }

    private static Finding noProvince(int position) {
        return Finding.violation("citizen-id-province").with("from", position).with("until", position + 1);
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
