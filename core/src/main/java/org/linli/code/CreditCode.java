package org.linli.code;

import java.util.Optional;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Inspection;

/**
 * The unified social credit code (统一社会信用代码) of GB 32100: registering department, category, six digits of the
 * registering office's division, nine characters of the organisation (an organisation code of GB 11714), and a check
 * character of modulus 31. It is public, and shown unmasked.
 *
 * @param value eighteen characters of {@code 0-9 A-H J-N P-R T U W X Y}, capitals
 */
public record CreditCode(String value) implements Comparable<CreditCode> {
    /**
     * Checks the form. The check character is looked at by {@link #parse}, for registers know codes whose check fails.
     *
     * @throws IllegalArgumentException when the form is wrong
     */
    public CreditCode {
        if (!CreditCodeReader.form(value).isEmpty()) {
            throw new IllegalArgumentException("Not a credit code of GB 32100");
        }
    }

    /**
     * Reads a code as people write it.
     *
     * @param text as written; small letters, full-width characters, white space and hyphens are normalised
     * @return the code, with the warnings {@code credit-code-inner-check} (registrations from before the standard may
     *     have it wrong) and {@code credit-code-category-unknown}; or refused with all that is wrong: {@code
     *     credit-code-length}, {@code credit-code-legacy-form}, {@code credit-code-scientific}, {@code
     *     credit-code-alphabet} (with the position), {@code credit-code-division}, {@code credit-code-check-digit}
     */
    public static Decision<CreditCode> parse(String text) {
        return parse(text, Finding.warning("credit-code-inner-check"));
    }

    /**
     * Reads a code as the register has it: its check character may fail, which {@link #hasSoundCheck} tells. Length and alphabet
     * are as in {@link #parse}.
     *
     * @param text as written
     * @return the code, with the warnings of {@link #parse}; or refused as there, but never with {@code credit-code-check-digit}
     */
    public static Decision<CreditCode> parseRegistered(String text) {
        String code = CodeText.compact(text);
        return CreditCodeReader.form(code).isEmpty() && !CreditCodeReader.hasSoundCheck(code)
                ? Decision.accepted(new CreditCode(code))
                : parse(text);
    }

    /**
     * Reads a code, and refuses it too when its organisation code has the wrong check character.
     *
     * @param text as written
     * @return as {@link #parse}, but {@code credit-code-inner-check} refuses
     */
    public static Decision<CreditCode> parseStrict(String text) {
        return parse(text, Finding.violation("credit-code-inner-check"));
    }

    private static Decision<CreditCode> parse(String text, Finding innerCheck) {
        String code = CodeText.compact(text);
        Inspection inspection = new Inspection().found(CreditCodeReader.read(code));
        if (inspection.isClean()) {
            CreditCode read = new CreditCode(code);
            if (!read.hasSoundOrganisationCode()) {
                inspection.found(innerCheck.with("code", code));
            }
            if (read.category().isEmpty()) {
                inspection.found(Finding.warning("credit-code-category-unknown").with("prefix", code.substring(0, 2)));
            }
        }
        return inspection.decide(() -> Decision.accepted(new CreditCode(code)));
    }

    /**
     * The code of a literal.
     *
     * @param text as written
     * @return the code
     * @throws org.linli.kernel.RefusedException when {@link #parse} refuses
     */
    public static CreditCode of(String text) {
        return parse(text).orElseThrow();
    }

    /**
     * {@return who registers the organisation and what it is; nothing when the list does not hold its first characters}
     */
    public Optional<CreditCodeCategory> category() {
        return CreditCodeCategory.find(value.substring(0, 2));
    }

    /**
     * {@return the division of the registering office, of county level or above; 100000 stands for the whole country}
     */
    public DivisionCode division() {
        return DivisionCode.ofPrefix(value.substring(2, 8));
    }

    /** {@return the nine characters of the organisation code (组织机构代码)} */
    public String organisationCode() {
        return value.substring(8, 17);
    }

    /** {@return whether the code has its right check character by GB 32100} */
    public boolean hasSoundCheck() {
        return CreditCodeReader.hasSoundCheck(value);
    }

    /** {@return whether the organisation code has its right check character by GB 11714} */
    public boolean hasSoundOrganisationCode() {
        String inner = organisationCode();
        return CheckCharacter.ofOrganisation(inner) == inner.charAt(8);
    }

    @Override
    public int compareTo(CreditCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
