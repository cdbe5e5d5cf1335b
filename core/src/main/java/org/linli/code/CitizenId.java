package org.linli.code;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Severity;

/**
 * The citizen id (公民身份号码) of GB 11643: six digits of the division, eight of the birth date, three of a sequence (odd
 * for men, even for women), and a check character of ISO 7064 MOD 11-2. The residence permits of Hong Kong, Macao and
 * Taiwan and the foreigners' permanent residence cards have the same form and are told apart by {@link #kind()}; the
 * residence cards from before 2023, of fifteen characters, are taken beside them.
 *
 * <p>It is sensitive personal data: {@link #toString()} is masked, and findings never show a part of it. An unknown
 * county is no mistake, for divisions are abolished while numbers stay for life.
 *
 * @param value the whole number, in the clear; personal data
 */
public record CitizenId(String value) {
    /**
     * Checks everything that does not depend on today: form, birth date in the calendar, province, check character.
     *
     * @throws IllegalArgumentException when one of them is wrong; the message does not show the value
     */
    public CitizenId {
        if (!CitizenIdReader.isWellFormed(value)) {
            throw new IllegalArgumentException("Not a citizen id of GB 11643");
        }
    }

    /**
     * Reads a number, with the {@linkplain CitizenIdPolicy#standard() standard policy}.
     *
     * @param text as written; white space, hyphens, format characters, full-width characters, a small x and a leading
     *     apostrophe are normalised
     * @param today the day on which it is read
     * @return the id, or refused as {@link #parse(String, LocalDate, CitizenIdPolicy)}
     */
    public static Decision<CitizenId> parse(String text, LocalDate today) {
        return parse(text, today, CitizenIdPolicy.standard());
    }

    /**
     * Reads a number.
     *
     * @param text as written
     * @param today the day on which it is read, for births in the future and for the age
     * @param policy the maximum age
     * @return the id, or refused with all that is wrong: {@code citizen-id-length}, {@code citizen-id-15-digits},
     *     {@code citizen-id-scientific}, {@code citizen-id-alphabet} (with the position), {@code
     *     citizen-id-province}, {@code citizen-id-permit-area}, {@code citizen-id-birthdate}, {@code
     *     citizen-id-check-character}
     */
    public static Decision<CitizenId> parse(String text, LocalDate today, CitizenIdPolicy policy) {
        String number = CodeText.compact(text);
        List<Finding> findings = CitizenIdReader.read(number, Optional.of(today), policy);
        return Decision.by(findings, () -> Decision.accepted(new CitizenId(number)));
    }

    /**
     * Reads a number as far as that does not depend on today: the birth date must be in the calendar, but may lie in the future
     * or long ago.
     *
     * @param text as written
     * @return the id, or refused as {@link #parse(String, LocalDate, CitizenIdPolicy)}
     */
    public static Decision<CitizenId> parse(String text) {
        String number = CodeText.compact(text);
        List<Finding> findings = CitizenIdReader.read(number, Optional.empty(), CitizenIdPolicy.standard());
        return Decision.by(findings, () -> Decision.accepted(new CitizenId(number)));
    }

    /**
     * The id of a literal, or of a value that was checked before, such as one from storage. It looks at no clock.
     *
     * @param text as written
     * @return the id
     * @throws org.linli.kernel.RefusedException when {@link #parse(String)} refuses
     */
    public static CitizenId of(String text) {
        return parse(text).orElseThrow();
    }

    /**
     * The number of today for a number of the first generation, which had fifteen digits and has been void since
     * 2013. For imports of old files only, and only when a person has decided so: {@link #parse} never widens.
     *
     * @param text fifteen digits; the year of birth is of 18xx when the sequence at the end is 996 to 999, else of 19xx
     * @return the id; or refused with {@code citizen-id-length} or {@code citizen-id-alphabet} when there are not
     *     fifteen digits, and with the codes of {@code parse} when the result is wrong
     */
    public static Decision<CitizenId> widen15(String text) {
        String old = CodeText.compact(text);
        List<Finding> findings = CitizenIdReader.readOld(old);
        if (!findings.isEmpty()) {
            return new Decision.Refused<>(findings);
        }
        String number = old.substring(0, 6) + CitizenIdReader.century(old) + old.substring(6);
        String whole = number + CheckCharacter.ofCitizenId(number);
        return Decision.by(
                CitizenIdReader.read(whole, Optional.empty(), CitizenIdPolicy.standard()),
                () -> Decision.accepted(new CitizenId(whole)));
    }

    /** {@return which document the number belongs to} */
    public CitizenIdKind kind() {
        if (CitizenIdReader.isOldCard(value)) {
            return CitizenIdKind.FOREIGN_PERMANENT_RESIDENT_OLD;
        }
        if (CitizenIdReader.isForeign(value)) {
            return CitizenIdKind.FOREIGN_PERMANENT_RESIDENT;
        }
        return Provinces.isPermit(value) ? CitizenIdKind.HK_MO_TW_RESIDENT : CitizenIdKind.CITIZEN;
    }

    /** {@return the birth date that the number states; nothing for a residence card from before 2023} */
    public Optional<LocalDate> birthDate() {
        return CitizenIdReader.isOldCard(value) ? Optional.empty() : CitizenIdReader.birthDate(value);
    }

    /** {@return the sex that the number states: male or female; unknown for a residence card from before 2023} */
    public Sex sex() {
        if (CitizenIdReader.isOldCard(value)) {
            return Sex.UNKNOWN;
        }
        return (value.charAt(16) - '0') % 2 == 1 ? Sex.MALE : Sex.FEMALE;
    }

    /**
     * Compares with a birth date that was stated beside it. Neither is corrected.
     *
     * @param stated the stated date
     * @param severity how much a difference weighs: a warning by default of the field, a violation in strict imports
     * @return nothing when they agree, else {@code citizen-id-birthdate-differs}
     */
    public Optional<Finding> compareBirthDate(LocalDate stated, Severity severity) {
        return birthDate()
                .filter(born -> !born.equals(stated))
                .map(differs -> new Finding("citizen-id-birthdate-differs", severity, Map.of(), List.of()));
    }

    /**
     * Compares with a sex that was stated beside it. Unknown and unstated agree with either.
     *
     * @param stated the stated sex
     * @param severity how much a difference weighs: a warning by default of the field, a violation in strict imports
     * @return nothing when they agree, else {@code citizen-id-sex-differs}
     */
    public Optional<Finding> compareSex(Sex stated, Severity severity) {
        boolean differs = stated == Sex.MALE && sex() == Sex.FEMALE || stated == Sex.FEMALE && sex() == Sex.MALE;
        return differs
                ? Optional.of(new Finding("citizen-id-sex-differs", severity, Map.of(), List.of()))
                : Optional.empty();
    }

    /** {@return the first three and the last four characters, the others starred} */
    public String masked() {
        return Masking.citizenId(value);
    }

    /** {@return the {@linkplain #masked() masked} form} */
    @Override
    public String toString() {
        return masked();
    }
}
